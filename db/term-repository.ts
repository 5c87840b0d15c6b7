/** Terms picked out of pairs, until the glossary's review decides about them. */

import type { BeadId, PairId } from '../shared/domain/ids.ts';
import type { WritableDatabase } from './database.ts';
import { beadText } from './search-index.ts';

export interface PickedTerm {
  readonly pair: PairId;
  /** The bead that is kept as the example. */
  readonly bead: BeadId;
  readonly vi: string;
  readonly en: string;
  /** Who picked it; empty where unknown. */
  readonly editor: string;
}

/** Stores a term with its example; false where this very pair of terms is there already. `at` is an ISO time in UTC. */
export function insertTerm(database: WritableDatabase, { pair, bead, vi, en, editor }: PickedTerm, at: string): boolean {
  return database.write(() => {
    const example = beadText(database, bead);
    const { changes } = database.run(
      `INSERT INTO term (vi, en, pair_id, bead_id, example_vi, example_en, editor, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (vi, en) DO NOTHING`,
      ...[vi, en, pair, bead, example?.vi ?? '', example?.en ?? '', editor, at],
    );
    return changes > 0;
  });
}
