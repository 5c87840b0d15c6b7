/** Tells headlines in capitals or title case, where a capital says nothing about names. */

import type { NameWord } from './name-words.ts';

/** So many capitals in a row are no name with its title. */
const LONGEST_RUN = 7;
const SHARE = 0.7;
const FEWEST = 5;

/** Most words end the question here. */
const SMALL_START = /^[a-zđ]/;

/** Whether a Vietnamese text is written in capitals or every word of it with one; never so for a list of names. */
export function isLoud(words: readonly NameWord[]): boolean {
  let [run, longest, shouted] = [0, 0, 0];
  for (const word of words) {
    run = word.isCapital ? (word.isJoined ? run + 1 : 1) : 0;
    if (run > longest) longest = run;
    if (word.text.length > 1 && !SMALL_START.test(word.text) && word.text === word.text.toUpperCase()) shouted += 1;
  }
  return longest >= LONGEST_RUN || (words.length >= FEWEST && shouted / words.length >= SHARE);
}

/** Whether most words of an English text begin with a capital, as in a headline. */
export function isTitleCase(words: readonly NameWord[]): boolean {
  return words.length >= FEWEST && words.filter((word) => word.isCapital).length / words.length >= SHARE;
}
