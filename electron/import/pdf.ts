/** Reads the text layer of a PDF; a scan has none and is refused. */

import { getDocumentProxy } from 'unpdf';
import { AppError } from '../../shared/domain/app-error.ts';
import { type ExtractedText, joinBlocks } from './extracted-text.ts';
import { checkPages } from './limits.ts';
import { findRunningLines } from './pdf-furniture.ts';
import { type PdfLine, type PdfPiece, pageLines } from './pdf-lines.ts';
import { joinLines } from './pdf-paragraphs.ts';

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Names of pdf.js's exceptions; its classes are not exported. */
function asAppError(file: string, error: unknown): AppError {
  if (error instanceof AppError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new AppError('file-unsupported', { file, reason: 'PDF (password)' }, { cause: error });
  }
  return new AppError('file-damaged', { file, reason: 'pdf' }, { cause: error });
}

async function readPage(pdf: Proxy, number: number): Promise<readonly PdfLine[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const pieces = items.filter((item) => 'str' in item) as readonly PdfPiece[];
  page.cleanup();
  return pageLines(pieces, number - 1);
}

async function readPages(file: string, bytes: Uint8Array): Promise<readonly (readonly PdfLine[])[]> {
  // A copy, because pdf.js takes the buffer away; no scripts, no fonts of the system, nothing fetched.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    checkPages(file, pdf.numPages);
    const pages: (readonly PdfLine[])[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number));
    return pages;
  } finally {
    await pdf.destroy();
  }
}

/**
 * The paragraphs of the text layer, running headers, footers and page numbers as furniture.
 * @throws AppError `file-no-text` {file, reason: 'scan'}, `file-damaged`, `file-unsupported` (a password), `file-too-large`
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<ExtractedText> {
  let pages: readonly (readonly PdfLine[])[];
  try {
    pages = await readPages(file, bytes);
  } catch (error) {
    throw asAppError(file, error);
  }
  const blocks = joinLines(pages, findRunningLines(pages));
  if (!blocks.some(({ hint }) => hint !== 'furniture')) throw new AppError('file-no-text', { file, reason: 'scan' });
  return joinBlocks(blocks, null);
}
