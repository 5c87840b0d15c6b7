/** Builds quantities: fills what most figures leave empty and cuts their characters out of the text. */

import type { TextRange } from '../text/text-range.ts';
import type { Quantity, QuantitySlot, Reading, Role } from './quantity.ts';
import { type Rational, rational } from './rational.ts';

type Essential = Pick<Quantity, 'range' | 'readings' | 'form' | 'strength'>;

/** A quantity of `text`; `numeral` defaults to the whole range. */
export function quantity(text: string, parts: Essential & Partial<Quantity>): Quantity {
  return {
    numeral: parts.range,
    text: text.slice(parts.range.start, parts.range.end),
    code: null,
    scale: null,
    percent: null,
    currency: null,
    unit: null,
    per: null,
    measure: null,
    group: null,
    isShared: false,
    ...parts,
  };
}

/** A native reading of `value` in `role`. */
export function reading(role: Role, value: Rational | number): Reading {
  return { role, value: typeof value === 'number' ? rational(value) : value, grouping: 'native' };
}

/** The slot of a stretch that can be cut in one way only. */
export function slot(...quantities: readonly Quantity[]): QuantitySlot {
  return { alternatives: [quantities] };
}

export function range(start: number, end: number): TextRange {
  return { start, end };
}
