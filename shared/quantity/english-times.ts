/** Reads English times of day: "6:30 p.m.", "7.55am", "2pm", "18:30", "7 in the evening", "half past five", "noon". */

import { clockValues, plainInteger } from './date-parts.ts';
import { UNIT_WORDS } from './english-words.ts';
import type { Grouping, Reading } from './quantity.ts';
import { quantity, range, reading, slot } from './quantity-draft.ts';
import { lowerAt, type Reader, type ReadResult, readsPhrase, type Source } from './reader.ts';

const NAMED_TIMES: ReadonlyMap<string, number> = new Map([
  ['noon', 720],
  ['midday', 720],
  ['midnight', 0],
]);

const PARTS_OF_DAY: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['morning', 'am'],
  ['afternoon', 'pm'],
  ['evening', 'pm'],
]);

/** "a.m." or "pm" from token `at` on, or null. */
function readHalfOfDay(source: Source, at: number): { readonly half: 'am' | 'pm'; readonly next: number } | null {
  const token = source.tokens[at];
  if (token?.kind !== 'word') return null;
  if (token.lower === 'am' || token.lower === 'pm') return { half: token.lower, next: at + 1 };
  const isInitial =
    (token.lower === 'a' || token.lower === 'p') &&
    lowerAt(source.tokens, at + 1) === '.' &&
    lowerAt(source.tokens, at + 2) === 'm';
  if (!isInitial) return null;
  const closes = lowerAt(source.tokens, at + 3) === '.' && source.tokens[at + 3]?.glued === true;
  return { half: token.lower === 'a' ? 'am' : 'pm', next: closes ? at + 4 : at + 3 };
}

/** "in the morning", "in the evening", "at night": the half of the day from token `at` on, or null. */
function readPartOfDay(source: Source, at: number): { readonly half: 'am' | 'pm' | 'either'; readonly next: number } | null {
  if (readsPhrase(source.tokens, at, 'at night')) return { half: 'either', next: at + 2 };
  if (!readsPhrase(source.tokens, at, 'in the')) return null;
  const half = PARTS_OF_DAY.get(lowerAt(source.tokens, at + 2));
  return half === undefined ? null : { half, next: at + 3 };
}

function timeResult(source: Source, first: number, clockEnd: number, next: number, readings: readonly Reading[]): ReadResult {
  const [from, last, mark] = [source.tokens[first], source.tokens[next - 1], source.tokens[clockEnd - 1]];
  const start = from?.start ?? 0;
  const form = from?.kind === 'numeral' ? 'digits' : 'words';
  const found = quantity(source.text, {
    range: range(start, last?.end ?? start),
    numeral: range(start, mark?.end ?? start),
    readings,
    form,
    strength: form === 'digits' ? 'hard' : 'optional',
  });
  return { slots: [slot(found)], next };
}

/** "noon", "half past five", "a quarter to six". */
function readSpokenTime(source: Source, at: number): ReadResult | null {
  const { tokens } = source;
  const named = NAMED_TIMES.get(lowerAt(tokens, at));
  if (named !== undefined) return timeResult(source, at, at + 1, at + 1, [reading('time', named)]);
  const isHalf = lowerAt(tokens, at) === 'half';
  if (!isHalf && lowerAt(tokens, at) !== 'quarter') return null;
  const joint = lowerAt(tokens, at + 1);
  if (joint !== 'past' && (joint !== 'to' || isHalf)) return null;
  const hour = plainInteger(tokens[at + 2]) ?? UNIT_WORDS.get(lowerAt(tokens, at + 2));
  if (hour === undefined || hour < 1 || hour > 12) return null;
  const half = readPartOfDay(source, at + 3) ?? readHalfOfDay(source, at + 3);
  const minute = isHalf ? 30 : 15;
  const [h, m] = joint === 'to' ? [hour === 1 ? 12 : hour - 1, 60 - minute] : [hour, minute];
  const readings = clockValues(h, m, half?.half ?? null).map((minutes) => reading('time', minutes));
  return timeResult(source, at, at + 3, half?.next ?? at + 3, readings);
}

/** "five in the morning", "seven o'clock": an hour in words where what follows leaves no doubt. */
function readHourInWords(source: Source, at: number): ReadResult | null {
  const hour = UNIT_WORDS.get(lowerAt(source.tokens, at));
  if (hour === undefined || hour < 1 || hour > 12) return null;
  const behind = isOClock(source, at + 1) ? at + 2 : at + 1;
  const half = readPartOfDay(source, behind) ?? readHalfOfDay(source, behind);
  if (half === null && behind === at + 1) return null;
  const readings = clockValues(hour, 0, half?.half ?? null).map((minutes) => reading('time', minutes));
  return timeResult(source, at, at + 1, half?.next ?? behind, [...readings, reading('number', hour)]);
}

function isOClock(source: Source, at: number): boolean {
  return lowerAt(source.tokens, at) === "o'clock" || lowerAt(source.tokens, at) === 'o’clock';
}

/** "12 noon", "12 midnight": one time named twice. */
function readTwelve(source: Source, at: number, name: number): ReadResult {
  const minutes = NAMED_TIMES.get(lowerAt(source.tokens, name)) ?? 0;
  return timeResult(source, at, at + 1, name + 1, [reading('time', minutes)]);
}

/** A time of day from token `at` on. A comma between hour and minute is read, and marked as foreign. */
export const readEnglishTime: Reader = (source, at) => {
  const { tokens } = source;
  const first = tokens[at];
  if (first?.kind !== 'numeral') return readSpokenTime(source, at) ?? readHourInWords(source, at);
  const dotted = /^(\d{1,2})([.,])(\d{2})$/.exec(first.text);
  const minuteToken = tokens[at + 2];
  const isColon =
    lowerAt(tokens, at + 1) === ':' &&
    tokens[at + 1]?.glued === true &&
    minuteToken?.glued === true &&
    minuteToken.text.length === 2;
  const hour = dotted === null ? plainInteger(first) : Number(dotted[1]);
  const minute = dotted !== null ? Number(dotted[3]) : isColon ? plainInteger(minuteToken) : 0;
  if (hour === null || minute === null || hour > 99 || (minute > 59 && !isColon)) return null;
  const clockEnd = isColon ? at + 3 : at + 1;
  const behind = isOClock(source, clockEnd) ? clockEnd + 1 : clockEnd;
  if (hour === 12 && NAMED_TIMES.has(lowerAt(tokens, behind))) return readTwelve(source, at, behind);
  const half = hour <= 12 ? (readHalfOfDay(source, behind) ?? readPartOfDay(source, behind)) : null;
  if (half === null && behind === clockEnd && !isColon) return null;
  const grouping: Grouping = dotted?.[2] === ',' ? 'foreign' : 'native';
  const readings = clockValues(hour, minute, half?.half ?? null).map((minutes) => ({ ...reading('time', minutes), grouping }));
  return timeResult(source, at, clockEnd, half?.next ?? behind, readings);
};
