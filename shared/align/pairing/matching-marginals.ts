/** How sure each possible pair is when every document has at most one partner: a rival as good halves the confidence. */

export interface Cell {
  readonly vi: number;
  readonly en: number;
  /** Natural logarithm of the odds of this pair against either document standing alone. */
  readonly odds: number;
}

const MOST_ROUNDS = 40;
const SETTLED = 1e-6;
/** Beyond this the logarithm is certain enough, and far from overflow. */
const MOST_ODDS = 30;

/** Per cell its place among the cells of its row, and of its column. */
function neighbours(cells: readonly Cell[], end: (cell: Cell) => number): readonly (readonly number[])[] {
  const groups: number[][] = [];
  cells.forEach((cell, at) => {
    const group = groups[end(cell)];
    if (group === undefined) groups[end(cell)] = [at];
    else group.push(at);
  });
  return Array.from(groups, (group) => group ?? []);
}

/** One half-round: what each end of a cell says of being free for it, from what the other cells of that end hear. */
function update(groups: readonly (readonly number[])[], weights: Float64Array, heard: Float64Array, said: Float64Array): number {
  let change = 0;
  for (const group of groups) {
    const total = group.reduce((sum, at) => sum + (weights[at] ?? 0) * (heard[at] ?? 0), 1);
    for (const at of group) {
      const value = 1 / Math.max(1, total - (weights[at] ?? 0) * (heard[at] ?? 0));
      change = Math.max(change, Math.abs(value - (said[at] ?? 0)));
      said[at] = value;
    }
  }
  return change;
}

/**
 * The probability of each cell over all one-to-one matchings weighed by their odds: belief propagation for monomer–dimer models
 * (Heilmann & Lieb 1972; Bayati, Gamarnik, Katz, Nair & Tetali, STOC 2007), which always converges.
 */
export function matchingMarginals(cells: readonly Cell[]): Float64Array {
  const weights = Float64Array.from(cells, ({ odds }) => Math.exp(Math.min(MOST_ODDS, odds)));
  const rows = neighbours(cells, ({ vi }) => vi);
  const columns = neighbours(cells, ({ en }) => en);
  const fromRow = new Float64Array(cells.length).fill(1);
  const fromColumn = new Float64Array(cells.length).fill(1);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const change = update(rows, weights, fromColumn, fromRow) + update(columns, weights, fromRow, fromColumn);
    if (change < SETTLED) break;
  }
  return weights.map((weight, at) => {
    const both = weight * (fromRow[at] ?? 0) * (fromColumn[at] ?? 0);
    return both / (1 + both);
  });
}
