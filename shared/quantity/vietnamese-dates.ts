/** Reads Vietnamese dates: "ngày 14 tháng 11 năm 2024", "14/11/2024", "tháng Giêng", "quý III", "thế kỷ 19", "thứ Ba". */

import { readAmount } from './amount.ts';
import { VIETNAMESE_MONTHS, VIETNAMESE_WEEKDAYS } from './calendar.ts';
import { dateGroup, integerOrRoman, isDay, isMonth, isYear, part, plainInteger, tokenRange } from './date-parts.ts';
import type { Quantity } from './quantity.ts';
import { quantity, reading, slot } from './quantity-draft.ts';
import { lowerAt, type Reader, type ReadResult, readsPhrase, type Source } from './reader.ts';
import { readSpelled } from './vietnamese-spelled.ts';

/** A month in digits or words from token `at` on (two words: "Mười Một"), or null. */
function readMonth(source: Source, at: number): { readonly month: number; readonly next: number } | null {
  const digits = plainInteger(source.tokens[at]);
  if (isMonth(digits)) return { month: digits, next: at + 1 };
  const two = VIETNAMESE_MONTHS.get(`${lowerAt(source.tokens, at)} ${lowerAt(source.tokens, at + 1)}`);
  if (two !== undefined) return { month: two, next: at + 2 };
  const one = VIETNAMESE_MONTHS.get(lowerAt(source.tokens, at));
  return one === undefined ? null : { month: one, next: at + 1 };
}

/** A year behind a month: "năm 2024", "/2024", "-2024", ", 2024"; its token index, or null. */
function yearAfter(source: Source, at: number): number | null {
  const word = lowerAt(source.tokens, at);
  const isJoined = ['năm', '/', '-', ',', '.'].includes(word);
  return isJoined && isYear(plainInteger(source.tokens[at + 1])) ? at + 1 : null;
}

function dateResult(
  source: Source,
  first: number,
  day: number | null,
  monthRange: readonly [number, number],
  month: number,
): ReadResult {
  const year = yearAfter(source, monthRange[1] + 1);
  const last = year ?? monthRange[1];
  const group = dateGroup(source, tokenRange(source, first, last));
  const parts: Quantity[] = [];
  if (day !== null) parts.push(part(source, tokenRange(source, first, first), ['day'], day, { group }));
  parts.push(part(source, tokenRange(source, monthRange[0], monthRange[1]), ['month'], month, { group }));
  const yearValue = year === null ? null : plainInteger(source.tokens[year]);
  if (year !== null && yearValue !== null)
    parts.push(part(source, tokenRange(source, year, year), ['year', 'number'], yearValue, { group }));
  return { slots: [slot(...parts)], next: last + 1 };
}

/** Months that no amount can be counted in: "28 tháng Chạp" is a day, "28 tháng ba" may be months. */
const LUNAR_MONTH_NAMES: ReadonlySet<string> = new Set(['giêng', 'chạp']);

/** Words before a day of the month: ngày 14, mùng 10. */
const BEFORE_DAY: ReadonlySet<string> = new Set(['ngày', 'mùng', 'mồng']);

/** Whether the word at `at`, behind "tháng" and a day, names a month: "mùng 10 tháng ba", "16 tháng Hai", "16 tháng hai âm lịch". */
function isMonthName(source: Source, at: number, next: number): boolean {
  const isCapital = /^\p{Lu}/u.test(source.tokens[at]?.text ?? '');
  const isLunar = readsPhrase(source.tokens, next, 'âm lịch') || LUNAR_MONTH_NAMES.has(lowerAt(source.tokens, at));
  return isCapital || isLunar || BEFORE_DAY.has(lowerAt(source.tokens, at - 3));
}

/** "14 tháng 11 năm 2024" from the day on. */
export const readDayMonthWords: Reader = (source, at) => {
  const day = plainInteger(source.tokens[at]);
  if (!isDay(day) || lowerAt(source.tokens, at + 1) !== 'tháng') return null;
  const digits = plainInteger(source.tokens[at + 2]);
  const month = readMonth(source, at + 2);
  if (month === null || (digits === null && !isMonthName(source, at + 2, month.next))) return null;
  return dateResult(source, at, day, [at + 2, month.next - 1], month.month);
};

