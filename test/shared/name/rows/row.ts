/** The shape of one test row: a Vietnamese sentence, an English one, and what the comparison must say about their names. */

import type { NameFault } from '../../../../shared/name/name-disagreement.ts';

/** The one fault a row must give: the characters on either side, null where a side has none, and what should stand in the English. */
export interface Flagged {
  readonly kind: NameFault;
  readonly vi: string | null;
  readonly en: string | null;
  readonly expected: string;
}

export interface Row {
  readonly vi: string;
  readonly en: string;
  readonly expect: 'accept' | Flagged;
}

/** A pair whose names agree. */
export function accept(vi: string, en: string): Row {
  return { vi, en, expect: 'accept' };
}

/** A pair with exactly one fault in its names. */
export function flag(
  vi: string,
  en: string,
  kind: NameFault,
  viText: string | null,
  enText: string | null,
  expected: string,
): Row {
  return { vi, en, expect: { kind, vi: viText, en: enText, expected } };
}

/** A name of the Vietnamese that the English lacks. */
export function missing(vi: string, en: string, name: string): Row {
  return flag(vi, en, 'missing', name, null, name);
}
