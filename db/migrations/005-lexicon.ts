/** Words learned from the beads that people have vouched for. */

import type { Migration } from '../migration.ts';

export const migration005: Migration = {
  version: 5,
  schema: [
    `CREATE TABLE learned_word (
      vi TEXT NOT NULL,
      en TEXT NOT NULL,
      weight REAL NOT NULL CHECK (weight > 0 AND weight <= 1),
      PRIMARY KEY (vi, en)
    ) STRICT, WITHOUT ROWID`,
    // One row once something was learned: from how many settled beads, and when.
    `CREATE TABLE learning (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      beads INTEGER NOT NULL CHECK (beads >= 0),
      at TEXT NOT NULL
    ) STRICT`,
  ],
};
