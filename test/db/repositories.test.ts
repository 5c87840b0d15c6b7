/** Documents, beads and pairs must be stored as given and changed as asked. */

import { describe, expect, test } from 'vitest';
import { listBeads, replaceBeads, setBeadState } from '../../db/bead-repository.ts';
import { getDocument, importedText, paragraphIds, setParagraphText } from '../../db/document-repository.ts';
import { deletePair, findPairByHashes, getPairSummary, setPairState } from '../../db/pair-repository.ts';
import { addPair } from '../../electron/services/library/add-pair.ts';
import type { PairId } from '../../shared/domain/ids.ts';
import { temporaryLibrary } from './sample-library.ts';
import { marketPair, now } from './sample-pair.ts';

const LATER = '2025-06-01T00:00:00.000Z';

describe('a paragraph', () => {
  test('keeps what was imported when its text is edited', () => {
    const library = temporaryLibrary();
    const { database } = library;
    const pair = addPair(library, marketPair(), now);
    const [headline] = paragraphIds(database, pair, 'en');
    setParagraphText(database, headline!, 'New wholesale market');
    expect(getDocument(database, pair, 'en')!.paragraphs[0]).toEqual({
      ...marketPair().en.paragraphs[0],
      text: 'New wholesale market',
    });
    expect(importedText(database, headline!)).toBe('Wholesale market opens');
    setParagraphText(database, headline!, 'Wholesale market opens');
    expect(getDocument(database, pair, 'en')).toEqual(marketPair().en);
    expect(importedText(database, headline!)).toBe('Wholesale market opens');
    expect(importedText(database, 999 as never)).toBeUndefined();
  });
});

describe('beads', () => {
  test('are vouched for one by one, and the pair counts them', () => {
    const library = temporaryLibrary();
    const { database } = library;
    const pair = addPair(library, marketPair(), now);
    const [first, second] = listBeads(database, pair);
    expect(setBeadState(database, first!.id, 'confirmed')).toBe(true);
    expect(setBeadState(database, second!.id, 'pinned')).toBe(true);
    expect(setBeadState(database, 999 as never, 'pinned')).toBe(false);
    expect(listBeads(database, pair).map(({ state }) => state)).toEqual([
      ...['confirmed', 'pinned'],
      ...['automatic', 'automatic'],
    ]);
    expect(getPairSummary(database, pair)).toMatchObject({ beads: 4, settledBeads: 2 });
  });

  test('are replaced as a whole or not at all', () => {
    const library = temporaryLibrary();
    const { database } = library;
    const pair = addPair(library, marketPair(), now);
    const before = listBeads(database, pair);
    const twice = [0, 0].map((index) => ({ vi: [index], en: [], confidence: 1 }));
    expect(() => replaceBeads(database, pair, twice)).toThrow(/UNIQUE/);
    expect(listBeads(database, pair)).toEqual(before);
  });
});

describe('a pair', () => {
  test('goes through the review', () => {
    const library = temporaryLibrary();
    const pair = addPair(library, marketPair(), now);
    expect(setPairState(library.database, pair, 'approved', LATER)).toBe(true);
    expect(getPairSummary(library.database, pair)).toMatchObject({ state: 'approved', changedAt: LATER });
    expect(setPairState(library.database, 99 as PairId, 'approved', LATER)).toBe(false);
    expect(() => setPairState(library.database, pair, 'gone' as never, LATER)).toThrow(/CHECK/);
  });

  test('goes with all that is its own, and its number is not given again', () => {
    const library = temporaryLibrary();
    const { database } = library;
    const [pair, other] = [addPair(library, marketPair('a'), now), addPair(library, marketPair('b'), now)];
    expect(deletePair(database, other)).toBe(true);
    expect(deletePair(database, other)).toBe(false);
    for (const table of ['document', 'paragraph', 'bead', 'bead_paragraph', 'finding', 'bead_search']) {
      const expected = { document: 2, paragraph: 8, bead_paragraph: 8, finding: 1 }[table] ?? 4;
      expect(database.all(`SELECT 1 FROM ${table}`), table).toHaveLength(expected);
    }
    const { viSha256, enSha256 } = marketPair('b');
    expect(findPairByHashes(database, { vi: viSha256, en: enSha256 })).toBeUndefined();
    expect(addPair(library, marketPair('b'), now)).toBe(other + 1);
    expect(getPairSummary(database, pair)).toBeDefined();
  });
});
