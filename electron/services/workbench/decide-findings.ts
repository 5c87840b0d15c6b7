/** Decides about findings: mended by their own suggestion, dismissed with a reason, restored. */

import { decideFinding, type FindingDecision, markFixed } from '../../../db/finding-repository.ts';
import { getPairSummary, touchPair } from '../../../db/pair-repository.ts';
import { listStoredFindings, type StoredFinding } from '../../../db/workbench-findings.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { editNotPossible } from '../../../shared/domain/edit-failure.ts';
import { placeOfParagraph } from '../../../shared/domain/edit-state.ts';
import type { FindingId, PairId } from '../../../shared/domain/ids.ts';
import type { PairPatch } from '../../../shared/domain/workbench.ts';
import { applyPairEdit } from '../editing/apply-pair-edit.ts';
import { loadEditState } from '../editing/load-edit-state.ts';
import type { LibraryService } from '../library-service.ts';
import { changePair, takeIntoReview } from './change-pair.ts';
import { unchangedPatch } from './open-pair.ts';

/** Who decides; left out where nobody gave a name. */
export type Editor = Pick<FindingDecision, 'editor'>;

/** Findings of another pair, or of none, are passed over: they may have gone with the last check. */
function decide(
  { library, now }: LibraryService,
  pair: PairId,
  findings: readonly FindingId[],
  decision: FindingDecision,
  after: (at: string) => void,
): PairPatch {
  const { database } = library;
  return database.write(() => {
    if (getPairSummary(database, pair) === undefined) throw new AppError('pair-not-found', { pair });
    const known = new Map(listStoredFindings(database, pair).map((finding) => [finding.id, finding]));
    const changed = findings.filter((id) => known.has(id) && !isDecided(known.get(id), decision));
    const at = now().toISOString();
    for (const id of changed) decideFinding(database, id, decision, at);
    if (changed.length > 0) {
      touchPair(database, pair, at);
      after(at);
    }
    return unchangedPatch(library, pair);
  });
}

function isDecided(finding: StoredFinding | undefined, decision: FindingDecision): boolean {
  return finding?.state === decision.state && (decision.state !== 'dismissed' || finding.reason === decision.reason);
}

/** Dismisses findings, and with each every other of the pair with the same content. An approval stays: less is open than before. */
export function dismissFindings(
  service: LibraryService,
  pair: PairId,
  findings: readonly FindingId[],
  decision: { readonly reason: string } & Editor,
): PairPatch {
  const { database } = service.library;
  return decide(service, pair, findings, { state: 'dismissed', ...decision }, (at) => {
    if (getPairSummary(database, pair)?.state === 'imported') takeIntoReview(database, pair, at);
  });
}

/** Opens findings again; an approved pair is approved no more. */
export function restoreFindings(service: LibraryService, pair: PairId, findings: readonly FindingId[]): PairPatch {
  return decide(service, pair, findings, { state: 'open' }, (at) => takeIntoReview(service.library.database, pair, at));
}

/**
 * Puts the finding's suggestion into its paragraph as one edit, which undo takes back. Throws AppError `edit-not-possible`: {reason:
 * gone} where the finding is no more or has no suggestion, {reason: stale} where its characters no longer stand there.
 */
export function fixFinding(service: LibraryService, pair: PairId, id: FindingId, editor: Editor): PairPatch {
  const { library, now } = service;
  return changePair(service, pair, () => {
    const state = loadEditState(library, pair);
    const finding = listStoredFindings(library.database, pair).find((one) => one.id === id);
    const { suggestion } = finding ?? { suggestion: null };
    const span = suggestion === null ? null : finding?.[suggestion.side];
    if (suggestion === null || !span) throw editNotPossible('gone');
    const { text } = placeOfParagraph(state, span.paragraph).paragraph;
    if (text.slice(span.start, span.end) !== span.text || suggestion.end > text.length) throw editNotPossible('stale');
    markFixed(library.database, id, editor, now().toISOString());
    const mended = text.slice(0, suggestion.start) + suggestion.text + text.slice(suggestion.end);
    return applyPairEdit(library, pair, { kind: 'edit-text', paragraph: span.paragraph, text: mended }, now);
  });
}
