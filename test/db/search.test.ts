/** What a search must find, in which order, with which characters, whatever was typed. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setParagraphText } from '../../db/document-repository.ts';
import type { Library } from '../../db/library.ts';
import { deletePair } from '../../db/pair-repository.ts';
import { searchBeads } from '../../db/search.ts';
import type { SearchHit } from '../../shared/domain/search-hit.ts';
import { fold } from '../../shared/text/fold.ts';
import { normaliseText } from '../../shared/text/normalise.ts';
import { storePair, temporaryLibrary } from './sample-library.ts';

const ROWS = [
  ['Đồng bằng đang vào mùa gặt.', 'The plain is being harvested.'],
  ['Dòng kênh đóng băng là điều chưa từng thấy.', 'A frozen canal is unheard of.'],
  ['Văn hoá làng nghề Hoà Bình', 'Craft village culture in Hòa Bình'],
  ['Uỷ ban nhân dân tỉnh họp.', 'The Provincial People’s Committee met🥳.'],
  ['Lễ hội đua thuyền – đua ghe ngo', 'The ngo boat race festival'],
  ['Có 19/29 xã đạt chuẩn.', '19 of 29 communes met the standard.'],
] as const;

function search(library: Library, text: string): readonly SearchHit[] {
  return searchBeads(library.database, text, { limit: 100, offset: 0 }).hits;
}

function found(library: Library, text: string): readonly number[] {
  return search(library, text).map((hit) => hit.ordinal);
}

/** The words that a hit would highlight. */
function highlighted(hit: SearchHit): readonly string[] {
  return [hit.vi, hit.en].flatMap(({ text, ranges }) => ranges.map(({ start, end }) => text.slice(start, end)));
}

describe('what finds what', () => {
  test.each<[query: string, beads: readonly number[], highlights: readonly string[]]>([
    ['dong bang', [1, 0], ['Dòng', 'đóng', 'băng']],
    ['đồng bằng', [0, 1], ['Đồng', 'bằng']],
    ['ĐÓNG BĂNG', [1, 0], ['Dòng', 'đóng', 'băng']],
    ['"dong bang"', [0, 1], ['Đồng bằng']],
    ['"bang dong"', [], []],
    ['văn hóa', [2], ['Văn', 'hoá', 'Hoà', 'Hòa']],
    ['văn hoá', [2], ['Văn', 'hoá', 'Hoà', 'Hòa']],
    ['hoà bình', [2], ['hoá', 'Hoà', 'Bình', 'Hòa', 'Bình']],
    ['ủy ban', [3], ['Uỷ', 'ban']],
    ["people's committee", [3], ['People’s', 'Committee']],
    ['lễ hội festival', [4], ['Lễ', 'hội', 'festival']],
    ['festival le', [4], ['Lễ', 'festival']],
    ['le', [4], ['Lễ']],
    ['festi', [4], ['festival']],
    ['festi ', [], []],
    ['"festi"', [], []],
    ['"boat ra', [4], ['boat race']],
    ['“boat race”', [4], ['boat race']],
    ['festi boat', [], []],
    ['19/29', [5], ['19/29']],
    ['29/19', [], []],
    ['"committee met🥳"', [3], ['Committee met']],
    ['thuyền - đua', [4], ['đua', 'thuyền', 'đua']],
    ['canal NOT frozen', [], []],
    ['canal*', [1], ['canal']],
    ['vi:canal', [], []],
    ['', [], []],
    ['  "" * - !', [], []],
  ])('%j', (query, beads, highlights) => {
    const library = temporaryLibrary();
    storePair(library, 'rows', ROWS);
    const hits = search(library, query);
    expect(hits.map((hit) => hit.ordinal)).toEqual(beads);
    expect(hits[0] === undefined ? [] : highlighted(hits[0])).toEqual(highlights);
  });

  test('the very marks come first, in either style of tone placement', () => {
    const library = temporaryLibrary();
    storePair(library, 'marks', [
      ['Hoa nở khắp hoa viên, hoa và hoa.', ''],
      ['Một câu dài có chữ hóa đứng giữa nhiều chữ khác không liên quan gì đến nhau cả.', ''],
      ['Lại một câu dài có chữ hoá đứng giữa nhiều chữ khác không liên quan gì đến nhau cả.', ''],
    ]);
    for (const query of ['hoá', 'hóa', 'HÓA']) {
      expect(search(library, query).map((hit) => [hit.ordinal, hit.exact])).toEqual([
        [1, true],
        [2, true],
        [0, false],
      ]);
    }
    expect(search(library, 'hoa')[0]).toMatchObject({ ordinal: 0, exact: true });
  });
});

