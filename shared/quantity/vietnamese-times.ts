/** Reads Vietnamese times of day: "18h30", "18 giờ 30 phút", "7.55 giờ sáng", "3 giờ chiều", "19:30". */

import { VIETNAMESE_DAY_PARTS } from './calendar.ts';
import { clockValues, plainInteger, tokenRange } from './date-parts.ts';
import { quantity, reading, slot } from './quantity-draft.ts';
import { rational } from './rational.ts';
import { lowerAt, type Reader, type Source } from './reader.ts';
import { ENGLISH_UNITS } from './units.ts';
import { readSpelled } from './vietnamese-spelled.ts';

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  /** Only "giờ" or "h" without minutes: three hours as well as three o'clock. */
  readonly mayBeDuration: boolean;
}

const isMinute = (value: number | null): value is number => value !== null && value < 60;

function readClock(source: Source, at: number): Clock | null {
  const { tokens } = source;
  const first = tokens[at];
  const dotted = first?.kind === 'numeral' ? /^(\d{1,2})[.,](\d{2})$/.exec(first.text) : null;
  if (dotted !== null) {
    const [hour, minute] = [Number(dotted[1]), Number(dotted[2])];
    const isHourWord = lowerAt(tokens, at + 1) === 'giờ';
    const isTime = hour < 25 && minute < 60 && VIETNAMESE_DAY_PARTS.has(lowerAt(tokens, isHourWord ? at + 2 : at + 1));
    return isTime ? { hour, minute, next: isHourWord ? at + 2 : at + 1, mayBeDuration: false } : null;
  }
  const spelled = plainInteger(first) === null ? readSpelled(tokens, at) : null;
  const hour = plainInteger(first) ?? (spelled?.value.denominator === 1n ? Number(spelled.value.numerator) : null);
  if (hour === null || hour > 99) return null;
  const mark = spelled?.next ?? at + 1;
  const sign = lowerAt(tokens, mark);
  const minute = plainInteger(tokens[mark + 1]);
  const isGlued = tokens[mark]?.glued === true;
  if (sign === ':' && isGlued && tokens[mark + 1]?.glued === true && tokens[mark + 1]?.text.length === 2 && minute !== null) {
    const isHourWord = lowerAt(tokens, mark + 2) === 'giờ' || lowerAt(tokens, mark + 2) === 'h';
    return { hour, minute, next: mark + (isHourWord ? 3 : 2), mayBeDuration: false };
  }
  if (hour > 24 || !(sign === 'giờ' || (isGlued && (sign === 'h' || sign === 'g')))) return null;
  if (isMinute(minute) && (sign !== 'giờ' || tokens[mark + 1]?.text.length === 2 || lowerAt(tokens, mark + 2) === 'phút')) {
    return {
      hour,
      minute,
      next: mark + (lowerAt(tokens, mark + 2) === 'phút' ? 3 : 2),
      mayBeDuration: sign === 'giờ' && lowerAt(tokens, mark + 2) === 'phút',
    };
  }
  if (lowerAt(tokens, mark + 1) === 'rưỡi') return { hour, minute: 30, next: mark + 2, mayBeDuration: true };
  return { hour, minute: 0, next: mark + 1, mayBeDuration: true };
}

/** A time of day from token `at` on; without a part of the day an hour may be a duration, and both halves of the day stay open. */
export const readVietnameseTime: Reader = (source, at) => {
  const clock = readClock(source, at);
  if (clock === null) return null;
  const dayPart = VIETNAMESE_DAY_PARTS.get(lowerAt(source.tokens, clock.next)) ?? null;
  const next = dayPart === null ? clock.next : clock.next + 1;
  // A duration with seconds is no time of day: the reader of amounts takes it.
  if (clock.mayBeDuration && plainInteger(source.tokens[next]) !== null && lowerAt(source.tokens, next + 1) === 'giây')
    return null;
  const isHalfPast = clock.minute === 30 && lowerAt(source.tokens, clock.next - 1) === 'rưỡi';
  if (dayPart === null && isHalfPast) return null;
  const isDuration = clock.mayBeDuration && dayPart === null;
  const times = clockValues(clock.hour, clock.minute, dayPart).map((minutes) => reading('time', minutes));
  const noonSpoken = clock.hour === 12 && dayPart === 'pm' ? [reading('time', clock.minute)] : [];
  const readings = [
    ...(isDuration ? [reading('number', rational(clock.hour * 60 + clock.minute, 60))] : []),
    ...times,
    ...noonSpoken,
  ];
  const where = tokenRange(source, at, next - 1);
  const isSmallDuration = isDuration && clock.hour <= 1;
  return {
    slots: [
      slot(
        quantity(source.text, {
          range: where,
          readings,
          form: source.tokens[at]?.kind === 'numeral' ? 'digits' : 'words',
          strength: isSmallDuration ? 'optional' : source.tokens[at]?.kind === 'numeral' ? 'hard' : 'soft',
          unit: isDuration ? (ENGLISH_UNITS.entries.get('hour') ?? null) : null,
        }),
      ),
    ],
    next,
  };
};
