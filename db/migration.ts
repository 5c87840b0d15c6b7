/** One numbered step of the schema; once released it is never changed, only followed by another. */

import type { WritableDatabase } from './database.ts';

export interface Migration {
  /** The `user_version` that the step leads to; steps count from 1 without a gap. */
  readonly version: number;
  /** Statements of pure DDL, run in order. */
  readonly schema: readonly string[];
  /** What the rows already there need; runs after the schema, in the same transaction. */
  fill?(database: WritableDatabase): void;
}
