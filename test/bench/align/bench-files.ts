/** Reads the alignment benchmark that lies beside the checkout; it is not ours to ship. */

import type { AlignmentUnit } from '../../../shared/align/alignment-unit.ts';
import { sharedJsonLines } from '../shared-data.ts';
import type { GoldBead } from './strict-f1.ts';

export const BENCH_NAMES = ['clean', 'mild', 'merge', 'noisy', 'hard'] as const;

export type BenchName = (typeof BENCH_NAMES)[number];

export interface BenchDocument {
  readonly id: string;
  readonly vi: readonly AlignmentUnit[];
  readonly en: readonly AlignmentUnit[];
  readonly gold: readonly GoldBead[];
}

interface BenchLine {
  readonly id: string;
  readonly vi: readonly string[];
  readonly en: readonly string[];
  readonly gold: readonly GoldBead[];
}

function units(texts: readonly string[]): readonly AlignmentUnit[] {
  return texts.map((text) => ({ text, kind: 'paragraph' }));
}

/** The documents of one file, or null where the benchmark is absent. */
export function readBench(name: BenchName): readonly BenchDocument[] | null {
  const lines = sharedJsonLines<BenchLine>(`bench/align-${name}.jsonl`);
  return lines?.map(({ id, vi, en, gold }) => ({ id, vi: units(vi), en: units(en), gold })) ?? null;
}
