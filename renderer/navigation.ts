/** Where in the interface one is, kept in the address's fragment so that back, forward and reload work. */

import { useCallback, useSyncExternalStore } from 'react';
import type { PairId } from '../shared/domain/ids.ts';

export type Screen =
  | { readonly kind: 'library' }
  | { readonly kind: 'pair'; readonly pair: PairId; readonly bead?: number }
  | { readonly kind: 'search'; readonly text: string }
  | { readonly kind: 'settings' };

/** The fragment that names a screen, with its "#". */
export function screenAddress(screen: Screen): string {
  switch (screen.kind) {
    case 'pair':
      return `#/pair/${screen.pair}${screen.bead === undefined ? '' : `/${screen.bead}`}`;
    case 'search':
      return `#/search${screen.text === '' ? '' : `/${encodeURIComponent(screen.text.toWellFormed())}`}`;
    default:
      return `#/${screen.kind}`;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The screen that a fragment names; the library where it names none. */
export function screenOf(fragment: string): Screen {
  const [kind = '', first = '', second = ''] = fragment.replace(/^#\/?/, '').split('/');
  const isNumber = (text: string): boolean => /^[1-9]\d{0,15}$/.test(text);
  if (kind === 'pair' && isNumber(first)) {
    const pair = Number(first) as PairId;
    return isNumber(second) ? { kind, pair, bead: Number(second) } : { kind, pair };
  }
  if (kind === 'search') return { kind, text: decoded(first) };
  return kind === 'settings' ? { kind } : { kind: 'library' };
}

function onFragment(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The present screen, and how to go to another. */
export function useNavigation(): readonly [Screen, (screen: Screen) => void] {
  const fragment = useSyncExternalStore(onFragment, () => window.location.hash);
  const go = useCallback((screen: Screen) => {
    window.location.hash = screenAddress(screen);
  }, []);
  return [screenOf(fragment), go];
}
