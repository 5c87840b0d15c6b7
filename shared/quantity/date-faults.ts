/** What dates need beyond their parts: swapped day and month, a date lost as a whole. */

import type { Disagreement } from './disagreement.ts';
import type { Quantity } from './quantity.ts';
import { rationalKey } from './rational.ts';

/** Day and month of one date exchanged: two pairs that are one fault. */
export function joinSwaps(found: readonly Disagreement[]): readonly Disagreement[] {
  const days = found.filter((one) => one.kind === 'day');
  const swapped = new Map<Disagreement, Disagreement>();
  for (const day of days) {
    const month = found.find(
      (one) => one.kind === 'month' && one.vi?.group !== null && one.vi?.group?.range.start === day.vi?.group?.range.start,
    );
    const [viDay, enDay, viMonth, enMonth] = [day.vi, day.en, month?.vi, month?.en].map((one) => one?.readings[0]?.value);
    if (month === undefined || viDay === undefined || enDay === undefined || viMonth === undefined || enMonth === undefined)
      continue;
    if (rationalKey(viDay) === rationalKey(enMonth) && rationalKey(viMonth) === rationalKey(enDay)) swapped.set(month, day);
  }
  const days2 = new Set(swapped.values());
  return found.filter((one) => !swapped.has(one)).map((one) => (days2.has(one) ? { ...one, kind: 'day-month-swapped' } : one));
}

function isInGroupOf(one: Quantity, other: Quantity): boolean {
  return one.group !== null && other.group !== null && one.group.range.start === other.group.range.start;
}

/** The figures to report as lost: parts of one date or of one ratio come back as the whole of it. */
export function joinGroups(lonely: readonly Quantity[]): readonly Quantity[] {
  return lonely.flatMap((one) => {
    const others = lonely.filter((other) => isInGroupOf(one, other));
    if (one.group === null || others.length < 2) return [one];
    return others[0] === one ? [{ ...one, range: one.group.range, numeral: one.group.range, text: one.group.text }] : [];
  });
}
