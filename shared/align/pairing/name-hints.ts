/** What the names of two files say about belonging together: enough to settle a tie, never enough to beat the text. */

import { fold } from '../../text/fold.ts';
import { LANGUAGE_WORDS, VERSION_WORDS } from './name-words.ts';

/** The words and numbers of a file name that may name the article. */
export interface NameKeys {
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const EXTENSION = /\.(?:docx?|html?|xhtml|pdf|txt|text|md|rtf)$/;
const VERSION = /^(?:v|ver|rev)\d{1,2}$/;
/** A number that only a counter or a date would share. */
const TELLING_NUMBER = /^\d{2,}$/;
/** Of names that agree in words or numbers, but not wholly. */
const PARTLY = 0.5;

/** Reads a file name, with its folders; camel case and digits beside letters begin new words. */
export function nameKeys(name: string): NameKeys {
  const parts = name
    .normalize('NFC')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{L})(?=\d{2,})|(\d)(?=\p{L})/gu, '$1$2 ');
  const words = fold(parts)
    .replace(EXTENSION, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !LANGUAGE_WORDS.has(word) && !VERSION_WORDS.has(word) && !VERSION.test(word));
  return {
    words: new Set(words.filter((word) => !/^\d+$/.test(word))),
    numbers: new Set(words.filter((word) => /^\d+$/.test(word)).map((number) => number.replace(/^0+(?=\d)/, ''))),
  };
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}

function same(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && sharedOf(a, b) === a.size;
}

/** From 0, nothing, to 1, the same name but for marks of language and version. */
export function nameHint(vi: NameKeys, en: NameKeys): number {
  if (vi.words.size + vi.numbers.size === 0) return 0;
  if (same(vi.words, en.words) && same(vi.numbers, en.numbers)) return 1;
  const words = sharedOf(vi.words, en.words) / Math.max(1, vi.words.size, en.words.size);
  const number = [...vi.numbers].some((one) => TELLING_NUMBER.test(one) && en.numbers.has(one)) ? 1 : 0;
  const apart = number === 0 && vi.numbers.size > 0 && en.numbers.size > 0;
  return apart ? 0 : PARTLY * Math.max(words, number);
}
