/** Cuts a paragraph into sentences, so that a bead can be aligned inside and a finding can quote what surrounds it. */

import type { Language } from '../domain/language.ts';
import { abbreviationKind, opensSentence } from './abbreviations.ts';
import type { TextRange } from './text-range.ts';

/** A run of stops, the quotes, brackets and note marks that belong to the sentence they close, then a space or the end. */
const STOP = /(?<![.!?…])([.!?…]+)(?:(?:["'”’»)\]}]|\[\d{1,3}\])*)(?=\s|$)/gu;

/** What may stand before the first word of a sentence: opening quotes and brackets, a dialogue dash. */
const NEXT_WORD = /\s+((?:["'“‘«„([{]|[-–—]\s?)*)([\p{L}\p{M}\p{N}]*)(?:([.)])\s)?/uy;

/** Where the text of a sentence so far is only its number: "1.", "II.", "a.", "2.1.". */
const ENUMERATOR = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]{1,5}|\p{L})$/u;

/** The word that a full stop ends: back to a space, an opening quote or bracket, or a dash. */
const WORD_BEFORE_STOP = /[^\s"“‘«„([{–—,;:]+$/u;

/** No abbreviation is longer; looking no further back keeps long paragraphs linear. */
const LONGEST_ABBREVIATION = 16;

interface NextWord {
  /** True where a quote, bracket or dash opens before the word. */
  readonly opened: boolean;
  readonly word: string;
  /** True for "a." or "b)": small letters that open a point of a list. */
  readonly enumerator: boolean;
}

function nextWordAt(text: string, position: number): NextWord {
  NEXT_WORD.lastIndex = position;
  const match = NEXT_WORD.exec(text);
  const word = match?.[2] ?? '';
  return {
    opened: (match?.[1] ?? '') !== '',
    word,
    enumerator: match?.[3] !== undefined && ENUMERATOR.test(word),
  };
}

function startsUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function startsLower(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

/** Whether a single full stop after `before` (the sentence so far) ends it, given what comes next. */
function fullStopEnds(before: string, next: NextWord, language: Language): boolean {
  if (ENUMERATOR.test(before.trim())) return false;
  const word = WORD_BEFORE_STOP.exec(before.slice(-LONGEST_ABBREVIATION))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word) && abbreviationKind(word, language) !== 'name') {
    // "J. K. Rowling" goes on; "vitamin C. The fruit" does not.
    const previous = before.slice(0, before.length - word.length).trimEnd();
    return /\p{Ll}$/u.test(previous) && opensSentence(next.word, language);
  }
  switch (abbreviationKind(word, language)) {
    case 'name':
      return false;
    case 'number':
      return !/^\p{N}/u.test(next.word);
    case 'ambiguous':
      return opensSentence(next.word, language);
    case 'open':
      return next.opened || startsUpper(next.word);
    case undefined:
      return true;
  }
}

/**
 * The sentences of one paragraph in order: ranges that do not overlap and that leave out nothing but white space. Abbreviations,
 * initials, decimals and enumerators do not end a sentence; closing quotes and brackets belong to the sentence they close, and
 * sentences inside a quotation are sentences. A stop before a lower-case letter ends nothing ("Ai thế?" bà hỏi).
 * Source: the rules of UAX #29 (SB6–SB11), with abbreviations by language.
 */
export function splitSentences(text: string, language: Language): readonly TextRange[] {
  const sentences: TextRange[] = [];
  let start = 0;
  const close = (end: number): void => {
    const from = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);
    const to = from + text.slice(from, end).trimEnd().length;
    start = end;
    if (to === from) return;
    const last = sentences.at(-1);
    if (last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(from, to))) {
      // A quote or stop set off by a space belongs to the sentence before it.
      sentences[sentences.length - 1] = { start: last.start, end: to };
    } else sentences.push({ start: from, end: to });
  };
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    // The text ends here whatever the stop means.
    if (end === text.length) break;
    const next = nextWordAt(text, end);
    if (startsLower(next.word) && !next.enumerator) continue;
    const before = text.slice(start, match.index);
    if (match[1] === '.' && !fullStopEnds(before, next, language)) continue;
    close(end);
  }
  close(text.length);
  return sentences;
}
