/** A stored pair as the workbench holds it, and what an action changed of it. */

import { getApproval } from '../../../db/approval-repository.ts';
import type { ReadableDatabase } from '../../../db/database.ts';
import { getDocumentHead } from '../../../db/document-repository.ts';
import type { ReadonlyLibrary } from '../../../db/library.ts';
import { getPairSummary } from '../../../db/pair-repository.ts';
import { listWorkbenchFindings } from '../../../db/workbench-findings.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import type { EditState } from '../../../shared/domain/edit-state.ts';
import type { PairId } from '../../../shared/domain/ids.ts';
import type { EditLabel, PairHistory, PairPatch, WorkbenchPair } from '../../../shared/domain/workbench.ts';
import { type JournalledEdit, journalNext } from '../editing/edit-journal.ts';
import { keepState, stampOf } from '../editing/kept-state.ts';
import { loadEditState } from '../editing/load-edit-state.ts';

/** The whole pair as of one moment. Throws AppError `pair-not-found` {pair}. */
export function openPair(library: ReadonlyLibrary, pair: PairId): WorkbenchPair {
  const { database } = library;
  const { opened, stamp } = database.read(() => {
    const state = loadEditState(library, pair);
    const { order: _, ...rest } = pairPatch(database, pair, { beads: [] }, state);
    const documents = { vi: getDocumentHead(database, pair, 'vi'), en: getDocumentHead(database, pair, 'en') };
    return { opened: { ...rest, documents }, stamp: stampOf(database) };
  });
  keepState(library, pair, opened, stamp);
  return opened;
}

/** What to tell the workbench after `before` became `after`, in the transaction that stored it. Throws AppError `pair-not-found`. */
export function pairPatch(database: ReadableDatabase, pair: PairId, before: EditState, after: EditState): PairPatch {
  const summary = getPairSummary(database, pair);
  if (summary === undefined) throw new AppError('pair-not-found', { pair });
  const old = new Map(before.beads.map((bead) => [bead.id, bead]));
  return {
    summary,
    order: after.beads.map(({ id }) => id),
    beads: after.beads.filter((bead) => old.get(bead.id) !== bead),
    findings: listWorkbenchFindings(database, pair),
    approvalReason: getApproval(database, pair)?.reason ?? null,
    ...history(database, pair),
  };
}

/** The patch where no text and no mark of a bead changed. */
export function unchangedPatch(library: ReadonlyLibrary, pair: PairId): PairPatch {
  const state = loadEditState(library, pair);
  return pairPatch(library.database, pair, state, state);
}

function history(database: ReadableDatabase, pair: PairId): PairHistory {
  const { undo, redo } = journalNext(database, pair);
  return { undo: label(undo), redo: label(redo) };
}

function label(edit: JournalledEdit | null): EditLabel | null {
  const first = edit?.commands[0];
  return edit === null || first === undefined ? null : { kind: first.kind, commands: edit.commands.length };
}
