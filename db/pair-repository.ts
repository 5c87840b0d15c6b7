/** The list of pairs: what each is called, where it stands in the review, how much is left to do. */

import type { Severity } from '../shared/domain/finding.ts';
import type { PairId } from '../shared/domain/ids.ts';
import type { Language } from '../shared/domain/language.ts';
import type { PairState, PairSummary } from '../shared/domain/pair.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';

interface SummaryRow extends Readonly<Record<Severity, number>> {
  readonly id: PairId;
  readonly title_vi: string;
  readonly title_en: string;
  readonly file_vi: string;
  readonly file_en: string;
  readonly state: PairState;
  readonly beads: number;
  readonly settled: number;
  readonly dismissed: number;
  readonly created_at: string;
  readonly changed_at: string;
}

const FILE = 'SELECT file_name FROM document WHERE pair_id = pair.id AND language =';
const BEADS = 'SELECT count(*) FROM bead WHERE pair_id = pair.id';
/** A finding without a bead is not there at present: the last check did not see it. */
const FINDINGS = 'SELECT count(*) FROM finding WHERE pair_id = pair.id AND bead_id IS NOT NULL';
const OPEN = `${FINDINGS} AND state = 'open' AND severity =`;

const SUMMARY = `SELECT pair.id, title_vi, title_en, pair.state, created_at, changed_at, (${FILE} 'vi') AS file_vi, (${FILE} 'en') AS file_en,
    (${BEADS}) AS beads, (${BEADS} AND state <> 'automatic') AS settled,
    (${OPEN} 'critical') AS critical, (${OPEN} 'major') AS major, (${OPEN} 'minor') AS minor, (${OPEN} 'info') AS info,
    (${FINDINGS} AND state = 'dismissed') AS dismissed
  FROM pair`;

/** The pairs with these ids, in the order given; ids without a pair are passed over. */
export function getPairSummaries(database: ReadableDatabase, pairs: readonly PairId[]): readonly PairSummary[] {
  const rows = database.all<SummaryRow>(
    `${SUMMARY} JOIN json_each(?) AS wanted ON wanted.value = pair.id ORDER BY wanted.key`,
    JSON.stringify(pairs),
  );
  return rows.map(toSummary);
}

export function getPairSummary(database: ReadableDatabase, pair: PairId): PairSummary | undefined {
  const row = database.get<SummaryRow>(`${SUMMARY} WHERE pair.id = ?`, pair);
  return row === undefined ? undefined : toSummary(row);
}

/** The pair whose two files had these bytes (SHA-256, lower-case hexadecimal), the oldest if there are several. */
export function findPairByHashes(database: ReadableDatabase, hashes: Readonly<Record<Language, string>>): PairId | undefined {
  return database.get<{ readonly pair_id: PairId }>(
    `SELECT vi.pair_id FROM document AS vi JOIN document AS en ON en.pair_id = vi.pair_id
     WHERE vi.language = 'vi' AND vi.sha256 = ? AND en.language = 'en' AND en.sha256 = ?
     ORDER BY vi.pair_id LIMIT 1`,
    hashes.vi,
    hashes.en,
  )?.pair_id;
}

/** A new pair in the state `imported`, as yet without documents. `at` is an ISO time in UTC. */
export function insertPair(database: WritableDatabase, titles: Readonly<Record<Language, string>>, at: string): PairId {
  const { rowid } = database.run(
    'INSERT INTO pair (title_vi, title_en, created_at, changed_at) VALUES (?, ?, ?, ?)',
    ...[titles.vi, titles.en, at, at],
  );
  return rowid as PairId;
}

/** Notes that something of the pair changed; false where there is no such pair. */
export function touchPair(database: WritableDatabase, pair: PairId, at: string): boolean {
  return database.run('UPDATE pair SET changed_at = ? WHERE id = ?', at, pair).changes > 0;
}

/** Moves the pair through the review; false where there is no such pair. */
export function setPairState(database: WritableDatabase, pair: PairId, state: PairState, at: string): boolean {
  return database.run('UPDATE pair SET state = ?, changed_at = ? WHERE id = ?', state, at, pair).changes > 0;
}

/** Gives the pair other titles; false where there is no such pair. */
export function setPairTitles(database: WritableDatabase, pair: PairId, titles: Readonly<Record<Language, string>>): boolean {
  return database.run('UPDATE pair SET title_vi = ?, title_en = ? WHERE id = ?', titles.vi, titles.en, pair).changes > 0;
}

/** Removes a pair with everything that belongs to it; false where there is no such pair. */
export function deletePair(database: WritableDatabase, pair: PairId): boolean {
  return database.run('DELETE FROM pair WHERE id = ?', pair).changes > 0;
}

function toSummary(row: SummaryRow): PairSummary {
  return {
    id: row.id,
    titles: { vi: row.title_vi, en: row.title_en },
    files: { vi: row.file_vi, en: row.file_en },
    state: row.state,
    beads: row.beads,
    settledBeads: row.settled,
    openFindings: { critical: row.critical, major: row.major, minor: row.minor, info: row.info },
    dismissedFindings: row.dismissed,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  };
}
