/** Tells the troubles a SQLite file can have in the field from our own bugs. */

import { AppError, type ErrorCode } from '../shared/domain/app-error.ts';

/** Primary result codes of SQLite (sqlite.org/rescode.html); extended codes start with them. */
const CODES: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_BUSY', 'library-busy'],
  ['SQLITE_LOCKED', 'library-busy'],
  ['SQLITE_CORRUPT', 'library-damaged'],
  ['SQLITE_NOTADB', 'library-damaged'],
  ['SQLITE_IOERR_SHORT_READ', 'library-damaged'],
  ['SQLITE_IOERR_CORRUPTFS', 'library-damaged'],
  ['SQLITE_READONLY', 'library-not-writable'],
  ['SQLITE_CANTOPEN', 'library-not-writable'],
  ['SQLITE_PERM', 'library-not-writable'],
  ['SQLITE_FULL', 'library-not-writable'],
  ['SQLITE_IOERR', 'library-not-writable'],
];

/**
 * The AppError that `error` amounts to, with `file` and SQLite's own code in its params; `error` itself where it is none of
 * SQLite's, or a bug (a constraint, a syntax error).
 */
export function fromSqliteError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const { code } = error;
  const known = CODES.find(([prefix]) => code.startsWith(prefix));
  return known === undefined ? error : new AppError(known[1], { file, detail: code }, { cause: error });
}

/** Runs `work` and throws what it throws as `fromSqliteError` sees it. */
export function withSqliteErrors<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw fromSqliteError(error, file);
  }
}
