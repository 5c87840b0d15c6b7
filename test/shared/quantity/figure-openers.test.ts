/** Tests that no reader is kept from a figure: whatever the readers take begins with a token that may open one. */

import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/domain/language.ts';
import { mayOpenFigure } from '../../../shared/quantity/figure-openers.ts';
import { tokenize } from '../../../shared/quantity/lexer.ts';

const OPENING: readonly (readonly [text: string, language: Language])[] = [
  ['47,073 triệu', 'vi'],
  ['mười hai xã', 'vi'],
  ['nửa triệu', 'vi'],
  ['thứ Ba', 'vi'],
  ['tháng Giêng', 'vi'],
  ['những năm 1930', 'vi'],
  ['thập niên 80', 'vi'],
  ['quý III', 'vi'],
  ['thế kỷ XX', 'vi'],
  ['Chủ nhật', 'vi'],
  ['hàng chục', 'vi'],
  ['dăm ba', 'vi'],
  ['hat-trick', 'vi'],
  ['XIX', 'vi'],
  ['QL1A', 'vi'],
  ['COVID-19', 'vi'],
  ['Q2', 'en'],
  ['November 14', 'en'],
  ['Sept. 2', 'en'],
  ['Tuesday', 'en'],
  ['third lunar month', 'en'],
  ['quarter II', 'en'],
  ['half past five', 'en'],
  ['midnight', 'en'],
  ['a third', 'en'],
  ['an hour and a half', 'en'],
  ['twenty-one', 'en'],
  ['dozens', 'en'],
  ['both', 'en'],
];

describe('mayOpenFigure', () => {
  it.each(OPENING)('lets %j of %s be read', (text, language) => {
    expect(mayOpenFigure({ text, language, tokens: tokenize(text) }, 0)).toBe(true);
  });

  it.each([
    ['đại biểu', 'vi'],
    ['Nghệ An', 'vi'],
    ['people', 'en'],
    ['Province', 'en'],
    ['(', 'en'],
  ] as const)('passes over %j of %s', (text, language) => {
    expect(mayOpenFigure({ text, language, tokens: tokenize(text) }, 0)).toBe(false);
  });
});
