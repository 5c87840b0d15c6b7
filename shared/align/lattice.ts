/** The search space of one pair: every move from every point of the band, with its score. */

import type { Side } from './analyse-side.ts';
import { type Band, pointAt } from './band.ts';
import type { Evidence, Measure, PairView } from './evidence/evidence.ts';
import { addLogs } from './log-sum.ts';
import { STEP_COUNT, STEP_FEATURES, STEPS, type Step, type StepFeature } from './steps.ts';

export interface Lattice {
  readonly band: Band;
  readonly vi: Side;
  readonly en: Side;
  /** Per point and step its score, a natural logarithm. */
  readonly scores: Float64Array;
  /** Per point and step the point it leads to, or -1. */
  readonly targets: Int32Array;
  /** Per point the logarithm of the summed weight of all paths from the start to it. */
  readonly forward: Float64Array;
  /** Per point 1 where a paragraph starts (or the text ends) on both sides. */
  readonly synchronous: Uint8Array;
}

/** Writes the features of steps: those of {@link STEP_FEATURES} first, then those of each evidence in turn. */
export interface StepReader {
  readonly featureCount: number;
  /** Fills `out` and returns the target point, or returns -1 where the step cannot be taken. */
  readonly read: (row: number, column: number, step: number, out: Float64Array) => number;
}

const FEATURE_INDEX = Object.fromEntries(STEP_FEATURES.map((name, index) => [name, index])) as Record<StepFeature, number>;

/** A skipped stretch counts by its characters in units of a short line. */
const SHORT_LINE = 50;

function isBoundary(side: Side, sentence: number): boolean {
  return (side.paragraphAt[sentence] ?? -1) >= 0;
}

/** End of the paragraph that starts before `sentence`, or -1 where none does. */
function paragraphEnd(side: Side, sentence: number): number {
  const paragraph = side.paragraphAt[sentence] ?? -1;
  return paragraph < 0 || paragraph >= side.paragraphCount ? -1 : (side.firstSentence[paragraph + 1] ?? -1);
}

function boundariesInside(side: Side, start: number, end: number): number {
  let count = 0;
  for (let sentence = start + 1; sentence < end; sentence++) if (isBoundary(side, sentence)) count++;
  return count;
}

/**
 * Paragraph boundaries that a step crosses where the other side has none: each joins two paragraphs in one bead. A skip that
 * ends on a common boundary gives back what its start was charged.
 */
function joins(vi: Side, en: Side, vi0: number, vi1: number, en0: number, en1: number): number {
  const viEnds = isBoundary(vi, vi1);
  const enEnds = isBoundary(en, en1);
  if (vi0 === vi1) return viEnds && enEnds && !isBoundary(en, en0) ? -1 : enEnds && !viEnds ? 1 : 0;
  if (en0 === en1) return viEnds && enEnds && !isBoundary(vi, vi0) ? -1 : viEnds && !enEnds ? 1 : 0;
  return boundariesInside(vi, vi0, vi1) + boundariesInside(en, en0, en1) + (viEnds === enEnds ? 0 : 1);
}

/** Boundaries crossed that cut a sentence in two: the paragraph before has no end mark and the next begins in lower case. */
function brokenLines(vi: Side, en: Side, vi0: number, vi1: number, en0: number, en1: number): number {
  let count = 0;
  for (let sentence = vi0 + 1; sentence <= vi1; sentence++) {
    if (vi.continues[sentence] === 1 && (sentence < vi1 || !isBoundary(en, en1))) count++;
  }
  for (let sentence = en0 + 1; sentence <= en1; sentence++) {
    if (en.continues[sentence] === 1 && (sentence < en1 || !isBoundary(vi, vi1))) count++;
  }
  return count;
}

function skipFeatures(side: Side, start: number, end: number, step: Step, out: Float64Array): void {
  const characters = (side.lengthTo[end] ?? 0) - (side.lengthTo[start] ?? 0);
  out[FEATURE_INDEX['skip.length']] = -Math.log1p(characters / SHORT_LINE);
  if (step.kind === 'skip-sentence') return;
  out[FEATURE_INDEX['skip.furniture']] = side.furniture[side.paragraphAt[start] ?? 0] ?? 0;
  out[FEATURE_INDEX['skip.short']] = characters < SHORT_LINE ? 1 : 0;
}

