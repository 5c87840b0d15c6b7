/** Reads what continues a measure: a half of its unit, the smaller unit behind it ("6-foot-6", "1m65", "2 hours 30 minutes"). */

import { plainInteger } from './date-parts.ts';
import { readAndAHalf } from './english-spelled.ts';
import { unitAfter } from './measures.ts';
import { add, divide, type Rational, rational } from './rational.ts';
import { lowerAt, type Source } from './reader.ts';
import type { Unit } from './units.ts';

/** The smaller unit that continues each unit, and how many of it make one. */
const SMALLER_UNITS: ReadonlyMap<string, readonly [id: string, count: number]> = new Map([
  ['foot', ['inch', 12]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
]);

export interface Continuation {
  /** What it adds, in the larger unit. */
  readonly extra: Rational;
  readonly next: number;
  /** The token of the smaller figure, which may also be read by itself; null where there is none. */
  readonly smallerAt: number | null;
}

/** "rưỡi" behind a scale word or a unit, Vietnamese only; the index behind it, or null. */
export function readHalf(source: Source, at: number): { readonly next: number } | null {
  const word = lowerAt(source.tokens, at);
  return source.language === 'vi' && (word === 'rưỡi' || word === 'rưởi') ? { next: at + 1 } : null;
}

/** "1m65", "1m8": the digits glued to a Vietnamese metre are hundredths or tenths of it. */
function readGluedDecimals(source: Source, unit: Unit, at: number): Continuation | null {
  const token = source.tokens[at];
  const value = plainInteger(token);
  if (source.language !== 'vi' || unit.id !== 'metre' || token?.glued !== true || value === null || value > 99) return null;
  return { extra: rational(value, 10 ** token.text.length), next: at + 1, smallerAt: null };
}

/** The words that may lead to the smaller unit: "2 hours, 25 minutes and 18 seconds". */
function skipJoint({ tokens }: Source, at: number): number {
  const behindComma = lowerAt(tokens, at) === ',' ? at + 1 : at;
  return lowerAt(tokens, behindComma) === 'and' || lowerAt(tokens, behindComma) === 'và' ? behindComma + 1 : behindComma;
}

/** "6-foot-6", "5 ft 11 in", "2 hours and 30 minutes": a smaller unit, which only a hyphen or a foot lets unnamed. */
function readSmaller(source: Source, unit: Unit, at: number): Continuation | null {
  const smaller = SMALLER_UNITS.get(unit.id);
  if (smaller === undefined) return null;
  const isHyphen = lowerAt(source.tokens, at) === '-' && source.tokens[at]?.glued === true;
  const start = isHyphen ? at + 1 : skipJoint(source, at);
  const value = plainInteger(source.tokens[start]);
  if (value === null || value >= smaller[1]) return null;
  const named = unitAfter(source, start + 1);
  if (named !== null && named.unit.id !== smaller[0]) return null;
  if (named === null && !(isHyphen && unit.id === 'foot')) return null;
  const smallest = named === null ? null : readSmaller(source, named.unit, named.next);
  const count = add(rational(value), smallest?.extra ?? rational(0));
  const next = smallest?.next ?? named?.next ?? start + 1;
  return { extra: divide(count, rational(smaller[1])), next, smallerAt: start };
}

/** What continues the measure that ends before token `at`, or null: "một giờ rưỡi", "an hour and a half", "6-foot-6", "1m65". */
export function readContinuedMeasure(source: Source, unit: Unit, at: number): Continuation | null {
  const half = readHalf(source, at);
  if (half !== null) return { extra: rational(1, 2), next: half.next, smallerAt: null };
  const english = source.language === 'en' ? readAndAHalf(source.tokens, at) : null;
  if (english !== null) return { extra: english.value, next: english.next, smallerAt: null };
  return readGluedDecimals(source, unit, at) ?? readSmaller(source, unit, at);
}
