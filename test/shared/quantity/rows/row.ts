/** The shape of one test row: a Vietnamese phrase, an English one, and what the comparison must say about their figures. */

import type { DisagreementKind } from '../../../../shared/quantity/disagreement.ts';

/** The one disagreement a row must give: its kind and the characters on either side, null where a side has none. */
export interface Flagged {
  readonly kind: DisagreementKind;
  readonly vi: string | null;
  readonly en: string | null;
}

export interface Row {
  /** The rule of numbers.md that the row stands for, 1 to 41; 0 for its list of errors that must be flagged. */
  readonly rule: number;
  readonly vi: string;
  readonly en: string;
  readonly expect: 'accept' | Flagged;
}

/** A pair without any disagreement. */
export function accept(rule: number, vi: string, en: string): Row {
  return { rule, vi, en, expect: 'accept' };
}

/** A pair with exactly one disagreement. */
export function flag(
  rule: number,
  vi: string,
  en: string,
  kind: DisagreementKind,
  viText: string | null,
  enText: string | null,
): Row {
  return { rule, vi, en, expect: { kind, vi: viText, en: enText } };
}
