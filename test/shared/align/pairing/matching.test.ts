/** Choosing partners and how sure they are, against counting all matchings one by one. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignPartners } from '../../../../shared/align/pairing/assign-partners.ts';
import { type Cell, matchingMarginals } from '../../../../shared/align/pairing/matching-marginals.ts';

/** All sets of cells that share no row and no column. */
function matchings(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const [first, ...rest] = cells;
  if (first === undefined) return [[]];
  const without = matchings(rest);
  const open = matchings(rest.filter(({ vi, en }) => vi !== first.vi && en !== first.en));
  return [...without, ...open.map((chosen) => [first, ...chosen])];
}

function oddsOf(matching: readonly Cell[]): number {
  return matching.reduce((sum, { odds }) => sum + odds, 0);
}

function exactMarginals(cells: readonly Cell[]): readonly number[] {
  const all = matchings(cells).map((matching) => ({ matching, weight: Math.exp(oddsOf(matching)) }));
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  return cells.map((cell) => all.reduce((sum, { matching, weight }) => sum + (matching.includes(cell) ? weight : 0), 0) / total);
}

const grid: fc.Arbitrary<readonly Cell[]> = fc
  .uniqueArray(
    fc.record({
      vi: fc.integer({ min: 0, max: 3 }),
      en: fc.integer({ min: 0, max: 3 }),
      odds: fc.double({ min: -6, max: 6, noNaN: true }),
    }),
    {
      selector: ({ vi, en }) => `${vi},${en}`,
      maxLength: 9,
    },
  )
  .map((cells) => cells);

describe('marginals of a matching', () => {
  it.each([
    ['one cell', [{ vi: 0, en: 0, odds: 1 }]],
    [
      'two rivals',
      [
        { vi: 0, en: 0, odds: 3 },
        { vi: 0, en: 1, odds: 3 },
      ],
    ],
    [
      'a chain',
      [
        { vi: 0, en: 0, odds: 2 },
        { vi: 1, en: 0, odds: 1 },
        { vi: 1, en: 1, odds: -1 },
        { vi: 2, en: 1, odds: 4 },
      ],
    ],
  ] as const)('are exact without circles: %s', (_, cells) => {
    const exact = exactMarginals(cells);
    for (const [at, value] of matchingMarginals(cells).entries()) expect(value).toBeCloseTo(exact[at]!, 6);
  });

  it('share at most one among the rivals of a document', () => {
    fc.assert(
      fc.property(grid, (cells) => {
        const marginals = matchingMarginals(cells);
        for (const side of ['vi', 'en'] as const) {
          for (const group of Map.groupBy(cells.keys(), (at) => cells[at]![side]).values()) {
            expect(group.reduce((sum, at) => sum + marginals[at]!, 0)).toBeLessThan(1.001);
          }
        }
      }),
    );
  });

  it('stay finite for evidence beyond all doubt', () => {
    expect([
      ...matchingMarginals([
        { vi: 0, en: 0, odds: 900 },
        { vi: 0, en: 1, odds: -900 },
      ]),
    ]).toEqual([expect.closeTo(1), expect.closeTo(0)]);
  });
});

describe('assignment over sparse cells', () => {
  it('finds the greatest total weight', () => {
    fc.assert(
      fc.property(grid, (cells) => {
        const chosen = assignPartners(cells.map((cell) => ({ ...cell, weight: cell.odds })));
        const best = Math.max(...matchings(cells).map(oddsOf));
        expect(chosen.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(best, 6);
        expect(new Set(chosen.map(({ vi }) => vi)).size).toBe(chosen.length);
        expect(new Set(chosen.map(({ en }) => en)).size).toBe(chosen.length);
      }),
    );
  });
});
