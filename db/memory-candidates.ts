/** Finds the beads that may say much the same as a text: those that share its rare syllables. */

import type { BeadId, PairId } from '../shared/domain/ids.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';
import { BEAD_TEXT } from './search-index.ts';

/** A bead that people settled, in a pair that they reviewed. */
export interface MemoryBead {
  readonly bead: BeadId;
  readonly pair: PairId;
  readonly title_vi: string;
  readonly title_en: string;
  readonly vi: string;
  readonly en: string;
}

/** The look-ups of one text touch no more entries of the index than this; the rarest syllables come first. */
const MOST_ENTRIES = 20_000;
/** The beads that share most are read and compared. */
const MOST_CANDIDATES = 100;
/** Beads are asked about in batches, until so many settled ones are found. */
const BATCH = 1_000;

interface Frequency {
  readonly term: string;
  readonly doc: number;
}

/** In how many beads the Vietnamese has each syllable, the rarest first; syllables that it nowhere has are left out. */
function frequencies(database: WritableDatabase, syllables: readonly string[]): readonly Frequency[] {
  // Statistics over the index (sqlite.org/fts5.html, 7), which live in this connection alone.
  database.run(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.bead_term USING fts5vocab('main', 'bead_search', 'col')`);
  return database.all<Frequency>(
    `SELECT term, doc FROM json_each(?) AS wanted CROSS JOIN temp.bead_term ON term = wanted.value WHERE col = 'vi' ORDER BY doc`,
    JSON.stringify([...new Set(syllables)]),
  );
}

/** The beads whose Vietnamese has the syllable. */
function beadsWith(database: ReadableDatabase, syllable: string): readonly number[] {
  const row = database.get<{ readonly beads: string }>(
    'SELECT json_group_array(rowid) AS beads FROM bead_search WHERE bead_search MATCH ?',
    `{vi} : "${syllable}"`,
  );
  return JSON.parse(row?.beads ?? '[]') as readonly number[];
}

/** The beads from the greatest weight to the least; most have only a common syllable and stay in the heap. */
function byWeight(weights: ReadonlyMap<number, number>): readonly number[] {
  const entries = [...weights];
  const sorted = Float64Array.from(weights.values()).sort();
  const least = sorted[Math.max(0, sorted.length - BATCH)] ?? 0;
  const [top, rest] = [entries.filter(([, weight]) => weight >= least), entries.filter(([, weight]) => weight < least)];
  return [...top.sort((a, b) => b[1] - a[1] || b[0] - a[0]), ...rest].map(([bead]) => bead);
}

/** Of these beads those that people settled in pairs that they reviewed, with both sides, in the same order. */
function settledAmong(
  database: ReadableDatabase,
  beads: readonly number[],
  except: PairId | null,
  limit: number,
): readonly MemoryBead[] {
  return database.all<MemoryBead>(
    `SELECT chosen.bead, chosen.pair, title_vi, title_en, texts.vi, texts.en
     FROM (SELECT bead.id AS bead, pair.id AS pair, title_vi, title_en, wanted.key AS rank
       FROM json_each(?) AS wanted CROSS JOIN bead ON bead.id = wanted.value JOIN pair ON pair.id = bead.pair_id
       WHERE bead.state <> 'automatic' AND pair.state IN ('in-review', 'approved') AND pair.id <> ?
       ORDER BY rank LIMIT ?) AS chosen
       JOIN (${BEAD_TEXT}) AS texts ON texts.id = chosen.bead
     WHERE texts.en <> '' ORDER BY rank`,
    ...[JSON.stringify(beads), except ?? 0, limit],
  );
}

/**
 * Settled two-sided beads that share the rarest of these folded syllables, at most 100, those first that share most. A text that has
 * the share `least` of its syllables in common with the whole of `syllables` cannot lack more than the others, so so many of the rarest
 * are enough to find it (Chaudhuri, Ganti, Kaushik 2006, "A primitive operator for similarity joins": prefix filtering).
 */
export function memoryCandidates(
  database: WritableDatabase,
  syllables: readonly string[],
  least: number,
  except: PairId | null,
): readonly MemoryBead[] {
  const known = frequencies(database, syllables);
  const enough = Math.floor((1 - least) * syllables.length) + 1;
  const shared = new Map<number, number>();
  let entries = 0;
  for (const { term, doc } of known.slice(0, enough)) {
    entries += doc;
    if (entries > MOST_ENTRIES && shared.size > 0) break;
    const weight = 1 / Math.log(2 + doc);
    for (const bead of beadsWith(database, term)) shared.set(bead, (shared.get(bead) ?? 0) + weight);
  }
  const best: MemoryBead[] = [];
  const ranked = byWeight(shared);
  for (let at = 0; at < ranked.length && best.length < MOST_CANDIDATES; at += BATCH) {
    best.push(...settledAmong(database, ranked.slice(at, at + BATCH), except, MOST_CANDIDATES - best.length));
  }
  return best;
}
