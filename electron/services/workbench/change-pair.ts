/** Edits a stored pair for the workbench: the edit, the check of what it touched and the pair's new state are on the disk together. */

import { deleteApproval } from '../../../db/approval-repository.ts';
import type { WritableDatabase } from '../../../db/database.ts';
import { getPairSummary, setPairState } from '../../../db/pair-repository.ts';
import { listStoredFindings } from '../../../db/workbench-findings.ts';
import { createAligner } from '../../../shared/align/align.ts';
import { checkBeads } from '../../../shared/check/run-checks.ts';
import type { Paragraph } from '../../../shared/domain/document.ts';
import type { EditRequest } from '../../../shared/domain/edit-request.ts';
import type { PairId, ParagraphId } from '../../../shared/domain/ids.ts';
import type { PairPatch } from '../../../shared/domain/workbench.ts';
import { applyPairEdit, type PairEdit, redoPairEdit, undoPairEdit } from '../editing/apply-pair-edit.ts';
import { keepState, stampOf } from '../editing/kept-state.ts';
import { realignPair } from '../editing/realign-pair.ts';
import { splitAtCaret } from '../editing/split-at-caret.ts';
import type { LibraryService } from '../library-service.ts';
import { checkTouched } from './check-touched.ts';
import { pairPatch, unchangedPatch } from './open-pair.ts';
import { storeFullCheck } from './recheck-pair.ts';

/** More beads than this are a new alignment or a replacement throughout: the whole pair is checked, which brings names up to date too. */
const MOST_TOUCHED = 200;

/** An edit or a decision begins the review, and takes back the approval of what it changes. */
export function takeIntoReview(database: WritableDatabase, pair: PairId, at: string): void {
  deleteApproval(database, pair);
  if (getPairSummary(database, pair)?.state !== 'in-review') setPairState(database, pair, 'in-review', at);
}

/**
 * Carries `change` out and checks at once the beads that it touched, all in one transaction. Where it changes nothing (null, or the
 * same state) the pair stays as it is. Throws what `change` throws.
 */
export function changePair(service: LibraryService, pair: PairId, change: () => PairEdit | null): PairPatch {
  const { library, now } = service;
  const { database } = library;
  const knowledge = service.knowledge(pair);
  const { patch, state, stamp } = database.write(() => {
    const earlier = listStoredFindings(database, pair);
    const edit = change();
    if (edit === null || edit.before === edit.state) {
      return { patch: unchangedPatch(library, pair), state: edit?.state, stamp: stampOf(database) };
    }
    const at = now().toISOString();
    if (edit.changed.length > MOST_TOUCHED) storeFullCheck(service, pair, edit.state);
    else checkTouched(database, pair, edit, earlier, knowledge, at);
    takeIntoReview(database, pair, at);
    const patch = pairPatch(database, pair, edit.before, edit.state);
    return { patch, state: edit.state, stamp: stampOf(database) };
  });
  if (state !== undefined) keepState(library, pair, state, stamp);
  return patch;
}

/** Checks a made-up bead, which compiles the lexicon and every rule's tables. */
export function warmUpChecks({ knowledge }: LibraryService): void {
  const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text, source: { text, start: 0, end: text.length } });
  const [vi, en] = [[paragraph('Năm 2031 có 2 hội chợ. Giá tăng.')], [paragraph('There were 2 fairs in 2031. Prices rose.')]];
  checkBeads({ vi, en, beads: [{ vi: [0], en: [0], confidence: 1 }], ...knowledge() }, [0]);
}

/** Errors of all these: AppError `pair-not-found` {pair}, `edit-not-possible` {reason}, and the library's own. */
export function editPairTexts(service: LibraryService, pair: PairId, edits: readonly EditRequest[]): PairPatch {
  return changePair(service, pair, () => applyPairEdit(service.library, pair, edits, service.now));
}

/** `offset` counts UTF-16 units of the paragraph's text. */
export function splitPairAtCaret(
  service: LibraryService,
  pair: PairId,
  caret: { readonly paragraph: ParagraphId; readonly offset: number },
): PairPatch {
  const align = createAligner(service.knowledge());
  return changePair(service, pair, () => splitAtCaret(service.library, pair, caret, align, service.now));
}

export function undoPair(service: LibraryService, pair: PairId): PairPatch {
  return changePair(service, pair, () => undoPairEdit(service.library, pair, service.now));
}

export function redoPair(service: LibraryService, pair: PairId): PairPatch {
  return changePair(service, pair, () => redoPairEdit(service.library, pair, service.now));
}

/** Aligns anew what nobody has settled, with all that the library has learned by now. */
export function realignPairBeads(service: LibraryService, pair: PairId): PairPatch {
  const align = createAligner({ ...service.knowledge(), lexicon: service.lexicon() });
  return changePair(service, pair, () => realignPair(service.library, pair, align, service.now));
}
