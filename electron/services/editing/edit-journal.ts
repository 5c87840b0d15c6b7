/** The journal as the editing service keeps it: each entry one edit, of one or more commands, with what takes it back. */

import type { ReadableDatabase, WritableDatabase } from '../../../db/database.ts';
import {
  appendEdit,
  type JournalEntry,
  type JsonValue,
  listEdits,
  peekRedo,
  peekUndo,
  takeRedo,
  takeUndo,
} from '../../../db/journal-repository.ts';
import type { EditCommand } from '../../../shared/domain/edit-command.ts';
import type { PairId } from '../../../shared/domain/ids.ts';

export interface JournalledEdit {
  readonly commands: readonly EditCommand[];
  readonly inverse: readonly EditCommand[];
  readonly undone: boolean;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** Commands hold nothing but numbers, strings, null, arrays and plain objects. */
function toJson(commands: readonly EditCommand[]): JsonValue {
  return commands as unknown as JsonValue;
}

function fromEntry(entry: JournalEntry | null): JournalledEdit | null {
  if (entry === null) return null;
  const { command, inverse, undone, at } = entry;
  // Only this file writes the journal, and only commands.
  const [commands, inverses] = [command, inverse] as unknown as readonly [readonly EditCommand[], readonly EditCommand[]];
  return { commands, inverse: inverses, undone, at };
}

export function recordEdit(
  database: WritableDatabase,
  pair: PairId,
  edit: { readonly commands: readonly EditCommand[]; readonly inverse: readonly EditCommand[] },
  at: string,
): void {
  appendEdit(database, pair, { command: toJson(edit.commands), inverse: toJson(edit.inverse) }, at);
}

/** The last edit that stands, marked as undone; null where none stands. */
export function journalUndo(database: WritableDatabase, pair: PairId): JournalledEdit | null {
  return fromEntry(takeUndo(database, pair));
}

/** The edit undone last, marked as standing again; null where none is undone. */
export function journalRedo(database: WritableDatabase, pair: PairId): JournalledEdit | null {
  return fromEntry(takeRedo(database, pair));
}

/** What the next undo and the next redo are about; null where there is none. */
export function journalNext(
  database: ReadableDatabase,
  pair: PairId,
): { readonly undo: JournalledEdit | null; readonly redo: JournalledEdit | null } {
  return { undo: fromEntry(peekUndo(database, pair)), redo: fromEntry(peekRedo(database, pair)) };
}

/** Every edit of `pair`, oldest first; those undone stand last. */
export function journalOf(database: ReadableDatabase, pair: PairId): readonly JournalledEdit[] {
  return listEdits(database, pair).flatMap((entry) => fromEntry(entry) ?? []);
}
