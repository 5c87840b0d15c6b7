/** Chooses the paragraph beads from the probabilities of the lattice: the partition that expects the most right beads. */

import type { Bead } from '../domain/bead.ts';
import type { Side } from './analyse-side.ts';
import { pointAt } from './band.ts';
import type { Lattice } from './lattice.ts';
import { addLogs } from './log-sum.ts';
import { backwardLogs, bestPath } from './posterior.ts';
import { STEP_COUNT } from './steps.ts';

/** A common paragraph boundary that some likely path goes through. */
interface Corner {
  readonly point: number;
  readonly row: number;
  readonly column: number;
  readonly viParagraph: number;
  readonly enParagraph: number;
  /** Probability that the alignment has a boundary here. */
  readonly probability: number;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly probability: number;
}

/** Boundaries less likely than this are not looked at. */
const LEAST_PROBABLE = 0.005;
/** A boundary more likely than this is not leapt over. */
const CERTAIN = 0.998;
/** Paragraphs of one side in one bead, unless the best path itself joins more. */
const LARGEST_SIDE = 6;
/** What a bead must add to be worth counting: half of an expected F1, since F1 charges every bead that is claimed. */
const BEAD_CHARGE = 0.4;

function cornersOf(lattice: Lattice, forward: Float64Array, backward: Float64Array, path: readonly number[]): Corner[] {
  const onPath = new Set(path);
  const total = backward[0] ?? 0;
  const corners: Corner[] = [];
  const { band, vi, en } = lattice;
  for (let row = 0; row <= band.rows; row++) {
    const viParagraph = vi.paragraphAt[row] ?? -1;
    if (viParagraph < 0) continue;
    for (let column = band.first[row] ?? 0; column <= (band.last[row] ?? -1); column++) {
      const enParagraph = en.paragraphAt[column] ?? -1;
      if (enParagraph < 0) continue;
      const point = pointAt(band, row, column);
      const probability = Math.exp((forward[point] ?? 0) + (backward[point] ?? 0) - total);
      if (probability >= LEAST_PROBABLE || onPath.has(point)) {
        corners.push({ point, row, column, viParagraph, enParagraph, probability });
      }
    }
  }
  return corners;
}

/** Logarithm of the weight of all paths between two corners that meet no common boundary on the way. */
function weightBetween(lattice: Lattice, from: Corner, to: Corner): number {
  const height = to.row - from.row + 1;
  const width = to.column - from.column + 1;
  const { band } = lattice;
  const logs = new Float64Array(height * width).fill(Number.NEGATIVE_INFINITY);
  logs[0] = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const here = logs[row * width + column] ?? 0;
      if (here === Number.NEGATIVE_INFINITY) continue;
      const point = pointAt(band, from.row + row, from.column + column);
      if (point < 0 || (lattice.synchronous[point] === 1 && point !== from.point)) continue;
      for (let step = 0; step < STEP_COUNT; step++) {
        const target = lattice.targets[point * STEP_COUNT + step] ?? -1;
        if (target < 0 || target > to.point) continue;
        const targetRow = rowOf(lattice, target, from.row + row);
        const targetColumn = target - (band.offset[targetRow] ?? 0) + (band.first[targetRow] ?? 0);
        if (targetColumn > to.column) continue;
        const at = (targetRow - from.row) * width + targetColumn - from.column;
        logs[at] = addLogs(logs[at] ?? 0, here + (lattice.scores[point * STEP_COUNT + step] ?? 0));
      }
    }
  }
  return logs[height * width - 1] ?? Number.NEGATIVE_INFINITY;
}

/** The row of a point that is known to lie at or a little after `row`. */
function rowOf(lattice: Lattice, point: number, row: number): number {
  let at = row;
  while (point >= (lattice.band.offset[at + 1] ?? 0)) at++;
  return at;
}

