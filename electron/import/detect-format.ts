/** Tells a file's format by its first bytes, and by its extension only where the bytes say nothing. */

import { AppError } from '../../shared/domain/app-error.ts';
import type { BilingualFormat, DocumentFormat } from '../../shared/domain/document.ts';

interface Signature {
  /** What the file is, in words that read alike in both languages. */
  readonly kind: string;
  readonly bytes: readonly number[];
  readonly offset?: number;
}

/** Formats that cannot be read and must not be taken for text. Source: the formats' own specifications, as collected by file(1). */
const UNREADABLE: readonly Signature[] = [
  { kind: 'RTF', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'GIF', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'WebP', bytes: [0x57, 0x45, 0x42, 0x50], offset: 8 },
  { kind: 'TIFF', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'TIFF', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'HEIC/MP4', bytes: [0x66, 0x74, 0x79, 0x70], offset: 4 },
  { kind: 'RAR', bytes: [0x52, 0x61, 0x72, 0x21] },
  { kind: '7-Zip', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: 'gzip', bytes: [0x1f, 0x8b, 0x08] },
  { kind: 'SQLite', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72] },
  { kind: 'Windows EXE', bytes: [0x4d, 0x5a, 0x90, 0x00] },
];

const OLE: Signature = {
  kind: 'Word 97–2003 (.doc)',
  bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
};
const ZIP: readonly Signature[] = [
  { kind: 'ZIP', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'ZIP', bytes: [0x50, 0x4b, 0x05, 0x06] },
];

/** What stands before these may be a byte order mark, an XML declaration, comments and white space. */
const HTML_START = /^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|html|head|body)[\s>]/i;
/** A page saved as one file with its pictures: readable, but as e-mail (RFC 2557), not as HTML. */
const MHTML_START = /^(?:From: <Saved by|MIME-Version:)[\s\S]*Content-Type: multipart\/related/i;
const SNIFFED = 4096;
/** PDF readers accept the header anywhere in the first kilobyte (ISO 32000-1, annex H.3.4.1). */
const PDF_HEADER_WITHIN = 1024;

function has(bytes: Uint8Array, { bytes: signature, offset = 0 }: Signature): boolean {
  return signature.every((byte, index) => bytes[offset + index] === byte);
}

function unsupported(file: string, kind: string): AppError {
  return new AppError('file-unsupported', { file, reason: kind });
}

/** Word keeps a document with a password in an OLE container too, under a stream of this name. */
function oleKind(bytes: Uint8Array): string {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return names.includes('EncryptedPackage', 0, 'utf16le') ? 'DOCX (password)' : OLE.kind;
}

/** What stands before the root may be a byte order mark, the declaration, comments and a document type. */
const EXCHANGE_START = /^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE[^>]*>\s*)*<(?:[\w.-]+:)?(tmx|xliff)[\s>/]/i;

const EXCHANGE_EXTENSIONS: Readonly<Record<string, BilingualFormat>> = {
  ...{ tmx: 'tmx', xlf: 'xliff', xliff: 'xliff', sdlxliff: 'xliff', mqxliff: 'xliff', mxliff: 'xliff', tsv: 'tsv', tab: 'tsv' },
};

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, SNIFFED))
    .toString('latin1')
    .replace(/^\xEF\xBB\xBF|^\xFF\xFE|^\xFE\xFF|\0/g, '');
}

/** The format of a file that holds both languages, by its root element or its extension; null for anything else. */
export function bilingualFormat(file: string, bytes: Uint8Array): BilingualFormat | null {
  const root = EXCHANGE_START.exec(startOf(bytes))?.[1]?.toLowerCase();
  if (root !== undefined) return root === 'tmx' ? 'tmx' : 'xliff';
  return EXCHANGE_EXTENSIONS[extensionOf(file)] ?? null;
}

function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/**
 * The reader that a file needs.
 * @throws AppError `file-unsupported` {file, reason: what it is} and `file-damaged` {file, reason: 'header'} for a .docx or .pdf
 * that does not begin like one
 */
export function detectFormat(file: string, bytes: Uint8Array): DocumentFormat {
  if (ZIP.some((signature) => has(bytes, signature))) return 'docx';
  if (has(bytes, OLE)) throw unsupported(file, oleKind(bytes));
  const unreadable = UNREADABLE.find((signature) => has(bytes, signature));
  if (unreadable !== undefined) throw unsupported(file, unreadable.kind);
  const start = startOf(bytes);
  if (start.slice(0, PDF_HEADER_WITHIN).includes('%PDF-')) return 'pdf';
  if (HTML_START.test(start)) return 'html';
  if (MHTML_START.test(start)) throw unsupported(file, 'MHTML');
  if (EXCHANGE_START.test(start)) throw unsupported(file, 'bilingual');
  const extension = extensionOf(file);
  if (extension === 'docx' || extension === 'pdf') {
    throw new AppError('file-damaged', { file, reason: 'header' });
  }
  return ['html', 'htm', 'xhtml'].includes(extension) ? 'html' : 'txt';
}
