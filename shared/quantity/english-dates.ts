/** Reads English dates: "November 14, 2024", "14 November", "mid-June", "the second quarter", "19th century", "the 1930s", weekdays. */

import {
  AMBIGUOUS_ENGLISH_MONTHS,
  BEFORE_ENGLISH_MONTH,
  ENGLISH_MONTH_ABBREVIATIONS,
  ENGLISH_MONTHS,
  ENGLISH_WEEKDAYS,
} from './calendar.ts';
import { dateGroup, isDay, isYear, part, plainInteger, tokenRange } from './date-parts.ts';
import { ORDINAL_WORDS } from './english-words.ts';
import { readRoman } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import { quantity, range, reading, slot } from './quantity-draft.ts';
import { lowerAt, type Reader, type Source } from './reader.ts';

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

interface Taken {
  readonly value: number;
  /** First and last token. */
  readonly first: number;
  readonly last: number;
}

/** A day of the month in digits from `at` on, with its ending ("14th"), or null. */
function readDay(source: Source, at: number): Taken | null {
  const value = plainInteger(source.tokens[at]);
  if (!isDay(value)) return null;
  const ending = source.tokens[at + 1];
  const hasEnding = ending?.glued === true && ORDINAL_ENDINGS.has(ending.lower);
  return { value, first: at, last: hasEnding ? at + 1 : at };
}

function monthAt(
  source: Source,
  at: number,
): { readonly month: number; readonly isShort: boolean; readonly last: number } | null {
  const token = source.tokens[at];
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return null;
  const month = ENGLISH_MONTHS.get(token.lower);
  if (month !== undefined) return { month, isShort: false, last: at };
  const short = ENGLISH_MONTH_ABBREVIATIONS.get(token.lower);
  if (short === undefined) return null;
  return { month: short, isShort: true, last: lowerAt(source.tokens, at + 1) === '.' ? at + 1 : at };
}

function yearAt(source: Source, after: number): Taken | null {
  const at = lowerAt(source.tokens, after) === ',' || lowerAt(source.tokens, after) === 'of' ? after + 1 : after;
  const value = plainInteger(source.tokens[at]);
  return isYear(value) && source.tokens[at]?.text.length === 4 ? { value, first: at, last: at } : null;
}

/** A date around a month's name, from its day or from the month on. */
export const readEnglishDate: Reader = (source, at) => {
  const dayBefore = readDay(source, at);
  const afterDay = dayBefore === null ? at : dayBefore.last + 1;
  const monthIndex = dayBefore !== null && lowerAt(source.tokens, afterDay) === 'of' ? afterDay + 1 : afterDay;
  const month = monthAt(source, monthIndex);
  if (month === null) return null;
  const dayAfter = dayBefore === null ? readDay(source, month.last + 1) : null;
  const isDayAYear = dayAfter !== null && lowerAt(source.tokens, dayAfter.last + 1) === ':';
  const day = dayBefore ?? (isDayAYear ? null : dayAfter);
  const beforeYear = Math.max(month.last, day?.last ?? 0);
  const year = yearAt(source, beforeYear + 1);
  const isAbbreviated =
    month.isShort && month.last > monthIndex && BEFORE_ENGLISH_MONTH.has(lowerAt(source.tokens, monthIndex - 1));
  if (month.isShort && day === null && year === null && !isAbbreviated) return null;
  const last = Math.max(beforeYear, year?.last ?? 0);
  const group = dateGroup(source, tokenRange(source, at, last));
  const monthWord = lowerAt(source.tokens, monthIndex);
  const isBare = day === null && year === null && AMBIGUOUS_ENGLISH_MONTHS.has(monthWord);
  const before =
    source.tokens[monthIndex - 1]?.text === '-' ? lowerAt(source.tokens, monthIndex - 2) : lowerAt(source.tokens, monthIndex - 1);
  const isSure = !isBare || BEFORE_ENGLISH_MONTH.has(before);
  const parts: Quantity[] = [];
  if (day !== null) parts.push(part(source, tokenRange(source, day.first, day.last), ['day'], day.value, { group }));
  parts.push(
    part(source, tokenRange(source, monthIndex, month.last), ['month'], month.month, {
      group,
      strength: isSure ? 'hard' : 'optional',
      form: 'words',
    }),
  );
  if (year !== null)
    parts.push(part(source, tokenRange(source, year.first, year.last), ['year', 'number'], year.value, { group }));
  return { slots: [slot(...parts)], next: last + 1 };
};

