/** How much of one Vietnamese text stands in another, syllable by syllable, as translation memories count it. */

import { foldKeepingMarks } from '../text/fold.ts';

const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu;

/** The syllables and figures of `text` in lower case with their marks; signs and spaces do not count. */
export function syllablesOf(text: string): readonly string[] {
  return foldKeepingMarks(text.normalize('NFC')).match(SYLLABLE) ?? [];
}

/**
 * 1 less the edit distance over the longer text's length (Levenshtein 1966, over syllables): 1 for the same syllables, 0 where nothing
 * is shared. Below `least` the answer is 0, which is known sooner.
 */
export function similarity(a: readonly string[], b: readonly string[], least = 0): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  const most = Math.floor((1 - least) * longest);
  if (Math.abs(a.length - b.length) > most) return 0;
  const distance = boundedDistance(a, b, most);
  return distance > most ? 0 : 1 - distance / longest;
}

/** The edit distance where it is at most `most`, else a greater number. Only the diagonals within `most` are looked at. */
function boundedDistance(a: readonly string[], b: readonly string[], most: number): number {
  const beyond = most + 1;
  let above = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, beyond));
  for (let row = 1; row <= a.length; row += 1) {
    const [first, last] = [Math.max(1, row - most), Math.min(b.length, row + most)];
    const here = new Array<number>(b.length + 1).fill(beyond);
    if (row <= most) here[0] = row;
    let best = here[0] ?? beyond;
    for (let column = first; column <= last; column += 1) {
      const replaced = (above[column - 1] ?? beyond) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const cost = Math.min(replaced, (above[column] ?? beyond) + 1, (here[column - 1] ?? beyond) + 1, beyond);
      here[column] = cost;
      best = Math.min(best, cost);
    }
    if (best > most) return beyond;
    above = here;
  }
  return above[b.length] ?? beyond;
}
