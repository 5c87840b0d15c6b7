/** Lets a pair pass for publishing, and takes that back. */

import { deleteApproval, storeApproval } from '../../../db/approval-repository.ts';
import { getPairSummary, setPairState } from '../../../db/pair-repository.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import type { PairId } from '../../../shared/domain/ids.ts';
import type { PairPatch } from '../../../shared/domain/workbench.ts';
import { editPair } from '../editing/apply-pair-edit.ts';
import { keepState, stampOf } from '../editing/kept-state.ts';
import { loadEditState } from '../editing/load-edit-state.ts';
import type { LibraryService } from '../library-service.ts';
import { pairPatch, unchangedPatch } from './open-pair.ts';
import { storeFullCheck } from './recheck-pair.ts';

/**
 * Checks the whole pair, confirms every bead that nobody has settled as one edit, and approves. Undo takes that edit back like any
 * other, and with it the approval; redoing it confirms the beads again but approves nothing: that is said each time anew. Throws
 * AppError `approval-needs-reason` {count} where critical findings are open and no reason is given; the pair then stays as it is, but
 * for what the check found.
 */
export function approvePair(
  service: LibraryService,
  pair: PairId,
  { reason, editor }: { readonly reason?: string | undefined; readonly editor: string },
): PairPatch {
  const { library, now } = service;
  const { database } = library;
  const checked = database.write(() => {
    storeFullCheck(service, pair, loadEditState(library, pair));
    return getPairSummary(database, pair);
  });
  const count = checked?.openFindings.critical ?? 0;
  if (count > 0 && reason === undefined) throw new AppError('approval-needs-reason', { count });
  const { patch, state, stamp } = database.write(() => {
    const edit = editPair(
      library,
      pair,
      ({ beads }) => {
        const open = beads.filter((bead) => bead.state === 'automatic').map(({ id }) => id);
        return open.length === 0 ? [] : [{ kind: 'set-state', beads: open, state: 'confirmed' }];
      },
      now,
    );
    const at = now().toISOString();
    storeApproval(database, pair, { reason: count > 0 ? (reason ?? null) : null, editor, at });
    setPairState(database, pair, 'approved', at);
    const patch = pairPatch(database, pair, edit.before, edit.state);
    return { patch, state: edit.state, stamp: stampOf(database) };
  });
  keepState(library, pair, state, stamp);
  return patch;
}

/** Takes an approval back; a pair that is not approved stays as it is. Throws AppError `pair-not-found` {pair}. */
export function reopenPair({ library, now }: LibraryService, pair: PairId): PairPatch {
  const { database } = library;
  return database.write(() => {
    deleteApproval(database, pair);
    if (getPairSummary(database, pair)?.state === 'approved') setPairState(database, pair, 'in-review', now().toISOString());
    return unchangedPatch(library, pair);
  });
}
