/** "How did we translate something like this before?": earlier beads whose Vietnamese is much the same. */

import type { Library } from '../../../db/library.ts';
import { memoryCandidates } from '../../../db/memory-candidates.ts';
import type { PairId } from '../../../shared/domain/ids.ts';
import type { SimilarBead } from '../../../shared/domain/workbench.ts';
import { similarity, syllablesOf } from '../../../shared/memory/syllable-similarity.ts';
import { fold } from '../../../shared/text/fold.ts';
import { normaliseText } from '../../../shared/text/normalise.ts';

/** What is less alike is of no help to a translator; memories show matches from 50 to 75 per cent on. */
const LEAST = 0.5;

export interface SimilarQuery {
  readonly text: string;
  readonly except?: PairId | undefined;
  readonly limit: number;
}

/** At most `limit` beads that people settled, the most similar first, then the newest; those with the very same text lead. */
export function findSimilar({ database }: Library, { text, except, limit }: SimilarQuery): readonly SimilarBead[] {
  const wanted = normaliseText(text);
  const syllables = syllablesOf(wanted);
  if (syllables.length === 0) return [];
  const candidates = memoryCandidates(database, syllables.map(fold), LEAST, except ?? null);
  return candidates
    .map((one) => ({ ...one, similarity: similarity(syllables, syllablesOf(one.vi), LEAST), same: one.vi === wanted }))
    .filter((one) => one.similarity >= LEAST)
    .sort((a, b) => Number(b.same) - Number(a.same) || b.similarity - a.similarity || b.pair - a.pair || a.bead - b.bead)
    .slice(0, limit)
    .map(({ title_vi, title_en, pair, bead, vi, en, similarity: share }) => {
      return { titles: { vi: title_vi, en: title_en }, pair, bead, vi, en, similarity: share };
    });
}
