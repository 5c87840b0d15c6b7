/** Finds the running headers, footers and page numbers of a PDF: lines that come back at the same height on page after page. */

import type { PdfLine } from './pdf-lines.ts';

/** As many pieces of text from the top and the bottom of a page may be running ones. */
const MARGIN_LINES = 4;
/** Points by which a running line's height may differ from page to page. */
const DRIFT = 6;
/** In ems: white space parts the running lines from the text; the lines of a text that merely repeats have none. */
const MARGIN_GAP = 1.8;
const PAGE_NUMBER = /^(?:(?:trang|page)\s*)?[-–—[( ]*\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?[-–—\]) ]*$/iu;
/** Page numbers that say so need no second page to be believed. */
const NAMED_PAGE_NUMBER = /^(?:trang|page)\s*\d{1,4}\s*(?:\/|of|trên)\s*\d{1,4}$|^[-–—]\s*\d{1,4}\s*[-–—]$/iu;

/** Numbers run on from page to page; everything else of a running line stays. */
function pattern(line: PdfLine): string {
  return line.text.toLowerCase().replace(/\d+/gu, '#');
}

/** The lines from one edge of the page inwards, as far as running lines could stand. */
type Margin = readonly PdfLine[];

function marginsOf(lines: readonly PdfLine[]): readonly [top: Margin, bottom: Margin] {
  const byHeight = lines.toSorted((a, b) => b.y - a.y);
  return [byHeight.slice(0, MARGIN_LINES + 1), byHeight.toReversed().slice(0, MARGIN_LINES + 1)];
}

/** Says of a line whether it comes back on enough other pages. */
function recurrence(margins: readonly Margin[], pageCount: number): (line: PdfLine) => boolean {
  const groups = Map.groupBy(margins.flat(), pattern);
  return (line) => {
    const peers = (groups.get(pattern(line)) ?? []).filter(({ y }) => Math.abs(y - line.y) <= DRIFT);
    const pages = new Set(peers.map(({ page }) => page)).size;
    // A number alone at the same height twice is a page number; other text must come back oftener than chance.
    const enough = PAGE_NUMBER.test(line.text) ? 2 : Math.max(2, pageCount / 3);
    return pages >= enough || NAMED_PAGE_NUMBER.test(line.text);
  };
}

function isParted(outer: PdfLine | undefined, inner: PdfLine | undefined): boolean {
  if (outer === undefined) return false;
  return inner === undefined || Math.abs(outer.y - inner.y) > Math.max(outer.size, inner.size) * MARGIN_GAP;
}

/** The longest run of recurring lines from the edge that white space parts from the text. */
function runningPart(margin: Margin, recurs: (line: PdfLine) => boolean): Margin {
  const firstOther = margin.findIndex((line) => !recurs(line));
  for (let count = firstOther < 0 ? margin.length : firstOther; count > 0; count -= 1) {
    if (isParted(margin[count - 1], margin[count])) return margin.slice(0, count);
  }
  return [];
}

/** The lines that belong to the pages and not to the text, given the lines of each page. */
export function findRunningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<PdfLine> {
  const margins = pages.flatMap((lines) => marginsOf(lines));
  const recurs = recurrence(margins, pages.length);
  return new Set(margins.flatMap((margin) => runningPart(margin, recurs)));
}
