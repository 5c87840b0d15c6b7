/** Compares the figures of a Vietnamese text with those of its English translation and names every disagreement once. */

import { joinGroups, joinSwaps } from './date-faults.ts';
import type { Disagreement, DisagreementKind } from './disagreement.ts';
import { isLoose, pairLeftovers } from './leftover-pairs.ts';
import { digitsOf, isSlip, powerOfTen } from './leftover-score.ts';
import { faultOfMatch } from './match-faults.ts';
import { matchQuantities, type QuantityMatching } from './match-quantities.ts';
import type { Quantity, QuantitySlot } from './quantity.ts';
import { divide, equals, type Rational } from './rational.ts';

function factorOf(vi: Quantity, en: Quantity): Rational | null {
  const [a, b] = [vi.readings[0], en.readings[0]];
  return a === undefined || b === undefined || a.value.numerator === 0n ? null : divide(b.value, a.value);
}

/** The fault of two figures that should have been one. */
function kindOfPair(vi: Quantity, en: Quantity): DisagreementKind {
  const roles = [vi.readings[0]?.role, en.readings[0]?.role];
  if (vi.code !== null && en.code !== null) return 'code';
  for (const role of ['weekday', 'month', 'quarter', 'century', 'decade', 'time'] as const) if (roles.includes(role)) return role;
  if (roles.includes('day') && (vi.group?.kind === 'date' || en.group?.kind === 'date')) return 'day';
  if (roles.includes('year')) return 'year';
  const factor = factorOf(vi, en);
  const power = factor === null ? null : powerOfTen(factor);
  if (power !== null && vi.form === 'digits' && en.form === 'digits') return 'scale';
  if (power !== null && power % 3 === 0) return 'scale';
  if (vi.percent !== null && en.percent !== null) return 'percent';
  if (vi.group?.kind === 'ratio' && en.group?.kind === 'ratio') return 'ratio';
  if (roles.includes('ordinal')) return 'ordinal';
  return isSlip(digitsOf(vi), digitsOf(en)) ? 'digits' : 'value';
}

/** Whether the other text holds the same value somewhere, already matched: a figure said once more. */
function isRepeated(quantity: Quantity, others: readonly Quantity[]): boolean {
  return others.some((other) =>
    other.readings.some((b) => quantity.readings.some((a) => a.role === b.role && equals(a.value, b.value))),
  );
}

/** The unmatched figures of one text that no slip explains and that may not come and go freely. */
function lonely(unmatched: readonly Quantity[], others: readonly Quantity[], paired: ReadonlySet<Quantity>): readonly Quantity[] {
  const isLonely = (one: Quantity) =>
    !paired.has(one) && !isLoose(one) && one.readings[0]?.role !== 'weekday' && !isRepeated(one, others);
  return joinGroups(unmatched.filter(isLonely));
}

/**
 * Every disagreement between the figures of two texts, one for each fault, in no particular order. An amount that is equal is
 * silent in whatever form it is written; words that may or may not be numbers never alarm by themselves.
 */
export function compareQuantities(viSlots: readonly QuantitySlot[], enSlots: readonly QuantitySlot[]): readonly Disagreement[] {
  return disagreementsOf(matchQuantities(viSlots, enSlots));
}

/** The disagreements of figures that are matched already, as {@link compareQuantities} gives them. */
export function disagreementsOf(matching: QuantityMatching): readonly Disagreement[] {
  const found: Disagreement[] = [];
  for (const match of matching.matches) {
    const kind = faultOfMatch(match);
    if (kind !== null) found.push({ kind, vi: match.vi, en: match.en, factor: factorOf(match.vi, match.en), isFirm: true });
  }
  const pairs = pairLeftovers(matching);
  for (const [vi, en] of pairs) found.push({ kind: kindOfPair(vi, en), vi, en, factor: factorOf(vi, en), isFirm: true });
  const paired = new Set(pairs.flat());
  const missing = lonely(matching.vi, matching.allEn, paired);
  for (const vi of missing) found.push({ kind: 'missing', vi, en: null, factor: null, isFirm: vi.strength === 'hard' });
  const added = lonely(matching.en, matching.allVi, paired);
  for (const en of added) found.push({ kind: 'added', vi: null, en, factor: null, isFirm: en.strength === 'hard' });
  return joinSwaps(found);
}
