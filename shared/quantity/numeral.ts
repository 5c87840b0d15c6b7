/** Reads the separators of a numeral: 1.250,5 and 1,250.5 are the same amount in the two languages, 47,073 is not. */

import type { Language } from '../domain/language.ts';
import type { Grouping, Reading, Role } from './quantity.ts';
import { rationalFromDecimal } from './rational.ts';

/** One way to read a numeral: `decimal` uses a point and no grouping. */
export interface NumeralReading {
  readonly decimal: string;
  readonly grouping: Grouping;
}

const THOUSANDS = { '.': /^[1-9]\d{0,2}(?:\.\d{3})+$/, ',': /^[1-9]\d{0,2}(?:,\d{3})+$/ } as const;
const MIXED = /^(\d{1,3}(?:([.,])\d{3})+)([.,])(\d+)$/;

/** "4.0" names a generation (công nghiệp 4.0) in Vietnamese too, where an amount would be 4,0. */
function isVersion(numeral: string, language: Language, scaled: boolean): boolean {
  return language === 'vi' && !scaled && /^\d\.0$/.test(numeral);
}

/**
 * The readings of `numeral` (digits with points and commas), likeliest first; empty for what is no number (1.2.3).
 * In Vietnamese the comma is the decimal sign and the point groups thousands, in English the other way round (numbers.md, 1–8).
 * `scaled` says that a scale word or a percent sign follows, which leaves 47,073 in Vietnamese one reading only.
 */
export function readNumeral(numeral: string, language: Language, scaled: boolean): readonly NumeralReading[] {
  if (/^\d+$/.test(numeral) || isVersion(numeral, language, scaled)) return [{ decimal: numeral, grouping: 'native' }];
  const decimalSign = language === 'vi' ? ',' : '.';
  const groupSign = language === 'vi' ? '.' : ',';
  const mixed = MIXED.exec(numeral);
  if (mixed?.[1] !== undefined && mixed[2] !== mixed[3]) {
    const decimal = `${mixed[1].replaceAll(/[.,]/g, '')}.${mixed[4]}`;
    return [{ decimal, grouping: mixed[3] === decimalSign ? 'native' : 'foreign' }];
  }
  if (numeral.includes(',') && numeral.includes('.')) return [];
  const sign = numeral.includes(',') ? ',' : '.';
  const parts = numeral.split(sign);
  const isThousands = THOUSANDS[sign].test(numeral);
  const isDecimal = parts.length === 2;
  const asThousands: NumeralReading = {
    decimal: parts.join(''),
    grouping: sign === groupSign ? 'native' : 'foreign',
  };
  const asDecimal: NumeralReading = {
    decimal: parts.join('.'),
    grouping: sign === decimalSign ? 'native' : 'foreign',
  };
  if (sign === groupSign) {
    if (isThousands) return [asThousands];
    return isDecimal ? [asDecimal] : [];
  }
  if (isDecimal && isThousands && !(scaled && language === 'vi')) return [asDecimal, asThousands];
  if (isDecimal) return [asDecimal];
  return isThousands ? [asThousands] : [];
}

/** A numeral's readings in one role. */
export function numeralReadings(numeral: string, language: Language, scaled: boolean, role: Role): readonly Reading[] {
  return readNumeral(numeral, language, scaled).map(({ decimal, grouping }) => ({
    role,
    value: rationalFromDecimal(decimal),
    grouping,
  }));
}

const ROMAN = /^(?=[IVXL])(X{0,3}|XL|L)(IX|IV|V?I{0,3})$/;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of an upper-case roman numeral up to 59 (congresses, terms, quarters, centuries), or null. */
export function readRoman(word: string): number | null {
  if (!ROMAN.test(word)) return null;
  let value = 0;
  for (let index = 0; index < word.length; index += 1) {
    const digit = ROMAN_DIGITS[word.charAt(index)] ?? 0;
    const next = ROMAN_DIGITS[word.charAt(index + 1)] ?? 0;
    value += digit < next ? -digit : digit;
  }
  return value;
}
