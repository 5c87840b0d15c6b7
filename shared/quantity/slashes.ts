/** Reads figures joined by a sign: "14/11" (a date or a fraction), "327/411 xã", "5-3", "1/4 tỷ", "2018/19", "130 000", "3,4 tuổi". */

import { readAmount } from './amount.ts';
import { dateGroup, isMonth, isYear, part, plainInteger, tokenRange } from './date-parts.ts';
import { dateOf, datePart, followsDateWord, readDayRange, readDottedDate, readFullDate } from './numeric-dates.ts';
import type { Group, Quantity, QuantitySlot } from './quantity.ts';
import { quantity, range, reading, slot } from './quantity-draft.ts';
import { multiply, rational } from './rational.ts';
import { lowerAt, type Reader, type ReadResult, type Source } from './reader.ts';

/** Words that a date follows more often than a fraction: "đến 30/9", "on 14/11". */
// biome-ignore format: a table
const DATE_LIKELY: ReadonlySet<string> = new Set([
  'từ', 'đến', 'tới', 'và', 'hết', 'lễ', 'dịp', 'trước', 'sau', 'on', 'by', 'from', 'to', 'until', '-', '–', '(',
]);

/** "11/2024", a month of a year. */
function readMonthOfYear(source: Source, at: number, a: number, b: number): ReadResult | null {
  if (!isMonth(a) || !isYear(b)) return null;
  const group = dateGroup(source, tokenRange(source, at, at + 2));
  const month = datePart(source, 'month', [a, at, at], group);
  return { slots: [slot(month, datePart(source, 'year', [b, at + 2, at + 2], group))], next: at + 3 };
}

/** "2024-11", the ISO 8601 month of a year, or null. */
function isoMonthOf(source: Source, at: number, a: number, b: number): readonly Quantity[] | null {
  if (!isMonth(b) || lowerAt(source.tokens, at + 1) !== '-' || a % 100 < b) return null;
  const group = dateGroup(source, tokenRange(source, at, at + 2));
  return [datePart(source, 'year', [a, at, at], group), datePart(source, 'month', [b, at + 2, at + 2], group)];
}

/** "2018/19", "2021–25": two years, the second in short. */
function readSeason(source: Source, at: number, a: number, b: number): ReadResult | null {
  if (!isYear(a) || b > 99 || source.tokens[at + 2]?.text.length !== 2) return null;
  const where = tokenRange(source, at + 2, at + 2);
  const start = part(source, tokenRange(source, at, at), ['year', 'number'], a);
  const end = part(source, where, ['year', 'number'], Math.floor(a / 100) * 100 + b);
  const plain = part(source, where, ['number'], b);
  const likelier = a % 100 < b ? [start, end] : isoMonthOf(source, at, a, b);
  const alternatives = likelier === null ? [[start, plain]] : [likelier, [start, plain]];
  return { slots: [{ alternatives }], next: at + 3 };
}

/**
 * The ways to read "a/b": a date, "a of b", a fraction with its scale and unit; the word before it may leave the date alone. English
 * dates may put the month first.
 */
function readSlash(source: Source, at: number): ReadResult | null {
  const { tokens } = source;
  const [a, b] = [plainInteger(tokens[at]), plainInteger(tokens[at + 2])];
  const isGlued = tokens[at + 1]?.glued === true && tokens[at + 2]?.glued === true;
  const sign = lowerAt(tokens, at + 1);
  if (!isGlued || a === null || b === null) return null;
  if (sign === '-' || sign === '–') return readSeason(source, at, a, b);
  const second = sign === '/' ? readAmount(source, at + 2) : null;
  if (second === null) return null;
  const ofYear = readMonthOfYear(source, at, a, b) ?? readSeason(source, at, a, b);
  if (ofYear !== null) return ofYear;
  const where = tokenRange(source, at, at + 2);
  const before = lowerAt(tokens, at - 1);
  const date = dateOf(source, [a, at, at], [b, at + 2, at + 2], null, dateGroup(source, where));
  if (date !== null && followsDateWord(source, at)) return { slots: [slot(...date)], next: at + 3 };
  const group: Group = { kind: 'ratio', range: where, text: source.text.slice(where.start, where.end) };
  const ratio = [part(source, tokenRange(source, at, at), ['number'], a, { group }), { ...second.quantity, group }];
  const fraction = b === 0 ? null : fractionOf(source, at, rational(a, b), second.quantity);
  const rest = fraction === null ? [ratio] : [ratio, fraction];
  const isDate = DATE_LIKELY.has(before) || (a > b && second.quantity.unit === null && a > 12);
  const dayFirst = date === null ? rest : isDate ? [date, ...rest] : [...rest, date];
  const monthFirst =
    source.language === 'en' ? dateOf(source, [b, at + 2, at + 2], [a, at, at], null, dateGroup(source, where)) : null;
  const alternatives = monthFirst === null ? dayFirst : [...dayFirst, monthFirst];
  return { slots: [{ alternatives }], next: second.next };
}

function fractionOf(source: Source, at: number, value: ReturnType<typeof rational>, denominator: Quantity): readonly Quantity[] {
  const scaled = denominator.scale === null ? value : multiply(value, denominator.scale);
  const where = range(source.tokens[at]?.start ?? 0, denominator.range.end);
  return [
    quantity(source.text, {
      range: where,
      readings: [reading('number', scaled)],
      form: 'digits',
      strength: 'hard',
      currency: denominator.currency,
      unit: denominator.unit,
    }),
  ];
}

