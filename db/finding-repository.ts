/** Findings and what was decided about them: a check replaces what it found before, never what a person decided. */

import type { Finding, ParagraphSpan } from '../shared/domain/finding.ts';
import type { FindingId, PairId, ParagraphId } from '../shared/domain/ids.ts';
import type { PairFinding } from '../shared/domain/pair.ts';
import type { ReadableDatabase, SqlValue, WritableDatabase } from './database.ts';
import { type PairRows, pairRows, relatedColumn } from './finding-related.ts';
import { type FindingRow, toPairFinding } from './finding-row.ts';

export type FingerprintedFinding = Finding & { readonly fingerprint: string };

/** `open` takes an earlier decision back; `editor` is who decided, left out where nobody gave a name. */
export type FindingDecision = { readonly editor?: string } & (
  | { readonly state: 'open' | 'fixed' }
  | { readonly state: 'dismissed'; readonly reason: string }
);

interface KnownFinding {
  readonly id: FindingId;
  readonly fingerprint: string;
  readonly reason: string | null;
}

/** The gravest first, then by place; a check puts its findings in the same order. */
export const BY_HARM = `CASE finding.severity WHEN 'critical' THEN 0 WHEN 'major' THEN 1 WHEN 'minor' THEN 2 ELSE 3 END,
  bead.ordinal, coalesce(en_start, vi_start, 0), finding.ordinal, finding.id`;

/** What the last check of `pair` found, the gravest first, each with what was decided about it. */
export function listFindings(database: ReadableDatabase, pair: PairId): readonly PairFinding[] {
  const rows = database.all<FindingRow>(
    `SELECT finding.*, bead.ordinal AS bead, vi.ordinal AS vi_paragraph, en.ordinal AS en_paragraph
     FROM finding JOIN bead ON bead.id = bead_id
       LEFT JOIN paragraph AS vi ON vi.id = vi_paragraph_id LEFT JOIN paragraph AS en ON en.id = en_paragraph_id
     WHERE finding.pair_id = ? ORDER BY ${BY_HARM}`,
    pair,
  );
  let places: PairRows | undefined;
  const rowsOfPair = (): PairRows => {
    places ??= pairRows(database, pair);
    return places;
  };
  return rows.map((row) => toPairFinding(row, rowsOfPair));
}

/**
 * Makes `findings` what the last check of `pair` found. By fingerprint: what was known keeps its id; what was dismissed stays so
 * with its reason; what was fixed and is found again is open again; what is found no more goes, unless something was decided
 * about it: then it is kept out of sight until its content returns.
 */
export function storeFindings(
  database: WritableDatabase,
  pair: PairId,
  findings: readonly FingerprintedFinding[],
  at: string,
): void {
  database.write(() => {
    const known = database.all<KnownFinding>(
      `SELECT id, fingerprint, reason FROM finding WHERE pair_id = ? ORDER BY state = 'open', id`,
      pair,
    );
    const byFingerprint = Map.groupBy(known, (finding) => finding.fingerprint);
    const rows = pairRows(database, pair);
    database.run('UPDATE finding SET bead_id = NULL WHERE pair_id = ?', pair);
    findings.forEach((finding, ordinal) => {
      const alike = byFingerprint.get(finding.fingerprint) ?? [];
      const [earlier, ...others] = alike;
      const content = [...placesOf(finding, rows), ordinal, ...contentOf(finding), relatedColumn(finding.related, rows)];
      if (earlier === undefined) insertFinding(database, pair, finding.fingerprint, content, at);
      else updateFinding(database, earlier.id, content);
      byFingerprint.set(finding.fingerprint, others);
    });
    spreadDismissals(database, pair);
    database.run(`DELETE FROM finding WHERE pair_id = ? AND bead_id IS NULL AND state = 'open'`, pair);
  });
}

/**
 * Decides about a finding and about every other of its pair with the same fingerprint: same content, same judgement. False where
 * there is no such finding.
 */
