/** The words that the library has learned, and the settled beads that it can learn them from. */

import type { LexiconEntry } from '../shared/align/lexicon-entry.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';

/** The two texts of a bead that a person confirmed or set by hand; paragraphs are joined by line feeds. */
export interface SettledBead {
  readonly vi: string;
  readonly en: string;
}

const SETTLED = "bead.state IN ('confirmed', 'pinned')";

export function listLearnedWords(database: ReadableDatabase): readonly LexiconEntry[] {
  return database.all<LexiconEntry>('SELECT vi, en, weight FROM learned_word ORDER BY vi, en');
}

/** From how many settled beads the words were learned; 0 where nothing was learned yet. */
export function learnedFrom(database: ReadableDatabase): number {
  return database.get<{ readonly beads: number }>('SELECT beads FROM learning')?.beads ?? 0;
}

export function countSettledBeads(database: ReadableDatabase): number {
  return database.get<{ readonly count: number }>(`SELECT count(*) AS count FROM bead WHERE ${SETTLED}`)?.count ?? 0;
}

/** The settled beads with text on both sides, the newest first, at most `limit`. */
export function listSettledBeads(database: ReadableDatabase, limit: number): readonly SettledBead[] {
  const side = `(SELECT group_concat(paragraph.text, char(10) ORDER BY paragraph.ordinal)
    FROM bead_paragraph JOIN paragraph ON paragraph.id = paragraph_id JOIN document ON document.id = document_id
    WHERE bead_id = bead.id AND language =`;
  return database.all<SettledBead>(
    `SELECT vi, en FROM (SELECT bead.id, ${side} 'vi') AS vi, ${side} 'en') AS en FROM bead WHERE ${SETTLED})
     WHERE vi IS NOT NULL AND en IS NOT NULL ORDER BY id DESC LIMIT ?`,
    limit,
  );
}

/** Puts `words` in the place of those learned before, learned from `beads` settled beads. */
export function replaceLearnedWords(database: WritableDatabase, words: readonly LexiconEntry[], beads: number, at: string): void {
  database.write(() => {
    database.run('DELETE FROM learned_word');
    for (const { vi, en, weight } of words) {
      database.run('INSERT INTO learned_word (vi, en, weight) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', vi, en, weight);
    }
    database.run('INSERT OR REPLACE INTO learning (id, beads, at) VALUES (1, ?, ?)', beads, at);
  });
}