/** "1930s", "the '90s", "1930's". */
export const readDecade: Reader = (source, at) => {
  const value = plainInteger(source.tokens[at]);
  if (value === null || value % 10 !== 0 || (value >= 100 && !isYear(value))) return null;
  const mark = source.tokens[at + 1];
  const isQuoted = mark?.glued === true && /['’]/.test(mark.text);
  const ending = source.tokens[isQuoted ? at + 2 : at + 1];
  if (ending?.glued !== true || ending.text !== 's') return null;
  const decades = value < 100 ? [1900 + value, 2000 + value, 1800 + value] : [value];
  const century = value >= 100 && value % 100 === 0 ? [reading('century', value / 100 + 1)] : [];
  const readings = [...decades.map((decade) => reading('decade', decade)), ...century, reading('number', value)];
  const where = range(source.tokens[at]?.start ?? 0, ending.end);
  return {
    slots: [slot(quantity(source.text, { range: where, readings, form: 'digits', strength: 'hard' }))],
    next: isQuoted ? at + 3 : at + 2,
  };
};

/** An ordinal in digits or words at `at`, or null. */
export function readOrdinal(source: Source, at: number): (Taken & { readonly form: 'digits' | 'words' }) | null {
  const token = source.tokens[at];
  const digits = plainInteger(token);
  const ending = source.tokens[at + 1];
  if (digits !== null) {
    const hasEnding = ending?.glued === true && ORDINAL_ENDINGS.has(ending.lower);
    return hasEnding ? { value: digits, first: at, last: at + 1, form: 'digits' } : null;
  }
  const word = token === undefined ? undefined : ORDINAL_WORDS.get(token.lower);
  return word === undefined ? null : { value: word, first: at, last: at, form: 'words' };
}

/** "second quarter", "19th century", "nineteenth-century", "quarter II". */
export const readQuarterOrCentury: Reader = (source, at) => {
  const token = source.tokens[at];
  if (token?.lower === 'quarter') {
    const value = plainInteger(source.tokens[at + 1]) ?? readRoman(source.tokens[at + 1]?.text ?? '');
    if (value === null || value < 1 || value > 4) return null;
    return {
      slots: [slot(part(source, tokenRange(source, at + 1, at + 1), ['quarter'], value))],
      next: at + 2,
    };
  }
  const ordinal = readOrdinal(source, at);
  if (ordinal === null) return null;
  const following = source.tokens[ordinal.last + 1]?.text === '-' ? ordinal.last + 2 : ordinal.last + 1;
  const word = lowerAt(source.tokens, following);
  const role = /^(?:century|centuries)$/.test(word)
    ? 'century'
    : /^quarters?$/.test(word) && ordinal.value <= 4
      ? 'quarter'
      : null;
  if (role === null) return null;
  const where = tokenRange(source, ordinal.first, ordinal.last);
  const readings =
    role === 'quarter'
      ? [reading('quarter', ordinal.value), reading('ordinal', ordinal.value)]
      : [reading('century', ordinal.value)];
  const found = quantity(source.text, {
    range: where,
    readings,
    form: ordinal.form,
    strength: ordinal.form === 'digits' ? 'hard' : 'soft',
  });
  return { slots: [slot(found)], next: following + 1 };
};

export const readWeekday: Reader = (source, at) => {
  const token = source.tokens[at];
  const day = token === undefined ? undefined : ENGLISH_WEEKDAYS.get(token.lower);
  if (token === undefined || day === undefined || !/^\p{Lu}/u.test(token.text)) return null;
  return {
    slots: [slot(part(source, tokenRange(source, at, at), ['weekday'], day, { strength: 'optional', form: 'words' }))],
    next: at + 1,
  };
};
