/** Holds the best assignment to the definition: no matching of a small matrix weighs more. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestAssignment } from '../../../shared/quantity/assignment.ts';

/** The greatest total weight by trying every matching. */
function bruteForce(weights: readonly (readonly number[])[], row = 0, taken: ReadonlySet<number> = new Set()): number {
  const cells = weights[row];
  if (cells === undefined) return 0;
  const without = bruteForce(weights, row + 1, taken);
  const choices = cells.map((weight, column) =>
    weight <= 0 || taken.has(column) ? 0 : weight + bruteForce(weights, row + 1, new Set([...taken, column])),
  );
  return Math.max(without, ...choices);
}

const matrix = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: -3, max: 9 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

it('weighs as much as the best of all matchings', () => {
  fc.assert(
    fc.property(matrix, (weights) => {
      const pairs = bestAssignment(weights);
      const total = pairs.reduce((sum, [row, column]) => sum + (weights[row]?.[column] ?? 0), 0);
      expect(total).toBe(bruteForce(weights));
    }),
    { numRuns: 1000 },
  );
});

it('uses every row and column at most once and no cell without weight', () => {
  fc.assert(
    fc.property(matrix, (weights) => {
      const pairs = bestAssignment(weights);
      expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
      for (const [row, column] of pairs) expect(weights[row]?.[column]).toBeGreaterThan(0);
    }),
  );
});
