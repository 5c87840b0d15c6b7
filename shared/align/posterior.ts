/** Sums over all paths of the lattice (forward–backward), so that every bead has a probability and not only a place on the best path. */

import type { Lattice } from './lattice.ts';
import { addLogs } from './log-sum.ts';
import { STEP_COUNT } from './steps.ts';

/** Per point the logarithm of the summed weight of all paths from it to the end. */
export function backwardLogs(lattice: Lattice): Float64Array {
  const points = lattice.synchronous.length;
  const logs = new Float64Array(points).fill(Number.NEGATIVE_INFINITY);
  logs[points - 1] = 0;
  for (let point = points - 2; point >= 0; point--) {
    const base = point * STEP_COUNT;
    let sum = Number.NEGATIVE_INFINITY;
    for (let step = 0; step < STEP_COUNT; step++) {
      const target = lattice.targets[base + step] ?? -1;
      if (target >= 0) sum = addLogs(sum, (lattice.scores[base + step] ?? 0) + (logs[target] ?? 0));
    }
    logs[point] = sum;
  }
  return logs;
}

/** The points of the best single path, first to last. */
export function bestPath(lattice: Lattice): readonly number[] {
  const points = lattice.synchronous.length;
  const best = new Float64Array(points).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(points).fill(-1);
  best[0] = 0;
  for (let point = 0; point < points; point++) {
    const here = best[point] ?? 0;
    if (here === Number.NEGATIVE_INFINITY) continue;
    const base = point * STEP_COUNT;
    for (let step = 0; step < STEP_COUNT; step++) {
      const target = lattice.targets[base + step] ?? -1;
      if (target < 0) continue;
      const score = here + (lattice.scores[base + step] ?? 0);
      if (score > (best[target] ?? 0)) {
        best[target] = score;
        from[target] = point;
      }
    }
  }
  const path: number[] = [];
  for (let point = points - 1; point >= 0; point = from[point] ?? -1) path.push(point);
  return path.reverse();
}
