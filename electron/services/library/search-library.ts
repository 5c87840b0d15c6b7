/** "How did we translate this last time?": the concordance over every bead of the library, lined up on both sides. */

import type { ReadonlyLibrary } from '../../../db/library.ts';
import { searchBeads } from '../../../db/search.ts';
import { createAligner } from '../../../shared/align/align.ts';
import type { Lexicon } from '../../../shared/align/lexicon.ts';
import { matchedWords } from '../../../shared/align/matched-words.ts';
import { sentenceLinks } from '../../../shared/align/sentence-links.ts';
import type { SearchHit, SearchPage } from '../../../shared/domain/search-hit.ts';

export interface SearchWindow {
  /** How many hits at most, 1 to 500; 50 if left out. */
  readonly limit?: number;
  /** How many of the best hits to pass over; 0 if left out. */
  readonly offset?: number;
  /** Only beads that people confirmed or pinned; all if left out. */
  readonly settled?: boolean;
}

const USUAL_LIMIT = 50;
const GREATEST_LIMIT = 500;

/** The hit with the words that translate its match, as far as the lexicon is sure of them. */
function linedUp(hit: SearchHit, lexicon: Lexicon, align: ReturnType<typeof createAligner>): SearchHit {
  if (hit.vi.text === '' || hit.en.text === '') return hit;
  const links = sentenceLinks(hit.vi.text.split('\n'), hit.en.text.split('\n'), align);
  const bead = { vi: hit.vi.text, en: hit.en.text, links };
  return {
    ...hit,
    vi: { ...hit.vi, translated: matchedWords(bead, 'en', hit.en.ranges, lexicon) },
    en: { ...hit.en, translated: matchedWords(bead, 'vi', hit.vi.ranges, lexicon) },
  };
}

/**
 * Words in any order, "phrases in quotes", the last word also as a beginning; marks and case do not matter, but beads with the
 * very marks come first. No text is a wrong query. With a `lexicon` each hit says which words translate its match.
 */
export function searchLibrary(library: ReadonlyLibrary, text: string, window: SearchWindow = {}, lexicon?: Lexicon): SearchPage {
  const limit = Math.min(Math.max(window.limit ?? USUAL_LIMIT, 1), GREATEST_LIMIT);
  const offset = Math.max(window.offset ?? 0, 0);
  const page = searchBeads(library.database, text, { limit, offset, settled: window.settled ?? false });
  if (lexicon === undefined) return page;
  const align = createAligner({ lexicon });
  return { ...page, hits: page.hits.map((hit) => linedUp(hit, lexicon, align)) };
}
