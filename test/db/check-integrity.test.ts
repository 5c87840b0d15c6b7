/** The full examination must name what is wrong with a library. */

import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { checkIntegrity } from '../../db/check-integrity.ts';
import type { Library } from '../../db/library.ts';
import { openLibrary } from '../../db/open-library.ts';
import { rebuildSearchIndex } from '../../db/search-index.ts';
import { addPair } from '../../electron/services/library/add-pair.ts';
import { searchLibrary } from '../../electron/services/library/search-library.ts';
import { temporaryLibrary } from './sample-library.ts';
import { marketPair, now } from './sample-pair.ts';

const SOUND = { damage: [], danglingRows: [], unindexedBeads: [] };

test('a sound library has nothing to report', () => {
  const library = temporaryLibrary();
  expect(checkIntegrity(library)).toEqual(SOUND);
  addPair(library, marketPair(), now);
  expect(checkIntegrity(library)).toEqual(SOUND);
});

test('a row without its parent is named', () => {
  const library = temporaryLibrary();
  addPair(library, marketPair(), now);
  library.database.run('PRAGMA foreign_keys = OFF');
  library.database.run(`DELETE FROM document WHERE language = 'en'`);
  const { danglingRows } = checkIntegrity(library);
  expect(danglingRows).toHaveLength(4);
  expect(danglingRows[0]).toEqual({ table: 'paragraph', rowid: 5, parent: 'document' });
});

test('beads that the search would miss are named, and found again after a rebuild', () => {
  const library = temporaryLibrary();
  addPair(library, marketPair(), now);
  library.database.run('DELETE FROM bead_search WHERE rowid = 2');
  expect(checkIntegrity(library).unindexedBeads).toEqual([2]);
  expect(searchLibrary(library, 'cong trinh').total).toBe(0);
  rebuildSearchIndex(library.database);
  expect(checkIntegrity(library)).toEqual(SOUND);
  expect(searchLibrary(library, 'cong trinh').total).toBe(1);
});

test('an index that disagrees with its table is named, which opening does not notice', () => {
  const { file } = filledAndClosed();
  const connection = new Database(file);
  connection.unsafeMode(true);
  connection.pragma('writable_schema = ON');
  connection.exec(`UPDATE sqlite_schema SET sql = 'CREATE INDEX pair_by_change ON pair (title_vi, id DESC)'
    WHERE name = 'pair_by_change'`);
  connection.close();
  const library = openLibrary(file);
  onTestFinished(() => library.close());
  const { damage } = checkIntegrity(library);
  expect(damage.length).toBeGreaterThan(0);
  expect(damage[0]).toContain('pair_by_change');
});

function filledAndClosed(): Library {
  const library = temporaryLibrary();
  addPair(library, marketPair(), now);
  library.close();
  return library;
}
