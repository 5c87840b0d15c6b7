/** A pair must come back from the library as it went in, or not be there at all. */

import { describe, expect, test } from 'vitest';
import { addPair } from '../../../../electron/services/library/add-pair.ts';
import { getPair } from '../../../../electron/services/library/get-pair.ts';
import { listPairs } from '../../../../electron/services/library/list-pairs.ts';
import { replaceFindings } from '../../../../electron/services/library/replace-findings.ts';
import type { PairId } from '../../../../shared/domain/ids.ts';
import { temporaryLibrary } from '../../../db/sample-library.ts';
import { document, marketPair, now, paragraph } from '../../../db/sample-pair.ts';

/** Every table that a pair leaves rows in. */
const TABLES = ['pair', 'document', 'paragraph', 'bead', 'bead_paragraph', 'finding', 'bead_search', 'bead_sentence'];

test('a pair comes back as it went in', () => {
  const library = temporaryLibrary();
  const given = {
    ...marketPair(),
    beads: [
      { vi: [0], en: [0], confidence: 1 },
      { vi: [1, 2], en: [1], confidence: 0.75 },
      { vi: [], en: [2, 3], confidence: 0 },
      { vi: [3], en: [], confidence: 0.25 },
    ],
  };
  const id = addPair(library, given, now);
  const pair = getPair(library, id);
  expect(pair.vi).toEqual(given.vi);
  expect(pair.en).toEqual(given.en);
  expect(pair.beads).toEqual(given.beads.map((bead, index) => ({ ...bead, id: index + 1, state: 'automatic' })));
  expect(pair.findings).toMatchObject(given.findings);
  expect(pair.summary).toEqual({
    id,
    titles: { vi: 'Khánh thành chợ đầu mối', en: 'Wholesale market opens' },
    files: { vi: 'ban-tin.vi.txt', en: 'ban-tin.en.txt' },
    state: 'imported',
    beads: 4,
    settledBeads: 0,
    openFindings: { critical: 1, major: 0, minor: 0, info: 0 },
    dismissedFindings: 0,
    createdAt: '2025-03-04T05:06:07.890Z',
    changedAt: '2025-03-04T05:06:07.890Z',
  });
  expect(listPairs(library).pairs).toEqual([pair.summary]);
});

test('a document without an encoding, a headline or a paragraph can be kept', () => {
  const library = temporaryLibrary();
  const empty = { ...document('en'), name: 'scan.pdf', format: 'pdf' as const, encoding: null };
  const furniture = {
    ...document('vi'),
    paragraphs: [paragraph('Lượt xem: 3', 'furniture'), paragraph('Tin vắn')],
  };
  const pair = { ...marketPair(), vi: furniture, en: empty, beads: [], findings: [] };
  const stored = getPair(library, addPair(library, pair, now));
  expect(stored.en).toEqual(empty);
  expect(stored.summary.titles).toEqual({ vi: 'Tin vắn', en: 'scan.pdf' });
});

describe('the same two files again', () => {
  test('are refused, with the number of the pair that has them', () => {
    const library = temporaryLibrary();
    addPair(library, marketPair('other'), now);
    const first = addPair(library, marketPair(), now);
    expect(() => addPair(library, marketPair(), now)).toThrow(
      expect.objectContaining({ code: 'pair-exists', params: { pair: first } }),
    );
    expect(listPairs(library).pairs).toHaveLength(2);
  });

  test('are welcome where one of the two is another', () => {
    const library = temporaryLibrary();
    addPair(library, marketPair(), now);
    addPair(library, { ...marketPair(), enSha256: marketPair('new').enSha256 }, now);
    expect(listPairs(library).pairs).toHaveLength(2);
  });
});

describe('a failure in the middle leaves nothing', () => {
  const pair = marketPair();
  test.each([
    ['a bead outside the documents', { ...pair, beads: [...pair.beads, { vi: [9], en: [], confidence: 1 }] }],
    ['a paragraph in two beads', { ...pair, beads: [...pair.beads, { vi: [1], en: [], confidence: 1 }] }],
    ['a finding outside the beads', { ...pair, findings: [...pair.findings, { ...pair.findings[0]!, bead: 4 }] }],
    ['a confidence above 1', { ...pair, beads: [{ vi: [0], en: [0], confidence: 2 }] }],
    ['a hash that is none', { ...pair, enSha256: 'abc' }],
  ])('%s', (_, broken) => {
    const library = temporaryLibrary();
    expect(() => addPair(library, broken, now)).toThrow();
    for (const table of TABLES) {
      expect(library.database.all(`SELECT 1 FROM ${table}`), table).toEqual([]);
    }
    expect(addPair(library, pair, now)).toBe(1);
  });
});

test('the list has the pair changed last first', () => {
  const library = temporaryLibrary();
  const at = (minute: number) => () => new Date(Date.UTC(2025, 0, 1, 0, minute));
  const ids = ['a', 'b', 'c'].map((label, index) => addPair(library, marketPair(label), at(index)));
  replaceFindings(library, ids[0]!, [], at(9));
  expect(listPairs(library).pairs.map(({ id, changedAt }) => [id, changedAt])).toEqual([
    [ids[0], '2025-01-01T00:09:00.000Z'],
    [ids[2], '2025-01-01T00:02:00.000Z'],
    [ids[1], '2025-01-01T00:01:00.000Z'],
  ]);
});

test('a pair that is not there is not found', () => {
  const library = temporaryLibrary();
  const missing = expect.objectContaining({ code: 'pair-not-found', params: { pair: 5 } });
  expect(() => getPair(library, 5 as PairId)).toThrow(missing);
  expect(() => replaceFindings(library, 5 as PairId, [], now)).toThrow(missing);
});