/** "tháng 11/2024", "tháng Mười", "tháng 7, 8 và 9" from the word tháng on. */
export const readMonthWords: Reader = (source, at) => {
  if (lowerAt(source.tokens, at) !== 'tháng') return null;
  const month = readMonth(source, at + 1);
  if (month === null) return null;
  const isDayNext = lowerAt(source.tokens, month.next) === '/' && !isYear(plainInteger(source.tokens[month.next + 1]));
  if (isDayNext) return null;
  const first = dateResult(source, at, null, [at, month.next - 1], month.month);
  return readFurtherMonths(source, first);
};

const MONTH_JOINTS: ReadonlySet<string> = new Set([',', 'và', '-', '–', 'đến', 'tới']);

/** Words that follow a month in a list of months; another word may be what a number there counts. */
const AFTER_LISTED_MONTH: ReadonlySet<string> = new Set(['năm', 'và', 'đến', 'tới', 'hằng', 'hàng']);

/** The months that follow in a list; "tháng 7, 8 xã" leaves the other text to say whether the 8 is August. */
function readFurtherMonths(source: Source, soFar: ReadResult): ReadResult {
  const { tokens } = source;
  const at = soFar.next + (lowerAt(tokens, soFar.next + 1) === 'tháng' ? 2 : 1);
  const month = plainInteger(tokens[at]);
  const following = tokens[at + 1];
  const isOfDay = following?.text === '/' && !isYear(plainInteger(tokens[at + 2]));
  if (!MONTH_JOINTS.has(lowerAt(tokens, soFar.next)) || !isMonth(month) || isOfDay) return soFar;
  const more = dateResult(source, at, null, [at, at], month);
  const isSure =
    following === undefined || (following.kind === 'sign' && following.text !== '%') || AFTER_LISTED_MONTH.has(following.lower);
  if (isSure) return readFurtherMonths(source, { slots: [...soFar.slots, ...more.slots], next: more.next });
  const amount = readAmount(source, at);
  const asMonth = more.slots[0]?.alternatives[0];
  if (amount === null || asMonth === undefined) return soFar;
  const isMeasured = amount.next > at + 1;
  const ways = isMeasured ? [[amount.quantity], asMonth] : [asMonth, [amount.quantity]];
  return { slots: [...soFar.slots, { alternatives: ways }], next: amount.next };
}

/** Words that open a decade: những năm 1930, thập niên 80. */
const DECADE_STARTS = ['những năm', 'thập niên', 'thập kỷ', 'các năm'] as const;

/** The first year of the century that "của thế kỷ XX" or "của thế kỷ trước" names from `at` on, with the index behind it; or null. */
function readCenturyOfDecade(source: Source, at: number): { readonly start: number; readonly next: number } | null {
  if (!readsPhrase(source.tokens, at, 'của thế kỷ') && !readsPhrase(source.tokens, at, 'thế kỷ')) return null;
  const index = at + (lowerAt(source.tokens, at) === 'của' ? 3 : 2);
  if (lowerAt(source.tokens, index) === 'trước') return { start: 1900, next: index + 1 };
  const century = integerOrRoman(source.tokens[index]);
  return century === null ? null : { start: (century - 1) * 100, next: index + 1 };
}

