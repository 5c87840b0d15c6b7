/** Pairs the figures that matched nothing, so that one slip is one finding and not a lost and an added figure. */

import { bestAssignment } from './assignment.ts';
import { leftoverScore } from './leftover-score.ts';
import type { QuantityMatching } from './match-quantities.ts';
import type { Quantity } from './quantity.ts';

/** From this score on two lonely figures are reported as one; with one figure left on each side much less is enough. */
const PAIR_SCORE = 55;
const LAST_PAIR_SCORE = 25;

/** Number words and implied numbers up to this value come and go freely between the languages. */
const LOOSE_UP_TO = 2n;

/** Whether a figure may stand in one text alone. */
export function isLoose(quantity: Quantity): boolean {
  if (quantity.strength === 'optional' || quantity.strength === 'implied') return true;
  const value = quantity.readings[0]?.value;
  return quantity.strength === 'soft' && value !== undefined && value.denominator === 1n && value.numerator <= LOOSE_UP_TO;
}

/** Two figures that never alarm alone and yet contradict each other: Tuesday and thứ Năm, "thứ hai" and first, U22 and U23. */
function areRivals(vi: Quantity, en: Quantity): boolean {
  const [a, b] = [vi.readings[0]?.role, en.readings[0]?.role];
  if (a === b && (a === 'weekday' || a === 'ordinal')) return true;
  const letters = (code: string) => code.replaceAll(/[\d.]/g, '');
  return vi.code !== null && en.code !== null && letters(vi.code) !== '' && letters(vi.code) === letters(en.code);
}

function groupKey(vi: Quantity, en: Quantity): string {
  return `${vi.group?.range.start ?? ''}:${en.group?.range.start ?? ''}`;
}

/** The pairs of figures without a counterpart that are one figure gone wrong. */
export function pairLeftovers(matching: QuantityMatching): readonly (readonly [Quantity, Quantity])[] {
  const sameGroups = new Set(
    matching.matches
      .filter(({ vi, en }) => vi.group?.kind === 'date' && en.group?.kind === 'date')
      .map(({ vi, en }) => groupKey(vi, en)),
  );
  const placeIn = (all: readonly Quantity[], one: Quantity) => (all.length <= 1 ? 0.5 : all.indexOf(one) / (all.length - 1));
  const scores = matching.vi.map((vi) =>
    matching.en.map((en) => {
      if (isLoose(vi) && isLoose(en) && !areRivals(vi, en)) return 0;
      const distance = Math.abs(placeIn(matching.allVi, vi) - placeIn(matching.allEn, en));
      const isSameGroup = vi.group?.kind === 'date' && en.group?.kind === 'date' && sameGroups.has(groupKey(vi, en));
      return leftoverScore(vi, en, distance, isSameGroup);
    }),
  );
  const firmVi = matching.vi.filter((one) => !isLoose(one)).length;
  const firmEn = matching.en.filter((one) => !isLoose(one)).length;
  const threshold = firmVi <= 1 && firmEn <= 1 ? LAST_PAIR_SCORE : PAIR_SCORE;
  const usable = scores.map((row) => row.map((score) => (score >= threshold ? score : 0)));
  return bestAssignment(usable).flatMap(([i, j]) => {
    const [vi, en] = [matching.vi[i], matching.en[j]];
    return vi === undefined || en === undefined ? [] : [[vi, en] as const];
  });
}
