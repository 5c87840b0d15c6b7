/** The paragraphs of one side of a bead as one text, with the way back from its offsets to a paragraph's own. */

import type { Paragraph } from '../domain/document.ts';
import type { ParagraphSpan } from '../domain/finding.ts';
import type { TextRange } from '../text/text-range.ts';

/** Between paragraphs; a line break, which no paragraph contains, so that nothing is read across it by accident. */
const SEPARATOR = '\n';

interface Piece {
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
}

export interface JoinedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Joins the paragraphs with these indices, in order. */
export function joinParagraphs(paragraphs: readonly Paragraph[], indices: readonly number[]): JoinedText {
  const pieces: Piece[] = [];
  let start = 0;
  for (const paragraph of indices) {
    const text = paragraphs[paragraph]?.text ?? '';
    pieces.push({ paragraph, start, text });
    start += text.length + SEPARATOR.length;
  }
  return { text: pieces.map((piece) => piece.text).join(SEPARATOR), pieces };
}

/** The characters from `start` to `end` of the joined text as a span of the paragraph where they begin; cut at its end. */
export function locate(joined: JoinedText, start: number, end: number): ParagraphSpan | null {
  const piece = joined.pieces.findLast((one) => one.start <= start);
  if (piece === undefined) return null;
  const from = start - piece.start;
  const to = Math.min(end - piece.start, piece.text.length);
  return { paragraph: piece.paragraph, start: from, end: to, text: piece.text.slice(from, to) };
}

/** The first paragraph whole, which stands for a side that a finding speaks of as a whole; null for an empty side. */
export function wholeSpan(joined: JoinedText): ParagraphSpan | null {
  const piece = joined.pieces[0];
  return piece === undefined ? null : { paragraph: piece.paragraph, start: 0, end: piece.text.length, text: piece.text };
}

/** These characters of the joined text's paragraph `piece`, 0-based in it; null where there is no such paragraph. */
export function pieceSpan({ pieces }: JoinedText, piece: number, { start, end }: TextRange): ParagraphSpan | null {
  const found = pieces[piece];
  return found === undefined ? null : { paragraph: found.paragraph, start, end, text: found.text.slice(start, end) };
}
