/** Finds words in an open pair, whatever the marks and the case they were typed with. */

import type { ParagraphId } from '../../shared/domain/ids.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { WorkbenchPair } from '../../shared/domain/workbench.ts';
import { fold } from '../../shared/text/fold.ts';
import type { TextRange } from '../../shared/text/text-range.ts';
import type { Cell } from './workbench-store.ts';

export interface Match extends TextRange {
  readonly cell: Cell;
  readonly paragraph: ParagraphId;
}

const SIDES: readonly Language[] = ['vi', 'en'];

/** Every place of `words`, row by row, the Vietnamese before the English; none for fewer than two characters. */
export function findInPair({ beads }: WorkbenchPair, words: string): readonly Match[] {
  const wanted = fold(words.normalize('NFC').trim());
  if (wanted.length < 2) return [];
  return beads.flatMap((bead) =>
    SIDES.flatMap((side) =>
      bead[side].flatMap(({ id, text }): Match[] => {
        const folded = fold(text);
        const found: Match[] = [];
        for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
          found.push({ cell: { bead: bead.id, side }, paragraph: id, start: at, end: at + wanted.length });
        }
        return found;
      }),
    ),
  );
}
