/** better-sqlite3 behind our two database types: each statement is prepared once, each SQLite trouble becomes an AppError. */

import type { Database, Statement } from 'better-sqlite3';
import type { SqlValue, WritableDatabase } from './database.ts';
import { withSqliteErrors } from './sqlite-error.ts';

type BoundValue = SqlValue | bigint;

/**
 * better-sqlite3 binds every number as a REAL. Mostly SQLite makes an integer of it again, but FTS5 passes over `rowid = 2.0` beside
 * a MATCH as if it were not there, and answers with another row.
 */
function bound(value: SqlValue): BoundValue {
  return Number.isSafeInteger(value) ? BigInt(value as number) : value;
}

export class SqliteDatabase implements WritableDatabase {
  readonly #connection: Database;
  readonly #statements = new Map<string, Statement<BoundValue[]>>();

  constructor(connection: Database) {
    this.#connection = connection;
  }

  all<Row>(sql: string, ...values: readonly SqlValue[]): readonly Row[] {
    return this.#guarded(() => this.#select(sql).all(...values.map(bound)) as Row[]);
  }

  get<Row>(sql: string, ...values: readonly SqlValue[]): Row | undefined {
    return this.#guarded(() => this.#select(sql).get(...values.map(bound)) as Row | undefined);
  }

  run(sql: string, ...values: readonly SqlValue[]): { readonly changes: number; readonly rowid: number } {
    return this.#guarded(() => {
      const { changes, lastInsertRowid } = this.#prepared(sql).run(...values.map(bound));
      return { changes, rowid: Number(lastInsertRowid) };
    });
  }

  read<Result>(work: () => Result): Result {
    return this.#guarded(() => this.#connection.transaction(work).deferred());
  }

  write<Result>(work: () => Result): Result {
    return this.#guarded(() => this.#connection.transaction(work).immediate());
  }

  copyInto(file: string): void {
    this.run('VACUUM INTO ?', file);
  }

  #guarded<Result>(work: () => Result): Result {
    return withSqliteErrors(this.#connection.name, work);
  }

  #prepared(sql: string): Statement<BoundValue[]> {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#connection.prepare<BoundValue[]>(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #select(sql: string): Statement<BoundValue[]> {
    const statement = this.#prepared(sql);
    if (!statement.readonly) throw new TypeError(`A statement that writes was given to a reader: ${sql}`);
    return statement;
  }
}
