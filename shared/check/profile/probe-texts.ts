/** Texts on which a regular expression that backtracks without end shows it, so that it is refused before it meets an article. */

import type { OwnPattern } from './profile.ts';

/** Doubles its time with every letter of such a run, so that it never comes to the end of it. */
const RUN = 64;

/** What the classes of most expressions hold: small and capital letters with and without marks, digits, spaces, marks. */
const COMMON = ['a', 'A', 'đ', 'Ế', '0', ' ', '-', '.', ','];

const MOST_LETTERS = 24;

/** Ends of the run at which an expression fails that wants one more letter, or the end of the text. */
const ENDS = ['\n', '\u00FF'];

/**
 * Long runs of one letter (Weideman et al. 2016, "Analyzing matching time behavior of backtracking regular expression matchers",
 * call it pumping): of each letter of the expressions and of some common ones.
 */
export function probeTexts({ match, unless }: Pick<OwnPattern, 'match' | 'unless'>): readonly string[] {
  const sources = [match.vi, match.en, unless.vi, unless.en].map((one) => one?.source ?? '').join('');
  const letters = new Set([...COMMON, ...(sources.match(/[\p{L}\p{N}\s]/gu) ?? [])]);
  return [...letters].slice(0, MOST_LETTERS).flatMap((letter) => ENDS.map((end) => letter.repeat(RUN) + end));
}
