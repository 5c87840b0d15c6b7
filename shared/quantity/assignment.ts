/** The best one-to-one matching of two small sets: maximum total weight, by the Hungarian method (Kuhn 1955; Munkres 1957). */

export type Pairing = readonly [row: number, column: number];

/**
 * Pairs of (row, column) with the greatest total weight; cells of 0 or less are never paired. `weights[row][column]`, any shape.
 * Independent groups of rows and columns are solved apart, so the usual case, one candidate each, costs nothing.
 */
export function bestAssignment(weights: readonly (readonly number[])[]): readonly Pairing[] {
  const columnCount = weights[0]?.length ?? 0;
  const groupOfColumn = new Array<number>(columnCount).fill(-1);
  const groups: { rows: number[]; columns: Set<number> }[] = [];
  weights.forEach((row, rowIndex) => {
    const columns = row.flatMap((weight, column) => (weight > 0 ? [column] : []));
    if (columns.length === 0) return;
    const joined = { rows: [rowIndex], columns: new Set(columns) };
    for (const index of new Set(columns.map((column) => groupOfColumn[column] ?? -1))) {
      const other = groups[index];
      if (other === undefined) continue;
      joined.rows.push(...other.rows);
      for (const column of other.columns) joined.columns.add(column);
      other.rows = [];
    }
    for (const column of joined.columns) groupOfColumn[column] = groups.length;
    groups.push(joined);
  });
  return groups.filter((group) => group.rows.length > 0).flatMap((group) => solveGroup(weights, group.rows, [...group.columns]));
}

function solveGroup(
  weights: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
): readonly Pairing[] {
  const weight = (row: number, column: number) => weights[row]?.[column] ?? 0;
  const [row, column] = [rows[0], columns[0]];
  if (rows.length === 1 && columns.length === 1 && row !== undefined && column !== undefined) return [[row, column]];
  const size = Math.max(rows.length, columns.length);
  const cost = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => -Math.max(0, weight(rows[i] ?? -1, columns[j] ?? -1))),
  );
  return hungarian(cost).flatMap((assigned, i): Pairing[] => {
    const [realRow, realColumn] = [rows[i], columns[assigned]];
    const isReal = realRow !== undefined && realColumn !== undefined && weight(realRow, realColumn) > 0;
    return isReal ? [[realRow, realColumn]] : [];
  });
}

/** The column of each row in the cheapest full assignment of a square matrix; shortest augmenting paths with potentials, O(n³). */
function hungarian(cost: readonly (readonly number[])[]): readonly number[] {
  const n = cost.length;
  const rowPotential = new Float64Array(n + 1);
  const columnPotential = new Float64Array(n + 1);
  const rowOfColumn = new Int32Array(n + 1);
  for (let row = 1; row <= n; row += 1) {
    rowOfColumn[0] = row;
    const slack = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
    const previous = new Int32Array(n + 1);
    const visited = new Uint8Array(n + 1);
    let column = 0;
    do {
      visited[column] = 1;
      const current = rowOfColumn[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let nearest = 0;
      for (let j = 1; j <= n; j += 1) {
        if (visited[j] === 1) continue;
        const reduced = (cost[current - 1]?.[j - 1] ?? 0) - (rowPotential[current] ?? 0) - (columnPotential[j] ?? 0);
        if (reduced < (slack[j] ?? 0)) {
          slack[j] = reduced;
          previous[j] = column;
        }
        if ((slack[j] ?? 0) < delta) [delta, nearest] = [slack[j] ?? 0, j];
      }
      for (let j = 0; j <= n; j += 1) {
        if (visited[j] === 1) {
          const covered = rowOfColumn[j] ?? 0;
          rowPotential[covered] = (rowPotential[covered] ?? 0) + delta;
          columnPotential[j] = (columnPotential[j] ?? 0) - delta;
        } else slack[j] = (slack[j] ?? 0) - delta;
      }
      column = nearest;
    } while (rowOfColumn[column] !== 0);
    while (column !== 0) {
      const before = previous[column] ?? 0;
      rowOfColumn[column] = rowOfColumn[before] ?? 0;
      column = before;
    }
  }
  const columns = new Array<number>(n).fill(0);
  for (let j = 1; j <= n; j += 1) columns[(rowOfColumn[j] ?? 1) - 1] = j - 1;
  return columns;
}
