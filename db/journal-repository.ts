/** The journal of edits: what was done to a pair and how to take it back, in order, across restarts. */

import type { PairId } from '../shared/domain/ids.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

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

/** The last edit that stands, left as it is; null where none stands. */
export function peekUndo(database: ReadableDatabase, pair: PairId): JournalEntry | null {
  return find(database, pair, LAST_STANDING);
}

/** The edit undone last, left as it is; null where none is undone. */
export function peekRedo(database: ReadableDatabase, pair: PairId): JournalEntry | null {
  return find(database, pair, UNDONE_LAST);
}

/** Marks the last edit that stands as undone and returns it, for its inverse to be applied; null where none stands. */
export function takeUndo(database: WritableDatabase, pair: PairId): JournalEntry | null {
  return mark(database, pair, LAST_STANDING, true);
}

/** Marks the edit undone last as standing again and returns it, for its command to be applied; null where none is undone. */
export function takeRedo(database: WritableDatabase, pair: PairId): JournalEntry | null {
  return mark(database, pair, UNDONE_LAST, false);
}

/** Every edit of `pair`, oldest first; those undone stand last. */
export function listEdits(database: ReadableDatabase, pair: PairId): readonly JournalEntry[] {
  return database.all<JournalRow>('SELECT * FROM journal WHERE pair_id = ? ORDER BY sequence', pair).map(toEntry);
}

const LAST_STANDING = 'undone = 0 ORDER BY sequence DESC';
const UNDONE_LAST = 'undone = 1 ORDER BY sequence';

function find(database: ReadableDatabase, pair: PairId, which: string): JournalEntry | null {
  const row = database.get<JournalRow>(`SELECT * FROM journal WHERE pair_id = ? AND ${which} LIMIT 1`, pair);
  return row === undefined ? null : toEntry(row);
}

function mark(database: WritableDatabase, pair: PairId, which: string, undone: boolean): JournalEntry | null {
  return database.write(() => {
    const entry = find(database, pair, which);
    if (entry === null) return null;
    const values = [undone ? 1 : 0, pair, entry.sequence];
    database.run('UPDATE journal SET undone = ? WHERE pair_id = ? AND sequence = ?', ...values);
    return { ...entry, undone };
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
