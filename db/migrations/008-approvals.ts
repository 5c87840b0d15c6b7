/** Who let a pair pass for publishing, and why in spite of open findings; who decided about a finding. */

import type { Migration } from '../migration.ts';

export const migration008: Migration = {
  version: 8,
  schema: [
    // A row as long as the pair is approved. reason: null where no critical finding was open; editor: empty where nobody gave a name.
    `CREATE TABLE approval (
      pair_id INTEGER PRIMARY KEY REFERENCES pair (id) ON DELETE CASCADE,
      reason TEXT,
      editor TEXT NOT NULL,
      at TEXT NOT NULL
    ) STRICT`,
    'ALTER TABLE finding ADD COLUMN decided_by TEXT',
  ],
  fill: (database) => {
    database.run(`INSERT INTO approval (pair_id, editor, at) SELECT id, '', changed_at FROM pair WHERE state = 'approved'`);
  },
};
