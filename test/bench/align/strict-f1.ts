/** Strict F1 over all beads, as ../shared/bench/score_align.py counts it. */

export type GoldBead = readonly [vi: readonly number[], en: readonly number[]];

export interface F1Counts {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

/** Beads as strings; a one-sided run counts as one bead per paragraph. */
export function beadKeys(beads: readonly GoldBead[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [vi, en] of beads) {
    if (vi.length > 0 && en.length > 0) keys.add(`${vi.toSorted((a, b) => a - b)}|${en.toSorted((a, b) => a - b)}`);
    else for (const index of vi.length > 0 ? vi : en) keys.add(vi.length > 0 ? `${index}|` : `|${index}`);
  }
  return keys;
}

export function countBeads(gold: readonly GoldBead[], predicted: readonly GoldBead[]): F1Counts {
  const wanted = beadKeys(gold);
  const claimed = beadKeys(predicted);
  return {
    right: [...claimed].filter((key) => wanted.has(key)).length,
    predicted: claimed.size,
    gold: wanted.size,
  };
}

export function f1(counts: readonly F1Counts[]): number {
  const sum = (pick: (count: F1Counts) => number): number => counts.reduce((total, count) => total + pick(count), 0);
  const right = sum((count) => count.right);
  return right === 0 ? 0 : (2 * right) / (sum((count) => count.predicted) + sum((count) => count.gold));
}
