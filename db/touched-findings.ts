/** Takes in what a check of a few beads found, and leaves the findings of all other beads as they are. */

import type { Finding } from '../shared/domain/finding.ts';
import type { BeadId, FindingId, PairId, ParagraphId } from '../shared/domain/ids.ts';
import type { SqlValue, WritableDatabase } from './database.ts';
import { contentOf, insertFinding, spreadDismissals, updateFinding } from './finding-repository.ts';

/** A finding with the rows of its places. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly fingerprint: string;
  readonly bead: BeadId;
  readonly vi: ParagraphId | null;
  readonly en: ParagraphId | null;
  /** The row that speaks of the same characters under another fingerprint, since their paragraph was edited elsewhere. */
  readonly earlier?: FindingId;
  /** The other places as the earlier row has them; a check of single beads finds none. */
  readonly related?: string | null;
}

interface DormantRow {
  readonly id: FindingId;
  readonly fingerprint: string;
}

/**
 * Puts `found` in the place of what was `known` of the touched beads. A finding keeps its row, and so its id and what was decided about
 * it, by its fingerprint or as the one that it names as `earlier`; what is found no more goes, or waits unseen where something was
 * decided about it.
 */
export function storeTouchedFindings(
  database: WritableDatabase,
  pair: PairId,
  known: readonly FindingId[],
  found: readonly PlacedFinding[],
  at: string,
): void {
  database.write(() => {
    database.run('UPDATE finding SET bead_id = NULL WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify(known));
    const unseen = database.all<DormantRow>(
      `SELECT id, fingerprint FROM finding WHERE pair_id = ? AND bead_id IS NULL ORDER BY state = 'open', id`,
      pair,
    );
    const free = new Map(unseen.map((row) => [row.id, row]));
    const claim = (row: DormantRow | undefined): FindingId | undefined => {
      if (row !== undefined) free.delete(row.id);
      return row?.id;
    };
    const sameContent = found.map(({ fingerprint }) => claim([...free.values()].find((row) => row.fingerprint === fingerprint)));
    const [{ last } = { last: 0 }] = database.all<{ readonly last: number }>(
      'SELECT coalesce(max(ordinal), 0) AS last FROM finding WHERE pair_id = ?',
      pair,
    );
    found.forEach((placed, index) => {
      const row = sameContent[index] ?? claim(placed.earlier === undefined ? undefined : free.get(placed.earlier));
      const content = [placed.bead, placed.vi, placed.en, last + 1 + index, ...contentOf(placed.finding), placed.related ?? null];
      if (row === undefined) insertFinding(database, pair, placed.fingerprint, content, at);
      else renew(database, row, placed.fingerprint, content);
    });
    spreadDismissals(database, pair);
    database.run(`DELETE FROM finding WHERE pair_id = ? AND bead_id IS NULL AND state = 'open'`, pair);
  });
}

function renew(database: WritableDatabase, row: FindingId, fingerprint: string, content: readonly SqlValue[]): void {
  updateFinding(database, row, content);
  database.run('UPDATE finding SET fingerprint = ? WHERE id = ?', fingerprint, row);
}
