/** The rows of an alignment, and who vouches for each of them. */

import type { Bead } from '../shared/domain/bead.ts';
import type { BeadId, PairId, ParagraphId } from '../shared/domain/ids.ts';
import type { Language } from '../shared/domain/language.ts';
import type { BeadState, PairBead } from '../shared/domain/pair.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';
import { paragraphIds } from './document-repository.ts';
import { indexBead } from './search-index.ts';

/** A bead to be stored; `automatic` where nobody has vouched for it. */
export type NewBead = Bead & { readonly state?: BeadState };

interface BeadRow {
  readonly id: BeadId;
  readonly confidence: number;
  readonly state: BeadState;
  readonly vi: string;
  readonly en: string;
}

const SIDE = `(SELECT json_group_array(paragraph.ordinal ORDER BY paragraph.ordinal)
  FROM bead_paragraph JOIN paragraph ON paragraph.id = paragraph_id JOIN document ON document.id = document_id
  WHERE bead_id = bead.id AND language =`;

/** The beads of `pair` in order. */
export function listBeads(database: ReadableDatabase, pair: PairId): readonly PairBead[] {
  const rows = database.all<BeadRow>(
    `SELECT id, confidence, state, ${SIDE} 'vi') AS vi, ${SIDE} 'en') AS en FROM bead WHERE pair_id = ? ORDER BY ordinal`,
    pair,
  );
  return rows.map(({ id, confidence, state, vi, en }) => ({
    id,
    state,
    confidence,
    vi: JSON.parse(vi) as readonly number[],
    en: JSON.parse(en) as readonly number[],
  }));
}

/**
 * Gives `pair` a new alignment in place of the one it has. Findings lose their bead and wait, with what was decided about them,
 * for `storeFindings`. Throws RangeError for a paragraph that the documents do not have; a paragraph in two beads breaks a
 * constraint. Either way nothing is changed.
 */
export function replaceBeads(database: WritableDatabase, pair: PairId, beads: readonly NewBead[]): void {
  database.write(() => {
    database.run('DELETE FROM bead WHERE pair_id = ?', pair);
    const ids = { vi: paragraphIds(database, pair, 'vi'), en: paragraphIds(database, pair, 'en') };
    beads.forEach((bead, ordinal) => {
      const { rowid } = database.run(
        'INSERT INTO bead (pair_id, ordinal, confidence, state) VALUES (?, ?, ?, ?)',
        ...[pair, ordinal, bead.confidence, bead.state ?? 'automatic'],
      );
      placeParagraphs(database, rowid as BeadId, bead, ids);
      indexBead(database, rowid as BeadId);
    });
  });
}

function placeParagraphs(
  database: WritableDatabase,
  id: BeadId,
  bead: Bead,
  ids: Readonly<Record<Language, readonly ParagraphId[]>>,
): void {
  const place = (paragraph: ParagraphId | undefined): void => {
    if (paragraph === undefined) throw new RangeError(`Bead ${JSON.stringify(bead)} lies outside its documents`);
    database.run('INSERT INTO bead_paragraph (paragraph_id, bead_id) VALUES (?, ?)', paragraph, id);
  };
  for (const index of bead.vi) place(ids.vi[index]);
  for (const index of bead.en) place(ids.en[index]);
}

/** Says who vouches for a bead now; false where there is no such bead. */
export function setBeadState(database: WritableDatabase, bead: BeadId, state: BeadState): boolean {
  return database.run('UPDATE bead SET state = ? WHERE id = ?', state, bead).changes > 0;
}