export function stepReader(pair: PairView, evidences: readonly Evidence[]): StepReader {
  const { vi, en, band } = pair;
  const measures: (readonly [Measure, number])[] = [];
  let featureCount: number = STEP_FEATURES.length;
  for (const evidence of evidences) {
    const measure = evidence.prepare(pair);
    if (measure !== null) measures.push([measure, featureCount]);
    featureCount += evidence.features.length;
  }
  const crossed = new Float64Array(featureCount);
  const isCommon = (row: number, column: number): boolean => isBoundary(vi, row) && isBoundary(en, column);
  const read = (row: number, column: number, stepIndex: number, out: Float64Array): number => {
    const step = STEPS[stepIndex];
    if (step === undefined) return -1;
    let vi1 = row + step.vi;
    let en1 = column + step.en;
    if (step.kind === 'skip-paragraph-vi' || step.kind === 'skip-paragraph-en') {
      const viEnd = paragraphEnd(vi, row);
      const enEnd = paragraphEnd(en, column);
      if (!isCommon(row, column)) return -1;
      if (step.kind === 'skip-paragraph-vi') vi1 = viEnd;
      else en1 = enEnd;
      if (vi1 < 0 || en1 < 0) return -1;
    }
    const target = pointAt(band, vi1, en1);
    if (target < 0) return -1;
    if (step.kind === 'skip-sentence' && isCommon(row, column) && isCommon(vi1, en1)) return -1;
    out.fill(0);
    out[FEATURE_INDEX[step.feature]] = 1;
    if (step.kind === 'match') {
      for (const [measure, at] of measures) measure(row, vi1, column, en1, out, at);
    } else if (step.kind === 'swap') {
      for (const [measure, at] of measures) {
        measure(row, row + 1, column + 1, en1, out, at);
        measure(row + 1, vi1, column, column + 1, crossed, at);
      }
      for (let at = STEP_FEATURES.length; at < featureCount; at++) out[at] = (out[at] ?? 0) + (crossed[at] ?? 0);
    } else if (vi1 > row) skipFeatures(vi, row, vi1, step, out);
    else skipFeatures(en, column, en1, step, out);
    if (step.kind === 'match' || step.kind === 'swap' || step.kind === 'skip-sentence') {
      out[FEATURE_INDEX.join] = -joins(vi, en, row, vi1, column, en1);
      out[FEATURE_INDEX['join.broken']] = brokenLines(vi, en, row, vi1, column, en1);
    }
    return target;
  };
  return { featureCount, read };
}

/**
 * Points whose paths weigh this much less (in logarithms) than the best with as many sentences behind them are given up. Wide
 * enough for a dozen lost paragraphs in a row.
 */
const BEAM = 24;
/** Beyond this the rare moves (three to one, two to two, crossed) are not tried: a path that far behind wins by no such move. */
const NARROW_BEAM = 8;

/**
 * Scores the steps of the band with `weights`, which run parallel to the reader's features. Runs forward by diagonals, so that
 * every point knows its rivals and hopeless ones cost nothing.
 */
export function buildLattice(pair: PairView, reader: StepReader, weights: Float64Array): Lattice {
  const { band, vi, en } = pair;
  const points = band.offset[band.rows + 1] ?? 0;
  const lattice = {
    band,
    vi,
    en,
    scores: new Float64Array(points * STEP_COUNT),
    targets: new Int32Array(points * STEP_COUNT).fill(-1),
    synchronous: new Uint8Array(points),
    forward: new Float64Array(points).fill(Number.NEGATIVE_INFINITY),
  };
  lattice.forward[0] = 0;
  const scorer = { reader, weights, features: new Float64Array(reader.featureCount) };
  let firstRow = 0;
  for (let diagonal = 0; diagonal <= band.rows + band.columns; diagonal++) {
    while (firstRow < band.rows && diagonal - firstRow > (band.last[firstRow] ?? 0)) firstRow++;
    let best = Number.NEGATIVE_INFINITY;
    let lastRow = firstRow;
    for (let row = firstRow; row <= band.rows && diagonal - row >= (band.first[row] ?? 0); row++) {
      best = Math.max(best, lattice.forward[pointAt(band, row, diagonal - row)] ?? best);
      lastRow = row;
    }
    for (let row = firstRow; row <= lastRow; row++) {
      const point = pointAt(band, row, diagonal - row);
      if (point < 0) continue;
      if (isBoundary(vi, row) && isBoundary(en, diagonal - row)) lattice.synchronous[point] = 1;
      const behind = best - (lattice.forward[point] ?? 0);
      if (behind <= BEAM) scoreSteps(lattice, scorer, row, point, behind > NARROW_BEAM);
    }
  }
  return lattice;
}

interface Scorer {
  readonly reader: StepReader;
  readonly weights: Float64Array;
  /** Scratch space for the features of one step. */
  readonly features: Float64Array;
}

/** Scores the steps of one point and carries its paths on to where they lead. */
function scoreSteps(
  lattice: Lattice,
  { reader, weights, features }: Scorer,
  row: number,
  point: number,
  commonOnly: boolean,
): void {
  const { band, forward, scores, targets } = lattice;
  const column = point - (band.offset[row] ?? 0) + (band.first[row] ?? 0);
  const here = forward[point] ?? 0;
  for (let step = 0; step < STEP_COUNT; step++) {
    if (commonOnly && STEPS[step]?.rare === true) continue;
    const target = reader.read(row, column, step, features);
    if (target < 0) continue;
    let score = 0;
    for (let at = 0; at < features.length; at++) score += (features[at] ?? 0) * (weights[at] ?? 0);
    targets[point * STEP_COUNT + step] = target;
    scores[point * STEP_COUNT + step] = score;
    forward[target] = addLogs(forward[target] ?? 0, here + score);
  }
}
