/** What the checks found, and what people decided about it. */

import type { Migration } from '../migration.ts';

/*
 * A finding keeps its row from check to check as long as its fingerprint comes back. `bead_id` is null where the last check did
 * not find it any more: a decision (dismissed with a reason, fixed) then lies dormant and wakes when the same content returns,
 * for example after an undo.
 */
export const migration002: Migration = {
  version: 2,
  schema: [
    `CREATE TABLE finding (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      pair_id INTEGER NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
      bead_id INTEGER REFERENCES bead (id) ON DELETE SET NULL,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 16),
      rule TEXT NOT NULL,
      category TEXT NOT NULL,
      severity TEXT NOT NULL CHECK (severity IN ('critical', 'major', 'minor', 'info')),
      vi_paragraph_id INTEGER REFERENCES paragraph (id) ON DELETE SET NULL,
      vi_start INTEGER,
      vi_end INTEGER,
      vi_text TEXT,
      en_paragraph_id INTEGER REFERENCES paragraph (id) ON DELETE SET NULL,
      en_start INTEGER,
      en_end INTEGER,
      en_text TEXT,
      message TEXT NOT NULL CHECK (json_valid(message)),
      suggestion TEXT CHECK (suggestion IS NULL OR json_valid(suggestion)),
      state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'fixed', 'dismissed')),
      reason TEXT,
      created_at TEXT NOT NULL,
      decided_at TEXT,
      CHECK ((state = 'dismissed') = (reason IS NOT NULL)),
      CHECK ((state = 'open') = (decided_at IS NULL)),
      CHECK ((vi_start IS NULL) = (vi_end IS NULL) AND (vi_start IS NULL) = (vi_text IS NULL)),
      CHECK ((en_start IS NULL) = (en_end IS NULL) AND (en_start IS NULL) = (en_text IS NULL)),
      CHECK (vi_start IS NOT NULL OR vi_paragraph_id IS NULL),
      CHECK (en_start IS NOT NULL OR en_paragraph_id IS NULL)
    ) STRICT`,
    'CREATE INDEX finding_by_pair ON finding (pair_id, ordinal)',
    'CREATE INDEX finding_by_bead ON finding (bead_id)',
    'CREATE INDEX finding_by_vi_paragraph ON finding (vi_paragraph_id)',
    'CREATE INDEX finding_by_en_paragraph ON finding (en_paragraph_id)',
  ],
};
