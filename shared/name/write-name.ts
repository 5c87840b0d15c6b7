/** Writes a Vietnamese name as the English around it would: without marks, or with them where it keeps them; in capitals where it shouts. */

import type { EnglishSide } from './english-side.ts';
import type { WordRange } from './exact-names.ts';
import type { NameWord } from './name-words.ts';

/** The syllable without marks, its capitals as they are. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

function isShouted(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** Whether the English has letters that only Vietnamese has, so that its names keep their marks. */
function keepsMarks(text: string): boolean {
  return /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i.test(text);
}

/** `vi` as it should replace the English word `en`: its case pattern kept, an all-capital source brought down. */
export function rewriteWord(vi: NameWord, en: NameWord): string {
  const bare = keepsMarks(en.text) ? vi.text : withoutMarks(vi.text);
  if (isShouted(en.text)) return bare.toUpperCase();
  return isShouted(vi.text) && vi.text.length > 1 && en.text !== en.text.toUpperCase()
    ? bare.charAt(0) + bare.slice(1).toLowerCase()
    : bare;
}

/** The whole name as it should replace the English words of `range`. */
export function rewriteName(words: readonly NameWord[], english: EnglishSide, range: WordRange): string {
  const model = english.words[range.start];
  const replaced = english.words.slice(range.start, range.end);
  if (model === undefined) return '';
  const hasMarks = replaced.some((word) => keepsMarks(word.text));
  const shouted = replaced.every((word) => isShouted(word.text));
  return words
    .map((word) => {
      const bare = hasMarks ? word.text : withoutMarks(word.text);
      return shouted ? bare.toUpperCase() : bare.charAt(0).toUpperCase() + bare.slice(1).toLowerCase();
    })
    .join(' ');
}
