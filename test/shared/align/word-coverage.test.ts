/** Which words of a text its translation accounts for. */

import { expect, it, test } from 'vitest';
import { BUILT_IN_LEXICON } from '../../../shared/align/lexicon/built-in.ts';
import { wordCoverage } from '../../../shared/align/word-coverage.ts';

/** "word = partner/partner" for every Vietnamese word that is not light. */
function partners(vi: string, en: string): readonly string[] {
  const cover = wordCoverage(vi, en, BUILT_IN_LEXICON);
  return cover.vi
    .filter((word) => word.class !== 'light')
    .map((word) => {
      const found = word.partners.map((index) => en.slice(cover.en[index]!.start, cover.en[index]!.end));
      return `${vi.slice(word.start, word.end)} = ${found.join('/')}`;
    });
}

test.each([
  ['a compound by its whole', 'nông nghiệp', 'Farming and agriculture', ['nông nghiệp = Farming/agriculture']],
  ['a foreign name as it is written', 'gặp Garibaldi', 'He met Garibaldi', ['gặp = met', 'Garibaldi = Garibaldi']],
  ['a Vietnamese name without marks', 'ở Nghĩa Đàn', 'in Nghia Dan', ['Nghĩa = Nghia', 'Đàn = Dan']],
  ['a figure in words', '7 con bò', 'seven cows', ['7 = seven', 'con bò = cows']],
  ['a loan word in the plural', '20 container', '20 containers', ['20 = 20', 'container = containers']],
  ['nothing for a word that is not there', 'mưa và sương mù', 'rain', ['mưa = rain', 'sương mù = ']],
])('finds %s', (_, vi, en, expected) => {
  expect(partners(vi, en)).toEqual(expected);
});

it('lets an acronym stand for a name that is spelled out', () => {
  const cover = wordCoverage('họp với Hội đồng Mãng Cầu Xiêm', 'The LMX met', BUILT_IN_LEXICON);
  const acronym = cover.en.findIndex((word) => word.start === 4);
  expect(cover.vi.filter((word) => word.class === 'name').map((word) => word.partners)).toContainEqual([acronym]);
});

it('counts partners in both directions alike', () => {
  const cover = wordCoverage(
    'Chủ tịch UBND tỉnh thăm trường',
    "The Chairman of the Provincial People's Committee visited a school",
    BUILT_IN_LEXICON,
  );
  cover.vi.forEach((word, index) => {
    for (const partner of word.partners) expect(cover.en[partner]!.partners).toContain(index);
  });
  cover.en.forEach((word, index) => {
    for (const partner of word.partners) expect(cover.vi[partner]!.partners).toContain(index);
  });
});
