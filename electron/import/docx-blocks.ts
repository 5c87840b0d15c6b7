/** Walks mammoth's model of a Word document and gives its paragraphs with what their styles say they are. */

import type { ParagraphKind } from '../../shared/domain/document.ts';
import type { DocxFonts } from './docx-fonts.ts';
import type { StructuredBlock } from './extracted-text.ts';
import { decodeFontRuns, type FontRun, legacyFontOf } from './legacy-font.ts';

/** The part of mammoth's document model that is read here (mammoth has no types for it). */
export interface DocxNode {
  readonly type: string;
  readonly children?: readonly DocxNode[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: object | null;
  readonly font?: string | null;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly body?: readonly DocxNode[];
  readonly notes?: { resolve(reference: DocxNode): DocxNode | null };
}

/** Style names as Word stores them whatever the interface language, and as Vietnamese offices name their own. */
const STYLE_KINDS: readonly (readonly [style: RegExp, kind: ParagraphKind])[] = [
  [/^(?:heading \d|title|subtitle|tiêu đề|đề mục)/i, 'headline'],
  [/^(?:caption|chú thích|image caption|figure)/i, 'caption'],
  [/^list (?:bullet|number)/i, 'list-item'],
];

interface Surroundings {
  readonly inTable: boolean;
}

interface Walk {
  readonly fonts: DocxFonts;
  readonly blocks: StructuredBlock[];
  readonly noteReferences: DocxNode[];
}

function runsOf(node: DocxNode, paragraphStyle: string | null, walk: Walk, font: string | null): readonly FontRun[] {
  const legacy = legacyFontOf(font);
  switch (node.type) {
    case 'text':
      return [{ text: node.value ?? '', font: legacy }];
    case 'tab':
    case 'break':
      return [{ text: ' ', font: legacy }];
    case 'noteReference':
      walk.noteReferences.push(node);
      return [];
    case 'run': {
      const own = walk.fonts.fontOf(node.font ?? null, node.styleId ?? null, paragraphStyle);
      return (node.children ?? []).flatMap((child) => runsOf(child, paragraphStyle, walk, own));
    }
    default:
      return (node.children ?? []).flatMap((child) => runsOf(child, paragraphStyle, walk, font));
  }
}

function hintOf(paragraph: DocxNode, { inTable }: Surroundings): ParagraphKind | undefined {
  const byStyle = STYLE_KINDS.find(([style]) => style.test(paragraph.styleName ?? ''))?.[1];
  if (byStyle === 'caption') return 'caption';
  if (inTable) return 'table-cell';
  const isNumbered = paragraph.numbering !== null && paragraph.numbering !== undefined;
  return byStyle ?? (isNumbered ? 'list-item' : undefined);
}

/** A table of one column frames a picture with its caption or a box of text; its paragraphs are no cells. */
function isGrid(table: DocxNode): boolean {
  return (table.children ?? []).some((row) => (row.children ?? []).length > 1);
}

function walkBlock(node: DocxNode, walk: Walk, surroundings: Surroundings): void {
  if (node.type === 'paragraph') {
    const text = decodeFontRuns(runsOf(node, node.styleId ?? null, walk, null)).replace(/[\r\n]+/g, ' ');
    const hint = hintOf(node, surroundings);
    if (text.trim() !== '') walk.blocks.push(hint === undefined ? { text } : { text, hint });
    return;
  }
  const inTable = surroundings.inTable || (node.type === 'table' && isGrid(node));
  for (const child of node.children ?? []) walkBlock(child, walk, { inTable });
}

/** Notes in the order of their references: at the end of the text, where both language versions have them. */
function walkNotes(document: DocxNode, walk: Walk): void {
  const seen = new Set<string>();
  // Not a copy: a note may refer to a further note.
  for (const reference of walk.noteReferences) {
    const key = `${reference.noteType}-${reference.noteId}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const node of document.notes?.resolve(reference)?.body ?? []) walkBlock(node, walk, { inTable: false });
  }
}

/** The paragraphs of the document in reading order, then those of its footnotes and endnotes. */
export function docxBlocks(document: DocxNode, fonts: DocxFonts): readonly StructuredBlock[] {
  const walk: Walk = { fonts, blocks: [], noteReferences: [] };
  for (const node of document.children ?? []) walkBlock(node, walk, { inTable: false });
  walkNotes(document, walk);
  return walk.blocks;
}
