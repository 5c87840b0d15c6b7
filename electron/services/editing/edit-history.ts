/** What undo and redo would do next, and the pair as it was imported: both read from the journal. */

import type { ReadonlyLibrary } from '../../../db/library.ts';
import { applyEdits } from '../../../shared/domain/edit.ts';
import type { EditCommand } from '../../../shared/domain/edit-command.ts';
import type { EditState } from '../../../shared/domain/edit-state.ts';
import type { PairId } from '../../../shared/domain/ids.ts';
import { journalNext, journalOf } from './edit-journal.ts';
import { loadEditState } from './load-edit-state.ts';

export interface EditHistory {
  readonly state: EditState;
  /** The commands that undo would take back; null where none stands. */
  readonly undo: readonly EditCommand[] | null;
  /** The commands that redo would do again; null where none is undone. */
  readonly redo: readonly EditCommand[] | null;
}

/** The pair for the workbench, as of one moment. Throws AppError `pair-not-found` {pair}. */
export function editHistory(library: ReadonlyLibrary, pair: PairId): EditHistory {
  return library.database.read(() => {
    const { undo, redo } = journalNext(library.database, pair);
    return { state: loadEditState(library, pair), undo: undo?.commands ?? null, redo: redo?.commands ?? null };
  });
}

/** The pair before its first edit, every edit taken back; the library stays as it is. Throws AppError `pair-not-found` {pair}. */
export function importedState(library: ReadonlyLibrary, pair: PairId): EditState {
  return library.database.read(() => {
    const standing = journalOf(library.database, pair).filter((edit) => !edit.undone);
    return standing.reduceRight((state, edit) => applyEdits(state, edit.inverse).state, loadEditState(library, pair));
  });
}
