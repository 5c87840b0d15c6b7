/** Figures and dates are the same value in both languages, however they are written. */

import type { Evidence } from './evidence.ts';
import { matchKeys } from './key-match.ts';

export const quantityEvidence: Evidence = {
  name: 'quantity',
  features: ['quantity.matched', 'quantity.unmatched'],
  prepare: (pair) => matchKeys(pair, pair.vi.quantities, pair.en.quantities),
};
