/** Tells at which words a figure can begin at all, so that the readers are asked about few of the words of a text. */

import type { Language } from '../domain/language.ts';
import { CAPITAL, isAt } from '../text/characters.ts';
import { ENGLISH_MONTH_ABBREVIATIONS, ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from './calendar.ts';
import * as english from './english-words.ts';
import type { Source } from './reader.ts';
import * as vietnamese from './vietnamese-words.ts';

/** The first words of what the readers of each language take: number words, and words that introduce a date, an ordinal or a count. */
const OPENERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  vi: new Set([
    ...vietnamese.DIGIT_WORDS.keys(),
    ...vietnamese.VAGUE_STARTS,
    ...vietnamese.VAGUE_POWERS.keys(),
    ...vietnamese.LOOSE_COUNTS.starts,
    ...vietnamese.IMPLIED_NUMBERS.starts,
    ...['mười', 'nửa', 'thứ', 'tháng', 'năm', 'những', 'các', 'thập', 'quý', 'thế', 'chủ'],
  ]),
  en: new Set([
    ...english.UNIT_WORDS.keys(),
    ...english.TENS_WORDS.keys(),
    ...english.ORDINAL_WORDS.keys(),
    ...english.VAGUE_POWERS.keys(),
    ...english.IMPLIED_NUMBERS.keys(),
    ...ENGLISH_MONTHS.keys(),
    ...ENGLISH_MONTH_ABBREVIATIONS.keys(),
    ...ENGLISH_WEEKDAYS.keys(),
    ...['a', 'an', 'half', 'quarter', 'noon', 'midday', 'midnight'],
  ]),
};

const ROMAN = /^[IVXL]+$/;

/** Whether a reader may take something from token `at` on; a code such as QL1A or COVID-19 goes on without a space. */
export function mayOpenFigure({ tokens, language }: Source, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return token?.kind === 'numeral';
  if (OPENERS[language].has(token.lower)) return true;
  return isAt(token.text, 0, CAPITAL) && (tokens[at + 1]?.glued === true || ROMAN.test(token.text));
}
