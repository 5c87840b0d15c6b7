/** Reads the figures of a sentence only where a figure may stand, because reading exactly costs more than all other evidence. */

import type { Language } from '../domain/language.ts';
import { quantityKeys } from '../quantity/quantity-keys.ts';
import type { Word } from './scan-words.ts';

/** Words that make a figure where no digit stands; small numbers are left to the lexicon, which knows them as words. */
const CUES: Readonly<Record<Language, ReadonlySet<string>>> = {
  vi: new Set(['mươi', 'mười', 'tháng']),
  en: new Set([
    ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
    ...['november', 'december', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
    ...['eighteen', 'nineteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  ]),
};

/** Characters that belong to a figure before and after its cue: "ngày 14 tháng", "VND", "triệu đồng", "per cent". */
const REACH_BEFORE = 18;
const REACH_AFTER = 24;

const NONE: readonly string[] = [];

function isCue(word: Word, language: Language): boolean {
  const first = word.lower.charCodeAt(0);
  return (first >= 48 && first <= 57) || CUES[language].has(word.lower);
}

/** The nearest space at or beyond a place, so that no word is cut. */
function spaceFrom(text: string, place: number, direction: 1 | -1): number {
  let at = place;
  while (at > 0 && at < text.length && text.charCodeAt(at) !== 32) at += direction;
  return Math.max(0, Math.min(text.length, at));
}

/** The keys of `quantityKeys` for the figures of a sentence whose words are known. */
export function figureKeys(text: string, words: readonly Word[], language: Language): readonly string[] {
  let keys = NONE;
  let start = -1;
  let end = -1;
  const read = (): void => {
    if (start < 0) return;
    const found = quantityKeys(text.slice(start, end), language);
    if (found.length > 0) keys = keys.length === 0 ? found : [...keys, ...found];
  };
  for (const word of words) {
    if (!isCue(word, language)) continue;
    const from = spaceFrom(text, word.start - REACH_BEFORE, -1);
    if (start < 0 || from > end) {
      read();
      start = from;
    }
    end = spaceFrom(text, word.start + word.text.length + REACH_AFTER, 1);
  }
  read();
  return keys;
}
