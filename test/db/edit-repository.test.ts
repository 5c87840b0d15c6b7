/** The state that editing starts from must be the stored pair, or be refused. */

import { expect, test } from 'vitest';
import { readEditState } from '../../db/edit-repository.ts';
import { newIds } from '../../db/new-ids.ts';
import { deletePair } from '../../db/pair-repository.ts';
import { addPair } from '../../electron/services/library/add-pair.ts';
import type { PairId } from '../../shared/domain/ids.ts';
import { storePair, temporaryLibrary } from './sample-library.ts';
import { marketPair, now } from './sample-pair.ts';

test('a stored pair is read with its ids, its imported texts and its places in the file', () => {
  const { database, ...library } = temporaryLibrary();
  const pair = addPair({ database, ...library }, marketPair(), now);
  const state = readEditState(database, pair);
  expect(state?.beads.map(({ id, state: mark, confidence }) => [id, mark, confidence])).toEqual(
    [1, 2, 3, 4].map((id) => [id, 'automatic', 0.9]),
  );
  const text = 'Khánh thành chợ đầu mối';
  expect(state?.beads[0]?.vi).toEqual([
    { id: 1, kind: 'headline', text, imported: text, source: { text: ` ${text}\r\n`, start: 0, end: 26 } },
  ]);
  expect(state?.beads[3]?.en[0]?.id).toBe(8);
});

test('a pair that is not there has no state', () => {
  expect(readEditState(temporaryLibrary().database, 3 as PairId)).toBeUndefined();
});

test.each([
  ['leave a paragraph out', [{ vi: [0, 1, 2, 3], en: [0, 1, 2], confidence: 1 }]],
  [
    'cross',
    [
      { vi: [1], en: [0, 1], confidence: 1 },
      { vi: [0, 2, 3], en: [2, 3], confidence: 1 },
    ],
  ],
])('beads that %s are refused', (_, beads) => {
  const library = temporaryLibrary();
  const pair = addPair(library, { ...marketPair(), beads, findings: [] }, now);
  expect(() => readEditState(library.database, pair)).toThrow(RangeError);
});

test('new numbers are above all that ever were', () => {
  const library = temporaryLibrary();
  const pair = storePair(library, 'one', [['a', 'b']]);
  deletePair(library.database, pair);
  const ids = newIds(library.database);
  expect([ids.bead(), ids.bead(), ids.paragraph(), ids.paragraph()]).toEqual([2, 3, 3, 4]);
  expect(newIds(temporaryLibrary().database).bead()).toBe(1);
});
