/** Which beads hold a Vietnamese sentence, so that the same sentence is found again whatever article it stands in. */

import { sentenceKeys } from '../../shared/check/consistency/translation-memory.ts';
import { fnv1a64 } from '../../shared/check/fingerprint.ts';
import type { WritableDatabase } from '../database.ts';
import type { Migration } from '../migration.ts';

export const migration007: Migration = {
  version: 7,
  schema: [
    // key: FNV-1a (64 bits) of the sentence's comparable form; the sentence itself stands in its paragraph alone.
    `CREATE TABLE bead_sentence (
      key TEXT NOT NULL CHECK (length(key) = 16),
      bead_id INTEGER NOT NULL REFERENCES bead (id) ON DELETE CASCADE,
      PRIMARY KEY (key, bead_id)
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX bead_sentence_by_bead ON bead_sentence (bead_id)',
  ],
  fill: keepSentences,
};

/** Says again what db/sentence-index.ts says today: a step of the schema must not change when that file does. */
function keepSentences(database: WritableDatabase): void {
  const rows = database.all<{ readonly bead: number; readonly text: string }>(
    `SELECT bead_id AS bead, text FROM bead_paragraph
       JOIN paragraph ON paragraph.id = paragraph_id JOIN document ON document.id = document_id
     WHERE language = 'vi'`,
  );
  for (const { bead, text } of rows) {
    for (const key of sentenceKeys(text)) {
      database.run('INSERT INTO bead_sentence (key, bead_id) VALUES (?, ?) ON CONFLICT DO NOTHING', fnv1a64(key), bead);
    }
  }
}
