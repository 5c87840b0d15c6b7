/** What can be wrong with a name of the English against the Vietnamese. */

import type { TextRange } from '../text/text-range.ts';

/**
 * `misspelt`: the English has the name with a slip; `shortened`: it lacks a syllable; `missing`: it has no trace of it; `added`: the Vietnamese has no
 * such name; `changed`: another name stands in its place; `merged`: another province stands there, with which it is one since July 2025.
 */
export type NameFault = 'misspelt' | 'shortened' | 'missing' | 'added' | 'changed' | 'merged';

export interface NameDisagreement {
  readonly kind: NameFault;
  /** The Vietnamese name, UTF-16 offsets; null where the bead has none. */
  readonly vi: TextRange | null;
  /** The English characters at fault; null where the name is missing. */
  readonly en: TextRange | null;
  /** How the English should write those characters; empty where that is not certain. */
  readonly expected: string;
}
