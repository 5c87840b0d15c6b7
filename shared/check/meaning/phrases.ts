/** Finds the words of a meaning table in a text, the longest phrase first, so that "not only" is no "not". */

import { endOfRun, isApostropheAt, isAt, LETTER, MARK, NUMBER, SPACE } from '../../text/characters.ts';
import { lowerStretches } from '../../text/lower-case.ts';

export interface MeaningWord {
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether nothing but white space or a hyphen parts it from the word before. */
  readonly joins: boolean;
}

/** A row of a table: what the phrases mean, and the phrases between commas; `null` takes a phrase out of the reckoning. */
export type PhraseRow<Sense> = readonly [sense: Sense | null, phrases: string];

interface Phrase<Sense> {
  readonly words: readonly string[];
  readonly sense: Sense | null;
}

/** Phrases by their first word, the longest first. */
export type PhraseTable<Sense> = ReadonlyMap<string, readonly Phrase<Sense>[]>;

export interface FoundPhrase<Sense> {
  readonly sense: Sense;
  readonly start: number;
  readonly end: number;
  /** Indices of its first and last word. */
  readonly first: number;
  readonly last: number;
}

const WORD = LETTER | MARK | NUMBER;
const SPACE_CODE = 0x20;
const HYPHEN = 0x2d;
const SPACES = /^\s+$/;

/** The end of the word that begins at `start`: letters, marks and digits, and letters behind apostrophes. */
function endOfWord(text: string, start: number): number {
  let end = endOfRun(text, start, WORD);
  while (isApostropheAt(text, end) && isAt(text, end + 1, LETTER)) end = endOfRun(text, end + 1, LETTER);
  return end;
}

/** Whether what stands from `from` to `to` is white space or a hyphen. */
function isJoint(text: string, from: number, to: number): boolean {
  const code = text.charCodeAt(from);
  if (to - from === 1) return code === SPACE_CODE || code === HYPHEN || isAt(text, from, SPACE);
  return SPACES.test(text.slice(from, to));
}

/** The words of `text`, which should be in NFC. */
export function meaningWords(text: string): readonly MeaningWord[] {
  const words: MeaningWord[] = [];
  const lowered = lowerStretches(text);
  let before = 0;
  for (let at = 0; at < text.length; ) {
    if (!isAt(text, at, WORD)) {
      at += 1;
      continue;
    }
    const end = endOfWord(text, at);
    const lower = lowered(at, end);
    const plain = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
    words.push({ lower: plain, start: at, end, joins: words.length > 0 && isJoint(text, before, at) });
    before = end;
    at = end;
  }
  return words;
}

/** Makes the rows ready for {@link findPhrases}; of equal phrases the first row counts. */
export function phraseTable<Sense>(rows: readonly PhraseRow<Sense>[]): PhraseTable<Sense> {
  const table = new Map<string, Phrase<Sense>[]>();
  for (const [sense, phrases] of rows) {
    for (const phrase of phrases.split(',')) {
      const words = phrase.trim().split(/\s+/);
      const first = words[0] ?? '';
      const known = table.get(first);
      if (known === undefined) table.set(first, [{ words, sense }]);
      else known.push({ words, sense });
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

function standsAt(words: readonly MeaningWord[], at: number, phrase: readonly string[]): boolean {
  for (let offset = 0; offset < phrase.length; offset += 1) {
    const word = words[at + offset];
    if (word === undefined || word.lower !== phrase[offset] || (offset > 0 && !word.joins)) return false;
  }
  return true;
}

/** The phrases of `table` in order, none inside another. */
export function findPhrases<Sense>(words: readonly MeaningWord[], table: PhraseTable<Sense>): readonly FoundPhrase<Sense>[] {
  const found: FoundPhrase<Sense>[] = [];
  for (let at = 0; at < words.length; ) {
    const begun = table.get(words[at]?.lower ?? '');
    if (begun === undefined) {
      at += 1;
      continue;
    }
    const phrase = begun.find((one) => standsAt(words, at, one.words));
    const last = at + (phrase?.words.length ?? 1) - 1;
    const [from, to] = [words[at], words[last]];
    if (phrase !== undefined && phrase.sense !== null && from !== undefined && to !== undefined)
      found.push({ sense: phrase.sense, start: from.start, end: to.end, first: at, last });
    at = last + 1;
  }
  return found;
}
