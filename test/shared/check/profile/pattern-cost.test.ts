/** The bound on an expression's cost must never be too low: what it calls cheap runs without a watchdog. */

import { describe, expect, it } from 'vitest';
import { searchCost } from '../../../../shared/check/profile/pattern-cost.ts';

const ROWS: readonly (readonly [expression: string, steps: number])[] = [
  ['UBND tỉnh', 100],
  ["People[’'*+?|{]s", 100],
  ['a\\*\\+\\?\\|\\{b', 100],
  ['\\p{Lu}\\p{Ll}', 100],
  ['(?<![\\p{L}\\p{N}])(?:dong)(?!x)', 100],
  ['dongs?', 200],
  ['(?:VND|đồng)', 200],
  ['\\d+ dongs?', 20_000],
  ['a.*b', 10_000],
  ['a{2,5}', 10_000],
  ['"[^"]*".*x', 1_000_000],
  ['(a|b|c)?', 800],
  ['(a+)+$', Number.POSITIVE_INFINITY],
  ['(?:a|a)*', Number.POSITIVE_INFINITY],
  ['(?:\\p{Lu}x ){1,9}', Number.POSITIVE_INFINITY],
  ['(?<n>a)*', Number.POSITIVE_INFINITY],
];

describe('the cost of a search', () => {
  it.each(ROWS)('of %s in 100 characters', (expression, steps) => {
    expect(searchCost(new RegExp(expression, 'u'), 100)).toBe(steps);
  });

  it('grows with the choices that stand beside each other', () => {
    expect(searchCost(new RegExp(`${'a?'.repeat(40)}${'a'.repeat(40)}`, 'u'), 100)).toBeGreaterThan(10 ** 12);
  });
});
