/** How much a file may ask of the machine before it is refused, in one place, with the checks that refuse it. */

import { AppError } from '../../shared/domain/app-error.ts';

const MEGABYTE = 1024 * 1024;

/** Bytes of a file on disk or on standard input. */
export const MAX_FILE_BYTES = 64 * MEGABYTE;
/** Bytes of all entries of an archive together, as really inflated. */
export const MAX_INFLATED_BYTES = 256 * MEGABYTE;
/** Bytes of one XML part of an archive, as really inflated. */
export const MAX_XML_PART_BYTES = 64 * MEGABYTE;
export const MAX_ARCHIVE_ENTRIES = 5_000;
export const MAX_PDF_PAGES = 2_000;
export const MAX_PARAGRAPHS = 200_000;
/** UTF-16 units of one paragraph: no article has one, and every later stage is slower than linear in it. */
export const MAX_PARAGRAPH_LENGTH = 200_000;

/** Bytes as the whole megabytes that a sentence names. */
export function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / MEGABYTE);
}

/** @throws AppError `file-too-large` {file, reason: 'bytes', limit in MB} or `file-empty` {file} */
export function checkFileSize(file: string, bytes: number): void {
  if (bytes === 0) throw new AppError('file-empty', { file });
  if (bytes > MAX_FILE_BYTES) throw fileTooLarge(file);
}

export function fileTooLarge(file: string): AppError {
  return new AppError('file-too-large', { file, reason: 'bytes', limit: inMegabytes(MAX_FILE_BYTES) });
}

/** @throws AppError `file-too-large` {file, reason: 'paragraphs' | 'paragraph-length', limit} */
export function checkParagraphs(file: string, lengths: readonly number[]): void {
  if (lengths.length > MAX_PARAGRAPHS) {
    throw new AppError('file-too-large', { file, reason: 'paragraphs', limit: MAX_PARAGRAPHS });
  }
  if (lengths.some((length) => length > MAX_PARAGRAPH_LENGTH)) {
    throw new AppError('file-too-large', { file, reason: 'paragraph-length', limit: MAX_PARAGRAPH_LENGTH });
  }
}

/** @throws AppError `file-too-large` {file, reason: 'pages', limit} */
export function checkPages(file: string, pages: number): void {
  if (pages > MAX_PDF_PAGES) {
    throw new AppError('file-too-large', { file, reason: 'pages', limit: MAX_PDF_PAGES });
  }
}

/** Counts what an archive really inflates to, since the sizes it declares may lie. */
export interface InflationBudget {
  /**
   * Adds inflated bytes; `ofPart` is the running size of the entry they belong to.
   * @throws AppError `archive-too-large` {file, reason: 'inflated' | 'part', limit in MB}
   */
  spend(bytes: number, ofPart: number, isXml: boolean): void;
}

export function inflationBudget(file: string): InflationBudget {
  let total = 0;
  return {
    spend(bytes, ofPart, isXml) {
      total += bytes;
      if (isXml && ofPart > MAX_XML_PART_BYTES) {
        throw new AppError('archive-too-large', {
          file,
          reason: 'part',
          limit: inMegabytes(MAX_XML_PART_BYTES),
        });
      }
      if (total > MAX_INFLATED_BYTES) {
        throw new AppError('archive-too-large', {
          file,
          reason: 'inflated',
          limit: inMegabytes(MAX_INFLATED_BYTES),
        });
      }
    },
  };
}

/** @throws AppError `archive-too-large` {file, reason: 'entries', limit} */
export function checkEntryCount(file: string, entries: number): void {
  if (entries > MAX_ARCHIVE_ENTRIES) {
    throw new AppError('archive-too-large', { file, reason: 'entries', limit: MAX_ARCHIVE_ENTRIES });
  }
}

/** @throws AppError `archive-unsafe` {file, reason: the entry's name} for a name that leads out of the archive */
export function checkEntryName(file: string, entry: string): void {
  const segments = entry.split(/[\\/]/);
  const isAbsolute = /^(?:[\\/]|[A-Za-z]:)/.test(entry);
  if (entry === '' || isAbsolute || segments.includes('..') || entry.includes('\0')) {
    throw new AppError('archive-unsafe', { file, reason: entry.slice(0, 200).replaceAll('\0', '\uFFFD') });
  }
}

/**
 * A document type can define entities that expand without end or name other files; no part of an office document needs one.
 * @throws AppError `xml-entities` {file, reason: the part's name}
 */
export function checkXml(file: string, part: string, xml: string): void {
  // UTF-16 read as bytes has a NUL beside every letter.
  if (/<\0?!\0?(?:D\0?O\0?C\0?T\0?Y\0?P\0?E|E\0?N\0?T\0?I\0?T\0?Y)/i.test(xml)) {
    throw new AppError('xml-entities', { file, reason: part });
  }
}
