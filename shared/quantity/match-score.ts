/** How well a Vietnamese figure and an English one can be the same: 0 for not at all, about 100 for equal in every way. */

import { isSameCurrency } from './currencies.ts';
import type { Quantity, Reading, Role } from './quantity.ts';
import { divide, equals, isInteger, rational } from './rational.ts';
import { isConversion } from './units.ts';

/** Score of equal values whose roles differ, by the two roles in alphabetical order; absent pairs never match. */
const CROSS_ROLE_SCORES: ReadonlyMap<string, number> = new Map([
  ['day number', 75],
  ['day ordinal', 75],
  ['number ordinal', 70],
  ['number year', 80],
  ['number quarter', 50],
  ['ordinal quarter', 60],
  ['century number', 55],
  ['century ordinal', 60],
  ['decade number', 60],
  ['decade year', 70],
  ['number vague', 30],
]);

function roleScore(a: Role, b: Role): number {
  if (a === b) return 100;
  return CROSS_ROLE_SCORES.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 0;
}

const READING_RANK_PENALTY = 6;
const FOREIGN_GROUPING_PENALTY = 15;

/** The readings under which two figures agree best, and how well; null where no two readings agree. */
export interface Agreement {
  readonly score: number;
  readonly vi: Reading | null;
  readonly en: Reading | null;
}

/** What an implied number can be: an amount, or the quarter that "3 tháng đầu năm" is; never a day or a year. */
function isFreeRole(role: Role): boolean {
  return role === 'number' || role === 'ordinal' || role === 'quarter' || role === 'vague';
}

function bestReadings(vi: Quantity, en: Quantity): Agreement | null {
  const isImplied = vi.strength === 'implied' || en.strength === 'implied';
  let best: Agreement | null = null;
  vi.readings.forEach((a, rankA) => {
    en.readings.forEach((b, rankB) => {
      const isAllowed = !isImplied || (isFreeRole(a.role) && isFreeRole(b.role));
      const base = isAllowed && equals(a.value, b.value) ? roleScore(a.role, b.role) : 0;
      if (base === 0) return;
      const foreign =
        (a.grouping === 'foreign' ? FOREIGN_GROUPING_PENALTY : 0) + (b.grouping === 'foreign' ? FOREIGN_GROUPING_PENALTY : 0);
      const score = base - READING_RANK_PENALTY * (rankA + rankB) - foreign;
      if (best === null || score > best.score) best = { score, vi: a, en: b };
    });
  });
  return best;
}

function conversion(vi: Quantity, en: Quantity): Agreement | null {
  const [a, b] = [vi.readings[0], en.readings[0]];
  if (a === undefined || b === undefined || vi.unit === null || en.unit === null) return null;
  return isConversion(a.value, vi.unit, b.value, en.unit) ? { score: 55, vi: a, en: b } : null;
}

/** A percentage said as a share of one: "50%" for a half, "150%" for 1.5 times. Whole numbers are too common to tell. */
function shareOfOne(vi: Quantity, en: Quantity): Agreement | null {
  const [a, b] = [vi.readings[0], en.readings[0]];
  const isOne = (vi.percent === 'percent' && en.percent === null) || (vi.percent === null && en.percent === 'percent');
  if (!isOne || a?.role !== 'number' || b?.role !== 'number') return null;
  const hundred = rational(100);
  const [share, plain] = vi.percent === 'percent' ? [divide(a.value, hundred), b.value] : [divide(b.value, hundred), a.value];
  return isInteger(plain) || !equals(share, plain) ? null : { score: 45, vi: a, en: b };
}

function isUnsure({ strength }: Quantity): boolean {
  return strength === 'optional' || strength === 'implied';
}

function attributeScore(vi: Quantity, en: Quantity): number {
  let score = 0;
  if (vi.percent !== null || en.percent !== null)
    score += vi.percent === en.percent ? 10 : vi.percent !== null && en.percent !== null ? -5 : -15;
  if (vi.unit !== null && en.unit !== null) score += vi.unit.id === en.unit.id ? 10 : -15;
  if (vi.currency !== null && en.currency !== null) score += isSameCurrency(vi.currency, en.currency) ? 8 : -8;
  if (vi.strength === 'hard' && en.strength === 'hard') score += 6;
  if (isUnsure(vi)) score -= vi.form === en.form ? 8 : 30;
  if (isUnsure(en)) score -= vi.form === en.form ? 8 : 30;
  if (vi.form === en.form) score += 2;
  return score;
}

/** The best agreement of two figures, or null. `distance` is how far apart they stand in their texts, 0 to 1. */
export function agreement(vi: Quantity, en: Quantity, distance: number): Agreement | null {
  const nearness = -8 * distance;
  if (vi.code !== null && en.code !== null && vi.code === en.code)
    return { score: 130 + nearness, vi: vi.readings[0] ?? null, en: en.readings[0] ?? null };
  const equal = bestReadings(vi, en);
  const found = equal ?? conversion(vi, en) ?? shareOfOne(vi, en);
  if (found === null) return null;
  const code = vi.code !== null || en.code !== null ? -40 : 0;
  return { ...found, score: Math.max(1, found.score + attributeScore(vi, en) + code + nearness) };
}
