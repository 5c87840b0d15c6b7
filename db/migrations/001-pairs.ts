/** Pairs, their two documents with paragraphs as imported and as edited, and the alignment between them. */

import type { Migration } from '../migration.ts';

/*
 * Only the words that the schema's own rules rest on are closed by a CHECK. Formats, encodings and paragraph kinds stay open, for
 * a new reader must not force a table to be rebuilt. Times are ISO 8601 in UTC, handed in by the caller: no clock in SQL.
 */
export const migration001: Migration = {
  version: 1,
  schema: [
    `CREATE TABLE pair (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      title_vi TEXT NOT NULL,
      title_en TEXT NOT NULL,
      state TEXT NOT NULL DEFAULT 'imported' CHECK (state IN ('imported', 'in-review', 'approved')),
      created_at TEXT NOT NULL,
      changed_at TEXT NOT NULL
    ) STRICT`,
    'CREATE INDEX pair_by_change ON pair (changed_at DESC, id DESC)',

    // A document belongs to one pair alone: editing the Vietnamese of one pair must not move the ground under another.
    `CREATE TABLE document (
      id INTEGER PRIMARY KEY,
      pair_id INTEGER NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
      language TEXT NOT NULL CHECK (language IN ('vi', 'en')),
      language_confidence REAL NOT NULL CHECK (language_confidence BETWEEN 0 AND 1),
      file_name TEXT NOT NULL,
      format TEXT NOT NULL,
      encoding TEXT,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
      imported_at TEXT NOT NULL,
      UNIQUE (pair_id, language)
    ) STRICT`,
    'CREATE INDEX document_by_hash ON document (sha256, language)',

    // text: as it reads now; imported_text: as the reader gave it, null while that is the same; source_text: the characters of the
    // file, null where the reader changed none of them. Most paragraphs need only the first.
    `CREATE TABLE paragraph (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      kind TEXT NOT NULL,
      text TEXT NOT NULL,
      imported_text TEXT,
      source_text TEXT,
      source_start INTEGER NOT NULL CHECK (source_start >= 0),
      source_end INTEGER NOT NULL CHECK (source_end >= source_start),
      UNIQUE (document_id, ordinal)
    ) STRICT`,

    `CREATE TABLE bead (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      pair_id INTEGER NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
      state TEXT NOT NULL DEFAULT 'automatic' CHECK (state IN ('automatic', 'confirmed', 'pinned')),
      UNIQUE (pair_id, ordinal)
    ) STRICT`,

    // The primary key is the law of an alignment: no paragraph stands in two beads.
    `CREATE TABLE bead_paragraph (
      paragraph_id INTEGER PRIMARY KEY REFERENCES paragraph (id) ON DELETE CASCADE,
      bead_id INTEGER NOT NULL REFERENCES bead (id) ON DELETE CASCADE
    ) STRICT`,
    'CREATE INDEX bead_paragraph_by_bead ON bead_paragraph (bead_id)',
  ],
};
