/** The aligner as its callers see it: laws, invented pairs with known beads, and the real pair beside the checkout. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignParagraphs } from '../../../shared/align/align.ts';
import type { AlignmentUnit } from '../../../shared/align/alignment-unit.ts';
import type { Bead } from '../../../shared/domain/bead.ts';
import { PARAGRAPH_KINDS } from '../../../shared/domain/document.ts';
import { ARTICLE_EN, ARTICLE_VI } from './invented-article.ts';
import { readSeedPair, SEED_BEADS } from './seed-pair.ts';

function units(texts: readonly string[]): readonly AlignmentUnit[] {
  return texts.map((text) => ({ text, kind: 'paragraph' }));
}

function shown(beads: readonly Bead[]): readonly string[] {
  return beads.map((bead) => `${bead.vi.join(',')}|${bead.en.join(',')}`);
}

function aligned(vi: readonly string[], en: readonly string[]): readonly string[] {
  return shown(alignParagraphs(units(vi), units(en)));
}

const WORDS = [
  'Ủy ban nhân dân tỉnh',
  'họp.',
  'Nguyễn Văn An',
  '18-NQ/TW',
  '47,073 triệu đồng',
  'the province',
  'tháng 11',
  'said.',
  '"Chúng tôi',
  'tin tưởng"',
  'November 14',
  '',
  '?',
  'Ảnh: An',
  '…',
  '12%',
  'U.S.',
  "people's",
];

const unit: fc.Arbitrary<AlignmentUnit> = fc.record({
  text: fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' ')),
  kind: fc.constantFrom(...PARAGRAPH_KINDS),
});

describe('the beads of any two texts', () => {
  test('are a partition of both sides, in order, with a confidence from 0 to 1', () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), fc.array(unit, { maxLength: 12 }), (vi, en) => {
        const beads = alignParagraphs(vi, en);
        expect(beads.flatMap((bead) => bead.vi)).toEqual(vi.map((_, index) => index));
        expect(beads.flatMap((bead) => bead.en)).toEqual(en.map((_, index) => index));
        for (const bead of beads) {
          expect(bead.vi.length + bead.en.length).toBeGreaterThan(0);
          expect(bead.confidence).toBeGreaterThanOrEqual(0);
          expect(bead.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('are a partition in a long document too, where only a band is searched', () => {
    const vi = Array.from({ length: 400 }, (_, at) => `Đoạn ${at + 1}: ${ARTICLE_VI[at % ARTICLE_VI.length]}`);
    const en = vi.map((_, at) => `Paragraph ${at + 1}: ${ARTICLE_EN[at % ARTICLE_EN.length]}`).filter((_, at) => at % 50 !== 7);
    const beads = alignParagraphs(units(vi), units(en));
    expect(beads.flatMap((bead) => bead.vi)).toEqual(vi.map((_, index) => index));
    expect(beads.flatMap((bead) => bead.en)).toEqual(en.map((_, index) => index));
    expect(beads.filter((bead) => bead.en.length === 0)).toHaveLength(8);
  });
});

describe('an invented article', () => {
  const all = ARTICLE_VI.map((_, index) => `${index}|${index}`);

  test('is one to one as it stands', () => {
    expect(aligned(ARTICLE_VI, ARTICLE_EN)).toEqual(all);
  });

  test('shows English paragraphs that were joined', () => {
    const en = [...ARTICLE_EN.slice(0, 3), `${ARTICLE_EN[3]} ${ARTICLE_EN[4]}`, ...ARTICLE_EN.slice(5)];
    expect(aligned(ARTICLE_VI, en)).toEqual(['0|0', '1|1', '2|2', '3,4|3', '5|4', '6|5', '7|6']);
  });

  test('shows paragraphs whose borders are staggered as one bead', () => {
    const vi = [...ARTICLE_VI.slice(0, 3), `${ARTICLE_VI[3]} ${ARTICLE_VI[4]}`, ...ARTICLE_VI.slice(5)];
    const en = [...ARTICLE_EN.slice(0, 4), `${ARTICLE_EN[4]} ${ARTICLE_EN[5]}`, ...ARTICLE_EN.slice(6)];
    expect(aligned(vi, en)).toEqual(['0|0', '1|1', '2|2', '3,4|3,4', '5|5', '6|6']);
  });

  test('leaves a lost paragraph and page furniture without partner', () => {
    const vi = [...ARTICLE_VI.slice(0, 5), 'Tin liên quan', ...ARTICLE_VI.slice(5)];
    const en = ARTICLE_EN.filter((_, index) => index !== 2);
    expect(aligned(vi, en)).toEqual(['0|0', '1|1', '2|', '3|2', '4|3', '5|', '6|4', '7|5', '8|6']);
  });

  test('takes terms of the glossary as translations', () => {
    const vi = units(['Bánh khoái Phú Xuân', 'Lò gốm Phước Tích']);
    const en = units(['The sizzling pancake', 'The riverside pottery']);
    const glossary = [
      { vi: 'bánh khoái', en: 'sizzling pancake' },
      { vi: 'lò gốm', en: 'riverside pottery' },
    ];
    const sure = alignParagraphs(vi, en, { glossary });
    expect(shown(sure)).toEqual(['0|0', '1|1']);
    expect(sure[0]!.confidence).toBeGreaterThan(alignParagraphs(vi, en)[0]!.confidence);
  });
});

describe('empty sides', () => {
  test.each([
    [[], [], []],
    [['Một đoạn.'], [], ['0|']],
    [[], ['One.', 'Two.'], ['|0', '|1']],
  ])('%j against %j', (vi, en, beads) => {
    expect(aligned(vi, en)).toEqual(beads);
  });
});

const seeds = readSeedPair();

describe.skipIf(seeds === null)('the seed pair (skipped where ../shared/seeds is absent)', () => {
  test('has every bead right and at least 0.9 confident', () => {
    const beads = alignParagraphs(seeds!.vi, seeds!.en);
    expect(shown(beads)).toEqual(SEED_BEADS.map(([vi, en]) => `${vi.join(',')}|${en.join(',')}`));
    for (const bead of beads) expect(bead.confidence).toBeGreaterThanOrEqual(0.9);
  });
});
