/** Figures as strings that are equal when the figures are: what the aligner counts as evidence. */

import type { Language } from '../domain/language.ts';
import type { Quantity, Reading } from './quantity.ts';
import { rationalKey } from './rational.ts';
import { readQuantities } from './read-quantities.ts';

/** Roles that languages swap freely ("14th" for "ngày 14") share a prefix. */
function prefix(reading: Reading): string {
  switch (reading.role) {
    case 'number':
    case 'ordinal':
    case 'day':
    case 'year':
      return 'n';
    case 'month':
      return 'month';
    case 'quarter':
      return 'quarter';
    case 'century':
      return 'century';
    case 'decade':
      return 'decade';
    case 'time':
      return 'time';
    case 'weekday':
      return 'weekday';
    case 'vague':
      return 'vague';
  }
}

function keyOf(quantity: Quantity): string | null {
  if (quantity.code !== null) return `code:${quantity.code}`;
  const first = quantity.readings[0];
  return first === undefined || quantity.strength === 'optional' ? null : `${prefix(first)}:${rationalKey(first.value)}`;
}

/**
 * One key for the likeliest reading of each firm figure, in order ("n:47073000", "month:11", "code:18-NQ/TW"); figures that never
 * alarm give none.
 */
export function quantityKeys(text: string, language: Language): readonly string[] {
  return readQuantities(text, language).flatMap((slot) => (slot.alternatives[0] ?? []).map(keyOf).filter((key) => key !== null));
}
