/** The library's list, as its first screen and `library list` show it. */

import type { ReadonlyLibrary } from '../../../db/library.ts';
import { type PairQuery, listPairs as readPairs } from '../../../db/pair-list.ts';
import type { PairPage } from '../../../shared/api/library-methods.ts';

const EVERY: PairQuery = { order: 'changed', descending: true, offset: 0 };

/** One page of the pairs that `query` lets through; every pair, the one changed last first, where it is left out. */
export function listPairs(library: ReadonlyLibrary, query: PairQuery = EVERY): PairPage {
  return readPairs(library.database, query);
}
