/** Finds which figures of two texts are the same ones: an assignment problem, because 5 may match two fives but each only once. */

import { bestAssignment } from './assignment.ts';
import { type Agreement, agreement } from './match-score.ts';
import type { Quantity, QuantitySlot } from './quantity.ts';
import { rationalKey } from './rational.ts';

export interface QuantityMatch {
  readonly vi: Quantity;
  readonly en: Quantity;
  readonly agreement: Agreement;
}

export interface QuantityMatching {
  readonly matches: readonly QuantityMatch[];
  /** Figures without a counterpart, in text order. */
  readonly vi: readonly Quantity[];
  readonly en: readonly Quantity[];
  /** Every figure of the resolved alternatives, in text order. */
  readonly allVi: readonly Quantity[];
  readonly allEn: readonly Quantity[];
}

function valuesOf(slots: readonly QuantitySlot[]): ReadonlySet<string> {
  const values = new Set<string>();
  for (const { alternatives } of slots) {
    for (const quantity of alternatives.flat()) {
      for (const { role, value } of quantity.readings) values.add(`${roleFamily(role)}${rationalKey(value)}`);
    }
  }
  return values;
}

function roleFamily(role: string): string {
  return role === 'month' || role === 'time' || role === 'weekday' ? role : '';
}

/** Whether a month of the figures stands in the other text: then "8/3" is a date even where its day is wrong. */
function hasMonthIn(figures: readonly Quantity[], other: ReadonlySet<string>): boolean {
  return figures.some(({ readings }) =>
    readings.some(({ role, value }) => role === 'month' && other.has(`month${rationalKey(value)}`)),
  );
}

/**
 * Chooses in every slot the alternative of which most figures stand in the other text; on a tie of halves a date whose month stands
 * there, else the likelier one.
 */
function resolve(slots: readonly QuantitySlot[], other: ReadonlySet<string>): readonly Quantity[] {
  return slots.flatMap(({ alternatives }) => {
    const first = alternatives[0] ?? [];
    if (alternatives.length === 1) return first;
    let [best, bestScore] = [first, Number.NEGATIVE_INFINITY];
    for (const alternative of alternatives) {
      const found = alternative.filter((one) =>
        one.readings.some(({ role, value }) => other.has(`${roleFamily(role)}${rationalKey(value)}`)),
      );
      const missing = alternative.length - found.length;
      const score = found.length - 2 * missing + (missing > 0 && hasMonthIn(found, other) ? 0.5 : 0);
      if (score > bestScore) [best, bestScore] = [alternative, score];
    }
    return best;
  });
}

/** Where a figure stands in its text, 0 to 1, counted in figures so that long clauses without any do not matter. */
function place(index: number, count: number): number {
  return count <= 1 ? 0.5 : index / (count - 1);
}

/** Matches the figures of a Vietnamese text with those of its English translation. */
export function matchQuantities(viSlots: readonly QuantitySlot[], enSlots: readonly QuantitySlot[]): QuantityMatching {
  const allVi = resolve(viSlots, valuesOf(enSlots));
  const allEn = resolve(enSlots, valuesOf(allVi.map((quantity) => ({ alternatives: [[quantity]] }))));
  if (allVi.length === 0 || allEn.length === 0) return { matches: [], vi: allVi, en: allEn, allVi, allEn };
  const agreements = allVi.map((vi, i) =>
    allEn.map((en, j) => agreement(vi, en, Math.abs(place(i, allVi.length) - place(j, allEn.length)))),
  );
  const pairs = bestAssignment(agreements.map((row) => row.map((one) => one?.score ?? 0)));
  const matches = pairs.flatMap(([i, j]): QuantityMatch[] => {
    const [vi, en, found] = [allVi[i], allEn[j], agreements[i]?.[j]];
    return vi === undefined || en === undefined || found === undefined || found === null ? [] : [{ vi, en, agreement: found }];
  });
  const matchedVi = new Set(matches.map((match) => match.vi));
  const matchedEn = new Set(matches.map((match) => match.en));
  return {
    matches,
    vi: allVi.filter((quantity) => !matchedVi.has(quantity)),
    en: allEn.filter((quantity) => !matchedEn.has(quantity)),
    allVi,
    allEn,
  };
}
