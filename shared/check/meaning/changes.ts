/** Finds an English rise whose own figures fall, or a fall whose figures rise: "2.4 million, down from 1.7 million". */

import type { QuantityMatching } from '../../quantity/match-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { compare } from '../../quantity/rational.ts';
import type { TextRange } from '../../text/text-range.ts';
import type { FoundPhrase } from './phrases.ts';
import type { Direction } from './words.ts';

/** Before the figure that the change begins with. */
const FROM = /^ from [$£€]?\s*$/;
/** Between the first figure and the one it became: "from 5 to 7". */
const TO = /^\s*(?:[\p{L}%]+\s+){0,3}to [$£€]?\s*$/u;
/** From the figure of today to "down from": its noun, a comma. */
const NOW = /^[^.;:!?\d]{0,60}$/;

/** Whether two figures count the same thing, as far as they show it. */
function areAlike(a: Quantity, b: Quantity): boolean {
  return (
    a.readings[0]?.role === 'number' &&
    b.readings[0]?.role === 'number' &&
    a.percent === b.percent &&
    a.currency === b.currency &&
    (a.scale === null) === (b.scale === null) &&
    a.strength === 'hard' &&
    b.strength === 'hard'
  );
}

function goes(from: Quantity, to: Quantity): Direction | null {
  const [a, b] = [from.readings[0], to.readings[0]];
  const order = a === undefined || b === undefined ? 0 : compare(b.value, a.value);
  return order === 0 ? null : order > 0 ? 'up' : 'down';
}

/**
 * The first direction word of the English that its own figures contradict, with the figure of the Vietnamese that stands for the
 * first of them; null without one. Both figures must stand in the Vietnamese, or the fault is the figure's.
 */
export function contradictedChange(
  text: string,
  directions: readonly FoundPhrase<Direction>[],
  { allEn, matches }: QuantityMatching,
): { readonly vi: TextRange; readonly en: TextRange } | null {
  for (const found of directions) {
    const index = allEn.findIndex((one) => one.range.start >= found.end && FROM.test(text.slice(found.end, one.range.start)));
    const from = allEn[index];
    if (from === undefined) continue;
    const next = allEn[index + 1];
    const previous = allEn[index - 1];
    const isTo = next !== undefined && TO.test(text.slice(from.range.end, next.range.start));
    const isNow = previous !== undefined && NOW.test(text.slice(previous.range.end, found.start));
    const to = isTo ? next : isNow ? previous : undefined;
    if (to === undefined || !areAlike(from, to)) continue;
    const way = goes(from, to);
    const counterparts = [from, to].map((one) => matches.find((match) => match.en === one)?.vi);
    const vi = counterparts[0];
    if (way !== null && way !== found.sense && vi !== undefined && counterparts[1] !== undefined)
      return { vi: vi.range, en: found };
  }
  return null;
}
