/** Reads one sentence once for everything that evidence is made of: known words, names, loan words, figures, codes. */

import type { Language } from '../domain/language.ts';
import { fold } from '../text/fold.ts';
import { unifyTonePlacement } from '../text/tone-placement.ts';
import { figureKeys } from './figure-keys.ts';
import { type Lexicon, unitsIn } from './lexicon.ts';
import { scanWords, type Word } from './scan-words.ts';
import { shapeOf } from './sentence-shape.ts';

/** What a sentence offers to compare; every key as often as it occurs. */
export interface SentenceMarks {
  /** Vietnamese: lexicon units. English: lexicon stem ids. */
  readonly lexical: readonly number[];
  /** Folded words written with a capital. */
  readonly names: readonly string[];
  /** Folded words that could stand unchanged in the other language. */
  readonly verbatim: readonly string[];
  readonly quantities: readonly string[];
  /** Reference numbers of official documents, folded (Đ = D). */
  readonly codes: readonly string[];
  /** Bit set of {@link shapeOf}. */
  readonly shape: number;
}

/** How `quantityKeys` marks the reference number of a document. */
const CODE_PREFIX = 'code:';
/** Shorter words of plain letters are Vietnamese syllables too often. */
const LOAN_WORD = /^[a-z]{4,}$/;

function lexicalIds(words: readonly Word[], language: Language, lexicon: Lexicon): readonly number[] {
  const lower = words.map((word) => word.lower);
  return language === 'vi' ? unitsIn(lexicon, lower) : lower.map(lexicon.stemId).filter((id) => id >= 0);
}

export function readSentence(sentence: string, language: Language, lexicon: Lexicon): SentenceMarks {
  const words = scanWords(language === 'vi' ? unifyTonePlacement(sentence) : sentence);
  const names: string[] = [];
  const verbatim: string[] = [];
  for (const word of words) {
    if (word.capitalised) {
      if (word.text.length > 1) names.push(fold(word.text));
    } else if (LOAN_WORD.test(word.lower)) verbatim.push(word.lower);
  }
  const figures = figureKeys(sentence, words, language);
  return {
    lexical: lexicalIds(words, language, lexicon),
    names,
    verbatim,
    quantities: figures.filter((key) => !key.startsWith(CODE_PREFIX)),
    codes: figures.filter((key) => key.startsWith(CODE_PREFIX)).map(fold),
    shape: shapeOf(sentence),
  };
}
