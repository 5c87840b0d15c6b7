/** Full-text search over the beads, by bare letters and by the very marks. */

import { fold, foldKeepingMarks } from '../../shared/text/fold.ts';
import type { WritableDatabase } from '../database.ts';
import type { Migration } from '../migration.ts';

/*
 * SQLite's `remove_diacritics` does not turn đ into d, so the text arrives folded and the tokenizer leaves it alone. The *_exact
 * columns keep the marks: they rank, the others match. The table keeps no text, only where each word stands: a third of the size,
 * and checked on opening in a fraction of the time.
 */
export const migration004: Migration = {
  version: 4,
  schema: [
    `CREATE VIRTUAL TABLE bead_search USING fts5 (
      vi, en, vi_exact, en_exact, content = '', contentless_delete = 1,
      tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M*'"
    )`,
    // Beads also go when their pair goes, by cascade; this follows them whichever way they went.
    `CREATE TRIGGER bead_search_after_delete AFTER DELETE ON bead BEGIN
      DELETE FROM bead_search WHERE rowid = old.id;
    END`,
  ],
  fill: indexBeads,
};

/** Signs part words; the tokenizer's own table, of Unicode 6.1, would take a newer emoji for a letter. */
const SIGN = /[^\p{L}\p{N}\p{M}]/gu;
const blank = (sign: string): string => ' '.repeat(sign.length);

/** Says it all again that db/search-index.ts says today: a step of the schema must not change when that file does. */
function indexBeads(database: WritableDatabase): void {
  const side = `SELECT group_concat(paragraph.text, char(10) ORDER BY paragraph.ordinal)
    FROM bead_paragraph JOIN paragraph ON paragraph.id = paragraph_id JOIN document ON document.id = document_id
    WHERE bead_id = bead.id AND language =`;
  const beads = database.all<{ readonly id: number; readonly vi: string; readonly en: string }>(
    `SELECT id, coalesce((${side} 'vi'), '') AS vi, coalesce((${side} 'en'), '') AS en FROM bead ORDER BY id`,
  );
  for (const bead of beads) {
    const vi = bead.vi.replace(SIGN, blank);
    const en = bead.en.replace(SIGN, blank);
    database.run(
      'INSERT INTO bead_search (rowid, vi, en, vi_exact, en_exact) VALUES (?, ?, ?, ?, ?)',
      ...[bead.id, fold(vi), fold(en), foldKeepingMarks(vi), foldKeepingMarks(en)],
    );
  }
}
