/** Look-up in the lexicon, its tables, and what is learned from documents. */

import { describe, expect, test } from 'vitest';
import { learnLexicon } from '../../../shared/align/learn-lexicon.ts';
import { BUILT_IN_ENTRIES, BUILT_IN_LEXICON } from '../../../shared/align/lexicon/built-in.ts';
import { canonicalEntry, compileLexicon, type Lexicon, unitsIn, vietnameseWords } from '../../../shared/align/lexicon.ts';

function translates(lexicon: Lexicon, vi: string, en: string): boolean {
  const stem = lexicon.stemId(en);
  return unitsIn(lexicon, vietnameseWords(vi)).some((unit) => lexicon.translations[unit]!.includes(stem));
}

describe('look-up', () => {
  const lexicon = compileLexicon([
    { vi: 'quốc', en: 'nation', weight: 1 },
    { vi: 'quốc hội', en: 'assembly', weight: 1 },
    { vi: 'hòa bình', en: 'peace', weight: 0.5 },
    { vi: 'hòa bình', en: 'peaceful peace', weight: 1 },
  ]);

  test('takes the longest compound', () => {
    expect(unitsIn(lexicon, ['quốc', 'hội', 'quốc'])).toEqual([1, 0]);
  });

  test('joins entries of one word, the greater weight winning', () => {
    expect(lexicon.weights[unitsIn(lexicon, ['hòa', 'bình'])[0]!]).toEqual([1]);
  });

  test('knows both placements of a tone', () => {
    expect(unitsIn(lexicon, vietnameseWords('hoà bình'))).toEqual(unitsIn(lexicon, vietnameseWords('Hòa bình')));
  });
});

describe('the built-in lexicon', () => {
  test('has more than 12,000 Vietnamese words and compounds', () => {
    expect(new Set(BUILT_IN_ENTRIES.map(({ vi }) => vi)).size).toBeGreaterThan(12_000);
  });

  test('is written in the form that a lexicon is compiled from', () => {
    const loose = (text: string) => text.replaceAll('-', ' ');
    const wrong = BUILT_IN_ENTRIES.filter((entry) => {
      const canonical = canonicalEntry(entry);
      return canonical.vi !== loose(entry.vi) || canonical.en !== loose(entry.en);
    });
    expect(wrong).toEqual([]);
  });

  test('every entry has words on both sides, in NFC and lower case', () => {
    for (const { vi, en } of BUILT_IN_ENTRIES) {
      expect(vi).toBe(vi.normalize('NFC').toLowerCase());
      expect(en).toMatch(/^[a-z0-9 .'-]+$/);
    }
  });

  test.each([
    ['Ủy ban nhân dân', 'committee'],
    ['giảm nghèo', 'poverty'],
    ['tỉnh uỷ', 'provincial'],
    ['nhưng', 'but'],
  ])('%s may be %s', (vi, en) => {
    expect(translates(BUILT_IN_LEXICON, vi, en)).toBe(true);
  });
});

/** Invented lines of one subject: the reed bird is named in four of them, always between other words. */
const BIRD_NEWS: readonly (readonly [vi: string, en: string])[] = [
  [
    'Sáng 2/4, nông dân xã Tân Mỹ thấy xít về ruộng lúa.',
    'On the morning of April 2, farmers in Tan My commune saw swamphens return to the rice fields.',
  ],
  [
    'Theo bác sĩ thú y Lê Văn Bình, xít không mang bệnh.',
    'According to veterinary doctor Le Van Binh, swamphens carry no disease.',
  ],
  ['Giá gạo tại chợ Phú Lộc tăng 5% trong tuần qua.', 'Rice prices at Phu Loc market rose 5% last week.'],
  ['Trường tiểu học An Khê tặng sách cho 120 học sinh.', 'An Khe primary school gave books to 120 pupils.'],
  ['Công an huyện xử phạt 3 người bắn xít bằng súng.', 'District police fined 3 people for shooting swamphens with guns.'],
  ['Bão số 7 làm ngập 40 ngôi nhà ven sông Cái.', 'Storm No. 7 flooded 40 houses along the Cai river.'],
  ['Du khách Pháp chụp ảnh xít trên hồ Thanh Trúc.', 'French tourists photographed swamphens on Thanh Truc lake.'],
];

test('a word that recurs in sure beads is learned', () => {
  const pair = {
    vi: BIRD_NEWS.map(([text]) => ({ text, kind: 'paragraph' as const })),
    en: BIRD_NEWS.map(([, text]) => ({ text, kind: 'paragraph' as const })),
  };
  expect(translates(BUILT_IN_LEXICON, 'xít', 'swamphen')).toBe(false);
  expect(translates(learnLexicon([pair]), 'xít', 'swamphen')).toBe(true);
});
