/** Tells a side that was copied and not translated from one that reads alike by right: a name, a code, a figure. */

import { fold } from '../text/fold.ts';
import { isVietnameseSyllable } from '../text/syllables.ts';

/** Not part of an address or a file name. */
const SMALL_WORD = /(?<![\p{L}\p{M}\p{N}.@/_-])\p{Ll}[\p{Ll}\p{M}]+(?![\p{L}\p{M}\p{N}@/_-]|[.]\p{L})/gu;

/** A letter that English does not have. */
const MARKED = /[^ -~]/;

/** English words in small letters that make a sentence out of a name ("Bank of America" has one). */
const LEAST_ENGLISH_WORDS = 3;

/**
 * Whether two sides that should be in two languages are one and the same text with words of its own: a Vietnamese word in small
 * letters, or several English ones.
 */
export function isCopied(vi: string, en: string): boolean {
  if (vi === '' || vi !== en) return false;
  const words = vi.match(SMALL_WORD) ?? [];
  const isVietnamese = (word: string) => MARKED.test(word) && isVietnameseSyllable(word, { marks: 'optional' });
  return words.some(isVietnamese) || words.filter((word) => fold(word) === word).length >= LEAST_ENGLISH_WORDS;
}
