/** The state of a stored pair that its editing starts from. */

import { readEditState } from '../../../db/edit-repository.ts';
import type { ReadonlyLibrary } from '../../../db/library.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import type { EditState } from '../../../shared/domain/edit-state.ts';
import type { PairId } from '../../../shared/domain/ids.ts';
import { keptState } from './kept-state.ts';

/** Throws AppError `pair-not-found` {pair}. */
export function loadEditState(library: ReadonlyLibrary, pair: PairId): EditState {
  const state = keptState(library, pair) ?? readEditState(library.database, pair);
  if (state === undefined) throw new AppError('pair-not-found', { pair });
  return state;
}
