/** Looks at two documents bead by bead: what belongs together shares its figures and names in the same places. */

import type { Align } from '../align.ts';
import type { AlignmentUnit } from '../alignment-unit.ts';
import { profileOf } from './document-profile.ts';
import type { FolderIndex, KeySet } from './folder-index.ts';
import { logLikelihoodRatio, oddsFeatures } from './pair-odds.ts';
import { addMass, noMass, sharedMassWith } from './shared-mass.ts';

/** Longer documents are judged by their beginnings. */
const MOST_PARAGRAPHS = 400;

const NOTHING: KeySet = { keys: new Int32Array(0), lexical: new Int32Array(0), characters: 0 };

/**
 * The features of a pair, its evidence summed over the beads of its alignment. What stands in one-sided beads was lost or added
 * as a whole: it does not disagree, and is only counted by its length.
 */
export function closeFeatures(
  index: FolderIndex,
  align: Align,
  vi: readonly AlignmentUnit[],
  en: readonly AlignmentUnit[],
): readonly number[] {
  const viUnits = vi.slice(0, MOST_PARAGRAPHS);
  const enUnits = en.slice(0, MOST_PARAGRAPHS);
  const mass = noMass();
  const lengths = { vi: 0, en: 0, aside: 0 };
  const read = (units: readonly AlignmentUnit[], indices: readonly number[], language: 'vi' | 'en'): KeySet => {
    if (indices.length === 0) return NOTHING;
    const first = indices[0] ?? 0;
    return index.keySetOf(profileOf(units.slice(first, first + indices.length), language, index.lexicon));
  };
  for (const bead of align(viUnits, enUnits)) {
    const viSet = read(viUnits, bead.vi, 'vi');
    const enSet = read(enUnits, bead.en, 'en');
    lengths.vi += viSet.characters;
    lengths.en += enSet.characters;
    if (bead.vi.length > 0 && bead.en.length > 0) addMass(mass, sharedMassWith(index, viSet)(enSet));
    else lengths.aside += viSet.characters + enSet.characters;
  }
  return oddsFeatures(mass, lengths);
}

/** {@link logLikelihoodRatio} of a pair after a close look; costs an alignment. */
export function closeLook(index: FolderIndex, align: Align, vi: readonly AlignmentUnit[], en: readonly AlignmentUnit[]): number {
  return logLikelihoodRatio(closeFeatures(index, align, vi, en), 'close');
}
