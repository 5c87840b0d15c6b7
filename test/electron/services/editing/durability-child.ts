/** Edits one pair without a pause, undoing now and then, and says after each step what was acknowledged, until it is killed. */

import { writeSync } from 'node:fs';
import { openLibrary } from '../../../../db/open-library.ts';
import { applyPairEdit, undoPairEdit } from '../../../../electron/services/editing/apply-pair-edit.ts';
import { loadEditState } from '../../../../electron/services/editing/load-edit-state.ts';
import type { EditRequest } from '../../../../shared/domain/edit-request.ts';
import type { EditState } from '../../../../shared/domain/edit-state.ts';
import type { PairId } from '../../../../shared/domain/ids.ts';

const [file = '', pairText = '', from = ''] = process.argv.slice(2);
const library = openLibrary(file);
const pair = Number(pairText) as PairId;
const now = (): Date => new Date();

/** Splits and merges in turn, so that rows come and go, with an edit of a text in each. */
function requests({ beads }: EditState, step: number): readonly EditRequest[] {
  const [first, second] = beads;
  const paragraph = first?.vi[0];
  if (first === undefined || paragraph === undefined) return [];
  const text: EditRequest = { kind: 'edit-text', paragraph: paragraph.id, text: `Chợ mới, lần sửa ${step}` };
  if (step % 2 === 0 && second !== undefined) return [text, { kind: 'merge-beads', beads: [first.id, second.id] }];
  return [text, { kind: 'split-paragraph', paragraph: paragraph.id, offset: 3 }];
}

for (let step = Number(from); ; step += 1) {
  applyPairEdit(library, pair, requests(loadEditState(library, pair), step), now);
  if (step % 5 === 0) {
    undoPairEdit(library, pair, now);
    applyPairEdit(library, pair, requests(loadEditState(library, pair), step), now);
  }
  // One synchronous write: a line that was read is a line whose transaction was over.
  writeSync(1, `${step}\n`);
}
