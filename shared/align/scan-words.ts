/** Cuts text into words in one pass over its characters: the aligner reads every paragraph once and must be quick. */

import { lowerStretches } from '../text/lower-case.ts';

export interface Word {
  /** As written, without a possessive or contracted ending. */
  readonly text: string;
  readonly lower: string;
  /** Offset in the text, UTF-16 units. */
  readonly start: number;
  readonly capitalised: boolean;
  /** True for the first word of its sentence, whose capital says nothing. */
  readonly initial: boolean;
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const FULL_STOP = 0x2e;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters, combining marks and digits of the scripts that news in either language prints. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
  return code < 0x2000 || (code >= 0x3040 && code < 0xfe00);
}

/**
 * The words of one sentence (NFC). Full stops between single letters stay inside a word (U.S); an English possessive is cut off
 * and "n't" becomes the word "not".
 */
export function scanWords(text: string): readonly Word[] {
  const words: Word[] = [];
  const lowered = lowerStretches(text);
  const end = text.length;
  let at = 0;
  while (at < end) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    at++;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (isWordCode(code)) at++;
      else if (code === FULL_STOP && at - start <= 3 && isAcronymDot(text, start, at)) at++;
      else break;
    }
    const written = text.slice(start, at);
    const lower = lowered(start, at);
    words.push({
      text: written,
      lower,
      start,
      capitalised: lower.charCodeAt(0) !== written.charCodeAt(0),
      initial: words.length === 0,
    });
    const next = at < end ? text.charCodeAt(at) : 0;
    if (next === APOSTROPHE || next === CURLY_APOSTROPHE) at = skipContraction(text, at, lower, words);
  }
  return words;
}

function isAcronymDot(text: string, start: number, dot: number): boolean {
  const single = dot - start === 1 || text.charCodeAt(dot - 2) === FULL_STOP;
  return single && isWordCode(text.charCodeAt(dot + 1)) && !isDigit(text.charCodeAt(dot + 1));
}

function skipContraction(text: string, apostrophe: number, before: string, words: Word[]): number {
  let at = apostrophe + 1;
  while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
  const ending = text.slice(apostrophe + 1, at).toLowerCase();
  if (ending === 't' && before.endsWith('n'))
    words.push({ text: 'not', lower: 'not', start: apostrophe, capitalised: false, initial: false });
  return ending.length <= 2 ? at : apostrophe + 1;
}
