/** Holds every figure to its place: its characters are those of the text, in order, and an empty text has none. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/domain/language.ts';
import { compareQuantities } from '../../../shared/quantity/compare-quantities.ts';
import { readQuantities } from '../../../shared/quantity/read-quantities.ts';
import { CODE_AND_MEASURE_ROWS } from './rows/code-and-measure-rows.ts';
import { DATE_ROWS } from './rows/date-rows.ts';
import { PROVINCIAL_NEWS_ROWS } from './rows/provincial-news-rows.ts';
import { SPELLED_ROWS } from './rows/spelled-rows.ts';

const TEXTS = [...SPELLED_ROWS, ...DATE_ROWS, ...CODE_AND_MEASURE_ROWS, ...PROVINCIAL_NEWS_ROWS].flatMap(
  ({ vi, en }): readonly (readonly [string, Language])[] => [
    [vi, 'vi'],
    [en, 'en'],
  ],
);

function expectPlaces(text: string, language: Language): void {
  let end = 0;
  for (const { alternatives } of readQuantities(text, language)) {
    expect(alternatives.length).toBeGreaterThan(0);
    for (const one of alternatives.flat()) {
      expect(text.slice(one.range.start, one.range.end)).toBe(one.text);
      expect(one.range.start).toBeGreaterThanOrEqual(end);
      expect(one.numeral.start).toBeGreaterThanOrEqual(one.range.start);
      expect(one.numeral.end).toBeLessThanOrEqual(one.range.end);
      if (one.group !== null) expect(text.slice(one.group.range.start, one.group.range.end)).toBe(one.group.text);
    }
    end = Math.max(...alternatives.flat().map((one) => one.range.end));
  }
}

describe('readQuantities', () => {
  it('gives the characters of each figure, in the order of the text', () => {
    for (const [text, language] of TEXTS) expectPlaces(text, language);
  });

  it('takes any text, and so does the comparison', () => {
    const words = '1 2,5 30.000 14/11 / - – : % $ VND năm tháng ngày thứ tỷ rưỡi 0 half of million th 2024 X lúc giờ h . ,';
    const piece = fc.oneof(fc.constantFrom(...words.split(' ')), fc.string({ unit: 'grapheme', maxLength: 4 }));
    const anyText = fc
      .array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 30 })
      .map((pieces) => pieces.flat().join('').normalize('NFC'));
    fc.assert(
      fc.property(anyText, anyText, (vi, en) => {
        expectPlaces(vi, 'vi');
        expectPlaces(en, 'en');
        compareQuantities(readQuantities(vi, 'vi'), readQuantities(en, 'en'));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves the digits of addresses and file names alone', () => {
    expect(readQuantities('Xem https://vidu.vn/2024/11/8123 và anh-2024.jpg, thư 12@vidu.vn', 'vi')).toEqual([]);
    expect(readQuantities('', 'en')).toEqual([]);
  });
});
