/** Cuts English running text into the words that a dictionary can be asked for; addresses, codes and file names are none. */

import { endOfRun, isAt, LETTER, NUMBER, SPACE } from '../../text/characters.ts';

/** A word of the text; a compound with hyphens gives one token per part. */
export interface SpellingToken {
  /** As written, with a straight apostrophe. */
  readonly word: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** First word of a sentence, a quotation or a bracket, where a capital says nothing. */
  readonly isInitial: boolean;
  /** Alone between quotation marks: spoken of, not used. */
  readonly isQuoted: boolean;
  /** Part of a compound with hyphens. */
  readonly isPart: boolean;
}

/** What parts one chunk of text from the next, besides space: dashes, quotes, brackets and the stops that never belong to a word. */
const BREAKS: ReadonlySet<string> = new Set('—–…“”"«»()[]{}<>,;!?|*');

/** Addresses, file names, handles, markup, and dots or colons inside: "u.s.", "index.php", "18:30". */
const NO_WORDS = /[@_\\#=+&^~%$€£]|:\/\/|www\.|[.:]\p{L}|\p{L}\d|\d\p{Lu}{2}/u;

/** Letters with apostrophes between them, where nothing but a hyphen, a slash or an apostrophe stands beside them. */
const WORD = /(?<![\p{L}\p{M}\p{N}])\p{L}[\p{L}\p{M}]*(?:['’‘`´]\p{L}+)*(?![\p{L}\p{M}\p{N}])/gu;

/** What stands before the first word of a sentence, a heading, a quotation or a bracket. */
const OPENS = /(?:^|[.!?:…\n][”’"')\]]*|[“‘"'([–—|*•])\s*['‘“"(]?$/u;

const OPENING = new Set(['“', '"', '‘', "'", '«']);
const CLOSING = new Set(['”', '"', '’', "'", '»']);

/** The tokens of a text that more than one rule reads, cut once. */
export type TokensOf = (text: { readonly text: string }) => readonly SpellingToken[];

/** Cuts a text when it is first asked for. */
export function rememberingTokens(): TokensOf {
  const remembered = new Map<object, readonly SpellingToken[]>();
  return (joined) => {
    const tokens = remembered.get(joined) ?? spellingTokens(joined.text);
    remembered.set(joined, tokens);
    return tokens;
  };
}

const BESIDE_WORD = LETTER | NUMBER;

/** Whether a sentence, a heading, a quotation or a bracket begins at `start`; behind a word and a space nothing does. */
function opensAt(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) === 0x20 && isAt(text, start - 2, BESIDE_WORD)) return false;
  return OPENS.test(text.slice(Math.max(0, start - 5), start));
}

function isHyphen(sign: string | undefined): boolean {
  return sign === '-' || sign === '‑';
}

const APOSTROPHE = /[’‘`´]/g;

function plainApostrophes(word: string): string {
  return word.search(APOSTROPHE) < 0 ? word : word.replace(APOSTROPHE, "'");
}

function tokenAt(text: string, start: number, end: number): SpellingToken {
  return {
    word: plainApostrophes(text.slice(start, end)),
    start,
    end,
    isInitial: opensAt(text, start),
    isQuoted: OPENING.has(text.charAt(start - 1)) && CLOSING.has(text.charAt(end)),
    isPart: isHyphen(text[start - 1]) || isHyphen(text[end]),
  };
}

function endOfChunk(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isAt(text, end, SPACE) && !BREAKS.has(text.charAt(end))) end += 1;
  return end;
}

/** The tokens of a stretch without spaces; most are one word, with or without a full stop. */
function tokensIn(text: string, start: number, end: number): readonly SpellingToken[] {
  const letters = endOfRun(text, start, LETTER);
  const isWord = letters === end || (letters === end - 1 && text.charAt(letters) === '.');
  if (isWord && letters > start) return [tokenAt(text, start, letters)];
  const chunk = text.slice(start, end);
  if (NO_WORDS.test(chunk)) return [];
  return [...chunk.matchAll(WORD)].map(({ 0: word, index }) => tokenAt(text, start + index, start + index + word.length));
}

/** The words of `text` (NFC) in order. */
export function spellingTokens(text: string): readonly SpellingToken[] {
  const tokens: SpellingToken[] = [];
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = endOfChunk(text, start);
    if (end > start) tokens.push(...tokensIn(text, start, end));
  }
  return tokens;
}
