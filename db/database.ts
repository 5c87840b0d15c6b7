/** The two faces of an open database, as types: what only reads cannot be handed to what writes. */

export type SqlValue = string | number | null;

/** Every method throws AppError `library-busy`, `library-damaged` or `library-not-writable` where SQLite reports such a thing. */
export interface ReadableDatabase {
  /** All rows of a SELECT. The caller vouches for the shape `Row`; a statement that writes is a TypeError. */
  all<Row>(sql: string, ...values: readonly SqlValue[]): readonly Row[];
  /** The first row of a SELECT, or undefined. */
  get<Row>(sql: string, ...values: readonly SqlValue[]): Row | undefined;
  /** Runs several SELECTs on one snapshot, whatever other processes write meanwhile. */
  read<Result>(work: () => Result): Result;
  /** Writes a consistent, compact copy of the whole database into `file`, which must not exist yet. */
  copyInto(file: string): void;
}

export interface WritableDatabase extends ReadableDatabase {
  /** Runs an INSERT, UPDATE or DELETE; `rowid` is the last inserted row's. */
  run(sql: string, ...values: readonly SqlValue[]): { readonly changes: number; readonly rowid: number };
  /** All of `work` or nothing of it: a transaction that holds the write lock from its start; inside another, a savepoint. */
  write<Result>(work: () => Result): Result;
}
