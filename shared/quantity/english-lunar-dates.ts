/** Reads dates of the lunar calendar, which English writes with ordinals: "the 10th day of the third lunar month". */

import { dateGroup, isDay, isMonth, part, tokenRange } from './date-parts.ts';
import { readOrdinal } from './english-dates.ts';
import { slot } from './quantity-draft.ts';
import { lowerAt, type Reader, readsPhrase, type Source } from './reader.ts';

interface LunarMonth {
  readonly month: number;
  readonly first: number;
  readonly last: number;
  readonly next: number;
}

/** "third lunar month" or "third month of the lunar calendar" from its ordinal on, or null. */
function readLunarMonth(source: Source, at: number): LunarMonth | null {
  const ordinal = readOrdinal(source, at);
  if (ordinal === null || !isMonth(ordinal.value)) return null;
  const behind = ordinal.last + 1;
  const found = { month: ordinal.value, first: ordinal.first, last: ordinal.last };
  if (readsPhrase(source.tokens, behind, 'lunar month')) return { ...found, next: behind + 2 };
  const isLong =
    readsPhrase(source.tokens, behind, 'month of the lunar') || readsPhrase(source.tokens, behind, 'month in the lunar');
  return isLong ? { ...found, next: behind + 5 } : null;
}

/** A lunar month, with its day where one stands before it. */
export const readLunarDate: Reader = (source, at) => {
  const day = readOrdinal(source, at);
  if (day === null) return null;
  const isDayFirst = lowerAt(source.tokens, day.last + 1) === 'day' && isDay(day.value);
  const behindDay = day.last + 2;
  const monthAt = behindDay + (readsPhrase(source.tokens, behindDay, 'of the') ? 2 : 1);
  const month = readLunarMonth(source, isDayFirst ? monthAt : at);
  if (month === null) return null;
  const group = dateGroup(source, tokenRange(source, at, month.next - 1));
  const monthPart = part(source, tokenRange(source, month.first, month.last), ['month'], month.month, { group, form: 'words' });
  if (!isDayFirst) return { slots: [slot(monthPart)], next: month.next };
  const dayPart = part(source, tokenRange(source, day.first, day.last), ['day'], day.value, { group });
  return { slots: [slot(dayPart, monthPart)], next: month.next };
};
