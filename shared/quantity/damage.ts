/** Tells a figure that the English has in pieces from two figures: the pieces together are what the Vietnamese says. */

import type { TextRange } from '../text/text-range.ts';
import { type Torn, tornFigures, visiblyBroken } from './damage-shapes.ts';
import { formatValue } from './format-quantity.ts';
import { isLoose } from './leftover-pairs.ts';
import type { QuantityMatching } from './match-quantities.ts';
import type { Quantity } from './quantity.ts';
import { range } from './quantity-draft.ts';
import { equals } from './rational.ts';
import { readQuantities } from './read-quantities.ts';

export interface Damage {
  /** The whole damaged stretch of the English. */
  readonly range: TextRange;
  /** What the Vietnamese has there; null where the English alone shows the damage. */
  readonly vi: TextRange | null;
  /** The characters to replace and the figure in English digits, where the Vietnamese leaves no doubt. */
  readonly mending: { readonly range: TextRange; readonly text: string } | null;
}

/** How far a scale word or percent sign may stand behind the pieces. */
const TAIL = 24;

function wholeRange(quantity: Quantity): TextRange {
  return quantity.group?.range ?? quantity.range;
}

/** Whether a figure is written in digits of which enough remain to know it by. */
function isTelling(quantity: Quantity): boolean {
  return quantity.form === 'digits' && quantity.code === null && /\d\D?\d/.test(quantity.text);
}

/** The damage if the pieces of `torn`, put together in one of its forms, say what `vi` says. */
function mendedAs(text: string, torn: Torn, vi: Quantity): Damage | null {
  const value = vi.readings[0]?.value;
  const tail = text.slice(torn.range.end, torn.range.end + TAIL);
  for (const form of torn.forms) {
    const whole = readQuantities(form + tail, 'en')[0]?.alternatives[0]?.[0];
    const isMeant =
      value !== undefined &&
      whole?.range.start === 0 &&
      whole.percent === vi.percent &&
      whole.readings.some((one) => one.grouping === 'native' && equals(one.value, value));
    if (!isMeant) continue;
    const end = torn.range.end + Math.max(0, whole.range.end - form.length);
    return { range: range(torn.range.start, end), vi: vi.range, mending: { range: torn.range, text: form } };
  }
  return null;
}

function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Two Vietnamese figures that the English runs together: "năm 2024, 12 xã" as "202412". */
function gluedFigures({ vi, en }: QuantityMatching): readonly Damage[] {
  const plain = vi.filter((one) => /^\d+$/.test(one.text));
  return en.flatMap((glued): Damage[] => {
    const second = plain.find((one, at) => at > 0 && `${plain[at - 1]?.text}${one.text}` === glued.text);
    const first = second === undefined ? undefined : plain[plain.indexOf(second) - 1];
    if (first === undefined || second === undefined) return [];
    return [{ range: glued.range, vi: range(first.range.start, second.range.end), mending: null }];
  });
}

/** The one figure of `candidates`; parts of one date count as one. */
function onlyOne(candidates: readonly Quantity[]): Quantity | null {
  const first = candidates[0];
  if (first === undefined) return null;
  return candidates.every((one) => wholeRange(one).start === wholeRange(first).start) ? first : null;
}

/** A stretch of which all digits are gone ("rose by %", "the -year-old") with the only Vietnamese figure that could have stood there. */
function emptied(range: TextRange, stretch: string, unmatched: readonly Quantity[]): Damage {
  const isPercent = /^(?:%|per)/.test(stretch);
  const unit = /^-(\p{L}+)/u.exec(stretch)?.[1];
  const fits = (one: Quantity): boolean =>
    !isLoose(one) && (isPercent ? one.percent === 'percent' : one.percent === null && one.readings[0]?.role === 'number');
  const fitting = unmatched.filter(fits);
  const sameUnit = fitting.filter((one) => one.unit !== null && one.unit.id === unit);
  const owner = onlyOne(sameUnit.length > 0 ? sameUnit : fitting);
  const value = owner?.readings[0]?.value;
  if (owner === null || value === undefined) return { range, vi: null, mending: null };
  const gap = stretch.startsWith('per') ? ' ' : '';
  return { range, vi: owner.range, mending: { range, text: `${formatValue(value, 'en')}${gap}${stretch}` } };
}

/** A visible stretch with the only unmatched Vietnamese figure that shares digits with it. */
function visible(range: TextRange, stretch: string, unmatched: readonly Quantity[], viText: string): Damage {
  const pieces: readonly string[] = stretch.match(/\d+/g) ?? [];
  if (pieces.length === 0) return emptied(range, stretch, unmatched);
  const candidates = unmatched.filter((one) => {
    const { start, end } = wholeRange(one);
    return (viText.slice(start, end).match(/\d+/g) ?? []).some((piece) => pieces.includes(piece));
  });
  const owner = onlyOne(candidates);
  return { range, vi: owner === null ? null : wholeRange(owner), mending: null };
}

/**
 * The broken figures of the English, each with what it was. `matching` is the first comparison of the two texts, in which the pieces
 * still count as figures of their own; an empty Vietnamese text leaves what the English alone shows.
 */
export function findDamage(viText: string, enText: string, matching: QuantityMatching): readonly Damage[] {
  const found: Damage[] = [];
  const telling = matching.vi.filter(isTelling);
  const torn = telling.length === 0 ? [] : tornFigures(enText);
  for (const vi of telling) {
    for (const one of torn) {
      const damage = found.some((other) => overlaps(other.range, one.range)) ? null : mendedAs(enText, one, vi);
      if (damage === null) continue;
      found.push(damage);
      break;
    }
  }
  if (telling.length > 1) found.push(...gluedFigures(matching));
  for (const stretch of visiblyBroken(enText)) {
    if (found.some((one) => overlaps(one.range, stretch))) continue;
    found.push(visible(stretch, enText.slice(stretch.start, stretch.end), matching.vi, viText));
  }
  return found;
}
