/** Joins the lines of a PDF into paragraphs by their geometry: gaps, indents, and last lines that end early. */

import type { StructuredBlock } from './extracted-text.ts';
import { lineJoiner } from './pdf-hyphens.ts';
import type { PdfLine } from './pdf-lines.ts';

const SENTENCE_END = /[.!?…:;]["”’»)\]]*$/u;
const FULL_STOP = /[.!?…]["”’»)\]]*$/u;
const LIST_MARK = /^(?:[-–—•●▪◦*+]\s|\d{1,2}[.)]\s|[a-zđ]\)\s)/u;
const STARTS_LOWER = /^["“‘(]?\p{Ll}/u;

/** In ems, except the gap: a line's leading may vary a little, a paragraph's space is larger. */
const INDENT = 0.8;
const SIZE_CHANGE = 0.12;
const GAP_FACTOR = 1.3;
const COLUMN_EDGE_SLACK = 0.5;
/** A word's width is reckoned from its line's average letter; a word of m's and capitals is wider. */
const WIDE_LETTERS = 1.3;
/** Paragraphs of two lines have half of their lines indented; a fifth at the edge is enough to find it. */
const FLUSH_SHARE = 0.2;
/** As many paragraphs set off by an indent, or by space, make it the document's habit. */
const FEWEST_MARKED = 3;

/** Pages with more lines than this are no prose; their columns are not told apart. */
const MOST_LINES_IN_COLUMNS = 300;

/** Where the lines of a column usually begin and where the longest of them ends, in points. */
interface Edges {
  readonly left: number;
  readonly right: number;
}

interface Layout {
  /** The usual distance of two baselines, in ems: a headline's lines stand apart in proportion to their size. */
  readonly leading: number;
  readonly edgesOf: (line: PdfLine) => Edges;
  /** True where paragraphs begin with an indented line: then a line at the left edge goes on with what stands before it. */
  readonly usesIndents: boolean;
  /** True where space parts the paragraphs: then lines without it belong together. */
  readonly usesGaps: boolean;
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

function edgesOfColumn(lines: readonly PdfLine[]): Edges {
  return {
    left: quantile(
      lines.map(({ left }) => left),
      FLUSH_SHARE,
    ),
    right: Math.max(...lines.map(({ right }) => right)),
  };
}

/** The lines of the page that begin in the same column as this one. */
function columnOf(line: PdfLine, page: readonly PdfLine[]): readonly PdfLine[] {
  const reach = line.size * 6;
  return page.filter((other) => Math.abs(other.left - line.left) <= reach);
}

function isIndented(line: PdfLine, { left }: Edges): boolean {
  return line.left > left + line.size * INDENT;
}

function layoutOf(lines: readonly PdfLine[]): Layout {
  const steps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const step = next === undefined || next.page !== line.page ? 0 : line.y - next.y;
    return step > 0 && step < line.size * 3 ? [step / line.size] : [];
  });
  const edges = new Map<PdfLine, Edges>();
  for (const page of Map.groupBy(lines, (line) => line.page).values()) {
    const whole = edgesOfColumn(page.slice(0, MOST_LINES_IN_COLUMNS));
    const hasColumns = page.length <= MOST_LINES_IN_COLUMNS;
    for (const line of page) edges.set(line, hasColumns ? edgesOfColumn(columnOf(line, page)) : whole);
  }
  const edgesOf = (line: PdfLine): Edges => edges.get(line) ?? line;
  const indents = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && isIndented(line, edgesOf(line)) && !isIndented(next, edgesOf(next));
  });
  const leading = quantile(steps, 0.5);
  const gaps = steps.filter((step) => step > Math.max(leading, 1) * GAP_FACTOR);
  return { leading, edgesOf, usesIndents: indents.length >= FEWEST_MARKED, usesGaps: gaps.length >= FEWEST_MARKED };
}

function widthOfFirstWord(line: PdfLine): number {
  const [word = ''] = line.text.split(' ', 1);
  return ((line.right - line.left) * word.length) / Math.max(1, line.text.length);
}

/** True where the next line's first word would have fitted, even one of wide letters: the line is the last of its paragraph. */
function endsEarly(line: PdfLine, next: PdfLine, { edgesOf }: Layout): boolean {
  const room = edgesOf(line).right - line.right;
  // At a sentence's end a paragraph's end is likely, and less room proves it.
  const caution = FULL_STOP.test(line.text) ? 1 : WIDE_LETTERS;
  return widthOfFirstWord(next) * caution + line.size * COLUMN_EDGE_SLACK < room;
}

/** Centred lines of a heading begin at different places and share their middle. */
function isCentredPair(line: PdfLine, next: PdfLine): boolean {
  const middles = Math.abs(line.left + line.right - next.left - next.right) / 2;
  return middles < line.size && Math.abs(line.left - next.left) > line.size;
}

/** The question where geometry says nothing of gaps: neighbours in one column, or across a page or column. */
function startsByShape(line: PdfLine, next: PdfLine, layout: Layout): boolean {
  const runsOn = !SENTENCE_END.test(line.text) && STARTS_LOWER.test(next.text);
  if (runsOn) return false;
  if (isIndented(next, layout.edgesOf(next))) {
    return layout.usesIndents || !isIndented(line, layout.edgesOf(line)) || endsEarly(line, next, layout);
  }
  // Across a page a full last line may also end its paragraph; a sentence's end is the better guess then.
  const isAcross = next.page !== line.page || next.y >= line.y;
  if (layout.usesIndents || (layout.usesGaps && !isAcross)) {
    return SENTENCE_END.test(line.text) && endsEarly(line, next, layout);
  }
  return endsEarly(line, next, layout) || (isAcross && SENTENCE_END.test(line.text));
}

function startsParagraph(line: PdfLine, next: PdfLine, layout: Layout): boolean {
  if (Math.abs(line.size - next.size) > Math.max(line.size, next.size) * SIZE_CHANGE) return true;
  // "2025 - 2030" may be set with its dash on the next line: only the end of a clause or of a short line lets an item begin.
  if (LIST_MARK.test(next.text) && (SENTENCE_END.test(line.text) || endsEarly(line, next, layout))) return true;
  const step = next.page === line.page ? line.y - next.y : 0;
  if (step > Math.max(layout.leading, 1) * line.size * GAP_FACTOR) return true;
  if (step > 0 && isCentredPair(line, next)) return false;
  return startsByShape(line, next, layout);
}

/**
 * The paragraphs of all pages. Running lines become furniture after the paragraph they would interrupt, so that a paragraph may
 * go over a page.
 */
export function joinLines(pages: readonly (readonly PdfLine[])[], running: ReadonlySet<PdfLine>): readonly StructuredBlock[] {
  const body = pages.flat().filter((line) => !running.has(line));
  const layout = layoutOf(body);
  const joinLine = lineJoiner(body);
  const blocks: StructuredBlock[] = [];
  let waiting: StructuredBlock[] = [];
  let text = '';
  let last: PdfLine | null = null;
  const close = (): void => {
    if (text !== '') blocks.push({ text });
    blocks.push(...waiting);
    waiting = [];
    text = '';
  };
  for (const line of pages.flat()) {
    if (running.has(line)) {
      waiting.push({ text: line.text, hint: 'furniture' });
      continue;
    }
    if (last === null || startsParagraph(last, line, layout)) {
      close();
      text = line.text;
    } else text = joinLine(text, line.text);
    last = line;
  }
  close();
  return blocks;
}
