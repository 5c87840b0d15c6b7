/** The bounded edit distance must agree with the plain one wherever it gives an answer. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity, syllablesOf } from '../../../shared/memory/syllable-similarity.ts';

/** Levenshtein as in the textbook. */
function distance(a: readonly string[], b: readonly string[]): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => row || column),
  );
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = table[row - 1]![column - 1]! + Number(a[row - 1] !== b[column - 1]);
      table[row]![column] = Math.min(replaced, table[row - 1]![column]! + 1, table[row]![column - 1]! + 1);
    }
  }
  return table[a.length]![b.length]!;
}

describe('syllablesOf', () => {
  it.each([
    ['Hoà Bình, 12,5 tỷ đồng!', ['hòa', 'bình', '12', '5', 'tỷ', 'đồng']],
    ['…', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(syllablesOf(text)).toEqual(expected);
  });
});

describe('similarity', () => {
  it.each([
    ['một hai ba bốn', 'một hai ba bốn', 1],
    ['một hai ba bốn', 'một hai ba năm', 0.75],
    ['một hai ba bốn', 'một hai ba', 0.75],
    ['một hai', 'ba bốn', 0],
    ['bán', 'bàn', 0],
    ['', '', 1],
    ['', 'một', 0],
  ])('of “%s” and “%s” is %d', (a, b, expected) => {
    expect(similarity(syllablesOf(a), syllablesOf(b))).toBeCloseTo(expected, 10);
  });

  it('agrees with the plain edit distance, and says 0 below the bound', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, fc.constantFrom(0, 0.3, 0.5, 0.7, 0.9), (a, b, least) => {
        const longest = Math.max(a.length, b.length);
        const plain = longest === 0 ? 1 : 1 - distance(a, b) / longest;
        const bounded = similarity(a, b, least);
        if (plain >= least + 1e-9) expect(bounded).toBeCloseTo(plain, 10);
        else expect(bounded === 0 || Math.abs(bounded - plain) < 1e-9).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
