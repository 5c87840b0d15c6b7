/** Chooses the one-to-one pairs with the greatest total weight among sparse cells. */

import { bestAssignment } from '../../quantity/assignment.ts';

export interface WeighedCell {
  readonly vi: number;
  readonly en: number;
  /** Cells of 0 or less are never chosen. */
  readonly weight: number;
}

/** Cells that compete, directly or through others. */
function components<C extends WeighedCell>(cells: readonly C[]): readonly (readonly C[])[] {
  const parents = new Map<string, string>();
  const rootOf = (node: string): string => {
    let at = node;
    for (let parent = parents.get(at); parent !== undefined && parent !== at; parent = parents.get(at)) {
      parents.set(at, parents.get(parent) ?? parent);
      at = parent;
    }
    return at;
  };
  for (const { vi, en } of cells) {
    const root = rootOf(`v${vi}`);
    parents.set(root, root);
    parents.set(rootOf(`e${en}`), root);
  }
  const groups = new Map<string, C[]>();
  for (const cell of cells) {
    const root = rootOf(`v${cell.vi}`);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [cell]);
    else group.push(cell);
  }
  return [...groups.values()];
}

/** The Hungarian method on one component: its matrix is small even where the folder's would not fit in memory. */
function solve<C extends WeighedCell>(cells: readonly C[]): readonly C[] {
  if (cells.length === 1) return cells;
  const rows = [...new Set(cells.map(({ vi }) => vi))];
  const columns = [...new Set(cells.map(({ en }) => en))];
  const rowOf = new Map(rows.map((vi, at) => [vi, at]));
  const columnOf = new Map(columns.map((en, at) => [en, at]));
  const weights = rows.map(() => new Array<number>(columns.length).fill(0));
  const cellAt = new Map<number, C>();
  for (const cell of cells) {
    const row = rowOf.get(cell.vi) ?? 0;
    const column = columnOf.get(cell.en) ?? 0;
    const line = weights[row];
    if (line !== undefined) line[column] = cell.weight;
    cellAt.set(row * columns.length + column, cell);
  }
  return bestAssignment(weights).flatMap(([row, column]) => cellAt.get(row * columns.length + column) ?? []);
}

/** The chosen cells, ascending by Vietnamese document. */
export function assignPartners<C extends WeighedCell>(cells: readonly C[]): readonly C[] {
  return components(cells.filter(({ weight }) => weight > 0))
    .flatMap(solve)
    .toSorted((a, b) => a.vi - b.vi);
}
