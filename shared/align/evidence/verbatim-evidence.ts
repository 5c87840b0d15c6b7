/** Loan words, units and technical terms are often left as they are (video, marathon). */

import type { Evidence } from './evidence.ts';
import { matchKeys } from './key-match.ts';

export const verbatimEvidence: Evidence = {
  name: 'verbatim',
  features: ['verbatim.matched', 'verbatim.unmatched'],
  prepare: (pair) => matchKeys(pair, pair.vi.verbatim, pair.en.verbatim),
};
