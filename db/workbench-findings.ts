/** The findings of a pair by the ids of their beads and paragraphs, as the workbench holds them. */

import type { Category, Severity, Suggestion } from '../shared/domain/finding.ts';
import type { BeadId, FindingId, PairId, ParagraphId } from '../shared/domain/ids.ts';
import type { Message } from '../shared/domain/message.ts';
import type { FindingState } from '../shared/domain/pair.ts';
import type { WorkbenchFinding, WorkbenchPlace, WorkbenchSpan } from '../shared/domain/workbench.ts';
import type { ReadableDatabase } from './database.ts';
import { BY_HARM } from './finding-repository.ts';

interface Row {
  readonly id: FindingId;
  readonly bead_id: BeadId;
  readonly fingerprint: string;
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly vi_paragraph_id: ParagraphId | null;
  readonly vi_start: number | null;
  readonly vi_end: number | null;
  readonly vi_text: string | null;
  readonly en_paragraph_id: ParagraphId | null;
  readonly en_start: number | null;
  readonly en_end: number | null;
  readonly en_text: string | null;
  readonly message: string;
  readonly suggestion: string | null;
  readonly related: string | null;
  readonly state: FindingState;
  readonly reason: string | null;
  readonly decided_by: string | null;
}

/** A finding as the workbench holds it, with what only the services ask for. */
export interface StoredFinding extends WorkbenchFinding {
  readonly fingerprint: string;
  /** Who decided about it; null where nobody did or nobody gave a name. */
  readonly decidedBy: string | null;
  /** The column of the other places, for a row that is stored again. */
  readonly relatedColumn: string | null;
}

/** What the last check of `pair` found, the gravest first, fixed ones too. */
export function listStoredFindings(database: ReadableDatabase, pair: PairId): readonly StoredFinding[] {
  return database
    .all<Row>(`SELECT finding.* FROM finding JOIN bead ON bead.id = bead_id WHERE finding.pair_id = ? ORDER BY ${BY_HARM}`, pair)
    .map((row) => ({ ...toFinding(row), fingerprint: row.fingerprint, decidedBy: row.decided_by, relatedColumn: row.related }));
}

/** What the last check of `pair` found and nobody has fixed, the gravest first. */
export function listWorkbenchFindings(database: ReadableDatabase, pair: PairId): readonly WorkbenchFinding[] {
  return database
    .all<Row>(
      `SELECT finding.* FROM finding JOIN bead ON bead.id = bead_id
       WHERE finding.pair_id = ? AND finding.state <> 'fixed' ORDER BY ${BY_HARM}`,
      pair,
    )
    .map(toFinding);
}

function toFinding(row: Row): WorkbenchFinding {
  return {
    id: row.id,
    bead: row.bead_id,
    rule: row.rule,
    category: row.category,
    severity: row.severity,
    vi: toSpan(row.vi_paragraph_id, row.vi_start, row.vi_end, row.vi_text),
    en: toSpan(row.en_paragraph_id, row.en_start, row.en_end, row.en_text),
    message: JSON.parse(row.message) as Message,
    suggestion: row.suggestion === null ? null : (JSON.parse(row.suggestion) as Suggestion),
    state: row.state,
    reason: row.reason,
    // In its own pair a place is stored by the very ids that the workbench knows it by.
    related: row.related === null ? [] : (JSON.parse(row.related) as readonly WorkbenchPlace[]),
  };
}

function toSpan(
  paragraph: ParagraphId | null,
  start: number | null,
  end: number | null,
  text: string | null,
): WorkbenchSpan | null {
  return paragraph === null || start === null || end === null || text === null ? null : { paragraph, start, end, text };
}
