/** A stored pair to edit, with a finding in its second bead. */

import type { Library } from '../../../../db/library.ts';
import { loadEditState } from '../../../../electron/services/editing/load-edit-state.ts';
import { addPair } from '../../../../electron/services/library/add-pair.ts';
import type { BeadId, PairId, ParagraphId } from '../../../../shared/domain/ids.ts';
import { temporaryLibrary } from '../../../db/sample-library.ts';
import { marketPair, now } from '../../../db/sample-pair.ts';

export interface EditSample {
  readonly library: Library;
  readonly pair: PairId;
  /** By place at the time of the import. */
  readonly beads: readonly BeadId[];
  readonly vi: readonly ParagraphId[];
  readonly en: readonly ParagraphId[];
}

/** Another pair stands before it, so that its numbers do not start at 1. */
export function editSample(): EditSample {
  const library = temporaryLibrary();
  addPair(library, marketPair('other'), now);
  const pair = addPair(library, marketPair(), now);
  const { beads } = loadEditState(library, pair);
  const ids = (side: 'vi' | 'en') => beads.flatMap((bead) => bead[side].map(({ id }) => id));
  return { library, pair, beads: beads.map(({ id }) => id), vi: ids('vi'), en: ids('en') };
}
