/** Inside a bead every sentence has its place, and the right counterpart where there is one. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAligner } from '../../../shared/align/align.ts';
import { type SentenceLink, sentenceLinks, type TextSpan } from '../../../shared/align/sentence-links.ts';
import { splitSentences } from '../../../shared/text/sentences.ts';
import { texts } from '../domain/edit-arbitrary.ts';
import { ARTICLE_EN, ARTICLE_VI } from './invented-article.ts';

const align = createAligner();

function shown(links: readonly SentenceLink[], vi: readonly string[], en: readonly string[]): readonly string[] {
  const words = (side: readonly string[], spans: readonly TextSpan[]): string =>
    spans.map(({ paragraph, start, end }) => `${paragraph}:${side[paragraph]!.slice(start, end).slice(0, 12)}`).join(' + ');
  return links.map((link) => `${words(vi, link.vi)} = ${words(en, link.en)}`);
}

describe('an invented bead', () => {
  test('of two paragraphs against one has its sentences linked', () => {
    const vi = [ARTICLE_VI[3]!, ARTICLE_VI[4]!];
    const en = [`${ARTICLE_EN[3]} ${ARTICLE_EN[4]}`];
    expect(shown(sentenceLinks(vi, en, align), vi, en)).toEqual([
      '0:Người dân ha = 0:Residents of',
      '0:Vào mùa mưa  = 0:In the flood',
      '1:"Chúng tôi đ = 0:"We have wai',
    ]);
  });

  test('whose translation leaves a sentence out shows it alone', () => {
    const vi = [`${ARTICLE_VI[1]} ${ARTICLE_VI[2]} ${ARTICLE_VI[6]}`];
    const en = [`${ARTICLE_EN[1]} ${ARTICLE_EN[6]}`];
    expect(shown(sentenceLinks(vi, en, align), vi, en)).toEqual([
      '0:Sáng 12/3, Ủ = 0:On the morni',
      '0:Ông Hoàng Mi = ',
      '0:Theo Quyết đ = 0:Under Decisi',
    ]);
  });

  test('of one sentence each is taken at its word', () => {
    const links = sentenceLinks(['Chợ họp.'], ['Nothing alike.'], align);
    expect(links).toEqual([
      { vi: [{ paragraph: 0, start: 0, end: 8 }], en: [{ paragraph: 0, start: 0, end: 14 }], confidence: 1 },
    ]);
  });

  test('does not link across the end of a paragraph, as joined text would', () => {
    const vi = ['Khánh thành chợ đầu mối', 'Chợ có 320 gian hàng'];
    const en = ['Wholesale market opens', 'The market has 320 stalls'];
    const links = sentenceLinks(vi, en, align);
    expect(links.map((link) => link.vi.map(({ paragraph }) => paragraph))).toEqual([[0], [1]]);
    expect(links.map((link) => link.en.map(({ paragraph }) => paragraph))).toEqual([[0], [1]]);
  });

  test.each([
    ['nothing at all', [], [], 0],
    ['one side', ['Chợ mở. Đông vui.'], [], 2],
    ['an empty paragraph', [''], ['The market opens.'], 1],
  ])('of %s', (_, vi, en, count) => {
    expect(sentenceLinks(vi, en, align)).toHaveLength(count);
  });
});

test('in any bead every sentence stands in exactly one link, in order', () => {
  const paragraphs = fc.array(texts, { maxLength: 3 });
  fc.assert(
    fc.property(paragraphs, paragraphs, (vi, en) => {
      const links = sentenceLinks(vi, en, align);
      for (const [side, sideTexts] of [
        ['vi', vi],
        ['en', en],
      ] as const) {
        const sentences = sideTexts.flatMap((text, paragraph) =>
          splitSentences(text, side).map((range) => ({ paragraph, ...range })),
        );
        expect(links.flatMap((link) => link[side])).toEqual(sentences);
      }
      for (const link of links) {
        expect(link.vi.length + link.en.length).toBeGreaterThan(0);
        expect(link.confidence).toBeGreaterThanOrEqual(0);
        expect(link.confidence).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 150 },
  );
});
