/** An edit that was acknowledged must survive the sudden death of its writer. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkIntegrity } from '../../db/check-integrity.ts';
import { listEdits } from '../../db/journal-repository.ts';
import { openLibrary } from '../../db/open-library.ts';
import { getPair } from '../../electron/services/library/get-pair.ts';
import { listPairs } from '../../electron/services/library/list-pairs.ts';
import type { PairId } from '../../shared/domain/ids.ts';
import { killWriter } from './kill-writer.ts';
import { temporaryFolder } from './temporary-folder.ts';

const CHILD = fileURLToPath(new URL('durability-child.ts', import.meta.url));
const RUNS = 24;

test(`what was acknowledged survives ${RUNS} violent deaths of the writer`, {
  timeout: 240_000,
}, async () => {
  const file = join(temporaryFolder(), 'library.db');
  let pairs = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const acknowledged = await killWriter(CHILD, [file, `${run}`], Math.random() * 60, Math.random() * 20);
    const library = openLibrary(file);
    expect(checkIntegrity(library)).toEqual({ damage: [], danglingRows: [], unindexedBeads: [] });
    for (const line of acknowledged) {
      const [kind, id, step] = line.split(' ');
      const pair = Number(id) as PairId;
      if (kind === 'pair') expect(getPair(library, pair).findings).toHaveLength(1);
      else expect(listEdits(library.database, pair).length).toBeGreaterThanOrEqual(Number(step));
    }
    for (const { id } of listPairs(library).pairs) {
      const edits = listEdits(library.database, id);
      const { vi } = getPair(library, id);
      if (edits.length > 0) expect(edits.at(-1)!.command).toEqual({ text: vi.paragraphs[0]!.text });
    }
    expect(listPairs(library).pairs.length).toBeGreaterThanOrEqual(pairs);
    pairs = listPairs(library).pairs.length;
    library.close();
  }
  expect(pairs).toBeGreaterThan(0);
});
