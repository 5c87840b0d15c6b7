/** Checks a whole stored pair anew: every rule over every bead. */

import { storeFindings } from '../../../db/finding-repository.ts';
import { createAligner } from '../../../shared/align/align.ts';
import { findMoved } from '../../../shared/align/find-moved.ts';
import { fingerprint } from '../../../shared/check/fingerprint.ts';
import { runChecks } from '../../../shared/check/run-checks.ts';
import { pairBeads } from '../../../shared/domain/edit-realign.ts';
import { type EditState, paragraphsOf } from '../../../shared/domain/edit-state.ts';
import type { PairId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { PairPatch } from '../../../shared/domain/workbench.ts';
import { keepState, stampOf } from '../editing/kept-state.ts';
import { loadEditState } from '../editing/load-edit-state.ts';
import type { LibraryService } from '../library-service.ts';
import { pairPatch } from './open-pair.ts';

/**
 * Stores what a full check of `state`, the stored pair, finds. Call it in a transaction. Whether the pair is approved and when it
 * changed are left as they are: a check is no edit.
 */
export function storeFullCheck({ library, now, knowledge }: LibraryService, pair: PairId, state: EditState): void {
  const sides = { vi: paragraphsOf(state, 'vi'), en: paragraphsOf(state, 'en') };
  const beads = pairBeads(state);
  const known = knowledge(pair);
  const moves = findMoved(sides.vi, sides.en, beads, createAligner(known));
  const textOf = (side: Language, paragraph: number | undefined): string => sides[side][paragraph ?? -1]?.text ?? '';
  const findings = runChecks({ ...sides, beads, moves, ...known }).map((finding) => ({
    ...finding,
    fingerprint: fingerprint(finding, textOf('vi', finding.vi?.paragraph), textOf('en', finding.en?.paragraph)),
  }));
  storeFindings(library.database, pair, findings, now().toISOString());
}

/** Throws AppError `pair-not-found` {pair}. */
export function recheckPair(service: LibraryService, pair: PairId): PairPatch {
  const { library } = service;
  const { database } = library;
  const { patch, state, stamp } = database.write(() => {
    const stored = loadEditState(library, pair);
    storeFullCheck(service, pair, stored);
    const patch = pairPatch(database, pair, stored, stored);
    return { patch, state: stored, stamp: stampOf(database) };
  });
  keepState(library, pair, state, stamp);
  return patch;
}
