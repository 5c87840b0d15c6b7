/** Opens the one file that is the library: makes it, brings it up to date, and refuses what is not it, too new or damaged. */

import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, parse, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../shared/domain/app-error.ts';
import { fold } from '../shared/text/fold.ts';
import { copyDatabase } from './backup.ts';
import type { Library, ReadonlyLibrary } from './library.ts';
import { APPLICATION_ID, readLibraryHeader } from './library-header.ts';
import { makeFolder } from './make-folder.ts';
import { latestVersion, MIGRATIONS, migrate, schemaVersion } from './migrate.ts';
import type { Migration } from './migration.ts';
import { SqliteDatabase } from './sqlite-database.ts';
import { withSqliteErrors } from './sqlite-error.ts';

export interface OpenOptions {
  /** How long to wait for another process that writes, in milliseconds; 5,000 if left out. */
  readonly busyTimeout?: number;
  /** The steps of the schema; this program's own if left out. */
  readonly migrations?: readonly Migration[];
}

const BUSY_TIMEOUT = 5_000;

/**
 * The library in `path`, created with its folder where there is none, migrated where it is older, after a backup beside it
 * (`library-v3-backup.db`).
 *
 * Throws AppError `library-not-a-library`, `library-newer` {file, found, known}, `library-damaged`, `library-busy`,
 * `library-not-writable` or `file-not-readable`; the first two leave the file as it is to the byte.
 */
export function openLibrary(path: string, options: OpenOptions = {}): Library {
  const file = resolve(path);
  const migrations = options.migrations ?? MIGRATIONS;
  const known = latestVersion(migrations);
  refuseNewer(file, known);
  requireWritable(file);
  return connect(file, options, false, (connection, database) => {
    connection.pragma('synchronous = FULL');
    requireOurs(connection, file);
    requireSound(connection, file);
    const found = schemaVersion(database);
    if (found > 0 && found < known) copyDatabase(database, backupPath(file, found));
    connection.pragma('foreign_keys = OFF');
    migrate(database, migrations);
    connection.pragma('foreign_keys = ON');
    // After the first migration, not before: until then the file must be able to roll back to nothing by itself.
    connection.pragma('journal_mode = WAL');
  });
}

/**
 * The library in `path` for looking only; one that is older is first brought up to date, as `openLibrary` does. Throws AppError
 * `file-not-found` where there is none, and whatever `openLibrary` throws.
 */
export function openReadonlyLibrary(path: string, options: OpenOptions = {}): ReadonlyLibrary {
  const file = resolve(path);
  const known = latestVersion(options.migrations ?? MIGRATIONS);
  if (readLibraryHeader(file).kind === 'absent') throw new AppError('file-not-found', { file });
  if (refuseNewer(file, known) !== known) openLibrary(file, options).close();
  return connect(file, options, true, (connection) => requireSound(connection, file));
}

function connect(
  file: string,
  options: OpenOptions,
  readonly: boolean,
  prepare: (connection: Database.Database, database: SqliteDatabase) => void,
): Library {
  return withSqliteErrors(file, () => {
    const timeout = options.busyTimeout ?? BUSY_TIMEOUT;
    const connection = new Database(file, { readonly, fileMustExist: readonly, timeout });
    try {
      connection.pragma('trusted_schema = OFF');
      // For queries alone: the schema must stay readable to programs that do not have it.
      connection.function('fold', { deterministic: true }, (text) => fold(String(text)));
      const database = new SqliteDatabase(connection);
      prepare(connection, database);
      return { file, database, close: () => void connection.close() };
    } catch (error) {
      connection.close();
      throw error;
    }
  });
}

/** The version of the library in `file`, 0 where there is none yet; AppError `library-newer` where we do not know it. */
function refuseNewer(file: string, known: number): number {
  const header = readLibraryHeader(file);
  if (header.kind !== 'library') return 0;
  const found = hasLog(file) ? versionInLog(file) : header.version;
  if (found > known) throw new AppError('library-newer', { file, found, known });
  return found;
}

function hasLog(file: string): boolean {
  return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** Asks SQLite, which reads the write-ahead log too, on a connection that cannot fold the log into the file when it closes. */
function versionInLog(file: string): number {
  return withSqliteErrors(file, () => {
    const connection = new Database(file, { readonly: true });
    try {
      return Number(connection.pragma('user_version', { simple: true }));
    } finally {
      connection.close();
    }
  });
}

/** SQLite opens what it may not write and says nothing until the first write; we say it at once. */
function requireWritable(file: string): void {
  try {
    makeFolder(dirname(file));
    accessSync(dirname(file), constants.W_OK);
    if (existsSync(file)) accessSync(file, constants.W_OK);
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new AppError('library-not-writable', { file, detail }, { cause: error });
  }
}

/** Only a file whose creation was cut short comes here without our mark: rolled back, it is empty, or it is somebody else's. */
function requireOurs(connection: Database.Database, file: string): void {
  if (connection.pragma('application_id', { simple: true }) === APPLICATION_ID) return;
  const tables = connection.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (tables !== 0) throw new AppError('library-not-a-library', { file });
}

function requireSound(connection: Database.Database, file: string): void {
  const verdict = connection.pragma('quick_check(1)', { simple: true });
  if (verdict !== 'ok') throw new AppError('library-damaged', { file, detail: String(verdict) });
}

/** A name beside `file` that is still free: an earlier backup is never written over. */
function backupPath(file: string, version: number): string {
  const { dir, name, ext } = parse(file);
  const stem = resolve(dir, `${name}-v${version}-backup`);
  let path = `${stem}${ext}`;
  for (let number = 2; existsSync(path); number += 1) path = `${stem}-${number}${ext}`;
  return path;
}
