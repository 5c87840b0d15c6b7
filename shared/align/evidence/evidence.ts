/** The shape every kind of evidence has: features of a sentence bead, measured over blocks of the grid. */

import type { Side } from '../analyse-side.ts';
import type { Band } from '../band.ts';

/** A pair of documents as the evidence sees it. */
export interface PairView {
  readonly vi: Side;
  readonly en: Side;
  readonly band: Band;
}

/**
 * Writes the features of Vietnamese sentences [vi0, vi1) against English [en0, en1) to `out` from `at` on. Higher is more
 * alike; a feature is 0 where it has nothing to say.
 */
export type Measure = (vi0: number, vi1: number, en0: number, en1: number, out: Float64Array, at: number) => void;

export interface Evidence {
  readonly name: string;
  /** One name per feature, the keys of its weights. */
  readonly features: readonly string[];
  /** Reads the pair once and returns the measure of its blocks; null where the pair has nothing of this kind. */
  readonly prepare: (pair: PairView) => Measure | null;
}
