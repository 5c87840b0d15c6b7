/** Folding compares spellings and keeps every place. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldKeepingMarks } from '../../../shared/text/fold.ts';

describe('fold', () => {
  it.each([
    ['Đắk Lắk', 'dak lak'],
    ['ĐƯỜNG Nguyễn Tất Thành', 'duong nguyen tat thanh'],
    ['ưỡn ẹo, thuở ấy', 'uon eo, thuo ay'],
    ['“Buôn” ‘làng’ «mới» ´', '"buon" \'lang\' "moi" \''],
    ['2020–2025 — 5−3 ‑', '2020-2025 - 5-3 -'],
    ['Ð Ɖ ð', 'd d d'],
    ['Café Łódź Ørsted naïve', 'cafe lodz orsted naive'],
    ['Россия ЁЙ', 'россия еи'],
    ['漢字 한국 😀', '漢字 한국 😀'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('keeps the length of any text, and folds once for all in NFC', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const composed = text.normalize('NFC');
        expect(fold(composed).length).toBe(composed.length);
        expect(fold(fold(composed))).toBe(fold(composed));
        expect(foldKeepingMarks(composed).length).toBe(composed.length);
      }),
    );
  });

  it('maps offset to offset across the pieces of a long text', () => {
    const text = 'Đồng bào các dân tộc – “Việt”. '.repeat(2000);
    const folded = fold(text);
    expect(folded.length).toBe(text.length);
    expect(folded.slice(31 * 1999, 31 * 2000)).toBe(fold(text.slice(0, 31)));
  });
});

describe('foldKeepingMarks', () => {
  it.each([
    ['HOÀ BÌNH', 'hòa bình'],
    ['Uỷ ban', 'ủy ban'],
    ['Đắk “Lắk” – ấy', 'đắk "lắk" - ấy'],
    ['bán BÀN', 'bán bàn'],
    ['İstanbul', 'İstanbul'],
  ])('%s', (text, expected) => {
    expect(foldKeepingMarks(text)).toBe(expected);
  });
});