/** A score or a short range "5-3", "1:0": both numbers stand firmly, even a 1. */
function readScore(source: Source, at: number): ReadResult | null {
  const { tokens } = source;
  const sign = lowerAt(tokens, at + 1);
  const isJoined = ['-', '–', ':'].includes(sign) && tokens[at + 1]?.glued === true && tokens[at + 2]?.glued === true;
  const [a, b] = [plainInteger(tokens[at]), plainInteger(tokens[at + 2])];
  if (!isJoined || a === null || b === null || a > 199 || b > 199) return null;
  const isClock = lowerAt(tokens, at + 3) === ':' && tokens[at + 3]?.glued === true && sign !== ':';
  const second = isClock ? null : readAmount(source, at + 2);
  if (second === null) return null;
  const where = range(tokens[at]?.start ?? 0, second.quantity.range.end);
  const group: Group = { kind: 'ratio', range: where, text: source.text.slice(where.start, where.end) };
  const first = part(source, tokenRange(source, at, at), ['number'], a, { group });
  const attached = {
    ...first,
    percent: second.quantity.percent,
    unit: second.quantity.unit,
    currency: second.quantity.currency,
    isShared: second.quantity.percent !== null || second.quantity.unit !== null || second.quantity.currency !== null,
  };
  const score = [attached, { ...second.quantity, strength: 'hard' as const, group }];
  const isDate = sign === '-' && followsDateWord(source, at);
  const date = isDate ? dateOf(source, [a, at, at], [b, at + 2, at + 2], null, dateGroup(source, where)) : null;
  return { slots: [{ alternatives: date === null ? [score] : [date, score] }], next: second.next };
}

/** "vòng 1/8": the round of the last sixteen, named in Vietnamese after its matches. */
function readKnockoutRound(source: Source, at: number): ReadResult | null {
  const isRound = source.language === 'vi' && lowerAt(source.tokens, at - 1) === 'vòng' && lowerAt(source.tokens, at + 1) === '/';
  const matches = isRound && source.tokens[at]?.text === '1' ? plainInteger(source.tokens[at + 2]) : null;
  if (matches === null || ![4, 8, 16, 32, 64].includes(matches)) return null;
  const readings = [reading('number', matches * 2), reading('number', rational(1, matches))];
  const where = tokenRange(source, at, at + 2);
  const strength = matches === 4 ? 'implied' : 'hard';
  return { slots: [slot(quantity(source.text, { range: where, readings, form: 'digits', strength }))], next: at + 3 };
}

/** Digits with spaces between groups of three: one number ("130 000 năm") or several (a telephone number). */
function readSpaced(source: Source, at: number): ReadResult | null {
  const { tokens } = source;
  if (!/^[1-9]\d{0,2}$/.test(tokens[at]?.text ?? '')) return null;
  let next = at + 1;
  while (/^\d{3}$/.test(tokens[next]?.text ?? '') && tokens[next]?.start === (tokens[next - 1]?.end ?? 0) + 1) next += 1;
  if (next === at + 1) return null;
  const pieces = tokens.slice(at, next);
  const joined = {
    kind: 'numeral',
    text: pieces.map((token) => token.text).join(''),
    lower: '',
    start: pieces[0]?.start ?? 0,
    end: pieces.at(-1)?.end ?? 0,
    glued: false,
  } as const;
  const amount = readAmount({ ...source, tokens: [...tokens.slice(0, at), joined, ...tokens.slice(next)] }, at);
  if (amount === null) return null;
  const separate: Quantity[] = [];
  for (let index = at; index < next; index += 1) {
    const one = readAmount(source, index);
    if (one !== null) separate.push(one.quantity);
  }
  const alternatives: QuantitySlot['alternatives'] = [[amount.quantity], separate];
  return { slots: [{ alternatives }], next: amount.next + (next - at - 1) };
}

function isCountOrTime({ scale, percent, currency, unit }: Quantity): boolean {
  return scale === null && percent === null && currency === null && (unit === null || unit.dimension === 'duration');
}

/**
 * "3,4 tuổi": one number with a comma, or a list of two ("three and four years old"). A list rises, starts at 1 or more, and counts
 * things or time: 0,3 đồng, 3,1 km and 1,5 ha are decimals.
 */
function readCommaList(source: Source, at: number): ReadResult | null {
  const found = /^([1-9]),([1-9])$/.exec(source.tokens[at]?.text ?? '');
  if (found === null || source.language !== 'vi' || Number(found[1]) >= Number(found[2])) return null;
  const amount = readAmount(source, at);
  if (amount === null || !isCountOrTime(amount.quantity)) return null;
  const start = source.tokens[at]?.start ?? 0;
  const digit = (offset: number, value: string) => ({
    ...part(source, range(start + offset, start + offset + 1), ['number'], Number(value)),
    unit: amount.quantity.unit,
  });
  return {
    slots: [{ alternatives: [[amount.quantity], [digit(0, found[1] ?? ''), digit(2, found[2] ?? '')]] }],
    next: amount.next,
  };
}

/** Figures joined by a sign, by a space or by an ambiguous comma, from token `at` on. */
export const readJoined: Reader = (source, at) => {
  if (source.tokens[at]?.kind !== 'numeral') return null;
  return (
    readKnockoutRound(source, at) ??
    readFullDate(source, at) ??
    readDottedDate(source, at) ??
    readDayRange(source, at) ??
    readSlash(source, at) ??
    readScore(source, at) ??
    readSpaced(source, at) ??
    readCommaList(source, at)
  );
};
