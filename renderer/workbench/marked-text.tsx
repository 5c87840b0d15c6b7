/** A text with stretches of it marked: what a finding speaks of, what was searched for, which sentence belongs to which. */

import type { ReactNode } from 'react';
import type { TextRange } from '../../shared/text/text-range.ts';

export interface Mark extends TextRange {
  /** A link only shows while its sentence is pointed at; the others always. */
  readonly kind: 'finding' | 'found' | 'link';
  readonly className: string;
  /** Words for those who do not see the mark. */
  readonly label?: string;
  /** Index of the sentence link, to be found again under the pointer. */
  readonly link?: number;
}

interface Piece extends TextRange {
  readonly marks: readonly Mark[];
}

/** The text cut wherever a mark begins or ends, each piece with the marks that cover it. */
export function markedPieces(text: string, marks: readonly Mark[]): readonly Piece[] {
  const inside = marks.filter(({ start, end }) => start < end && start < text.length);
  const edges = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, Math.min(end, text.length)])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return { start, end, marks: inside.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}

function PieceOf({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }): ReactNode {
  const className = marks.map((mark) => mark.className).join(' ');
  const label = marks.find((mark) => mark.label !== undefined)?.label;
  const link = marks.find((mark) => mark.link !== undefined)?.link;
  const Element = marks.some(({ kind }) => kind !== 'link') ? 'mark' : 'span';
  return (
    <Element className={className} title={label} data-link={link}>
      {text}
    </Element>
  );
}

export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }): ReactNode {
  if (marks.length === 0) return text;
  return markedPieces(text, marks).map((piece) => (
    <PieceOf key={piece.start} text={text.slice(piece.start, piece.end)} marks={piece.marks} />
  ));
}
