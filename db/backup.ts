/** Copies the library while it is in use, and lets the copy take its name only when it is whole and on the disk. */

import { existsSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../shared/domain/app-error.ts';
import type { ReadableDatabase } from './database.ts';
import { removeLeftover, syncFile, syncFolderOf } from './durable-file.ts';
import type { ReadonlyLibrary } from './library.ts';
import { fromSqliteError } from './sqlite-error.ts';

export interface BackupOptions {
  /** Whether a file that is already at the target may be replaced; false if left out. */
  readonly overwrite?: boolean;
}

/**
 * A copy of `library` in `target`, complete as of one moment whatever is written meanwhile, checked in full before it appears.
 *
 * Throws AppError `file-not-written` {file, detail}: `EEXIST` where the target is there and may not be replaced or is the
 * library itself, otherwise what the system said; `library-busy` where the target is a library that is open;
 * `library-damaged` where the copy fails its check.
 */
export function backupLibrary(library: ReadonlyLibrary, target: string, options: BackupOptions = {}): void {
  const file = resolve(target);
  if (existsSync(file)) {
    const itself = realpathSync(file) === realpathSync(library.file);
    if (itself || options.overwrite !== true) throw new AppError('file-not-written', { file, detail: 'EEXIST' });
    // A new file under an old write-ahead log would be read through that log, and so be destroyed.
    if (existsSync(`${file}-wal`) || existsSync(`${file}-journal`)) throw new AppError('library-busy', { file });
  }
  copyDatabase(library.database, file);
}

/** Copies `database` into `file` by way of a temporary name beside it, replacing what is there. Errors as `backupLibrary`. */
export function copyDatabase(database: ReadableDatabase, file: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    rmSync(temporary, { force: true });
    database.copyInto(temporary);
    requireWhole(temporary);
    syncFile(temporary);
    renameSync(temporary, file);
    syncFolderOf(file);
  } catch (error) {
    removeLeftover(temporary);
    throw asBackupError(error, file);
  }
}

function requireWhole(copy: string): void {
  const connection = new Database(copy, { readonly: true });
  try {
    const verdict = connection.pragma('integrity_check(1)', { simple: true });
    if (verdict !== 'ok') throw new AppError('library-damaged', { file: copy, detail: String(verdict) });
  } finally {
    connection.close();
  }
}

function asBackupError(error: unknown, file: string): unknown {
  const known = fromSqliteError(error, file);
  if (known instanceof AppError && known.code !== 'library-not-writable') return known;
  if (known instanceof AppError) return new AppError('file-not-written', { ...known.params, file }, { cause: error });
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    return new AppError('file-not-written', { file, detail: String(error.code) }, { cause: error });
  }
  return error;
}
