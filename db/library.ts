/** An open library, in two types: one that may write, and one that can only read. */

import type { ReadableDatabase, WritableDatabase } from './database.ts';

export interface ReadonlyLibrary {
  /** Absolute path of the SQLite file. */
  readonly file: string;
  readonly database: ReadableDatabase;
  close(): void;
}

export interface Library extends ReadonlyLibrary {
  readonly database: WritableDatabase;
}
