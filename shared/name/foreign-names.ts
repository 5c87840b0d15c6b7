/** Finds where a foreign name begins and ends among the words of a Vietnamese text. */

import { knownNameAt } from './known-names.ts';
import { LOANWORDS } from './loanwords.ts';
import type { NameWord } from './name-words.ts';
import { FAMILY_NAMES, TITLE_ENDS, TRANSLATED_HEADS } from './vietnamese-name-tables.ts';

const SHORTEST_SURE = 3;

export function isAcronym(word: NameWord): boolean {
  return word.text.length > 1 && word.text === word.text.toUpperCase();
}

/** Phan before Đăng Lưu: a family name with a syllable behind it that only Vietnamese has. */
function opensPerson(words: readonly NameWord[], at: number): boolean {
  const next = words[at + 1];
  const isMarked = next?.isCapital === true && next.isJoined && next.text.toLowerCase() !== next.folded;
  return isMarked && FAMILY_NAMES.has(words[at]?.folded ?? '');
}

/** A syllable that both languages could have and that nothing claims for Vietnamese: Kim, Tom, San beside Jong, Hanks, Francisco. */
function isShared(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !word.isCapital || word.isInitial || word.text.toLowerCase() !== word.folded) return false;
  const isWord = TRANSLATED_HEADS.has(word.folded) || TITLE_ENDS.has(word.folded);
  return !isWord && !opensPerson(words, at) && knownNameAt(words, at) === null;
}

/** Indices of words, `end` exclusive. */
export interface ForeignName {
  readonly start: number;
  readonly end: number;
  /** Whether it has a word that is neither an acronym nor very short. */
  readonly isSure: boolean;
}

/** The foreign name that begins at word `at`; null where that is a Vietnamese syllable with no foreign word behind it. */
export function findForeign(words: readonly NameWord[], at: number, isSyllable: (word: NameWord) => boolean): ForeignName | null {
  const isForeign = (index: number): boolean => {
    const word = words[index];
    return word?.isCapital === true && !isSyllable(word);
  };
  let start = at;
  if (!isForeign(at)) {
    if (!isShared(words, at)) return null;
    start = at + 1;
    if (words[start]?.isJoined !== true || !isForeign(start)) return null;
  }
  let end = start + 1;
  while (words[end]?.isJoined === true && (isForeign(end) || isShared(words, end))) end += 1;
  const part = words.slice(at, end);
  const isLoan = part.length === 1 && LOANWORDS.has(part[0]?.folded ?? '');
  return { start: at, end, isSure: !isLoan && part.some((word) => word.text.length >= SHORTEST_SURE && !isAcronym(word)) };
}
