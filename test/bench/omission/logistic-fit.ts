/** Fits a logistic regression by Newton's method: a few thousand rows, a few dozen features. */

export interface FitRow {
  readonly features: Float64Array;
  readonly isPositive: boolean;
  /** How much the row counts. */
  readonly weight: number;
}

const MOST_ROUNDS = 30;
const SETTLED = 1e-6;

/** Solves `matrix · x = vector` by Gauss–Jordan elimination with pivots. */
function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const rows = matrix.map((row, at) => Float64Array.from([...row, vector[at]!]));
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    const top = rows[pivot]!;
    rows[pivot] = rows[column]!;
    rows[column] = top;
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = rows[row]![column]! / top[column]!;
      if (factor !== 0) for (let at = column; at <= size; at++) rows[row]![at]! -= factor * top[at]!;
    }
  }
  return Float64Array.from(rows, (row, at) => row[size]! / row[at]!);
}

/**
 * The weights of the greatest penalised likelihood. `penalty` is the inverse variance of the prior around 0 of every weight but the
 * first, which is the bias.
 */
export function fitLogistic(rows: readonly FitRow[], size: number, penalty: number): Float64Array {
  const weights = new Float64Array(size);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const gradient = Float64Array.from(weights, (weight, at) => (at === 0 ? 0 : -penalty * weight));
    const hessian = Array.from({ length: size }, (_, at) => {
      const row = new Float64Array(size);
      row[at] = at === 0 ? 1e-6 : penalty;
      return row;
    });
    for (const { features, isPositive, weight } of rows) {
      let score = 0;
      for (let at = 0; at < size; at++) score += features[at]! * weights[at]!;
      const odds = 1 / (1 + Math.exp(-score));
      const slope = weight * ((isPositive ? 1 : 0) - odds);
      const curve = weight * odds * (1 - odds);
      for (let a = 0; a < size; a++) {
        gradient[a]! += slope * features[a]!;
        if (features[a] === 0) continue;
        for (let b = 0; b < size; b++) hessian[a]![b]! += curve * features[a]! * features[b]!;
      }
    }
    const step = solve(hessian, gradient);
    let largest = 0;
    for (let at = 0; at < size; at++) {
      weights[at]! += step[at]!;
      largest = Math.max(largest, Math.abs(step[at]!));
    }
    if (largest < SETTLED) break;
  }
  return weights;
}
