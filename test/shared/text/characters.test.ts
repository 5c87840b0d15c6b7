/** Tests the look-up of character classes against the patterns of Unicode that it stands for. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CAPITAL,
  categoriesAt,
  endOfRun,
  isApostropheAt,
  isAt,
  LETTER,
  MARK,
  NUMBER,
  SPACE,
} from '../../../shared/text/characters.ts';

const PATTERNS = [
  [LETTER, /^\p{L}/u],
  [MARK, /^\p{M}/u],
  [NUMBER, /^\p{N}/u],
  [CAPITAL, /^\p{Lu}/u],
  [SPACE, /^\s/u],
] as const;

describe('the categories of a character', () => {
  it('are those of Unicode for every code point', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const wrong: string[] = [];
        let at = 0;
        for (const character of text) {
          const units = [...character.split('').keys()].map((unit) => at + unit);
          const isWrong = PATTERNS.some(([category, pattern]) =>
            units.some((unit) => isAt(text, unit, category) !== pattern.test(character)),
          );
          if (isWrong) wrong.push(character);
          at += character.length;
        }
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('are none outside the text', () => {
    expect([categoriesAt('a', -1), categoriesAt('a', 1), categoriesAt('', 0)]).toEqual([0, 0, 0]);
  });
});

describe('a run', () => {
  it.each([
    ['Đồng Nai', 0, LETTER, 4],
    ['Đồng Nai', 4, LETTER, 4],
    ['km2 x', 0, LETTER | NUMBER, 3],
    ['cuối', 2, LETTER, 4],
  ])('of %j from %i ends at %4$i', (text, start, categories, end) => {
    expect(endOfRun(text, start, categories)).toBe(end);
  });
});

describe('an apostrophe', () => {
  it.each([
    ["don't", true],
    ['don’t', true],
    ['don`t', false],
  ])('stands in %j: %j', (text, expected) => {
    expect(isApostropheAt(text, 3)).toBe(expected);
  });
});
