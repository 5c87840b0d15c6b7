/** Edits a stored pair: commands applied, stored and journalled in one transaction, or not at all. */

import { writeEditState } from '../../../db/edit-writer.ts';
import type { Library } from '../../../db/library.ts';
import { newIds } from '../../../db/new-ids.ts';
import { touchPair } from '../../../db/pair-repository.ts';
import { applyEdits } from '../../../shared/domain/edit.ts';
import type { EditChanges } from '../../../shared/domain/edit-changes.ts';
import type { EditCommand } from '../../../shared/domain/edit-command.ts';
import { type EditRequest, type NewIds, toCommand } from '../../../shared/domain/edit-request.ts';
import type { EditState } from '../../../shared/domain/edit-state.ts';
import type { PairId } from '../../../shared/domain/ids.ts';
import { journalRedo, journalUndo, recordEdit } from './edit-journal.ts';
import { loadEditState } from './load-edit-state.ts';

/** The pair after an edit, and the beads to be checked anew. */
export interface PairEdit extends EditChanges {
  readonly before: EditState;
  readonly state: EditState;
}

/**
 * Applies what `plan` makes of the pair's present state as one edit, which one undo takes back; an edit that changes nothing leaves
 * no trace. Once it returns, the edit is on the disk. To check the changed beads in the same transaction, call it inside
 * `library.database.write`. Throws AppError `pair-not-found` {pair}, `edit-not-possible` {reason}, and the library's own errors.
 */
export function editPair(
  library: Library,
  pair: PairId,
  plan: (state: EditState, ids: NewIds) => readonly EditCommand[],
  now: () => Date,
): PairEdit {
  const { database } = library;
  return database.write(() => {
    const before = loadEditState(library, pair);
    const commands = plan(before, newIds(database));
    const { state: after, inverse } = applyEdits(before, commands);
    if (inverse.length === 0) return { before, state: before, changed: [], removed: [] };
    const at = now().toISOString();
    recordEdit(database, pair, { commands, inverse }, at);
    return store(library, pair, before, after, at);
  });
}

/** Applies one request, or several as one edit. Errors as `editPair`. */
export function applyPairEdit(
  library: Library,
  pair: PairId,
  edit: EditRequest | readonly EditRequest[],
  now: () => Date,
): PairEdit {
  const requests = 'kind' in edit ? [edit] : edit;
  return editPair(library, pair, (_, ids) => requests.map((request) => toCommand(request, ids)), now);
}

/** Takes back the last edit that stands; null where none does. Errors as `editPair`. */
export function undoPairEdit(library: Library, pair: PairId, now: () => Date): PairEdit | null {
  return library.database.write(() => {
    const before = loadEditState(library, pair);
    const edit = journalUndo(library.database, pair);
    if (edit === null) return null;
    return store(library, pair, before, applyEdits(before, edit.inverse).state, now().toISOString());
  });
}

/** Does again what was undone last; null where nothing is. Errors as `editPair`. */
export function redoPairEdit(library: Library, pair: PairId, now: () => Date): PairEdit | null {
  return library.database.write(() => {
    const before = loadEditState(library, pair);
    const edit = journalRedo(library.database, pair);
    if (edit === null) return null;
    return store(library, pair, before, applyEdits(before, edit.commands).state, now().toISOString());
  });
}

function store(library: Library, pair: PairId, before: EditState, after: EditState, at: string): PairEdit {
  const changes = writeEditState(library.database, pair, before, after);
  touchPair(library.database, pair, at);
  return { ...changes, before, state: after };
}
