/** Reads dates written in digits alone: "14/11/2024", "14-11-2024", "14.11.2024", "12-13/10", "ngày 5.9". */

import { dateGroup, isDay, isMonth, isYear, part, plainInteger, tokenRange } from './date-parts.ts';
import type { Group, Quantity } from './quantity.ts';
import { range, slot } from './quantity-draft.ts';
import { lowerAt, type ReadResult, type Source } from './reader.ts';

/** Words that only a date follows: "ngày 14/11", "chiều 14.11". */
const DATE_FOLLOWS: ReadonlySet<string> = new Set(['ngày', 'sáng', 'chiều', 'tối', 'trưa', 'đêm', 'hôm']);

/** Whether a word before token `at` leaves nothing but a date. */
export function followsDateWord(source: Source, at: number): boolean {
  return DATE_FOLLOWS.has(lowerAt(source.tokens, at - 1));
}

/** A figure of a date with its first and last token. */
export type Day = readonly [value: number, first: number, last: number];

export function datePart(source: Source, role: 'day' | 'month' | 'year', [value, first, last]: Day, group: Group): Quantity {
  return part(source, tokenRange(source, first, last), role === 'year' ? ['year', 'number'] : [role], value, {
    group,
  });
}

export function dateOf(source: Source, day: Day, month: Day, year: Day | null, where: Group): readonly Quantity[] | null {
  if (!isDay(day[0]) || !isMonth(month[0])) return null;
  const parts = [datePart(source, 'day', day, where), datePart(source, 'month', month, where)];
  return year === null ? parts : [...parts, datePart(source, 'year', year, where)];
}

/** "14/11/2024", "14-11-2024", "2024-11-14": three numbers with the same sign between them. English also allows month first. */
export function readFullDate(source: Source, at: number): ReadResult | null {
  const { tokens } = source;
  const sign = lowerAt(tokens, at + 1);
  const isGlued = tokens.slice(at + 1, at + 5).every((token) => token.glued);
  if (!['/', '-', '–'].includes(sign) || lowerAt(tokens, at + 3) !== sign || !(isGlued || followsDateWord(source, at)))
    return null;
  const [a, b, c] = [plainInteger(tokens[at]), plainInteger(tokens[at + 2]), plainInteger(tokens[at + 4])];
  if (a === null || b === null || c === null) return null;
  const [first, second, third]: readonly Day[] = [
    [a, at, at],
    [b, at + 2, at + 2],
    [c, at + 4, at + 4],
  ];
  if (first === undefined || second === undefined || third === undefined) return null;
  const group = dateGroup(source, tokenRange(source, at, at + 4));
  const ways = isYear(a)
    ? [dateOf(source, third, second, first, group)]
    : isYear(c)
      ? [
          dateOf(source, first, second, third, group),
          source.language === 'en' ? dateOf(source, second, first, third, group) : null,
        ]
      : [];
  const alternatives = ways.filter((way) => way !== null);
  return alternatives.length === 0 ? null : { slots: [{ alternatives }], next: at + 5 };
}

/** "14.11.2024", which the lexer leaves in one piece; "14.11" only behind a word such as ngày. */
export function readDottedDate(source: Source, at: number): ReadResult | null {
  const token = source.tokens[at];
  const found = token === undefined ? null : /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(token.text);
  if (token === undefined || found === null) return null;
  const [day, month, year] = [Number(found[1]), Number(found[2]), found[3] === undefined ? null : Number(found[3])];
  if (!isDay(day) || !isMonth(month) || (year === null ? !followsDateWord(source, at) : !isYear(year))) return null;
  const group = dateGroup(source, range(token.start, token.end));
  const piece = (from: number, length: number) => range(token.start + from, token.start + from + length);
  const [dayLength, monthLength] = [found[1]?.length ?? 0, found[2]?.length ?? 0];
  const parts = [
    part(source, piece(0, dayLength), ['day'], day, { group }),
    part(source, piece(dayLength + 1, monthLength), ['month'], month, { group }),
  ];
  const yearPlace = piece(dayLength + monthLength + 2, 4);
  const years = year === null ? [] : [part(source, yearPlace, ['year', 'number'], year, { group })];
  return { slots: [slot(...parts, ...years)], next: at + 1 };
}

/** "12-13/10", "12-13/10/2024": two days of one month. */
export function readDayRange(source: Source, at: number): ReadResult | null {
  const { tokens } = source;
  const isJoined = lowerAt(tokens, at + 1) === '-' || lowerAt(tokens, at + 1) === '–';
  const isGlued = tokens.slice(at + 1, at + 5).every((token) => token.glued);
  const [from, to, month] = [plainInteger(tokens[at]), plainInteger(tokens[at + 2]), plainInteger(tokens[at + 4])];
  if (!isJoined || !isGlued || lowerAt(tokens, at + 3) !== '/' || !isDay(from) || !isDay(to) || !isMonth(month)) return null;
  const year = lowerAt(tokens, at + 5) === '/' ? plainInteger(tokens[at + 6]) : null;
  const last = isYear(year) ? at + 6 : at + 4;
  const group = dateGroup(source, tokenRange(source, at, last));
  const days = [datePart(source, 'day', [from, at, at], group), datePart(source, 'day', [to, at + 2, at + 2], group)];
  const parts = [...days, datePart(source, 'month', [month, at + 4, at + 4], group)];
  return {
    slots: [slot(...parts, ...(isYear(year) ? [datePart(source, 'year', [year, last, last], group)] : []))],
    next: last + 1,
  };
}
