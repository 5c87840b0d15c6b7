/** The reference numbers of official documents are repeated letter by letter. */

import type { Evidence } from './evidence.ts';
import { matchKeys } from './key-match.ts';

export const codeEvidence: Evidence = {
  name: 'code',
  features: ['code.matched', 'code.unmatched'],
  prepare: (pair) => matchKeys(pair, pair.vi.codes, pair.en.codes),
};