export function decideFinding(database: WritableDatabase, finding: FindingId, decision: FindingDecision, at: string): boolean {
  const reason = decision.state === 'dismissed' ? decision.reason : null;
  const isOpen = decision.state === 'open';
  const { changes } = database.run(
    `UPDATE finding SET state = ?, reason = ?, decided_at = ?, decided_by = ?
     WHERE (pair_id, fingerprint) = (SELECT pair_id, fingerprint FROM finding WHERE id = ?)`,
    ...[decision.state, reason, isOpen ? null : at, isOpen ? null : (decision.editor ?? null), finding],
  );
  return changes > 0;
}

/** Notes that an edit mended this finding, and this one alone: another of the same content stands in another paragraph. */
export function markFixed(
  database: WritableDatabase,
  finding: FindingId,
  { editor }: { readonly editor?: string },
  at: string,
): void {
  database.run(
    `UPDATE finding SET state = 'fixed', reason = NULL, decided_at = ?, decided_by = ? WHERE id = ?`,
    ...[at, editor ?? null, finding],
  );
}

/** The columns that {@link insertFinding} and {@link updateFinding} fill, in the order of their `content`. */
const COLUMNS = [
  ...['bead_id', 'vi_paragraph_id', 'en_paragraph_id', 'ordinal', 'rule', 'category', 'severity'],
  ...['vi_start', 'vi_end', 'vi_text', 'en_start', 'en_end', 'en_text', 'message', 'suggestion', 'related'],
];

/** What a finding says: the columns behind its three places and its ordinal. */
export function contentOf({ rule, category, severity, vi, en, message, suggestion }: Finding): readonly SqlValue[] {
  const place = (span: ParagraphSpan | null) => [span?.start ?? null, span?.end ?? null, span?.text ?? null];
  const mending = suggestion === null ? null : JSON.stringify(suggestion);
  return [rule, category, severity, ...place(vi), ...place(en), JSON.stringify(message), mending];
}

/** `content`: the rows of its bead and paragraphs, its ordinal, and {@link contentOf}. */
export function insertFinding(
  database: WritableDatabase,
  pair: PairId,
  fingerprint: string,
  content: readonly SqlValue[],
  at: string,
): void {
  const columns = ['pair_id', 'fingerprint', 'created_at', ...COLUMNS];
  database.run(
    `INSERT INTO finding (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ...[pair, fingerprint, at, ...content],
  );
}

/** Makes a known row say what was found now: what was fixed is open again, what was dismissed stays so. */
export function updateFinding(database: WritableDatabase, id: FindingId, content: readonly SqlValue[]): void {
  database.run(
    `UPDATE finding SET ${COLUMNS.map((column) => `${column} = ?`).join(', ')},
       decided_at = iif(state = 'dismissed', decided_at, NULL),
       decided_by = iif(state = 'dismissed', decided_by, NULL), state = iif(state = 'fixed', 'open', state)
     WHERE id = ?`,
    ...[...content, id],
  );
}

/** A second finding of the same content, found for the first time, takes the decision of the first. */
export function spreadDismissals(database: WritableDatabase, pair: PairId): void {
  // The decided ones by themselves get an index of their own for the while; joined as a table they would be gone through for each row.
  database.run(
    `WITH twin AS MATERIALIZED (
       SELECT fingerprint, reason, decided_at, decided_by FROM finding WHERE pair_id = ? AND state = 'dismissed' GROUP BY fingerprint
     )
     UPDATE finding SET state = 'dismissed', reason = twin.reason, decided_at = twin.decided_at, decided_by = twin.decided_by
     FROM twin WHERE finding.pair_id = ? AND finding.state = 'open' AND twin.fingerprint = finding.fingerprint`,
    ...[pair, pair],
  );
}

/** The rows that a finding's numbers stand for: bead, Vietnamese paragraph, English paragraph. RangeError for a stray one. */
function placesOf({ rule, bead, vi, en }: Finding, rows: PairRows): readonly SqlValue[] {
  const paragraphOf = (ids: readonly ParagraphId[], span: ParagraphSpan | null) => (span === null ? null : ids[span.paragraph]);
  return [rows.beads[bead], paragraphOf(rows.vi, vi), paragraphOf(rows.en, en)].map((place) => {
    if (place === undefined) throw new RangeError(`Finding of ${rule} lies outside its pair`);
    return place;
  });
}
