/** One document as the fit sees it: every step of its full grid with its features, and whether the gold beads allow it. */

import { analyseSide } from '../../../shared/align/analyse-side.ts';
import { fullBand, pointAt } from '../../../shared/align/band.ts';
import type { Evidence } from '../../../shared/align/evidence/evidence.ts';
import { stepReader } from '../../../shared/align/lattice.ts';
import type { Lexicon } from '../../../shared/align/lexicon.ts';
import { addLogs } from '../../../shared/align/log-sum.ts';
import { STEP_COUNT } from '../../../shared/align/steps.ts';
import type { BenchDocument } from './bench-files.ts';

export interface PathGraph {
  readonly points: number;
  /** Per step the points it joins; steps stand in an order in which every path runs forward. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Features of all steps, one row each. */
  readonly features: Float32Array;
  readonly featureCount: number;
  /** 1 for steps on some path that gives exactly the gold beads. */
  readonly allowed: Uint8Array;
}

export function pathGraph(document: BenchDocument, lexicon: Lexicon, evidences: readonly Evidence[]): PathGraph {
  const vi = analyseSide(document.vi, 'vi', lexicon);
  const en = analyseSide(document.en, 'en', lexicon);
  const band = fullBand(vi.sentenceCount, en.sentenceCount);
  const reader = stepReader({ vi, en, band }, evidences);
  const corners = new Set([0]);
  const boxOfRow: (readonly [number, number, number, number])[] = [];
  let viParagraph = 0;
  let enParagraph = 0;
  for (const [viBead, enBead] of document.gold) {
    const start = [vi.firstSentence[viParagraph]!, en.firstSentence[enParagraph]!] as const;
    viParagraph += viBead.length;
    enParagraph += enBead.length;
    const end = [vi.firstSentence[viParagraph]!, en.firstSentence[enParagraph]!] as const;
    boxOfRow.push([...start, ...end]);
    corners.add(pointAt(band, ...end));
  }
  const isAllowed = (row: number, column: number, target: number): boolean => {
    const width = band.columns + 1;
    const targetRow = Math.floor(target / width);
    const targetColumn = target % width;
    const onlyGoldCorners = [
      [row, column],
      [targetRow, targetColumn],
    ].every(([i, j]) => vi.paragraphAt[i!]! < 0 || en.paragraphAt[j!]! < 0 || corners.has(pointAt(band, i!, j!)));
    return (
      onlyGoldCorners && boxOfRow.some(([i0, j0, i1, j1]) => row >= i0 && column >= j0 && targetRow <= i1 && targetColumn <= j1)
    );
  };
  const buffer = new Float64Array(reader.featureCount);
  const from: number[] = [];
  const to: number[] = [];
  const features: number[] = [];
  const allowed: number[] = [];
  for (let row = 0; row <= band.rows; row++) {
    for (let column = 0; column <= band.columns; column++) {
      for (let step = 0; step < STEP_COUNT; step++) {
        const target = reader.read(row, column, step, buffer);
        if (target < 0) continue;
        from.push(pointAt(band, row, column));
        to.push(target);
        for (const value of buffer) features.push(value);
        allowed.push(isAllowed(row, column, target) ? 1 : 0);
      }
    }
  }
  return {
    points: (band.rows + 1) * (band.columns + 1),
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    features: Float32Array.from(features),
    featureCount: reader.featureCount,
    allowed: Uint8Array.from(allowed),
  };
}

export interface Expectation {
  /** Logarithm of the summed weight of all paths. */
  readonly total: number;
  /** Expected sum of each feature over a path. */
  readonly features: Float64Array;
}

/** Sums over all paths, or over those the gold allows; null where the gold allows none. */
export function expectation(graph: PathGraph, scores: Float64Array, goldOnly: boolean): Expectation | null {
  const { from, to, allowed, features, featureCount } = graph;
  const forward = new Float64Array(graph.points).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(graph.points).fill(Number.NEGATIVE_INFINITY);
  forward[0] = 0;
  backward[graph.points - 1] = 0;
  for (let step = 0; step < from.length; step++) {
    if (goldOnly && allowed[step] === 0) continue;
    forward[to[step]!] = addLogs(forward[to[step]!]!, forward[from[step]!]! + scores[step]!);
  }
  const total = forward[graph.points - 1]!;
  if (total === Number.NEGATIVE_INFINITY) return null;
  const expected = new Float64Array(featureCount);
  for (let step = from.length - 1; step >= 0; step--) {
    if (goldOnly && allowed[step] === 0) continue;
    const through = scores[step]! + backward[to[step]!]!;
    backward[from[step]!] = addLogs(backward[from[step]!]!, through);
    const probability = Math.exp(forward[from[step]!]! + through - total);
    if (probability < 1e-6) continue;
    for (let at = 0; at < featureCount; at++) expected[at]! += probability * features[step * featureCount + at]!;
  }
  return { total, features: expected };
}
