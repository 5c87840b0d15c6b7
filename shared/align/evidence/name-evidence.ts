/** Names survive translation once their marks are folded (Nguyễn Đức Trung = Nguyen Duc Trung). */

import type { Evidence } from './evidence.ts';
import { matchKeys } from './key-match.ts';

export const nameEvidence: Evidence = {
  name: 'name',
  features: ['name.matched', 'name.unmatched'],
  prepare: (pair) => matchKeys(pair, pair.vi.names, pair.en.names),
};
