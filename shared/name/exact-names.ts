/** Finds a Vietnamese name in the English as it should stand there: syllable by syllable, with hyphens, or written together. */

import { foldKeepingMarks } from '../text/fold.ts';
import { type EnglishSide, placesOf, syllableKey } from './english-side.ts';
import type { NameWord } from './name-words.ts';

/** Indices of English words, `end` exclusive. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** The end of the run of joined words from `at` that spells `letters`, wherever its syllables break; 0 where it does not. */
function spelledFrom(english: EnglishSide, at: number, letters: string, keyOf: (folded: string) => string): number {
  let rest = letters;
  for (let index = at; ; index += 1) {
    const word = english.words[index];
    if (word === undefined || (index > at && !word.isJoined)) return 0;
    const key = keyOf(word.folded);
    if (!rest.startsWith(key)) return 0;
    rest = rest.slice(key.length);
    if (rest === '') return index + 1;
  }
}

function sameKey(folded: string): string {
  return folded;
}

/** Every place where the English has all of the folded `syllables` in order. */
export function exactPlaces(syllables: readonly string[], english: EnglishSide): readonly WordRange[] {
  const letters = syllables.join('');
  const variant = syllables.map(syllableKey).join('');
  const found: WordRange[] = [];
  let prefix = '';
  for (const syllable of syllables) {
    prefix += syllable;
    for (const start of placesOf(english, prefix)) {
      if (english.words[start]?.isCapital !== true) continue;
      const end = spelledFrom(english, start, letters, sameKey) || spelledFrom(english, start, variant, syllableKey);
      if (end > 0) found.push({ start, end });
    }
  }
  return found;
}

/** A syllable with its marks; i and y, which take the same tones, count as one letter. */
function markedKey(text: string): string {
  return foldKeepingMarks(text).replaceAll(/[iìỉĩíị]/g, (letter) => 'yỳỷỹýỵ'.charAt('iìỉĩíị'.indexOf(letter)));
}

/** An English word whose marks are not those of the Vietnamese syllable; a word without any marks is in order. */
export function wrongMarks(
  words: readonly NameWord[],
  range: WordRange,
  english: EnglishSide,
): { readonly index: number; readonly syllable: NameWord } | null {
  if (range.end - range.start !== words.length) return null;
  for (let index = range.start; index < range.end; index += 1) {
    const [word, syllable] = [english.words[index], words[index - range.start]];
    if (word === undefined || syllable === undefined || /^[\p{ASCII}’]*$/u.test(word.text)) continue;
    if (markedKey(word.text) !== markedKey(syllable.text)) return { index, syllable };
  }
  return null;
}
