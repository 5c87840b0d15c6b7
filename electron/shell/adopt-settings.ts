/** Picks out of the settings what the window itself follows: the language of its menus and the system's light or dark. */

import { z } from 'zod';
import { LANGUAGES, type Language } from '../../shared/domain/language.ts';
import { THEMES } from '../../shared/domain/settings.ts';

export interface WindowSettings {
  readonly language: Language;
  /** In the words of Electron's `nativeTheme`. */
  readonly themeSource: 'system' | 'light' | 'dark';
}

const settings = z.object({ language: z.enum(LANGUAGES), theme: z.enum(THEMES) });

/** Null where the output of a method holds no settings. The theme of high contrast is the page's own; the system's parts keep to the system. */
export function windowSettings(output: unknown): WindowSettings | null {
  const { data } = settings.safeParse(output);
  if (data === undefined) return null;
  return { language: data.language, themeSource: data.theme === 'contrast' ? 'system' : data.theme };
}
