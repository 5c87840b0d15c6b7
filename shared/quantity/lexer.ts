/** Cuts a text into words, numerals and signs, each with its place, so that the readers can look at what stands around a figure. */

import { categoriesAt, endOfRun, isApostropheAt, isAt, LETTER, MARK, SPACE } from '../text/characters.ts';
import { lowerStretches } from '../text/lower-case.ts';
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

/** What looks like figures but is an address or a file: its digits are no quantities. */
const OPAQUE =
  /\b(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@\S{1,200}\.\w+|[\w-]+\.(?:jpe?g|png|gif|webp|mp4|pdf|docx?|html?)\b|\bDNUM_\w+/giu;

/** A first look for the marks of an address or file name; most texts have none, and the search above is slow. */
const MAY_BE_OPAQUE = /:\/\/|www\.|@|DNUM_|\.(?:jpe?g|png|gif|webp|mp4|pdf|docx?|html?)\b/i;

const LETTERS = LETTER | MARK;
const SMALL_S = 0x73;
const ASCII_WORD = /\w/;

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isSeparatorAt(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  return sign === 0x2e || sign === 0x2c;
}

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end)) end += 1;
  return end;
}

/** Numerals keep their separators: 47,073.5. */
function endOfNumeral(text: string, start: number): number {
  let end = endOfDigits(text, start);
  while (isSeparatorAt(text, end) && isDigitAt(text, end + 1)) end = endOfDigits(text, end + 1);
  return end;
}

function isPossessiveAt(text: string, at: number): boolean {
  return text.charCodeAt(at) === SMALL_S && !ASCII_WORD.test(text.charAt(at + 1));
}

/** Letters of any script make words, without a possessive 's (June's). */
function endOfWord(text: string, start: number): number {
  let end = endOfRun(text, start, LETTERS);
  while (isApostropheAt(text, end) && isAt(text, end + 1, LETTER) && !isPossessiveAt(text, end + 1))
    end = endOfRun(text, end + 1, LETTER);
  return end;
}

function kindAt(text: string, at: number): TokenKind | null {
  if (isDigitAt(text, at)) return 'numeral';
  const categories = categoriesAt(text, at);
  if ((categories & SPACE) !== 0) return null;
  return (categories & LETTER) === 0 ? 'sign' : 'word';
}

function endOfToken(text: string, at: number, kind: TokenKind): number {
  if (kind === 'word') return endOfWord(text, at);
  if (kind === 'numeral') return endOfNumeral(text, at);
  return (text.codePointAt(at) ?? 0) > 0xffff ? at + 2 : at + 1;
}

/** The tokens of `text` in order; those of web addresses, e-mail addresses and file names are left out. */
export function tokenize(text: string): readonly Token[] {
  const addresses = MAY_BE_OPAQUE.test(text) ? [...text.matchAll(OPAQUE)] : [];
  const tokens: Token[] = [];
  const lowered = lowerStretches(unifyTonePlacement(text));
  let previousEnd = -1;
  for (let start = 0, end = 0; start < text.length; start = end) {
    const kind = kindAt(text, start);
    end = kind === null ? start + 1 : endOfToken(text, start, kind);
    const isInAddress = ({ 0: address, index }: RegExpExecArray): boolean => start >= index && start < index + address.length;
    if (kind === null || (addresses.length > 0 && addresses.some(isInAddress))) continue;
    const written = text.slice(start, end);
    const lower = kind === 'word' ? lowered(start, end) : written;
    tokens.push({ kind, text: written, lower, start, end, glued: start === previousEnd });
    previousEnd = end;
  }
  return tokens;
}
