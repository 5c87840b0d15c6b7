/** An edit that was acknowledged must survive the sudden death of the program, and so must the way back from it. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkIntegrity } from '../../../../db/check-integrity.ts';
import { openLibrary } from '../../../../db/open-library.ts';
import { undoPairEdit } from '../../../../electron/services/editing/apply-pair-edit.ts';
import { importedState } from '../../../../electron/services/editing/edit-history.ts';
import { journalOf } from '../../../../electron/services/editing/edit-journal.ts';
import { loadEditState } from '../../../../electron/services/editing/load-edit-state.ts';
import { addPair } from '../../../../electron/services/library/add-pair.ts';
import { applyEdits } from '../../../../shared/domain/edit.ts';
import { killWriter } from '../../../db/kill-writer.ts';
import { marketPair, now } from '../../../db/sample-pair.ts';
import { temporaryFolder } from '../../../db/temporary-folder.ts';

const CHILD = fileURLToPath(new URL('durability-child.ts', import.meta.url));
const RUNS = 6;

test(`edits and the way back survive ${RUNS} violent deaths of the editor`, { timeout: 120_000 }, async () => {
  const file = join(temporaryFolder(), 'library.db');
  const first = openLibrary(file);
  const pair = addPair(first, marketPair(), now);
  const imported = loadEditState(first, pair);
  first.close();
  let next = 1;
  for (let run = 0; run < RUNS; run += 1) {
    const lines = await killWriter(CHILD, [file, `${pair}`, `${next}`], 5 + Math.random() * 30, Math.random() * 15);
    const acknowledged = Number(lines.at(-1));
    const library = openLibrary(file);
    expect(checkIntegrity(library)).toEqual({ damage: [], danglingRows: [], unindexedBeads: [] });
    const standing = journalOf(library.database, pair).filter((edit) => !edit.undone);
    // The step under way may have been undone and not yet done again, or be done and not yet acknowledged.
    expect(standing.length).toBeGreaterThanOrEqual(acknowledged);
    expect(standing.length).toBeLessThanOrEqual(acknowledged + 1);
    const replayed = standing.reduce((state, edit) => applyEdits(state, edit.commands).state, imported);
    expect(loadEditState(library, pair)).toEqual(replayed);
    expect(importedState(library, pair)).toEqual(imported);
    next = standing.length + 1;
    library.close();
  }
  const last = openLibrary(file);
  while (undoPairEdit(last, pair, now) !== null);
  expect(loadEditState(last, pair)).toEqual(imported);
  last.close();
});
