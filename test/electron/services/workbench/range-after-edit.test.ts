/** Characters outside an edit are found again; characters inside it are not pretended to be. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeAfterEdit } from '../../../../electron/services/workbench/range-after-edit.ts';

describe('rangeAfterEdit', () => {
  it.each([
    ['before it', 'one two three', 'one two 3', [0, 3], [0, 3]],
    ['behind it', 'one two three', '1 two three', [8, 13], [6, 11]],
    ['inside it', 'one two three', 'one 2 three', [4, 7], null],
    ['over its edge', 'one two three', 'one 2 three', [6, 9], null],
    ['in an unchanged text', 'one', 'one', [1, 2], [1, 2]],
    ['at the place of an insertion', 'ab', 'aXb', [1, 2], [2, 3]],
  ] as const)('%s', (_, before, after, [start, end], expected) => {
    const range = rangeAfterEdit(before, after, { start, end });
    expect(range === null ? null : [range.start, range.end]).toEqual(expected);
  });

  it('always answers with the same characters', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 });
    fc.assert(
      fc.property(text, text, fc.nat(12), fc.nat(12), (before, after, a, b) => {
        const [start, end] = [Math.min(a, b, before.length), Math.min(Math.max(a, b), before.length)];
        const range = rangeAfterEdit(before, after, { start, end });
        if (range !== null) expect(after.slice(range.start, range.end)).toBe(before.slice(start, end));
      }),
    );
  });
});
