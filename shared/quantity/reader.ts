/** The shape that all figure readers share: look at one token and those after it, take some of them or none. */

import type { Language } from '../domain/language.ts';
import type { Token } from './lexer.ts';
import type { QuantitySlot } from './quantity.ts';

export interface Source {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
}

/** `next` is the index of the first token not taken; no slot where the tokens only looked like a figure. */
export interface ReadResult {
  readonly slots: readonly QuantitySlot[];
  readonly next: number;
}

/** Takes tokens from index `at` on, or returns null to leave them to the next reader. */
export type Reader = (source: Source, at: number) => ReadResult | null;

/** The lower-case text of the token at `at`, or "" outside the text. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** Whether the tokens from `at` on read `phrase` (lower case, words separated by one space). */
export function readsPhrase(tokens: readonly Token[], at: number, phrase: string): boolean {
  if (!phrase.startsWith(lowerAt(tokens, at)) || at >= tokens.length) return false;
  return phrase.split(' ').every((word, offset) => lowerAt(tokens, at + offset) === word);
}

/** Phrases of up to five tokens with what they mean; `starts` are their first tokens, which settle most look-ups. */
export interface PhraseTable<Entry> {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly starts: ReadonlySet<string>;
}

const FIRST_TOKEN = /^(?:\p{L}[\p{L}\p{M}]*|.)/u;

/** Makes a table of phrases in lower case with single spaces. */
export function phraseTable<Entry>(rows: Iterable<readonly [phrase: string, entry: Entry]>): PhraseTable<Entry> {
  const entries = new Map(rows);
  const starts = new Set([...entries.keys()].map((phrase) => FIRST_TOKEN.exec(phrase)?.[0] ?? phrase));
  return { entries, starts };
}

const MAX_PHRASE = 5;

/** The longest run of at most five tokens from `at` on that is a phrase of `table`: its entry and the index behind it, or null. */
export function longestEntry<Entry>(
  source: Source,
  at: number,
  table: PhraseTable<Entry>,
): { readonly entry: Entry; readonly next: number } | null {
  const first = source.tokens[at];
  if (first === undefined || !table.starts.has(first.lower)) return null;
  let phrase = '';
  let found: { readonly entry: Entry; readonly next: number } | null = null;
  for (let index = at; index < Math.min(at + MAX_PHRASE, source.tokens.length); index += 1) {
    const token = source.tokens[index];
    if (token === undefined) break;
    phrase += index > at && !token.glued ? ` ${token.lower}` : token.lower;
    const entry = table.entries.get(phrase);
    if (entry !== undefined) found = { entry, next: index + 1 };
  }
  return found;
}
