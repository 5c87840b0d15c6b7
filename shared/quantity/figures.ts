/** The figures of two texts laid against each other once, for every check that asks: what matches, what is left, what is broken. */

import type { TextRange } from '../text/text-range.ts';
import { type Damage, findDamage } from './damage.ts';
import { matchQuantities, type QuantityMatching } from './match-quantities.ts';
import type { QuantitySlot } from './quantity.ts';
import { readQuantities } from './read-quantities.ts';

export interface Figures {
  /** The whole figures; those that are broken take no part. */
  readonly matching: QuantityMatching;
  readonly damages: readonly Damage[];
}

function outside(slots: readonly QuantitySlot[], taken: readonly TextRange[]): readonly QuantitySlot[] {
  const isTaken = ({ start, end }: TextRange): boolean => taken.some((one) => start < one.end && one.start < end);
  return slots.filter(({ alternatives }) => !alternatives.some((figures) => figures.some(({ range }) => isTaken(range))));
}

/** Reads and matches the figures of a Vietnamese text and its English translation, both in NFC; either may be empty. */
export function readFigures(viText: string, enText: string): Figures {
  const [vi, en] = [readQuantities(viText, 'vi'), readQuantities(enText, 'en')];
  const matching = matchQuantities(vi, en);
  const damages = findDamage(viText, enText, matching);
  if (damages.length === 0) return { matching, damages };
  const takenVi = damages.flatMap((one) => one.vi ?? []);
  const takenEn = damages.map((one) => one.range);
  return { matching: matchQuantities(outside(vi, takenVi), outside(en, takenEn)), damages };
}
