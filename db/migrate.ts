/** Brings a database from the version it has to the version this program knows, each step whole or not at all. */

import type { WritableDatabase } from './database.ts';
import { APPLICATION_ID } from './library-header.ts';
import type { Migration } from './migration.ts';
import { migration001 } from './migrations/001-pairs.ts';
import { migration002 } from './migrations/002-findings.ts';
import { migration003 } from './migrations/003-journal.ts';
import { migration004 } from './migrations/004-search.ts';
import { migration005 } from './migrations/005-lexicon.ts';
import { migration006 } from './migrations/006-related.ts';
import { migration007 } from './migrations/007-sentences.ts';
import { migration008 } from './migrations/008-approvals.ts';
import { migration009 } from './migrations/009-terms.ts';

interface ForeignKeyViolation {
  readonly table: string;
  readonly parent: string;
}

/** In order and append-only: a released step is never edited. */
export const MIGRATIONS: readonly Migration[] = [
  ...[migration001, migration002, migration003, migration004, migration005],
  ...[migration006, migration007, migration008, migration009],
];

/** The `user_version` that the last of `migrations` leads to. */
export function latestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/** The database's `user_version`, as the present snapshot has it. */
export function schemaVersion(database: WritableDatabase): number {
  return database.get<{ readonly user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
}

/**
 * Runs the steps that the database has not had. A new database gets them all in one transaction, so that a library is never
 * half created; an existing one gets each in its own. Another process that does the same at the same time waits for its turn and
 * finds nothing left to do. Call it with `foreign_keys` off, as a step that rebuilds a table needs (sqlite.org/lang_altertable.html,
 * section 7): each step's result is checked instead.
 */
export function migrate(database: WritableDatabase, migrations: readonly Migration[]): void {
  if (schemaVersion(database) === 0) {
    database.write(() => {
      if (schemaVersion(database) !== 0) return;
      database.run(`PRAGMA application_id = ${APPLICATION_ID}`);
      for (const migration of migrations) apply(database, migration);
    });
    return;
  }
  for (const migration of migrations) {
    database.write(() => {
      if (schemaVersion(database) < migration.version) apply(database, migration);
    });
  }
}

function apply(database: WritableDatabase, migration: Migration): void {
  for (const statement of migration.schema) database.run(statement);
  migration.fill?.(database);
  const [dangling] = database.all<ForeignKeyViolation>('PRAGMA foreign_key_check');
  if (dangling !== undefined) {
    throw new Error(`Step ${migration.version} leaves a row of ${dangling.table} without its ${dangling.parent}`);
  }
  database.run(`PRAGMA user_version = ${migration.version}`);
}
