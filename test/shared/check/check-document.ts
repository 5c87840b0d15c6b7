/** Runs the checks of a whole document whose paragraphs stand one beside one, and says what of it does not agree with itself. */

import { type CheckInput, runChecks } from '../../../shared/check/run-checks.ts';
import type { Paragraph } from '../../../shared/domain/document.ts';
import type { Finding } from '../../../shared/domain/finding.ts';

function paragraphs(texts: readonly string[]): readonly Paragraph[] {
  return texts.map((text) => ({ kind: 'paragraph', text, source: { text, start: 0, end: text.length } }));
}

/** "rule: characters ≠ characters of the other place" for every finding of consistency. */
function consistencyOf(input: CheckInput): readonly string[] {
  const shown = ({ rule, vi, en, related }: Finding): string => {
    const other = related?.[0];
    const otherText = rule === 'consistency.acronym' ? undefined : (en === null ? other?.vi : other?.en)?.text;
    return `${rule.replace('consistency.', '')}: ${(en ?? vi)?.text}${otherText === undefined ? '' : ` ≠ ${otherText}`}`;
  };
  return runChecks(input)
    .filter(({ category }) => category === 'consistency')
    .map(shown);
}

/** Paragraph beside paragraph, each row a bead. */
export function pairConsistency(rows: readonly (readonly [vi: string, en: string])[]): readonly string[] {
  const beads = rows.map((_, index) => ({ vi: [index], en: [index], confidence: 1 }));
  return consistencyOf({ vi: paragraphs(rows.map(([vi]) => vi)), en: paragraphs(rows.map(([, en]) => en)), beads });
}

/** One side alone. */
export function sideConsistency(only: 'vi' | 'en', texts: readonly string[]): readonly string[] {
  const beads = texts.map((_, index) => ({ vi: [], en: [], [only]: [index], confidence: 1 }));
  return consistencyOf({ vi: [], en: [], [only]: paragraphs(texts), beads, only });
}
