/** Terms that somebody picked out of a pair, each with the bead that it was seen in. */

import type { Migration } from '../migration.ts';

/*
 * The texts of the example are kept besides its row, which may go. The status stays open to new words: only the glossary's review
 * gives it a meaning.
 */
export const migration009: Migration = {
  version: 9,
  schema: [
    `CREATE TABLE term (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      vi TEXT NOT NULL,
      en TEXT NOT NULL,
      status TEXT NOT NULL DEFAULT 'proposed',
      pair_id INTEGER REFERENCES pair (id) ON DELETE SET NULL,
      bead_id INTEGER REFERENCES bead (id) ON DELETE SET NULL,
      example_vi TEXT NOT NULL,
      example_en TEXT NOT NULL,
      editor TEXT NOT NULL,
      created_at TEXT NOT NULL,
      UNIQUE (vi, en)
    ) STRICT`,
    'CREATE INDEX term_by_pair ON term (pair_id)',
    'CREATE INDEX term_by_bead ON term (bead_id)',
  ],
};
