/** The part of the sentence grid that is searched: everything for an article, a corridor along anchors for a long document. */

/**
 * A band of lattice points (i, j), 0 ≤ i ≤ rows, 0 ≤ j ≤ columns, where a point stands before sentence i and sentence j.
 * Bounds grow with i, so that every row overlaps the next.
 */
export interface Band {
  readonly rows: number;
  readonly columns: number;
  /** Per row i its first and last point j, inclusive. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Index of point (i, first[i]); the last value is the number of points. */
  readonly offset: Int32Array;
}

export function bandOf(first: Int32Array, last: Int32Array, columns: number): Band {
  const offset = new Int32Array(first.length + 1);
  for (let row = 0; row < first.length; row++) {
    offset[row + 1] = (offset[row] ?? 0) + (last[row] ?? 0) - (first[row] ?? 0) + 1;
  }
  return { rows: first.length - 1, columns, first, last, offset };
}

/** Index of a point in arrays of the band, or -1 outside it. */
export function pointAt(band: Band, row: number, column: number): number {
  if (row < 0 || row > band.rows) return -1;
  const first = band.first[row] ?? 0;
  if (column < first || column > (band.last[row] ?? -1)) return -1;
  return (band.offset[row] ?? 0) + column - first;
}

export function fullBand(rows: number, columns: number): Band {
  return bandOf(new Int32Array(rows + 1), new Int32Array(rows + 1).fill(columns), columns);
}
