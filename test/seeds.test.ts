/** The main job on real articles, where the development data lies beside the checkout. No sentence of them is kept here. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../electron/import/read-document.ts';
import { readFileBytes } from '../electron/import/read-file.ts';
import type { Document } from '../shared/domain/document.ts';
import { checkOneSide, checkPair } from '../shared/domain/pipeline.ts';
import { sharedFile } from './bench/shared-data.ts';

const folder = sharedFile('seeds');

async function read(prefix: string): Promise<Document> {
  const name = readdirSync(folder!).find((one) => one.startsWith(prefix));
  return readDocument(await readFileBytes(join(folder!, name!)));
}

describe.skipIf(folder === null)('the seed articles (skipped where ../shared/seeds is absent)', () => {
  it('finds the thousandfold error of the founding pair, and no other of its weight', async () => {
    const { findings } = checkPair(await read('004'), await read('000'));
    const grave = findings.filter(({ severity }) => severity === 'critical' || severity === 'major');
    expect(grave.map(({ rule, en, suggestion }) => [rule, en?.text, suggestion?.text])).toEqual([
      ['number.scale', '47,073 million', '47.073'],
    ]);
  });

  it.each(['001', '003'])('checks %s alone and names what the page left in it', async (prefix) => {
    const { findings } = checkOneSide(await read(prefix));
    expect(findings.some(({ category }) => category === 'leftover')).toBe(true);
  });

  it.each(['001', '003'])('survives %s against a Vietnamese text of another event', async (prefix) => {
    const vi = await read('004');
    const en = await read(prefix);
    const { beads } = checkPair(vi, en);
    expect(beads.flatMap((bead) => bead.vi)).toEqual(vi.paragraphs.map((_, index) => index));
    expect(beads.flatMap((bead) => bead.en)).toEqual(en.paragraphs.map((_, index) => index));
  });
});
