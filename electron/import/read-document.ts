/** The one door for files: bytes of any supported format in, a Document out. */

import { assertNever } from '../../shared/domain/assert-never.ts';
import type { Document, DocumentFormat, TextEncoding } from '../../shared/domain/document.ts';
import type { Language } from '../../shared/domain/language.ts';
import { buildDocument } from './build-document.ts';
import { detectFormat } from './detect-format.ts';
import type { ExtractedText } from './extracted-text.ts';
import { checkFileSize } from './limits.ts';
import type { FileBytes } from './read-file.ts';

export interface ReadOptions {
  /** The language as the user named it; detected where left out. */
  readonly language?: Language;
  /** The encoding of a text or HTML file as the user named it; detected where left out. */
  readonly encoding?: TextEncoding;
}

/** Readers are loaded when a file needs them: their libraries would triple the start of the command line. */
async function extract(file: FileBytes, format: DocumentFormat, encoding: TextEncoding | undefined): Promise<ExtractedText> {
  switch (format) {
    case 'txt':
      return (await import('./txt.ts')).readTxt(file.name, file.bytes, encoding);
    case 'docx':
      return (await import('./docx.ts')).readDocx(file.name, file.bytes);
    case 'html':
      return (await import('./html.ts')).readHtml(file.name, file.bytes, encoding);
    case 'pdf':
      return (await import('./pdf.ts')).readPdf(file.name, file.bytes);
    default:
      return assertNever(format);
  }
}

/**
 * The document in a file. The format is told by content first and by the name's extension second.
 * @throws AppError with {file, reason?}: `file-empty`, `file-too-large`, `file-binary`, `file-unsupported`, `file-damaged`,
 * `file-no-text`, `archive-too-large`, `archive-unsafe`, `xml-entities`, `language-unknown`
 */
export async function readDocument(file: FileBytes, options: ReadOptions = {}): Promise<Document> {
  checkFileSize(file.name, file.bytes.length);
  const format = detectFormat(file.name, file.bytes);
  const extracted = await extract(file, format, options.encoding);
  return buildDocument({ name: file.name, format, language: options.language }, extracted);
}
