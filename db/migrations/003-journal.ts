/** Every edit as a command with its inverse, in order, so that undo and redo survive a restart. */

import type { Migration } from '../migration.ts';

export const migration003: Migration = {
  version: 3,
  schema: [
    `CREATE TABLE journal (
      pair_id INTEGER NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
      sequence INTEGER NOT NULL CHECK (sequence >= 1),
      command TEXT NOT NULL CHECK (json_valid(command)),
      inverse TEXT NOT NULL CHECK (json_valid(inverse)),
      undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
      at TEXT NOT NULL,
      PRIMARY KEY (pair_id, sequence)
    ) STRICT, WITHOUT ROWID`,
  ],
};
