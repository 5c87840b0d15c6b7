/** What a figure in a text can mean: its exact values, its part in a date or a sum, and how firmly it stands there. */

import type { TextRange } from '../text/text-range.ts';
import type { Currency } from './currencies.ts';
import type { Rational } from './rational.ts';
import type { Unit } from './units.ts';

/**
 * What a value counts. `number` is any amount; `time` is minutes after midnight (or seconds on a match clock); `decade` the first
 * year of ten; `vague` the power of ten behind "dozens" or "hàng trăm".
 */
export type Role =
  | 'number'
  | 'ordinal'
  | 'year'
  | 'month'
  | 'day'
  | 'weekday'
  | 'time'
  | 'quarter'
  | 'century'
  | 'decade'
  | 'vague';

/**
 * Whether the digits were grouped as the language of the text does it: 47,073 is native in English as 47073 and in Vietnamese as
 * 47.073; the other way round it is foreign.
 */
export type Grouping = 'native' | 'foreign';

export interface Reading {
  readonly role: Role;
  readonly value: Rational;
  readonly grouping: Grouping;
}

/**
 * `hard`: digits, roman numerals in context, months. `soft`: words. `optional`: words and figures that are often no number (năm, one,
 * a lone 1); they may match, never alarm. `implied`: words that only carry a number (both, half, dozens); they match amounts alone.
 */
export type Strength = 'hard' | 'soft' | 'optional' | 'implied';

export type PercentUse = 'percent' | 'point';

/** Which larger figure a quantity is part of: 14/11/2024 gives a day, a month and a year of one date. */
export interface Group {
  readonly kind: 'date' | 'ratio' | 'range';
  /** The characters of the whole, also its identity within the text. */
  readonly range: TextRange;
  readonly text: string;
}

/** One figure of a text with everything it can mean. Ranges are UTF-16 offsets into that text. */
export interface Quantity {
  /** The characters of the figure with its scale word and percent sign, without its unit. */
  readonly range: TextRange;
  /** The numeral alone, which a correction replaces. */
  readonly numeral: TextRange;
  readonly text: string;
  /** At least one, the likeliest first; empty only for a pure code. */
  readonly readings: readonly Reading[];
  /** A reference number such as 18-NQ/TW in comparable form, or null. */
  readonly code: string | null;
  readonly form: 'digits' | 'words';
  readonly strength: Strength;
  /** The power of ten, a half dozen and so on that the scale word stands for; null without one. */
  readonly scale: Rational | null;
  readonly percent: PercentUse | null;
  readonly currency: Currency | null;
  readonly unit: Unit | null;
  /** The unit that a price is for, the kilogram of "106.500 đồng/kg", and where it ends; null elsewhere. */
  readonly per: { readonly unit: Unit; readonly end: number } | null;
  /** The characters of the currency or unit; null where none is written. */
  readonly measure: TextRange | null;
  readonly group: Group | null;
  /** Whether its percent sign, currency or unit is written behind a later figure of its range or list only. */
  readonly isShared: boolean;
}

/**
 * A stretch of text that can be cut into figures in more than one way ("3/4" is a date or three quarters, "3,4 tuổi" one age or
 * two); the first alternative is the likeliest.
 */
export interface QuantitySlot {
  readonly alternatives: readonly (readonly Quantity[])[];
}
