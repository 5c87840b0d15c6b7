/** The concordance: every bead that holds the words, with or without their marks, the very marks first. */

import type { BeadId, PairId } from '../shared/domain/ids.ts';
import type { SearchHit, SearchHitSide, SearchPage } from '../shared/domain/search-hit.ts';
import type { ReadableDatabase } from './database.ts';
import { beadText } from './search-index.ts';
import { parseSearch, type SearchQuery } from './search-query.ts';
import { foundRanges } from './search-ranges.ts';

export interface SearchOptions {
  readonly limit: number;
  readonly offset: number;
  /** Only beads that people confirmed or pinned; all if left out. */
  readonly settled?: boolean;
}

interface FoundRow {
  readonly bead: BeadId;
  readonly ordinal: number;
  readonly pair: PairId;
  readonly title_vi: string;
  readonly title_en: string;
  readonly exact: 0 | 1;
}

/*
 * Ties go to the newer pair: the question is "how did we translate this last time?". The order is total, so that pages neither
 * overlap nor leave a gap.
 */
const FIND = `SELECT bead.id AS bead, bead.ordinal, pair.id AS pair, title_vi, title_en,
    bead_search.rowid IN (SELECT rowid FROM bead_search WHERE bead_search MATCH ?) AS exact
  FROM bead_search JOIN bead ON bead.id = bead_search.rowid JOIN pair ON pair.id = bead.pair_id
  WHERE bead_search MATCH ? AND (bead.state <> 'automatic' OR ? = 0)
  ORDER BY exact DESC, bm25(bead_search), pair.id DESC, bead.ordinal
  LIMIT ? OFFSET ?`;

const COUNT = 'SELECT count(*) AS total FROM bead_search WHERE bead_search MATCH ?';
const COUNT_SETTLED = `SELECT count(*) AS total FROM bead_search JOIN bead ON bead.id = bead_search.rowid
  WHERE bead_search MATCH ? AND bead.state <> 'automatic'`;

/**
 * The beads that hold what `text` asks for (the language of queries is `parseSearch`'s), best first; none for a text without a
 * word. `limit` and `offset` count hits.
 */
export function searchBeads(database: ReadableDatabase, text: string, options: SearchOptions): SearchPage {
  const query = parseSearch(text);
  if (query === null) return { total: 0, hits: [] };
  return database.read(() => {
    const settled = options.settled ?? false;
    const count = database.get<{ readonly total: number }>(settled ? COUNT_SETTLED : COUNT, query.folded);
    const rows = database.all<FoundRow>(FIND, query.exact, query.folded, settled ? 1 : 0, options.limit, options.offset);
    return { total: count?.total ?? 0, hits: rows.map((row) => toHit(database, query, row)) };
  });
}

function toHit(database: ReadableDatabase, query: SearchQuery, row: FoundRow): SearchHit {
  const text = beadText(database, row.bead);
  return {
    pair: row.pair,
    titles: { vi: row.title_vi, en: row.title_en },
    bead: row.bead,
    ordinal: row.ordinal,
    exact: row.exact === 1,
    vi: toSide(text?.vi ?? '', query),
    en: toSide(text?.en ?? '', query),
  };
}

function toSide(text: string, query: SearchQuery): SearchHitSide {
  return { text, ranges: foundRanges(text, query.phrases) };
}
