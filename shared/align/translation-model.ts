/** IBM Model 1: which word of one language becomes which of the other, learned from aligned text alone. */

/** One pair of sentences as word ids, each side's ids counted from 0. */
export interface WordPair {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** Probability of a target word given a source word: `source * targetCount + target` to value. */
export type TranslationTable = ReadonlyMap<number, number>;

/** Keeps the share of a word that no source explains finite. */
const LEAST_SUM = 1e-9;

/**
 * Expectation maximisation for Model 1 (Brown et al., "The mathematics of statistical machine translation", 1993), without the
 * empty word: words that explain nothing are dropped by symmetrisation instead.
 */
export function trainModel1(pairs: readonly WordPair[], targetCount: number, iterations: number): TranslationTable {
  let table = new Map<number, number>();
  for (const { source, target } of pairs) {
    for (const from of source) for (const to of target) table.set(from * targetCount + to, 1);
  }
  for (let iteration = 0; iteration < iterations; iteration++) {
    const counts = new Map<number, number>();
    const totals = new Map<number, number>();
    for (const { source, target } of pairs) {
      for (const to of target) {
        let sum = LEAST_SUM;
        for (const from of source) sum += table.get(from * targetCount + to) ?? 0;
        for (const from of source) {
          const share = (table.get(from * targetCount + to) ?? 0) / sum;
          if (share < 1e-4) continue;
          counts.set(from * targetCount + to, (counts.get(from * targetCount + to) ?? 0) + share);
          totals.set(from, (totals.get(from) ?? 0) + share);
        }
      }
    }
    table = new Map();
    for (const [key, count] of counts) table.set(key, count / (totals.get(Math.floor(key / targetCount)) ?? 1));
  }
  return table;
}
