/** What every report says of a list of findings: how many of each severity, whether they bar publishing, and what a mending replaces. */

import { type Finding, isAtLeast, SEVERITIES, type Severity } from '../domain/finding.ts';
import type { CheckedPair } from '../domain/pipeline.ts';

export interface FindingSummary {
  readonly counts: Readonly<Record<Severity, number>>;
  /** Critical and major findings: with any of these open the pair is not ready to publish. */
  readonly grave: number;
}

export function summariseFindings(findings: readonly Finding[]): FindingSummary {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)])) as Record<Severity, number>;
  return { counts, grave: findings.filter(({ severity }) => isAtLeast(severity, 'major')).length };
}

/** The characters that a finding's suggestion replaces; empty where it only inserts, or suggests nothing. */
export function replacedText(checked: CheckedPair, { suggestion, ...finding }: Finding): string {
  if (suggestion === null) return '';
  const { side, start, end } = suggestion;
  return checked[side]?.paragraphs[finding[side]?.paragraph ?? -1]?.text.slice(start, end) ?? '';
}
