/** Gives every pair that may belong together its odds: a quick look at all candidates, a close look where that leaves a doubt. */

import type { Align } from '../align.ts';
import { candidatesOf } from './candidates.ts';
import { closeLook } from './close-look.ts';
import type { FolderIndex } from './folder-index.ts';
import { type Cell, matchingMarginals } from './matching-marginals.ts';
import { nameHint, nameKeys } from './name-hints.ts';
import { logLikelihoodRatio, oddsFeatures } from './pair-odds.ts';
import type { PairableDocument } from './pairable-document.ts';
import { sharedMassWith } from './shared-mass.ts';

/** The documents of a folder, one per article, with their index in the same order. */
export interface PairingView {
  readonly vi: readonly PairableDocument[];
  readonly en: readonly PairableDocument[];
  readonly index: FolderIndex;
  readonly align: Align;
}

/** `odds` is what the texts say, `hint` what the names say, 0 to 1. */
export interface PossiblePair extends Cell {
  readonly hint: number;
}

/** A close look is taken where the best partner is less sure than this, and more than hopeless. */
const SURE = 0.97;
const HOPELESS = -8;
/** Alignments per unsure document. */
const CLOSE_LOOKS = 4;

/** Log-odds before any evidence: a document has about as many near relatives in its folder as partners, however large the folder. */
const PRIOR = 0;

function quickLook(view: PairingView): readonly PossiblePair[] {
  const viNames = view.vi.map(({ name }) => nameKeys(name));
  const enNames = view.en.map(({ name }) => nameKeys(name));
  const byVi = Map.groupBy(candidatesOf(view.index), ({ vi }) => vi);
  return [...byVi].flatMap(([vi, candidates]) => {
    const viSet = view.index.vi.documents[vi];
    const viName = viNames[vi];
    if (viSet === undefined || viName === undefined) return [];
    const measure = sharedMassWith(view.index, viSet);
    return candidates.flatMap(({ en }) => {
      const enSet = view.index.en.documents[en];
      const enName = enNames[en];
      if (enSet === undefined || enName === undefined) return [];
      const features = oddsFeatures(measure(enSet), { vi: viSet.characters, en: enSet.characters, aside: 0 });
      return [{ vi, en, odds: PRIOR + logLikelihoodRatio(features, 'quick'), hint: nameHint(viName, enName) }];
    });
  });
}

/** The pairs to look at again: the best few of every document whose best is in doubt. */
function doubtful(pairs: readonly PossiblePair[]): ReadonlySet<PossiblePair> {
  const marginals = matchingMarginals(pairs);
  const sureness = new Map(pairs.map((pair, at) => [pair, marginals[at] ?? 0]));
  const again = new Set<PossiblePair>();
  for (const side of ['vi', 'en'] as const) {
    for (const group of Map.groupBy(pairs, (pair) => pair[side]).values()) {
      const ranked = group.filter(({ odds }) => odds > HOPELESS).sort((a, b) => b.odds - a.odds);
      const best = ranked[0];
      if (best === undefined || (sureness.get(best) ?? 0) >= SURE) continue;
      for (const pair of ranked.slice(0, CLOSE_LOOKS)) again.add(pair);
    }
  }
  return again;
}

/** All pairs worth a thought, ascending by Vietnamese document. */
export function possiblePairs(view: PairingView): readonly PossiblePair[] {
  const quick = quickLook(view);
  const again = doubtful(quick);
  return quick.map((pair) => {
    if (!again.has(pair)) return pair;
    const vi = view.vi[pair.vi]?.units ?? [];
    const en = view.en[pair.en]?.units ?? [];
    return { ...pair, odds: PRIOR + closeLook(view.index, view.align, vi, en) };
  });
}
