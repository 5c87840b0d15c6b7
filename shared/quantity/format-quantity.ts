/** Writes figures as a reader of either language expects them: 1.250,5 tỷ and 1,250.5 billion. */

import type { Language } from '../domain/language.ts';
import type { Quantity } from './quantity.ts';
import { divide, multiply, type Rational, rational, toDecimal } from './rational.ts';

const SEPARATORS: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

const SCALES: readonly { readonly size: Rational; readonly vi: string; readonly en: string }[] = [
  { size: rational(1_000_000_000_000), vi: 'nghìn tỷ', en: 'trillion' },
  { size: rational(1_000_000_000), vi: 'tỷ', en: 'billion' },
  { size: rational(1_000_000), vi: 'triệu', en: 'million' },
];

/** The value with the separators of `language`, four digits and more grouped; a value without finite decimals as a fraction (1/3). */
export function formatValue(value: Rational, language: Language): string {
  const decimal = toDecimal(value);
  if (decimal === null) return `${value.numerator}/${value.denominator}`;
  const { group, decimal: sign } = SEPARATORS[language];
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${sign}${fraction}`;
}

/** The value with the largest scale word that leaves at least 1 and at most three decimals: "47.073 million". */
export function formatScaled(value: Rational, language: Language): string {
  for (const scale of SCALES) {
    const scaled = divide(value, scale.size);
    const decimal = toDecimal(scaled);
    const isShort = decimal !== null && (decimal.split('.')[1]?.length ?? 0) <= 3;
    if (isShort && scaled.numerator >= scaled.denominator) return `${formatValue(scaled, language)} ${scale[language]}`;
  }
  return formatValue(value, language);
}

/**
 * The digits that stand for `value` in front of the scale word `quantity` already has, in the language of its text; null where they
 * would not be short.
 */
export function numeralFor(value: Rational, quantity: Quantity, language: Language): string | null {
  const scaled = quantity.scale === null ? value : divide(value, quantity.scale);
  const decimal = toDecimal(scaled);
  const isShort =
    decimal !== null &&
    (decimal.split('.')[1]?.length ?? 0) <= 3 &&
    multiply(scaled, rational(100)).numerator >= scaled.denominator;
  return isShort ? formatValue(scaled, language) : null;
}
