/** Looks at a file before SQLite may touch it: whether it is a library of ours, and of which version. */

import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { AppError } from '../shared/domain/app-error.ts';

/** Bytes 68 to 71 of our files, "DOIC" in ASCII; `file(1)` and other programs tell a library by it. */
export const APPLICATION_ID = 0x444f4943;

const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
const USER_VERSION_OFFSET = 60;
const APPLICATION_ID_OFFSET = 68;

/**
 * `absent`: no file, or an empty one, that may become a library. `unsettled`: its last writer was killed in the middle of a
 * rollback-journal transaction, so only SQLite can tell. `library`: ours, `version` being the schema's as the main file has it.
 */
export type LibraryHeader =
  | { readonly kind: 'absent' }
  | { readonly kind: 'unsettled' }
  | { readonly kind: 'library'; readonly version: number };

/**
 * Reads the header of the SQLite file format (sqlite.org/fileformat2.html, 1.3) and nothing else, so that a stranger's file
 * gets no lock, no side file and no new change time. Throws AppError `library-not-a-library` or `file-not-readable`.
 */
export function readLibraryHeader(file: string): LibraryHeader {
  const header = readStart(file);
  if (header === null || header.length === 0) return { kind: 'absent' };
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw new AppError('library-not-a-library', { file });
  }
  if (header.readUInt32BE(APPLICATION_ID_OFFSET) === APPLICATION_ID) {
    return { kind: 'library', version: header.readUInt32BE(USER_VERSION_OFFSET) };
  }
  // The transaction that creates a library writes its application id too: a journal beside the file may still roll it back.
  if (existsSync(`${file}-journal`)) return { kind: 'unsettled' };
  throw new AppError('library-not-a-library', { file });
}

function readStart(file: string): Buffer | null {
  try {
    if (!statSync(file).isFile()) throw new AppError('library-not-a-library', { file });
    const descriptor = openSync(file, 'r');
    try {
      const buffer = Buffer.alloc(HEADER_BYTES);
      return buffer.subarray(0, readSync(descriptor, buffer, 0, HEADER_BYTES, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT') return null;
    if (code === 'ENOTDIR') throw new AppError('library-not-writable', { file, detail: code }, { cause: error });
    throw new AppError('file-not-readable', { file, detail: code }, { cause: error });
  }
}
