/** Writes into a library as fast as it can and says on standard output what was acknowledged, until it is killed. */

import { writeSync } from 'node:fs';
import { paragraphIds, setParagraphText } from '../../db/document-repository.ts';
import { appendEdit } from '../../db/journal-repository.ts';
import { openLibrary } from '../../db/open-library.ts';
import { addPair } from '../../electron/services/library/add-pair.ts';
import type { PairId } from '../../shared/domain/ids.ts';
import { marketPair } from './sample-pair.ts';

const [file = '', run = ''] = process.argv.slice(2);
const library = openLibrary(file);
const { database } = library;
const now = (): Date => new Date();

/** One synchronous write, so that a line that was read is a line whose transaction was over. */
function acknowledge(line: string): void {
  writeSync(1, `${line}\n`);
}

for (let round = 0; ; round += 1) {
  const pair: PairId = addPair(library, marketPair(`${run}.${round}`), now);
  acknowledge(`pair ${pair}`);
  for (let step = 1; step <= 20; step += 1) {
    const text = `Chợ mới, lần sửa ${step}`;
    database.write(() => {
      const [paragraph] = paragraphIds(database, pair, 'vi');
      if (paragraph !== undefined) setParagraphText(database, paragraph, text);
      appendEdit(database, pair, { command: { text }, inverse: {} }, now().toISOString());
    });
    acknowledge(`edit ${pair} ${step}`);
  }
}