/** "năm 2024", and "những năm 1930", "thập niên 80", "những năm 80 của thế kỷ XX": a year or a decade. */
export const readYearWords: Reader = (source, at) => {
  const isPlural = DECADE_STARTS.some((phrase) => readsPhrase(source.tokens, at, phrase));
  const numberAt = isPlural ? at + 2 : at + 1;
  if (!isPlural && lowerAt(source.tokens, at) !== 'năm') return null;
  const value = plainInteger(source.tokens[numberAt]);
  if (value === null || (!isYear(value) && !(isPlural && value % 10 === 0 && value < 100))) return null;
  const where = tokenRange(source, numberAt, numberAt);
  if (!isPlural) return { slots: [slot(part(source, where, ['year', 'number'], value))], next: numberAt + 1 };
  const century = value < 100 ? readCenturyOfDecade(source, numberAt + 1) : null;
  const guesses = century === null ? [1900 + value, 2000 + value, 1800 + value] : [century.start + value];
  const decades = value < 100 ? guesses : [value];
  const readings = [...decades.map((decade) => reading('decade', decade)), reading('year', value), reading('number', value)];
  return {
    slots: [slot(quantity(source.text, { range: where, readings, form: 'digits', strength: 'hard' }))],
    next: century?.next ?? numberAt + 1,
  };
};

/** "quý III", "quý 2/2024", "thế kỷ 19", "thế kỷ thứ XX". */
export const readQuarterOrCentury: Reader = (source, at) => {
  const isQuarter = lowerAt(source.tokens, at) === 'quý';
  const isCentury = readsPhrase(source.tokens, at, 'thế kỷ');
  if (!isQuarter && !isCentury) return null;
  let index = at + (isCentury ? 2 : 1);
  if (lowerAt(source.tokens, index) === 'thứ') index += 1;
  const spelled = readSpelled(source.tokens, index);
  const digits = integerOrRoman(source.tokens[index]);
  const value = digits ?? (spelled?.value.denominator === 1n ? Number(spelled.value.numerator) : null);
  if (value === null || value < 1 || value > (isQuarter ? 4 : 40)) return null;
  const next = digits !== null ? index + 1 : (spelled?.next ?? index + 1);
  const where = tokenRange(source, index, next - 1);
  const form = digits === null ? 'words' : 'digits';
  return { slots: [slot(part(source, where, [isQuarter ? 'quarter' : 'century'], value, { form }))], next };
};

// biome-ignore format: a table
const BEFORE_WEEKDAY: ReadonlySet<string> = new Set(['ngày', 'hôm', 'sáng', 'chiều', 'tối', 'trưa', 'đêm', 'vào', 'từ', 'đến', 'và', ',']);

/** "thứ Ba", "Thứ 6", "Chủ nhật"; in small letters "thứ ba" may as well be "third". */
export const readWeekday: Reader = (source, at) => {
  const { tokens } = source;
  if (readsPhrase(tokens, at, 'chủ nhật')) {
    return {
      slots: [
        slot(
          part(source, tokenRange(source, at, at + 1), ['weekday'], 1, {
            strength: 'optional',
            form: 'words',
          }),
        ),
      ],
      next: at + 2,
    };
  }
  if (lowerAt(tokens, at) !== 'thứ') return null;
  const word = tokens[at + 1];
  const day = word === undefined ? undefined : VIETNAMESE_WEEKDAYS.get(word.lower);
  if (word === undefined || day === undefined || readSpelled(tokens, at + 1)?.next === at + 3) return null;
  const before = lowerAt(tokens, at - 1);
  const isCapital = word.kind === 'word' && /^\p{Lu}/u.test(word.text);
  const isWeekdayFirst = isCapital || BEFORE_WEEKDAY.has(before) || /^T/.test(tokens[at]?.text ?? '');
  const isOrdinalOnly = before === 'lần' || (word.kind === 'numeral' && !isWeekdayFirst);
  const where = tokenRange(source, at, at + 1);
  if (isOrdinalOnly) return null;
  const roles = isCapital
    ? (['weekday', 'ordinal'] as const)
    : isWeekdayFirst
      ? (['weekday', 'ordinal', 'number'] as const)
      : (['ordinal', 'weekday', 'number'] as const);
  const strength = isWeekdayFirst ? 'optional' : 'soft';
  return {
    slots: [slot(part(source, where, roles, day, { strength, form: word.kind === 'numeral' ? 'digits' : 'words' }))],
    next: at + 2,
  };
};
