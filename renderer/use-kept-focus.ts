/** Keeps the keyboard where it was: when the element with the focus is taken away, its region chooses another one. */

import { type RefObject, useEffect, useRef } from 'react';

/**
 * Watches a region; where the focus was inside and its element is gone (an edit, an undo, a closed dialog), `choose` names the one
 * that takes it. `wants` says whether the region claims a focus that is nowhere when it appears.
 */
export function useKeptFocus(region: RefObject<HTMLElement | null>, choose: () => HTMLElement | null, wants = false): void {
  const wasInside = useRef(wants);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest('dialog') !== null) return;
      wasInside.current = region.current?.contains(target) ?? false;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [region]);
  useEffect(() => {
    const { activeElement } = document;
    // A screen that was just gone to has the focus as a whole until one of its regions takes it.
    const isLost = activeElement === null || activeElement === document.body || activeElement.id === 'main';
    if (wasInside.current && isLost && document.querySelector('dialog[open]') === null) choose()?.focus({ preventScroll: true });
  });
}
