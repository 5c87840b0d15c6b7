/** How likely two figures that match nothing are one figure gone wrong: the same place, the same kind, a slip of keys or scale. */

import { isSameCurrency } from './currencies.ts';
import type { Quantity, Role } from './quantity.ts';
import { divide, type Rational, rationalKey } from './rational.ts';

/** Roles that one slip can turn into each other; any other two must be equal. */
const AMOUNT_ROLES: ReadonlySet<Role> = new Set(['number', 'ordinal', 'year', 'day', 'decade', 'vague']);

function rolesMeet(a: Role, b: Role): number {
  if (a === b) return 40;
  if (AMOUNT_ROLES.has(a) && AMOUNT_ROLES.has(b)) return a === 'year' || b === 'year' ? 10 : 20;
  if ((a === 'time' && b === 'number') || (a === 'number' && b === 'time')) return 20;
  if (a === 'quarter' || b === 'quarter' || a === 'century' || b === 'century')
    return AMOUNT_ROLES.has(a) || AMOUNT_ROLES.has(b) ? 10 : 0;
  return 0;
}

/** The power of ten that `factor` is (3 for 1000, -2 for 1/100), or null. */
export function powerOfTen(factor: Rational): number | null {
  const digits = /^(?:1(0+)|1\/1(0+))$/.exec(rationalKey(factor));
  if (digits === null) return null;
  return digits[1] === undefined ? -(digits[2]?.length ?? 0) : digits[1].length;
}

/** Whether two digit strings differ by one neighbouring exchange, one digit more, less or other. */
export function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.max(a.length, b.length) < 2) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const [middleA, middleB] = [a.slice(start, endA), b.slice(start, endB)];
  if (middleA.length <= 1 && middleB.length <= 1) return true;
  return middleA.length === 2 && middleB.length === 2 && middleA[0] === middleB[1] && middleA[1] === middleB[0];
}

export function digitsOf(quantity: Quantity): string {
  return quantity.form === 'digits' ? quantity.text.replaceAll(/\D/g, '') : '';
}

/**
 * The likelihood as a score, 0 when they cannot be one figure; about 60 is a fair guess. `distance` is how far apart they stand, 0 to
 * 1; `sameGroup` says that other parts of their dates match each other.
 */
export function leftoverScore(vi: Quantity, en: Quantity, distance: number, sameGroup: boolean): number {
  const [a, b] = [vi.readings[0], en.readings[0]];
  if (vi.strength === 'implied' || en.strength === 'implied') return 0;
  if (vi.code !== null && en.code !== null) return 100;
  if (a === undefined || b === undefined) return 0;
  const meeting = Math.max(...vi.readings.flatMap((x) => en.readings.map((y) => rolesMeet(x.role, y.role))));
  if (meeting === 0) return 0;
  let score = meeting + (sameGroup ? 50 : 0) + 30 * (1 - distance);
  if (vi.unit !== null && en.unit !== null)
    score += vi.unit.id === en.unit.id ? 30 : vi.unit.dimension === en.unit.dimension ? 10 : -20;
  if (vi.currency !== null && en.currency !== null && isSameCurrency(vi.currency, en.currency)) score += 30;
  if (vi.percent !== null || en.percent !== null) score += vi.percent === en.percent ? 30 : -10;
  if (vi.strength === 'optional' || en.strength === 'optional') score -= vi.form === en.form ? 25 : 50;
  if (vi.group?.kind === en.group?.kind && vi.group !== null) score += 10;
  const isAmount = a.value.numerator !== 0n && AMOUNT_ROLES.has(a.role) && AMOUNT_ROLES.has(b.role);
  if (isAmount && powerOfTen(divide(b.value, a.value)) !== null) score += 40;
  if (isSlip(digitsOf(vi), digitsOf(en))) score += 30;
  return Math.max(0, score);
}
