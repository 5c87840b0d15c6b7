/** The main job on real articles, where the development data lies beside the checkout. No sentence of them is kept here. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../electron/import/read-document.ts';
import { readFileBytes } from '../electron/import/read-file.ts';
import { englishDictionary } from '../electron/services/spelling/english-dictionary.ts';
import type { Document } from '../shared/domain/document.ts';
import { checkOneSide, checkPair } from '../shared/domain/pipeline.ts';
import { sharedFile } from './bench/shared-data.ts';

const folder = sharedFile('seeds');
const spelling = englishDictionary();

async function read(prefix: string): Promise<Document> {
  const name = readdirSync(folder!).find((one) => one.startsWith(prefix));
  return readDocument(await readFileBytes(join(folder!, name!)));
}

describe.skipIf(folder === null)('the seed articles (skipped where ../shared/seeds is absent)', () => {
  it('finds the thousandfold error of the founding pair, its garbled title and its misspelt acronym, and nothing else', async () => {
    const { findings } = checkPair(await read('004'), await read('000'), { spelling });
    expect(
      findings.map(({ severity, rule, vi, en, suggestion }) => [severity, rule, (en ?? vi)?.text, suggestion?.text]),
    ).toEqual([
      ['critical', 'number.scale', '47,073 million', '47.073'],
      ['major', 'consistency.stacked-title', 'Vice Chairman Standing Chairman', undefined],
      ['minor', 'consistency.acronym', 'HĐNĐ', 'HĐND'],
    ]);
  });

  it.each([
    ['001', ['number.damaged 10,000 USD. 03%', 'spelling.word occured', 'typography.end-sign ./.']],
    [
      '002',
      [
        'consistency.document 18-NQ/TW, dated October 25, 2017 of the Party Central Committee (12th tenure)',
        'typography.space socio -economic',
      ],
    ],
    [
      '003',
      [
        'leftover.placeholder DNUM_BDZACZCACF',
        'repetition.word bottlenecks, bottlenecks',
        'consistency.title Permanent Vice Chairman',
        'consistency.quotation Responsibility, discipline, and exemplary conduct for the people and businesses',
      ],
    ],
  ])(
    'finds what is wrong in %s alone, and besides that only what the page left and what stands twice',
    async (prefix, wanted) => {
      const { findings } = checkOneSide(await read(prefix), { spelling });
      const named = findings.filter(({ rule }) => rule !== 'leftover.furniture' && rule !== 'repetition.sentence');
      expect(named.map(({ rule, en }) => `${rule} ${en?.text}`)).toEqual(wanted);
    },
  );

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
