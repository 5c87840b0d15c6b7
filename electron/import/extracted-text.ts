/** What every reader hands on: the plain text of a file and where its blocks lie in it, before normalisation and naming of kinds. */

import type { ParagraphKind, TextEncoding } from '../../shared/domain/document.ts';

export interface ExtractedBlock {
  /** UTF-16 offsets into the extracted text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** What the file's own structure says the block is; left out where it says nothing. */
  readonly hint?: ParagraphKind;
  /** How the block reads where that is not its characters with line breaks as spaces (a word divided at a line's end). */
  readonly reading?: string;
}

export interface ExtractedText {
  readonly encoding: TextEncoding | null;
  readonly text: string;
  readonly blocks: readonly ExtractedBlock[];
}

/** A block of a format that has structure instead of lines. */
export interface StructuredBlock {
  readonly text: string;
  readonly hint?: ParagraphKind;
}

/** The blocks one below the other, as the text that a reader of the file would copy out of it. */
export function joinBlocks(blocks: readonly StructuredBlock[], encoding: TextEncoding | null): ExtractedText {
  const placed: ExtractedBlock[] = [];
  let start = 0;
  for (const { text, hint } of blocks) {
    const end = start + text.length;
    placed.push(hint === undefined ? { start, end } : { start, end, hint });
    start = end + 1;
  }
  return { encoding, text: blocks.map(({ text }) => text).join('\n'), blocks: placed };
}
