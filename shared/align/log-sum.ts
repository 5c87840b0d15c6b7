/** Adds weights that are kept as logarithms, the one operation all sums over paths are made of. */

/** Natural logarithm of e^a + e^b. */
export function addLogs(a: number, b: number): number {
  const high = Math.max(a, b);
  const low = Math.min(a, b);
  return low === Number.NEGATIVE_INFINITY || high - low > 30 ? high : high + Math.log1p(Math.exp(low - high));
}
