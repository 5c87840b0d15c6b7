/** Draws numbers for beads and paragraphs that the library never had, so that a journalled command means the same row for good. */

import type { NewIds } from '../shared/domain/edit-request.ts';
import type { BeadId, ParagraphId } from '../shared/domain/ids.ts';
import type { ReadableDatabase } from './database.ts';

/** Call it in the transaction that stores the rows; AUTOINCREMENT keeps the numbers of rows that are gone (sqlite.org/autoinc.html). */
export function newIds(database: ReadableDatabase): NewIds {
  const counter = (table: 'bead' | 'paragraph'): (() => number) => {
    const row = database.get<{ readonly seq: number }>('SELECT seq FROM sqlite_sequence WHERE name = ?', table);
    let last = row?.seq ?? 0;
    return () => {
      last += 1;
      return last;
    };
  };
  const bead = counter('bead');
  const paragraph = counter('paragraph');
  return { bead: () => bead() as BeadId, paragraph: () => paragraph() as ParagraphId };
}
