/** The slow and complete examination of a library, for `doctor`; opening one only runs the quick check. */

import type { BeadId } from '../shared/domain/ids.ts';
import type { ReadonlyLibrary } from './library.ts';
import { unindexedBeads } from './search-index.ts';

/** A row that points to a row that is not there. */
export interface DanglingRow {
  readonly table: string;
  readonly rowid: number | null;
  readonly parent: string;
}

export interface IntegrityReport {
  /** SQLite's own sentences about pages, indices and constraints, at most 100; mended only from a backup. */
  readonly damage: readonly string[];
  readonly danglingRows: readonly DanglingRow[];
  /** Beads that no search can find; mended by `rebuildSearchIndex`. */
  readonly unindexedBeads: readonly BeadId[];
}

/** Examines every page of `library`. Throws AppError `library-damaged` where the damage stops even the examination. */
export function checkIntegrity(library: ReadonlyLibrary): IntegrityReport {
  const { database } = library;
  return database.read(() => {
    const damage = database
      .all<{ readonly integrity_check: string }>('PRAGMA integrity_check')
      .map((row) => row.integrity_check)
      .filter((sentence) => sentence !== 'ok');
    if (damage.length > 0) return { damage, danglingRows: [], unindexedBeads: [] };
    const danglingRows = database
      .all<DanglingRow>('PRAGMA foreign_key_check')
      .map(({ table, rowid, parent }) => ({ table, rowid, parent }));
    return { damage, danglingRows, unindexedBeads: unindexedBeads(database) };
  });
}
