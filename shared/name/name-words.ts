/** Cuts a text into words as the comparison of names needs them: folded, without possessives, knowing their capital and their place. */

import { fold } from '../text/fold.ts';

export interface NameWord {
  readonly text: string;
  /** Lower case, marks off, without apostrophes. */
  readonly folded: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** First word of a sentence, a quotation or a bracket, where every word is capital. */
  readonly isInitial: boolean;
  /** Whether nothing but one space or a hyphen stands before it and the word in front. */
  readonly isJoined: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’](?!s(?!\p{L}))\p{L}+)*/gu;
const OPENS = /(?:^|[.!?:;"“‘'’()[\]–—…|])\s*$/u;

/** The words of `text`, which should be in NFC, in order. */
export function nameWords(text: string): readonly NameWord[] {
  let previousEnd = -1;
  return [...text.matchAll(WORD)].map((match) => {
    const [word] = match;
    const start = match.index;
    const gap = text.slice(Math.max(0, previousEnd), start);
    const found: NameWord = {
      text: word,
      folded: fold(word).replaceAll("'", ''),
      start,
      end: start + word.length,
      isCapital: /^\p{Lu}/u.test(word),
      isInitial: OPENS.test(text.slice(Math.max(0, start - 4), start)),
      isJoined: previousEnd >= 0 && (gap === ' ' || gap === '-'),
    };
    previousEnd = found.end;
    return found;
  });
}