function edgesOf(
  lattice: Lattice,
  corners: readonly Corner[],
  forward: Float64Array,
  backward: Float64Array,
  path: ReadonlySet<number>,
): Edge[] {
  const total = backward[0] ?? 0;
  const edges: Edge[] = [];
  corners.forEach((from, fromIndex) => {
    let pathMet = false;
    let columnLimit = Number.POSITIVE_INFINITY;
    for (let toIndex = fromIndex + 1; toIndex < corners.length; toIndex++) {
      const to = corners[toIndex];
      if (to === undefined || (to.viParagraph - from.viParagraph > LARGEST_SIDE && (pathMet || !path.has(from.point)))) break;
      if (to.column < from.column || to.column > columnLimit) continue;
      const viSize = to.viParagraph - from.viParagraph;
      const enSize = to.enParagraph - from.enParagraph;
      if ((viSize === 0 && enSize !== 1) || (enSize === 0 && viSize !== 1)) continue;
      const nextOnPath = !pathMet && path.has(from.point) && path.has(to.point);
      if (enSize > LARGEST_SIDE && !nextOnPath) continue;
      if (nextOnPath) pathMet = true;
      const weight = weightBetween(lattice, from, to);
      const probability = Math.min(1, Math.exp((forward[from.point] ?? 0) + weight + (backward[to.point] ?? 0) - total));
      if (probability >= LEAST_PROBABLE || nextOnPath) edges.push({ from: fromIndex, to: toIndex, probability });
      if (to.probability > CERTAIN && to.row > from.row) columnLimit = Math.min(columnLimit, to.column);
    }
  });
  return edges;
}

/** One-sided beads stand between the same paragraphs in several orders; their probability is the sum over all of them. */
function pooled(edges: readonly Edge[], corners: readonly Corner[], vi: Side, en: Side): readonly Edge[] {
  const viAlone = new Float64Array(vi.paragraphCount);
  const enAlone = new Float64Array(en.paragraphCount);
  const sideOf = (edge: Edge): readonly [Float64Array, number] | null => {
    const from = corners[edge.from];
    const to = corners[edge.to];
    if (from === undefined || to === undefined) return null;
    if (from.enParagraph === to.enParagraph) return [viAlone, from.viParagraph];
    return from.viParagraph === to.viParagraph ? [enAlone, from.enParagraph] : null;
  };
  for (const edge of edges) {
    const side = sideOf(edge);
    if (side !== null) side[0][side[1]] = Math.min(1, (side[0][side[1]] ?? 0) + edge.probability);
  }
  return edges.map((edge) => {
    const side = sideOf(edge);
    return side === null ? edge : { ...edge, probability: side[0][side[1]] ?? 0 };
  });
}

function indices(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}

/** The partition of both sides with the greatest expected number of right beads, less a charge for every bead. */
export function decodeBeads(lattice: Lattice): readonly Bead[] {
  const { forward } = lattice;
  const backward = backwardLogs(lattice);
  const path = bestPath(lattice);
  const corners = cornersOf(lattice, forward, backward, path);
  const edges = pooled(edgesOf(lattice, corners, forward, backward, new Set(path)), corners, lattice.vi, lattice.en);
  const best = new Float64Array(corners.length).fill(Number.NEGATIVE_INFINITY);
  const by: (Edge | undefined)[] = new Array(corners.length).fill(undefined);
  best[0] = 0;
  for (const edge of edges) {
    const value = (best[edge.from] ?? 0) + edge.probability - BEAD_CHARGE;
    if (value > (best[edge.to] ?? 0)) {
      best[edge.to] = value;
      by[edge.to] = edge;
    }
  }
  const beads: Bead[] = [];
  for (let edge = by[corners.length - 1]; edge !== undefined; edge = by[edge.from]) {
    const from = corners[edge.from];
    const to = corners[edge.to];
    if (from === undefined || to === undefined) break;
    beads.push({
      vi: indices(from.viParagraph, to.viParagraph),
      en: indices(from.enParagraph, to.enParagraph),
      confidence: edge.probability,
    });
  }
  return beads.reverse();
}
