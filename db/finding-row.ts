/** How a finding lies in its table, and the way from one to the other. */

import type { Category, ParagraphSpan, Severity, Suggestion } from '../shared/domain/finding.ts';
import type { FindingId } from '../shared/domain/ids.ts';
import type { Message } from '../shared/domain/message.ts';
import type { FindingState, PairFinding } from '../shared/domain/pair.ts';
import { type PairRows, relatedPlaces } from './finding-related.ts';

/** A row of `finding` joined with its bead and paragraphs, whose places stand in for their ids. */
export interface FindingRow {
  readonly id: FindingId;
  readonly bead: number;
  readonly fingerprint: string;
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly vi_paragraph: number | null;
  readonly vi_start: number | null;
  readonly vi_end: number | null;
  readonly vi_text: string | null;
  readonly en_paragraph: number | null;
  readonly en_start: number | null;
  readonly en_end: number | null;
  readonly en_text: string | null;
  readonly message: string;
  readonly suggestion: string | null;
  readonly related: string | null;
  readonly state: FindingState;
  readonly reason: string | null;
}

/** `rows` says where the rows of the finding's pair stand; it is asked only where the finding has other places. */
export function toPairFinding(row: FindingRow, rows: () => PairRows): PairFinding {
  const related = relatedPlaces(row.related, rows);
  return {
    id: row.id,
    bead: row.bead,
    fingerprint: row.fingerprint,
    rule: row.rule,
    category: row.category,
    severity: row.severity,
    vi: toSpan(row.vi_paragraph, row.vi_start, row.vi_end, row.vi_text),
    en: toSpan(row.en_paragraph, row.en_start, row.en_end, row.en_text),
    message: JSON.parse(row.message) as Message,
    suggestion: row.suggestion === null ? null : (JSON.parse(row.suggestion) as Suggestion),
    state: row.state,
    reason: row.reason,
    ...(related === undefined ? {} : { related }),
  };
}

function toSpan(paragraph: number | null, start: number | null, end: number | null, text: string | null): ParagraphSpan | null {
  if (paragraph === null || start === null || end === null || text === null) return null;
  return { paragraph, start, end, text };
}
