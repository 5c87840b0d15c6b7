/** Translations keep their length: the oldest evidence of alignment. */

import type { Evidence } from './evidence.ts';

/** English characters per Vietnamese character, and variance per character; fitted on news, 1–1 paragraphs. */
const RATIO = 0.92;
const VARIANCE = 2.4;
/** Short lines vary by more than their characters say: a headline is rewritten, not translated. */
const EXTRA_CHARACTERS = 12;
const LARGEST_DEVIATION = 16;

/** Normalised difference of length after Gale & Church, "A program for aligning sentences in bilingual corpora" (1993). */
export const lengthEvidence: Evidence = {
  name: 'length',
  features: ['length.normal', 'length.tail'],
  prepare:
    ({ vi, en }) =>
    (vi0, vi1, en0, en1, out, at) => {
      const viLength = (vi.lengthTo[vi1] ?? 0) - (vi.lengthTo[vi0] ?? 0);
      const enLength = (en.lengthTo[en1] ?? 0) - (en.lengthTo[en0] ?? 0);
      const mean = (viLength + enLength / RATIO) / 2;
      const difference = enLength - RATIO * viLength;
      const squared = (difference * difference) / (VARIANCE * (mean + EXTRA_CHARACTERS));
      out[at] = -Math.min(squared, LARGEST_DEVIATION) / 2;
      out[at + 1] = -Math.log1p(squared);
    },
};
