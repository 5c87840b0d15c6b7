/** Lowers a text once for all its words: lowering them one by one costs a call into the Unicode tables for each. */

/** The lower case of the characters from one place to another of `text`. */
export function lowerStretches(text: string): (start: number, end: number) => string {
  const lower = text.toLowerCase();
  // A few letters are longer in lower case (İ), and what stands behind them moves.
  if (lower.length !== text.length) return (start, end) => text.slice(start, end).toLowerCase();
  return (start, end) => lower.slice(start, end);
}
