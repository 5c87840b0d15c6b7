/** Makes the quantities of dates and times: days, months and years tied together by the characters of the whole date. */

import type { TextRange } from '../text/text-range.ts';
import type { Token } from './lexer.ts';
import { readRoman } from './numeral.ts';
import type { Group, Quantity, Role, Strength } from './quantity.ts';
import { quantity, range, reading, slot } from './quantity-draft.ts';
import type { Reader, Source } from './reader.ts';

const MINUTES_OF_HALF_DAY = 720;

/** The value of a token of plain digits, or null. */
export function plainInteger(token: Token | undefined): number | null {
  return token?.kind === 'numeral' && /^\d{1,9}$/.test(token.text) ? Number(token.text) : null;
}

/** The value of a token in digits or upper-case roman numerals, or null. */
export function integerOrRoman(token: Token | undefined): number | null {
  return plainInteger(token) ?? (token?.kind === 'word' ? readRoman(token.text) : null);
}

export function isDay(value: number | null): value is number {
  return value !== null && value >= 1 && value <= 31;
}

export function isMonth(value: number | null): value is number {
  return value !== null && value >= 1 && value <= 12;
}

export function isYear(value: number | null): value is number {
  return value !== null && value >= 1000 && value <= 2100;
}

/** The characters from one token to another, both included. */
export function tokenRange(source: Source, first: number, last: number): TextRange {
  return range(source.tokens[first]?.start ?? 0, source.tokens[last]?.end ?? 0);
}

/** A day, month, year, quarter … at `at`; other roles it can have follow the first. */
export function part(
  source: Source,
  where: TextRange,
  roles: readonly Role[],
  value: number,
  options: { readonly group?: Group; readonly strength?: Strength; readonly form?: 'digits' | 'words' } = {},
): Quantity {
  return quantity(source.text, {
    range: where,
    readings: roles.map((role) => reading(role, value)),
    form: options.form ?? 'digits',
    strength: options.strength ?? 'hard',
    group: options.group ?? null,
  });
}

export function dateGroup(source: Source, where: TextRange): Group {
  return { kind: 'date', range: where, text: source.text.slice(where.start, where.end) };
}

/** Minutes after midnight that an hour and minute can mean; without a part of the day an hour up to 12 may be either half. */
export function clockValues(hour: number, minute: number, half: 'am' | 'pm' | 'either' | null): readonly number[] {
  const morning = (hour % 12) * 60 + minute;
  if (hour > 12 || (hour === 0 && half !== 'pm')) return [hour * 60 + minute];
  if (half === 'am') return [morning];
  if (half === 'pm') return [morning + MINUTES_OF_HALF_DAY];
  return hour === 12 ? [morning + MINUTES_OF_HALF_DAY, morning] : [morning, morning + MINUTES_OF_HALF_DAY];
}

/** "Q2", the short quarter of both languages. */
export const readShortQuarter: Reader = (source, at) => {
  const [letter, figure, following] = [source.tokens[at], source.tokens[at + 1], source.tokens[at + 2]];
  const value = plainInteger(figure);
  if (letter?.text !== 'Q' || figure?.glued !== true || value === null || value < 1 || value > 4) return null;
  if (following?.glued === true && following.kind !== 'sign') return null;
  return { slots: [slot(part(source, tokenRange(source, at, at + 1), ['quarter'], value))], next: at + 2 };
};
