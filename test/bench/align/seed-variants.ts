/** The real pair of articles, damaged at random: does the alignment of the rest stay right? */

import { readFileSync } from 'node:fs';
import type { Align } from '../../../shared/align/align.ts';
import type { AlignmentUnit } from '../../../shared/align/alignment-unit.ts';
import { readSeedPair, SEED_BEADS } from '../../shared/align/seed-pair.ts';
import { beadKeys, type GoldBead } from './strict-f1.ts';

const MOST_CHANGES = 3;

/** A small reproducible source of chance (Park & Miller 1988, "minimal standard"). */
function minimalStandard(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Paragraphs of another article of ours, which one side may gain. */
function strangers(language: 'vi' | 'en'): readonly AlignmentUnit[] {
  const source = new URL(`../../fixtures/sample/source/cau-song-ngan.${language}.txt`, import.meta.url);
  return readFileSync(source, 'utf8')
    .split('\n')
    .filter((line) => line.length > 60 && !/^[#>!-]/.test(line))
    .map((text) => ({ text, kind: 'paragraph' }));
}

interface Variant {
  readonly vi: readonly AlignmentUnit[];
  readonly en: readonly AlignmentUnit[];
  readonly gold: readonly GoldBead[];
}

/** One side of the pair with up to three paragraphs taken away or put in; -1 marks what was put in. */
function damaged(
  units: readonly AlignmentUnit[],
  added: readonly AlignmentUnit[],
  random: (below: number) => number,
): readonly (readonly [unit: AlignmentUnit, original: number])[] {
  const kept = units.map((unit, index): readonly [AlignmentUnit, number] => [unit, index]);
  const changes = random(MOST_CHANGES + 1);
  for (let change = 0; change < changes; change += 1) {
    const stranger = added[random(added.length)];
    if (random(2) === 0) kept.splice(random(kept.length), 1);
    else if (stranger !== undefined) kept.splice(random(kept.length + 1), 0, [stranger, -1]);
  }
  return kept;
}

function variant(vi: readonly AlignmentUnit[], en: readonly AlignmentUnit[], seed: number): Variant {
  const random = minimalStandard(seed);
  const side = random(2) === 0 ? 'vi' : 'en';
  const viKept = side === 'vi' ? damaged(vi, strangers('vi'), random) : vi.map((unit, index) => [unit, index] as const);
  const enKept = side === 'en' ? damaged(en, strangers('en'), random) : en.map((unit, index) => [unit, index] as const);
  const now = (kept: readonly (readonly [AlignmentUnit, number])[], originals: readonly number[]) =>
    originals.map((original) => kept.findIndex(([, index]) => index === original)).filter((index) => index >= 0);
  const alone = (kept: readonly (readonly [AlignmentUnit, number])[]) =>
    kept.flatMap(([, original], index) => (original < 0 ? [index] : []));
  const gold: GoldBead[] = SEED_BEADS.map(([a, b]) => [now(viKept, a), now(enKept, b)]);
  gold.push([alone(viKept), []], [[], alone(enKept)]);
  return { vi: viKept.map(([unit]) => unit), en: enKept.map(([unit]) => unit), gold };
}

/** Share of the true beads found, averaged over `count` seeded variants; null where the seeds are absent. */
export function seedVariantRecall(align: Align, count: number): number | null {
  const pair = readSeedPair();
  if (pair === null) return null;
  let sum = 0;
  for (let seed = 1; seed <= count; seed += 1) {
    const { vi, en, gold } = variant(pair.vi, pair.en, seed * 7919);
    const wanted = beadKeys(gold);
    const found = beadKeys(align(vi, en).map((bead) => [bead.vi, bead.en]));
    sum += [...wanted].filter((key) => found.has(key)).length / wanted.size;
  }
  return sum / count;
}
