/** How many slips of the keys lie between two words. */

/**
 * Optimal string alignment distance (Damerau 1964; Wagner & Fischer 1974): insertions, deletions, substitutions and exchanges of
 * neighbours, each counting 1. Stops early and returns `limit + 1` where the words differ by more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution);
      const isExchange = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(isExchange ? Math.min(cost, (beforeLast[j - 2] ?? 0) + 1) : cost);
    }
    // An exchange reaches back over two rows, so both must be beyond hope.
    if (Math.min(...row) > limit && Math.min(...last) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
}

/** Slips allowed in a name of this many letters: one up to seven, two beyond. */
const LONG_NAME = 8;

/** Whether one of two folded names can be the other mistyped; equal names are not. */
export function isNearMiss(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  if (a === b || length < 3) return false;
  const limit = length < LONG_NAME ? 1 : 2;
  return editDistance(a, b, limit) <= limit;
}
