/** What a library remembers of a sentence, and what a check makes of it. */

import { describe, expect, test } from 'vitest';
import { setBeadState } from '../../../../db/bead-repository.ts';
import { setParagraphText } from '../../../../db/document-repository.ts';
import type { Library } from '../../../../db/library.ts';
import { deletePair, setPairState } from '../../../../db/pair-repository.ts';
import { rebuildSearchIndex } from '../../../../db/search-index.ts';
import { libraryMemory } from '../../../../electron/services/library/library-memory.ts';
import { createAligner } from '../../../../shared/align/align.ts';
import type { ParagraphId } from '../../../../shared/domain/ids.ts';
import { checkPair } from '../../../../shared/domain/pipeline.ts';
import { storePair, temporaryLibrary } from '../../../db/sample-library.ts';
import { document, now } from '../../../db/sample-pair.ts';

const ALIGN = createAligner();
const BRIDGE = ['Cầu mới nối hai xã ven sông.', 'The new bridge links two riverside communes.'] as const;
const TITLE = ['Tin trong tỉnh', 'News from the province'] as const;

function remembered(library: Library, vi: string) {
  return libraryMemory(library, ALIGN)
    .translationsOf(vi)
    .map(({ pair, bead, en }) => [pair.title, bead, en.text]);
}

describe('the memory', () => {
  test('finds a sentence inside a paragraph, with the words that translate just it', () => {
    const library = temporaryLibrary();
    const id = storePair(library, 'a', [
      TITLE,
      [`Sáng nay trời mưa rất to. ${BRIDGE[0]}`, `It rained heavily this morning. ${BRIDGE[1]}`],
    ]);
    const [found] = libraryMemory(library, ALIGN).translationsOf('cầu mới nối hai xã ven sông');
    expect(found).toEqual({
      pair: { id, title: 'Tin trong tỉnh' },
      bead: 1,
      vi: { paragraph: 1, start: 26, end: 54, text: BRIDGE[0] },
      en: { paragraph: 1, start: 32, end: 76, text: BRIDGE[1] },
    });
  });

  test('does not mind case, marks of punctuation and where the tone stands', () => {
    const library = temporaryLibrary();
    storePair(library, 'a', [TITLE, ['Tỉnh uỷ họp, bàn về nông thôn mới.', 'The Party Committee met on rural areas.']]);
    expect(remembered(library, 'Tỉnh ủy họp bàn về Nông thôn mới')).toHaveLength(1);
    expect(remembered(library, 'Tỉnh ủy họp bạn về nông thôn mới')).toEqual([]);
  });

  test('puts what people vouched for before what is new', () => {
    const library = temporaryLibrary();
    const pairs = ['a', 'b', 'c', 'd'].map((label) => storePair(library, label, [[`Tin ${label}`, label], BRIDGE]));
    setPairState(library.database, pairs[0]!, 'approved', now().toISOString());
    setBeadState(library.database, 4 as never, 'confirmed');
    expect(remembered(library, BRIDGE[0]).map(([title]) => title)).toEqual(['Tin a', 'Tin b', 'Tin d', 'Tin c']);
  });

  test('follows edits, deletions and a rebuilt index', () => {
    const library = temporaryLibrary();
    const pair = storePair(library, 'a', [TITLE, BRIDGE]);
    rebuildSearchIndex(library.database);
    expect(remembered(library, BRIDGE[0])).toHaveLength(1);
    setParagraphText(library.database, 2 as ParagraphId, 'Cầu cũ nối hai xã ven sông.');
    expect(remembered(library, BRIDGE[0])).toEqual([]);
    expect(remembered(library, 'Cầu cũ nối hai xã ven sông.')).toHaveLength(1);
    deletePair(library.database, pair);
    expect(library.database.all('SELECT 1 FROM bead_sentence')).toEqual([]);
  });

  test('leaves out the pair that is checked again, short sentences and beads without English', () => {
    const library = temporaryLibrary();
    const pair = storePair(library, 'a', [TITLE, BRIDGE, ['Ông nói vậy.', 'He said so.']]);
    expect(libraryMemory(library, ALIGN, pair).translationsOf(BRIDGE[0])).toEqual([]);
    expect(remembered(library, 'Ông nói vậy.')).toEqual([]);
  });
});

describe('a check with the memory', () => {
  const ROAD = ['Đường vào bản dài ba cây số.', 'The road to the village is three kilometres long.'] as const;

  function findings(library: Library, rows: readonly (readonly [string, string])[]) {
    const vi = document('vi', ...rows.map(([text]) => text));
    const en = document('en', ...rows.map(([, text]) => text));
    return checkPair(vi, en, { memory: libraryMemory(library, ALIGN) }).findings.filter(
      ({ rule }) => rule === 'consistency.library',
    );
  }

  test('shows how another pair words the same sentence', () => {
    const library = temporaryLibrary();
    storePair(library, 'a', [TITLE, BRIDGE]);
    const [found, ...others] = findings(library, [ROAD, [BRIDGE[0], 'The new bridge connects two communes along the river.']]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      severity: 'minor',
      bead: 1,
      en: { text: 'The new bridge connects two communes along the river.' },
      related: [{ pair: { title: 'Tin trong tỉnh' }, bead: 1, en: { text: BRIDGE[1] } }],
    });
  });

  test.each([
    ['the very words', BRIDGE[1]],
    ['case, articles and marks', 'New bridge links the two riverside communes'],
    ['forms of words', 'The new bridge linked two riverside communes.'],
  ])('is silent on %s', (_, english) => {
    const library = temporaryLibrary();
    storePair(library, 'a', [TITLE, BRIDGE]);
    expect(findings(library, [ROAD, [BRIDGE[0], english]])).toEqual([]);
  });

  test('is silent where one of several earlier wordings is used', () => {
    const library = temporaryLibrary();
    const other = 'The new bridge connects two communes along the river.';
    storePair(library, 'a', [TITLE, BRIDGE]);
    storePair(library, 'b', [TITLE, [BRIDGE[0], other]]);
    expect(findings(library, [ROAD, [BRIDGE[0], other]])).toEqual([]);
  });

  test('takes a pair with most of the sentences for the same article before it was edited', () => {
    const library = temporaryLibrary();
    const rows = [
      BRIDGE,
      ROAD,
      ['Chợ phiên họp vào sáng Chủ nhật.', 'The market opens on Sunday mornings.'],
      ['Nông dân gặt lúa sớm hơn năm trước.', 'Farmers harvest rice earlier than last year.'],
      ['Trường mới có mười hai phòng học.', 'The new school has twelve classrooms.'],
    ] as const;
    storePair(library, 'a', rows);
    const edited = rows.map(([vi, en]) => [vi, en.replace('new', 'brand-new').replace('long', 'in length')] as const);
    expect(findings(library, edited)).toEqual([]);
  });
});
