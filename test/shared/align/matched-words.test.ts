/** The words that translate a match: shown where they are sure, and not where they would be a guess. */

import { describe, expect, it } from 'vitest';
import { createAligner } from '../../../shared/align/align.ts';
import { BUILT_IN_LEXICON } from '../../../shared/align/lexicon/built-in.ts';
import { matchedWords } from '../../../shared/align/matched-words.ts';
import { sentenceLinks } from '../../../shared/align/sentence-links.ts';
import type { Language } from '../../../shared/domain/language.ts';

const align = createAligner();

/** What the words of `side` lead to on the other side, as text. */
function translated(vi: string, en: string, side: Language, ...words: readonly string[]): readonly string[] {
  const texts = { vi, en };
  const ranges = words.map((word) => ({ start: texts[side].indexOf(word), end: texts[side].indexOf(word) + word.length }));
  const links = sentenceLinks(vi.split('\n'), en.split('\n'), align);
  const found = matchedWords({ vi, en, links }, side, ranges, BUILT_IN_LEXICON);
  return found.map(({ start, end }) => texts[side === 'vi' ? 'en' : 'vi'].slice(start, end));
}

const VI = 'Lễ hội thu hút đông đảo du khách. Chính quyền tỉnh hỗ trợ nông dân.';
const EN = 'The festival attracted large numbers of tourists. The provincial authorities support farmers.';

describe('matchedWords', () => {
  it.each<[name: string, vi: string, en: string, side: Language, words: readonly string[], expected: readonly string[]]>([
    ['a compound', VI, EN, 'vi', ['Lễ hội'], ['festival']],
    ['a compound found word by word', VI, EN, 'vi', ['Lễ', 'hội'], ['festival']],
    ['in the second sentence', VI, EN, 'vi', ['nông dân'], ['farmers']],
    ['from English', VI, EN, 'en', ['tourists'], ['du khách']],
    [
      'a piece that means the same in its compound',
      'UBND tỉnh họp.',
      "The provincial People's Committee met.",
      'vi',
      ['UBND'],
      ["People's Committee"],
    ],
    ['a piece of a compound that does not', VI, EN, 'vi', ['hội'], []],
    ['an English word without counterpart', VI, EN, 'en', ['numbers'], []],
    [
      'a word that stands twice over there',
      'Nông dân trồng lúa.',
      'Farmers helped farmers grow rice with other people and some farmers.',
      'vi',
      ['Nông dân'],
      [],
    ],
    ['over the end of a sentence', VI, EN, 'vi', ['du khách. Chính quyền'], []],
    ['in a later paragraph', `Mở đầu\n${VI}`, `Opening\n${EN}`, 'vi', ['nông dân'], ['farmers']],
    ['nothing', VI, EN, 'vi', [], []],
  ])('%s', (_, vi, en, side, words, expected) => {
    expect(translated(vi, en, side, ...words)).toEqual(expected);
  });
});
