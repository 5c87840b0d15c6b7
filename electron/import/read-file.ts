/** Brings a file or standard input into memory, never more of it than the limits allow. */

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError, type ErrorCode } from '../../shared/domain/app-error.ts';
import { checkFileSize, fileTooLarge, MAX_FILE_BYTES } from './limits.ts';

export interface FileBytes {
  /** The file's name without its folders, "-" for standard input. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const STANDARD_INPUT = '-';

const CODE_OF_SYSTEM_ERROR: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file-not-found',
  ENOTDIR: 'file-not-found',
  ENAMETOOLONG: 'file-not-found',
  ERR_INVALID_ARG_VALUE: 'file-not-found',
  EISDIR: 'file-is-folder',
};

/** What the system refused, as an AppError that names the file; errors of ours pass unchanged. */
function asAppError(error: unknown, file: string): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const system = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (system === '') return error;
  return new AppError(CODE_OF_SYSTEM_ERROR[system] ?? 'file-not-readable', { file, reason: system }, { cause: error });
}

/** Reads to the end or to the limit: what a pipe or a growing file holds is known only by reading it. */
async function readBounded(stream: AsyncIterable<unknown>, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : (chunk as Uint8Array);
    size += bytes.length;
    if (size > MAX_FILE_BYTES) throw fileTooLarge(file);
    chunks.push(bytes);
  }
  checkFileSize(file, size);
  return Buffer.concat(chunks, size);
}

/**
 * The bytes of a file, or of standard input for "-".
 * @throws AppError `file-not-found`, `file-is-folder`, `file-not-readable`, `file-empty`, `file-too-large` (told by `stat`, before
 * the file is read), each with {file: the path as given}
 */
export async function readFileBytes(path: string, input: AsyncIterable<unknown> = process.stdin): Promise<FileBytes> {
  if (path === STANDARD_INPUT) return { name: STANDARD_INPUT, bytes: await readBounded(input, STANDARD_INPUT) };
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) throw new AppError('file-is-folder', { file: path });
    if (stats.isFile()) checkFileSize(path, stats.size);
    return { name: basename(path), bytes: await readBounded(createReadStream(path), path) };
  } catch (error) {
    throw asAppError(error, path);
  }
}
