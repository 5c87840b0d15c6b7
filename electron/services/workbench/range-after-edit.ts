/** Follows characters of a paragraph through an edit of its text. */

import type { TextRange } from '../../../shared/text/text-range.ts';

/**
 * Where the characters of `range` in `before` stand in `after`; null where the edit went into them. The edit is what the longest common
 * beginning and end of the two texts leave over.
 */
export function rangeAfterEdit(before: string, after: string, { start, end }: TextRange): TextRange | null {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  if (end <= head) return { start, end };
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const shift = after.length - before.length;
  return start >= before.length - tail ? { start: start + shift, end: end + shift } : null;
}
