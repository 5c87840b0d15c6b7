/** Cuts a page into the blocks of text that a browser would show, each with its element. */

import { AppError } from '../../shared/domain/app-error.ts';
import type { ParagraphKind } from '../../shared/domain/document.ts';
import { decodeFontRuns, type FontRun, type LegacyFont, legacyFontOf } from './legacy-font.ts';
import { isElement, isText, type PageElement, type PageNode } from './page-dom.ts';

export interface PageBlock {
  readonly text: string;
  readonly element: PageElement;
  readonly hint?: ParagraphKind;
  /** The share of its characters that stand in links, 0 to 1. */
  readonly linkShare: number;
}

/** Elements whose text is code, controls or fallback, never shown as text. */
const UNSHOWN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS HEAD SELECT OPTION TEXTAREA INPUT AUDIO VIDEO MAP'.split(
    ' ',
  ),
);
/** Elements that begin and end a line (HTML standard, section 15.3 "Non-replaced elements", flow content). */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD ' +
    'TR UL'
  ).split(' '),
);
const HEADINGS = new Set('H1 H2 H3 H4 H5 H6'.split(' '));

/** Class names of lines under pictures. Source: CMS templates of Vietnamese newspapers (ONECMS, NukeViet, VCCorp) and WordPress. */
const CAPTION_CLASS =
  /caption|chu-?_?thich|(?:image|img|pic|photo|picture)[-_]?(?:desc|note|credit|legend|title)|figure-?desc|avatar-?desc/i;

const DEEPEST = 1_000;
/** A single line break ends a paragraph only where a long sentence ends before it: old pages have no other paragraphs. */
const LONG_LINE = 100;
/** A full stop with the quotes and brackets behind it. */
const LONGEST_ENDING = 8;
const SENTENCE_END = /[.!?…]["”’»)\]]*\s*$/u;

interface Walk {
  readonly file: string;
  readonly blocks: PageBlock[];
  runs: FontRun[];
  /** Characters in `runs`, and the last of them that are not white space. */
  length: number;
  ending: string;
  linked: number;
  /** Line breaks since the last text. */
  breaks: number;
}

interface Surroundings {
  readonly element: PageElement;
  readonly font: LegacyFont | null;
  readonly inLink: boolean;
  readonly isPreformatted: boolean;
  readonly hint: ParagraphKind | undefined;
  readonly depth: number;
}

function isHidden(element: PageElement): boolean {
  const style = element.getAttribute('style') ?? '';
  return element.hasAttribute('hidden') || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function fontOf(element: PageElement, outer: LegacyFont | null): LegacyFont | null {
  const family = /font-family\s*:\s*([^;,]+)/i.exec(element.getAttribute('style') ?? '')?.[1];
  const face = family ?? (element.tagName === 'FONT' ? element.getAttribute('face')?.split(',')[0] : undefined);
  return face === undefined || face === null ? outer : legacyFontOf(face);
}

function children(element: PageElement, tag: RegExp): readonly PageElement[] {
  return [...element.childNodes].filter(isElement).filter(({ tagName }) => tag.test(tagName));
}

/** A cell of data: its table has several columns, and no cell holds a page's worth of blocks (a layout of the nineties). */
function isDataCell(cell: PageElement): boolean {
  const row = cell.parentNode;
  if (!isElement(row) || children(row, /^T[DH]$/).length < 2) return false;
  return children(cell, /^(?:TABLE|DIV|H[1-6]|UL|OL|ARTICLE|SECTION)$/).length === 0 && children(cell, /^P$/).length < 2;
}

/** What the element itself says its text is, or what it stands in says. */
function hintOf(element: PageElement, outer: ParagraphKind | undefined): ParagraphKind | undefined {
  const { tagName } = element;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (tagName === 'FIGCAPTION' || (CAPTION_CLASS.test(names) && !/\bwp-caption\b(?!-)/.test(names))) return 'caption';
  if (outer === 'caption') return outer;
  if (HEADINGS.has(tagName)) return 'headline';
  if (tagName === 'LI') return 'list-item';
  if (tagName === 'TD' || tagName === 'TH') return isDataCell(element) ? 'table-cell' : undefined;
  if (tagName === 'BUTTON') return 'furniture';
  return outer;
}

function flush(walk: Walk, { element, hint }: Surroundings): void {
  const length = walk.runs.reduce((sum, { text }) => sum + text.trim().length, 0);
  const text = decodeFontRuns(walk.runs)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
  const linkShare = length === 0 ? 0 : walk.linked / length;
  if (text !== '') walk.blocks.push(hint === undefined ? { text, element, linkShare } : { text, element, linkShare, hint });
  walk.runs = [];
  walk.length = 0;
  walk.ending = '';
  walk.linked = 0;
  walk.breaks = 0;
}

function addLineBreak(walk: Walk, surroundings: Surroundings): void {
  walk.breaks += 1;
  const endsParagraph = walk.breaks > 1 || (walk.length > LONG_LINE && SENTENCE_END.test(walk.ending));
  if (endsParagraph) flush(walk, surroundings);
  else walk.runs.push({ text: '\n', font: surroundings.font });
}

function addText(walk: Walk, text: string, surroundings: Surroundings): void {
  if (text.trim() !== '') {
    walk.breaks = 0;
    walk.ending = text.trimEnd().slice(-LONGEST_ENDING);
    if (surroundings.inLink) walk.linked += text.trim().length;
  }
  walk.length += text.length;
  walk.runs.push({ text, font: surroundings.font });
}

function walkNode(walk: Walk, node: PageNode, outer: Surroundings): void {
  if (isText(node)) {
    const lines = outer.isPreformatted ? (node.textContent ?? '').split(/\r?\n/) : [node.textContent ?? ''];
    lines.forEach((line, index) => {
      if (index > 0) flush(walk, outer);
      addText(walk, line, outer);
    });
    return;
  }
  if (!isElement(node) || UNSHOWN.has(node.tagName.toUpperCase()) || isHidden(node)) return;
  if (node.tagName === 'BR') {
    addLineBreak(walk, outer);
    return;
  }
  const isBlock = BLOCKS.has(node.tagName);
  const inner: Surroundings = {
    element: isBlock ? node : outer.element,
    font: fontOf(node, outer.font),
    inLink: outer.inLink || node.tagName === 'A',
    isPreformatted: outer.isPreformatted || node.tagName === 'PRE',
    hint: hintOf(node, outer.hint),
    depth: outer.depth + 1,
  };
  if (inner.depth > DEEPEST) throw new AppError('file-damaged', { file: walk.file, reason: 'nesting' });
  if (isBlock || inner.hint !== outer.hint) flush(walk, outer);
  for (const child of node.childNodes) walkNode(walk, child, inner);
  if (isBlock || inner.hint !== outer.hint) flush(walk, inner);
}

/**
 * The blocks below `root` in document order.
 * @throws AppError `file-damaged` {file, reason: 'nesting'} for elements nested deeper than any page
 */
export function pageBlocks(file: string, root: PageElement): readonly PageBlock[] {
  const walk: Walk = { file, blocks: [], runs: [], length: 0, ending: '', linked: 0, breaks: 0 };
  const surroundings = {
    element: root,
    font: null,
    inLink: false,
    isPreformatted: false,
    hint: undefined,
    depth: 0,
  };
  walkNode(walk, root, surroundings);
  flush(walk, surroundings);
  return walk.blocks;
}
