/** Puts the scattered text pieces of a PDF page together into lines, with their place on the page. */

/** A piece as pdf.js gives it; `transform` is the text matrix [a, b, c, d, x, y] in points, origin at the lower left. */
export interface PdfPiece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

export interface PdfLine {
  readonly text: string;
  /** 0-based. */
  readonly page: number;
  /** Points; `y` is the baseline, larger is higher on the page. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

interface OpenLine {
  text: string;
  readonly left: number;
  right: number;
  readonly y: number;
  size: number;
}

/** In ems: pieces nearer than this are one word, and pieces farther apart than a column gap are different lines. */
const WORD_GAP = 0.18;
const COLUMN_GAP = 4;
/** In ems: accents and superscripts are set off the baseline, but less than this. */
const BASELINE_DRIFT = 0.4;

function sizeOf({ transform }: PdfPiece): number {
  return Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || Math.abs(transform[0] ?? 0);
}

function continues(line: OpenLine, left: number, y: number, size: number): boolean {
  const em = Math.max(line.size, size);
  const gap = left - line.right;
  return Math.abs(line.y - y) < em * BASELINE_DRIFT && gap > -em * 2 && gap < em * COLUMN_GAP;
}

function append(line: OpenLine, piece: string, left: number): void {
  const isApart = left - line.right > line.size * WORD_GAP;
  const needsSpace = isApart && !/\s$/u.test(line.text) && !/^\s/u.test(piece);
  line.text += needsSpace ? ` ${piece}` : piece;
}

/** The lines of one page in the order of its content stream, which is the reading order of columns too. */
export function pageLines(pieces: readonly PdfPiece[], page: number): readonly PdfLine[] {
  const lines: OpenLine[] = [];
  for (const piece of pieces) {
    if (piece.str === '') continue;
    const [left, y, size] = [piece.transform[4] ?? 0, piece.transform[5] ?? 0, sizeOf(piece)];
    const line = lines.at(-1);
    if (line !== undefined && continues(line, left, y, size)) {
      append(line, piece.str, left);
      line.right = Math.max(line.right, left + piece.width);
      if (piece.str.trim() !== '') line.size = Math.max(line.size, size);
    } else if (piece.str.trim() !== '') {
      lines.push({ text: piece.str, left, right: left + piece.width, y, size });
    }
  }
  return lines.map(({ text, left, right, y, size }) => ({
    text: text.replace(/\s+/gu, ' ').trim(),
    page,
    left,
    right,
    y,
    size,
  }));
}
