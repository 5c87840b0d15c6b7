/** Gathers from the library what the report of a pair tells. */

import { getApproval } from '../../../db/approval-repository.ts';
import type { ReadonlyLibrary } from '../../../db/library.ts';
import { listStoredFindings } from '../../../db/workbench-findings.ts';
import type { PairId } from '../../../shared/domain/ids.ts';
import type { PairReview } from '../../../shared/report/pair-review.ts';
import { changesSinceImport } from '../../../shared/report/text-changes.ts';
import { importedState } from '../editing/edit-history.ts';
import { loadEditState } from '../editing/load-edit-state.ts';
import { getPair } from '../library/get-pair.ts';

/** As of one moment. Throws AppError `pair-not-found` {pair}. */
export function pairReview(library: ReadonlyLibrary, id: PairId): PairReview {
  const { database } = library;
  return database.read(() => {
    const { summary, vi, en, beads, findings } = getPair(library, id);
    const editors = new Map(listStoredFindings(database, id).map((finding) => [finding.id, finding.decidedBy]));
    const open = findings.filter(({ state }) => state === 'open');
    return {
      titles: summary.titles,
      checked: { vi, en, beads, moves: [], findings: open },
      dismissed: findings.flatMap((finding) =>
        finding.reason === null ? [] : [{ finding, reason: finding.reason, editor: editors.get(finding.id) ?? '' }],
      ),
      changes: changesSinceImport(importedState(library, id), loadEditState(library, id)),
      approval: getApproval(database, id),
      confirmed: beads.map(({ state }) => state !== 'automatic'),
      createdAt: summary.createdAt,
      changedAt: summary.changedAt,
    };
  });
}
