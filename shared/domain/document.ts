/** What a reader hands on: one text in one language, cut into paragraphs that still know where they came from. */

import type { Language } from './language.ts';

/**
 * What a paragraph is on the page. Furniture ("Lượt xem:", an image file name, a comment counter) belongs to the page and not to
 * the article: it stays visible, may stand one-sided in the alignment, and is never dropped.
 */
export const PARAGRAPH_KINDS = ['headline', 'paragraph', 'caption', 'list-item', 'table-cell', 'furniture'] as const;

export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

/** Where a paragraph stood in the decoded text of its file; `start` and `end` are UTF-16 offsets, `end` exclusive. */
export interface SourceRange {
  /** The characters as the file had them, after decoding and before normalisation. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Paragraph {
  readonly kind: ParagraphKind;
  /** Trimmed, in NFC, without line breaks: every offset in a finding counts UTF-16 units of this string. */
  readonly text: string;
  readonly source: SourceRange;
}

export const DOCUMENT_FORMATS = ['txt', 'docx', 'html', 'pdf'] as const;

export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Files that hold both languages, unit beside unit: what another tool has aligned. */
export const BILINGUAL_FORMATS = ['tmx', 'xliff', 'tsv'] as const;

export type BilingualFormat = (typeof BILINGUAL_FORMATS)[number];

/** The character encodings a text file can arrive in; `null` in a document whose container fixes it (DOCX, PDF). */
export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni', 'viscii'] as const;

export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

export interface Document {
  /** The file's name as the user knows it, or "-" for standard input. */
  readonly name: string;
  readonly format: DocumentFormat | BilingualFormat;
  readonly encoding: TextEncoding | null;
  readonly language: Language;
  /** How sure the language is, 0 to 1; exactly 1 where the user named it. */
  readonly languageConfidence: number;
  readonly paragraphs: readonly Paragraph[];
}