test('a hit tells its pair, its titles and both texts', () => {
  const library = temporaryLibrary();
  storePair(library, 'other', [['Khác', 'Other']]);
  const pair = storePair(library, 'rows', ROWS);
  expect(search(library, 'gat')).toEqual([
    {
      pair,
      titles: { vi: ROWS[0][0], en: ROWS[0][1] },
      bead: 2,
      ordinal: 0,
      exact: false,
      vi: { text: ROWS[0][0], ranges: [{ start: 23, end: 26 }] },
      en: { text: ROWS[0][1], ranges: [] },
    },
  ]);
});

test('pages are cut from one order: together they are the whole, each hit once', () => {
  const library = temporaryLibrary();
  for (let index = 0; index < 7; index += 1) storePair(library, `pair ${index}`, ROWS);
  const whole = search(library, 'dua').map((hit) => hit.bead);
  expect(whole).toHaveLength(7);
  const pages = [0, 3, 6, 9].map((offset) => searchBeads(library.database, 'dua', { limit: 3, offset }));
  expect(pages.map((page) => page.total)).toEqual([7, 7, 7, 7]);
  expect(pages.flatMap((page) => page.hits.map((hit) => hit.bead))).toEqual(whole);
  expect(search(library, 'dua').map((hit) => hit.pair)).toEqual([7, 6, 5, 4, 3, 2, 1]);
});

test('an edited paragraph is found by its new words only, a deleted pair not at all', () => {
  const library = temporaryLibrary();
  const pair = storePair(library, 'rows', ROWS);
  setParagraphText(library.database, 1 as never, 'Cao nguyên đang vào mùa gặt.');
  expect(found(library, 'cao nguyen')).toEqual([0]);
  expect(found(library, 'dong bang')).toEqual([1]);
  deletePair(library.database, pair);
  expect(found(library, 'gat')).toEqual([]);
});

test('paragraphs of one bead are searched together, and ranges count through the line feed between them', () => {
  const library = temporaryLibrary();
  const { database } = library;
  storePair(library, 'rows', ROWS);
  database.run('DELETE FROM bead WHERE ordinal = 1');
  database.run('INSERT INTO bead_paragraph VALUES (2, 1)');
  setParagraphText(database, 2 as never, 'Kênh đào');
  expect(search(library, '"gặt kênh"')[0]!.vi).toEqual({
    text: `${ROWS[0][0]}\nKênh đào`,
    ranges: [{ start: 23, end: 32 }],
  });
});

describe('whatever is typed', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          ...['"', '""', "'", '*', '(', ')', '{', '}', ':', '^', '+', '-', ',', '\\', ';--', '\0', '\uFDD0', '\uD800'],
          ...['AND', 'OR', 'NOT', 'NEAR(', 'vi:', '{vi en}', 'đồng', 'ĐUA', 'hoà', 'hòa', ' ', '\n', '“', '”', '%'],
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('')),
  );

  test('is an answer, never an error', () => {
    const library = temporaryLibrary();
    storePair(library, 'rows', ROWS);
    fc.assert(
      fc.property(hostile, (text) => {
        for (const hit of search(library, text)) expect(highlighted(hit).join('')).not.toBe('');
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['many words', 'từ '.repeat(20_000)],
    ['one long word', 'a'.repeat(200_000)],
    ['one long phrase', `"${'đi '.repeat(20_000)}"`],
    ['many quotes', '"'.repeat(5_001)],
    ['many one-letter phrases', '"b"'.repeat(5_001)],
  ])('even %s', (_, text) => {
    const library = temporaryLibrary();
    storePair(library, 'rows', ROWS);
    expect(found(library, text)).toEqual([]);
  });
});

/** A word of two Latin letters or more, with nothing of a word before or behind it. */
const WORD = /(?<![\p{L}\p{N}\p{M}])\p{Script=Latin}{2,}(?![\p{L}\p{N}\p{M}])/giu;

test('any word of any text finds that text, and highlights the word where it stands', () => {
  const library = temporaryLibrary();
  const letters = fc.constantFrom(...'aàảãáạăằâấđĐêềoòôồơờuưừyỳýbcghnmtAÀÊ 1920.,"–\n'.normalize('NFC'));
  const texts = fc.string({
    unit: fc.oneof(letters, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
  });
  let count = 0;
  fc.assert(
    fc.property(texts, (raw) => {
      const text = normaliseText(raw);
      count += 1;
      const pair = storePair(library, `text ${count}`, [[text, '']]);
      for (const [word] of text.matchAll(WORD)) {
        const hit = search(library, `"${word}"`).find((candidate) => candidate.pair === pair);
        expect(hit?.exact).toBe(true);
        const spots = hit!.vi.ranges.map(({ start, end }) => fold(text.slice(start, end)));
        expect(spots).toContain(fold(word));
      }
      deletePair(library.database, pair);
    }),
    { numRuns: 300 },
  );
});
