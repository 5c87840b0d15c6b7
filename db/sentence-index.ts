/** Knows in which beads of the library a Vietnamese sentence stands. */

import { sentenceKeys } from '../shared/check/consistency/translation-memory.ts';
import { fnv1a64 } from '../shared/check/fingerprint.ts';
import type { BeadId, PairId } from '../shared/domain/ids.ts';
import type { PairState } from '../shared/domain/pair.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';

/** A bead that has the sentence, and the paragraphs of both its sides in order. */
export interface SentenceBead {
  readonly pair: PairId;
  readonly title: string;
  /** 0-based index in its pair. */
  readonly bead: number;
  readonly vi: readonly PlacedParagraph[];
  readonly en: readonly PlacedParagraph[];
}

export interface PlacedParagraph {
  /** 0-based index in its document. */
  readonly paragraph: number;
  readonly text: string;
}

/** Makes `bead` findable by the sentences that it has now, given as its Vietnamese paragraphs joined by line feeds. */
export function indexSentences(database: WritableDatabase, bead: BeadId, vi: string): void {
  database.run('DELETE FROM bead_sentence WHERE bead_id = ?', bead);
  for (const paragraph of vi.split('\n')) {
    for (const key of sentenceKeys(paragraph)) {
      database.run('INSERT INTO bead_sentence (key, bead_id) VALUES (?, ?) ON CONFLICT DO NOTHING', fnv1a64(key), bead);
    }
  }
}

/** A sentence that stands in more beads than this is a formula, and its newest places say enough. */
const MOST_BEADS = 20;

const SIDE = `(SELECT json_group_array(json_object('paragraph', paragraph.ordinal, 'text', paragraph.text) ORDER BY paragraph.ordinal)
  FROM bead_paragraph JOIN paragraph ON paragraph.id = paragraph_id JOIN document ON document.id = document_id
  WHERE bead_id = bead.id AND language =`;

/** Approved pairs and settled beads come first, then the newest pairs. */
const FIND = `SELECT pair.id AS pair, title_vi AS title, bead.ordinal AS bead, ${SIDE} 'vi') AS vi, ${SIDE} 'en') AS en
  FROM bead_sentence JOIN bead ON bead.id = bead_sentence.bead_id JOIN pair ON pair.id = bead.pair_id
  WHERE key = ?
  ORDER BY pair.state = '${'approved' satisfies PairState}' DESC, bead.state <> 'automatic' DESC, pair.id DESC, bead.ordinal
  LIMIT ${MOST_BEADS}`;

/** The two-sided beads that have the sentence with this `sentenceKey`, what people vouched for first; at most 20. */
export function findSentence(database: ReadableDatabase, key: string): readonly SentenceBead[] {
  const rows = database.all<Omit<SentenceBead, 'vi' | 'en'> & { readonly vi: string; readonly en: string }>(FIND, fnv1a64(key));
  return rows
    .map((row) => ({
      ...row,
      vi: JSON.parse(row.vi) as readonly PlacedParagraph[],
      en: JSON.parse(row.en) as readonly PlacedParagraph[],
    }))
    .filter(({ en }) => en.length > 0);
}
