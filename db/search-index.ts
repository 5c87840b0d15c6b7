/** Keeps what finds a bead, by its words and by its sentences, in step with its text. */

import type { BeadId } from '../shared/domain/ids.ts';
import { fold, foldKeepingMarks } from '../shared/text/fold.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';
import { indexSentences } from './sentence-index.ts';

/** What is neither letter nor digit nor mark parts words. */
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]/gu;

/**
 * Blanks out what parts words, code unit by code unit, in a text or in a query. The tokenizer's own table is of Unicode 6.1: it
 * would take a newer emoji behind a word for a part of the word.
 */
export function wordsOf(text: string): string {
  return text.replace(BETWEEN_WORDS, (sign) => ' '.repeat(sign.length));
}

/** A bead's paragraphs, joined by line feeds, in each language. */
export interface BeadText {
  readonly id: BeadId;
  readonly vi: string;
  readonly en: string;
}

const SIDE = `SELECT group_concat(paragraph.text, char(10) ORDER BY paragraph.ordinal)
  FROM bead_paragraph JOIN paragraph ON paragraph.id = paragraph_id JOIN document ON document.id = document_id
  WHERE bead_id = bead.id AND language =`;

/** Every bead with its texts. */
export const BEAD_TEXT = `SELECT id, coalesce((${SIDE} 'vi'), '') AS vi, coalesce((${SIDE} 'en'), '') AS en FROM bead`;

export function beadText(database: ReadableDatabase, bead: BeadId): BeadText | undefined {
  return database.get<BeadText>(`${BEAD_TEXT} WHERE id = ?`, bead);
}

/** Makes `bead` findable by its present text. Call it in the transaction that changed the text. */
export function indexBead(database: WritableDatabase, bead: BeadId): void {
  const text = beadText(database, bead);
  database.run('DELETE FROM bead_search WHERE rowid = ?', bead);
  if (text !== undefined) insertRow(database, text);
}

/** Writes the whole index anew: the repair for `unindexedBeads`, and what a change in the folding of text asks for. */
export function rebuildSearchIndex(database: WritableDatabase): void {
  database.write(() => {
    database.run(`INSERT INTO bead_search (bead_search) VALUES ('delete-all')`);
    for (const text of database.all<BeadText>(`${BEAD_TEXT} ORDER BY id`)) insertRow(database, text);
  });
}

/** The beads that no search can find. */
export function unindexedBeads(database: ReadableDatabase): readonly BeadId[] {
  return database
    .all<{ readonly id: BeadId }>('SELECT id FROM bead WHERE id NOT IN (SELECT rowid FROM bead_search) ORDER BY id')
    .map((row) => row.id);
}

function insertRow(database: WritableDatabase, text: BeadText): void {
  indexSentences(database, text.id, text.vi);
  const vi = wordsOf(text.vi);
  const en = wordsOf(text.en);
  database.run(
    'INSERT INTO bead_search (rowid, vi, en, vi_exact, en_exact) VALUES (?, ?, ?, ?, ?)',
    ...[text.id, fold(vi), fold(en), foldKeepingMarks(vi), foldKeepingMarks(en)],
  );
}
