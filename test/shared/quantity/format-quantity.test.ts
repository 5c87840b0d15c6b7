/** Shows how figures are written for readers of either language, and which digits a correction puts before a scale word. */

import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/domain/language.ts';
import { formatScaled, formatValue, numeralFor } from '../../../shared/quantity/format-quantity.ts';
import { rational, rationalFromDecimal } from '../../../shared/quantity/rational.ts';
import { readQuantities } from '../../../shared/quantity/read-quantities.ts';

describe('formatValue', () => {
  it.each<[decimal: string, vi: string, en: string]>([
    ['0', '0', '0'],
    ['999', '999', '999'],
    ['1250', '1.250', '1,250'],
    ['1250.5', '1.250,5', '1,250.5'],
    ['47073000', '47.073.000', '47,073,000'],
    ['0.05', '0,05', '0.05'],
  ])('%s is %s and %s', (decimal, vi, en) => {
    expect(formatValue(rationalFromDecimal(decimal), 'vi')).toBe(vi);
    expect(formatValue(rationalFromDecimal(decimal), 'en')).toBe(en);
  });

  it('writes what has no finite decimals as a fraction', () => {
    expect(formatValue(rational(1, 3), 'vi')).toBe('1/3');
  });
});

describe('formatScaled', () => {
  it.each<[value: number, vi: string, en: string]>([
    [950, '950', '950'],
    [47_073_000, '47,073 triệu', '47.073 million'],
    [1_250_000_000_000, '1,25 nghìn tỷ', '1.25 trillion'],
    [1_234_567_891, '1.234.567.891', '1,234,567,891'],
  ])('%d is %s and %s', (value, vi, en) => {
    expect(formatScaled(rational(value), 'vi')).toBe(vi);
    expect(formatScaled(rational(value), 'en')).toBe(en);
  });
});

describe('numeralFor', () => {
  it.each<[text: string, language: Language, value: string, digits: string | null]>([
    ['47,073 million', 'en', '47073000', '47.073'],
    ['1.250 billion', 'en', '1250000000000', '1,250'],
    ['12,5 tỷ', 'vi', '13000000000', '13'],
    ['3 trillion', 'en', '1234567', null],
    ['85 communes', 'en', '58', '58'],
  ])('before the scale of %s (%s), %s is %s', (text, language, value, digits) => {
    const figure = readQuantities(text, language)[0]?.alternatives[0]?.[0];
    expect(figure).toBeDefined();
    expect(numeralFor(rationalFromDecimal(value), figure!, language)).toBe(digits);
  });
});
