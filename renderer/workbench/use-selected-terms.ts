/** Remembers what was last selected on either side of one row, for taking both into the glossary. */

import { useEffect, useRef } from 'react';
import type { BeadId } from '../../shared/domain/ids.ts';
import type { TermDraft } from './term-dialog.tsx';

const LONGEST_TERM = 300;
const NOTHING: TermDraft = { vi: '', en: '' };

/** Reads the remembered selections; they are forgotten when another row is selected. */
export function useSelectedTerms(bead: BeadId | null): () => TermDraft {
  const terms = useRef(NOTHING);
  useEffect(() => {
    terms.current = NOTHING;
    const remember = () => {
      const selection = document.getSelection();
      const text = selection?.toString().replaceAll(/\s+/g, ' ').trim() ?? '';
      const node = selection?.anchorNode ?? null;
      const element = node instanceof Element ? node : node?.parentElement;
      const cell = element?.closest<HTMLElement>('.bead-selected [role="gridcell"]');
      const side = cell?.lang;
      if ((side === 'vi' || side === 'en') && text !== '' && text.length <= LONGEST_TERM) {
        terms.current = { ...terms.current, [side]: text };
      }
    };
    document.addEventListener('selectionchange', remember);
    return () => document.removeEventListener('selectionchange', remember);
  }, [bead]);
  return () => terms.current;
}
