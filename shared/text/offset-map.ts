/** Normalises a text that somebody else counts offsets in, and leads every range of the result back to the text as it was given. */

import { normaliseText } from './normalise.ts';
import type { TextRange } from './text-range.ts';

export interface MappedText {
  /** What `normaliseText` makes of the given text. */
  readonly text: string;
  /** The characters of the given text that became this range of `text`; both count UTF-16 units. */
  given(range: TextRange): TextRange;
}

/** What vanishes in normalising: format characters, and controls that break no line. */
const VANISHING = String.raw`\p{Cf}\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F`;

/**
 * Pieces that normalise each by itself: a run of white space, or a character with every mark that may join it. Hangul vowels and
 * finals compose too without being marks (UAX #15).
 */
const PIECE = new RegExp(String.raw`[\s\u0085][\s\u0085${VANISHING}]*|[^][\p{M}\u1160-\u11FF${VANISHING}]*`, 'gu');
const TRAILING = new RegExp(`[${VANISHING}]+$`, 'u');

/** The piece as it stands inside a text: a hyphen on either side keeps its spaces from being trimmed and composes with nothing. */
function normalisePiece(piece: string): string {
  return normaliseText(`-${piece}-`).slice(1, -1);
}

function mapPieces(given: string): MappedText {
  let whole = '';
  /** Per UTF-16 unit of `whole`: where the piece that it came from begins and ends in `given`. */
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: piece, index } of given.matchAll(PIECE)) {
    const normal = normalisePiece(piece);
    const end = index + piece.replace(TRAILING, '').length;
    for (let unit = 0; unit < normal.length; unit++) {
      starts.push(index);
      ends.push(Math.max(end, index + 1));
    }
    whole += normal;
  }
  const text = whole.trim();
  const trimmed = whole.length - whole.trimStart().length;
  return {
    text,
    given: ({ start, end }) => {
      const from = starts[trimmed + start] ?? given.length;
      return { start: from, end: end > start ? (ends[trimmed + end - 1] ?? given.length) : from };
    },
  };
}

/** The normalised text with the way back. A text that is normal already is its own map and costs nothing. */
export function normaliseWithOffsets(given: string): MappedText {
  return normaliseText(given) === given ? { text: given, given: (range) => range } : mapPieces(given);
}
