/** The journal of edits: what was done to a pair and how to take it back, in order, across restarts. */

import type { PairId } from '../shared/domain/ids.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

export interface JournalEntry {
  /** 1 for a pair's first edit, ascending without a gap. */
  readonly sequence: number;
  readonly command: JsonValue;
  readonly inverse: JsonValue;
  readonly undone: boolean;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

interface JournalRow {
  readonly sequence: number;
  readonly command: string;
  readonly inverse: string;
  readonly undone: 0 | 1;
  readonly at: string;
}

/**
 * Records an edit and returns its sequence number; what had been undone before it can no longer be redone. Call it in the
 * transaction that makes the edit: the two are true together or not at all.
 */
export function appendEdit(
  database: WritableDatabase,
  pair: PairId,
  edit: { readonly command: JsonValue; readonly inverse: JsonValue },
  at: string,
): number {
  return database.write(() => {
    database.run('DELETE FROM journal WHERE pair_id = ? AND undone = 1', pair);
    const last = database.get<{ readonly sequence: number | null }>(
      'SELECT max(sequence) AS sequence FROM journal WHERE pair_id = ?',
      pair,
    );
    const sequence = (last?.sequence ?? 0) + 1;
    database.run(
      'INSERT INTO journal (pair_id, sequence, command, inverse, at) VALUES (?, ?, ?, ?, ?)',
      ...[pair, sequence, JSON.stringify(edit.command), JSON.stringify(edit.inverse), at],
    );
    return sequence;
  });
}

/** Marks the last edit that stands as undone and returns it, for its inverse to be applied; null where none stands. */
export function takeUndo(database: WritableDatabase, pair: PairId): JournalEntry | null {
  return mark(database, pair, 'undone = 0 ORDER BY sequence DESC', 1);
}

/** Marks the edit undone last as standing again and returns it, for its command to be applied; null where none is undone. */
export function takeRedo(database: WritableDatabase, pair: PairId): JournalEntry | null {
  return mark(database, pair, 'undone = 1 ORDER BY sequence', 0);
}

/** Every edit of `pair`, oldest first; those undone stand last. */
export function listEdits(database: ReadableDatabase, pair: PairId): readonly JournalEntry[] {
  return database
    .all<JournalRow>('SELECT * FROM journal WHERE pair_id = ? ORDER BY sequence', pair)
    .map(toEntry);
}

function mark(database: WritableDatabase, pair: PairId, which: string, undone: 0 | 1): JournalEntry | null {
  return database.write(() => {
    const row = database.get<JournalRow>(
      `SELECT * FROM journal WHERE pair_id = ? AND ${which} LIMIT 1`,
      pair,
    );
    if (row === undefined) return null;
    database.run(
      'UPDATE journal SET undone = ? WHERE pair_id = ? AND sequence = ?',
      ...[undone, pair, row.sequence],
    );
    return toEntry({ ...row, undone });
  });
}

function toEntry(row: JournalRow): JournalEntry {
  return {
    sequence: row.sequence,
    command: JSON.parse(row.command) as JsonValue,
    inverse: JSON.parse(row.inverse) as JsonValue,
    undone: row.undone === 1,
    at: row.at,
  };
}
