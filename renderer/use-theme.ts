/** Puts the user's theme, text size and language on the document, and follows the system where the user left it to the system. */

import { useEffect } from 'react';
import type { Settings } from '../shared/domain/settings.ts';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

function systemTheme(): string {
  if (window.matchMedia(CONTRAST).matches) return 'contrast';
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

export function useTheme({ theme, fontSize, language }: Settings): void {
  useEffect(() => {
    const { documentElement: root } = document;
    const show = () => {
      root.dataset['theme'] = theme === 'system' ? systemTheme() : theme;
    };
    show();
    root.style.setProperty('--text-scale', String(fontSize / 100));
    root.lang = language;
    if (theme !== 'system') return undefined;
    const queries = [DARK, CONTRAST].map((query) => window.matchMedia(query));
    for (const query of queries) query.addEventListener('change', show);
    return () => {
      for (const query of queries) query.removeEventListener('change', show);
    };
  }, [theme, fontSize, language]);
}
