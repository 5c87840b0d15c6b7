/** Cuts a text into words, numerals and signs, each with its place, so that the readers can look at what stands around a figure. */

import { unifyTonePlacement } from '../text/tone-placement.ts';

export type TokenKind = 'word' | 'numeral' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Lower case, old and new tone placement alike. */
  readonly lower: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Whether nothing, not even a space, stands between this token and the one before it. */
  readonly glued: boolean;
}

/** Numerals keep their separators (47,073.5); letters of any script make words, without a possessive 's (June's). */
const TOKEN = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}+)*|[^\s\d\p{L}]/gu;

/** What looks like figures but is an address or a file: its digits are no quantities. */
const OPAQUE =
  /\b(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@\S{1,200}\.\w+|[\w-]+\.(?:jpe?g|png|gif|webp|mp4|pdf|docx?|html?)\b|\bDNUM_\w+/giu;

/** A first look for the marks of an address or file name; most texts have none, and the search above is slow. */
const MAY_BE_OPAQUE = /:\/\/|www\.|@|DNUM_|\.(?:jpe?g|png|gif|webp|mp4|pdf|docx?|html?)\b/i;

/** The tokens of `text` in order; those of web addresses, e-mail addresses and file names are left out. */
export function tokenize(text: string): readonly Token[] {
  const addresses = MAY_BE_OPAQUE.test(text) ? [...text.matchAll(OPAQUE)] : [];
  const opaque = addresses.map((match) => [match.index, match.index + match[0].length] as const);
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (opaque.some(([from, to]) => start >= from && start < to)) continue;
    const first = match[0].charCodeAt(0);
    const kind: TokenKind = first >= 48 && first <= 57 ? 'numeral' : /^\p{L}/u.test(match[0]) ? 'word' : 'sign';
    const lower = kind === 'word' ? unifyTonePlacement(match[0].toLowerCase()) : match[0];
    tokens.push({ kind, text: match[0], lower, start, end, glued: start === previousEnd });
    previousEnd = end;
  }
  return tokens;
}
