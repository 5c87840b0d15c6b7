/** Aligns a stored pair again around the beads that people have settled, as one edit that can be undone. */

import type { Library } from '../../../db/library.ts';
import type { Align } from '../../../shared/align/align.ts';
import { realign } from '../../../shared/align/realign.ts';
import { pairBeads, realignCommands } from '../../../shared/domain/edit-realign.ts';
import { type EditState, paragraphsOf } from '../../../shared/domain/edit-state.ts';
import type { PairId } from '../../../shared/domain/ids.ts';
import { editPair, type PairEdit } from './apply-pair-edit.ts';

/** Errors as `editPair`. */
export function realignPair(library: Library, pair: PairId, align: Align, now: () => Date): PairEdit {
  const solve = (state: EditState) => realign(paragraphsOf(state, 'vi'), paragraphsOf(state, 'en'), pairBeads(state), align);
  return editPair(library, pair, (state, ids) => realignCommands(state, solve(state), ids), now);
}
