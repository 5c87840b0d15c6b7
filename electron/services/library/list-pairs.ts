/** The library's list, as its first screen and `library list` show it. */

import type { ReadonlyLibrary } from '../../../db/library.ts';
import { listPairSummaries } from '../../../db/pair-repository.ts';
import type { PairSummary } from '../../../shared/domain/pair.ts';

/** Every pair, the one changed last first. */
export function listPairs(library: ReadonlyLibrary): readonly PairSummary[] {
  return listPairSummaries(library.database);
}
