/** "How did we translate this last time?": the concordance over every bead of the library. */

import type { ReadonlyLibrary } from '../../../db/library.ts';
import { searchBeads } from '../../../db/search.ts';
import type { SearchPage } from '../../../shared/domain/search-hit.ts';

export interface SearchWindow {
  /** How many hits at most, 1 to 500; 50 if left out. */
  readonly limit?: number;
  /** How many of the best hits to pass over; 0 if left out. */
  readonly offset?: number;
}

const USUAL_LIMIT = 50;
const GREATEST_LIMIT = 500;

/**
 * Words in any order, "phrases in quotes", the last word also as a beginning; marks and case do not matter, but beads with the
 * very marks come first. No text is a wrong query.
 */
export function searchLibrary(library: ReadonlyLibrary, text: string, window: SearchWindow = {}): SearchPage {
  const limit = Math.min(Math.max(window.limit ?? USUAL_LIMIT, 1), GREATEST_LIMIT);
  return searchBeads(library.database, text, { limit, offset: Math.max(window.offset ?? 0, 0) });
}
