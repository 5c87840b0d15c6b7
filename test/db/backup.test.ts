/** A copy must be whole, and must not destroy what lies in its place. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { backupLibrary } from '../../db/backup.ts';
import { checkIntegrity } from '../../db/check-integrity.ts';
import type { Library, ReadonlyLibrary } from '../../db/library.ts';
import { openLibrary, openReadonlyLibrary } from '../../db/open-library.ts';
import { addPair } from '../../electron/services/library/add-pair.ts';
import { listPairs } from '../../electron/services/library/list-pairs.ts';
import { temporaryLibrary } from './sample-library.ts';
import { marketPair, now } from './sample-pair.ts';
import { temporaryFolder } from './temporary-folder.ts';

function filledLibrary(): Library {
  const library = temporaryLibrary();
  for (const label of ['one', 'two', 'three']) addPair(library, marketPair(label), now);
  return library;
}

/** Every row of every table of ours. */
function contents(library: ReadonlyLibrary): Readonly<Record<string, readonly unknown[]>> {
  const tables = library.database.all<{ readonly name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  );
  const rows = tables.map(({ name }) => [name, library.database.all(`SELECT * FROM "${name}"`)] as const);
  return Object.fromEntries(rows);
}

test('restored, it holds the same rows and goes on', () => {
  const library = filledLibrary();
  const target = join(temporaryFolder(), 'sao lưu.db');
  backupLibrary(library, target);
  expect(readdirSync(dirname(target))).toEqual(['sao lưu.db']);
  const restored = openLibrary(target);
  onTestFinished(() => restored.close());
  expect(contents(restored)).toEqual(contents(library));
  expect(checkIntegrity(restored)).toEqual({ damage: [], danglingRows: [], unindexedBeads: [] });
  expect(addPair(restored, marketPair('four'), now)).toBe(4);
  expect(listPairs(library).pairs).toHaveLength(3);
});

test('a library opened to read can be copied too', () => {
  const library = openReadonlyLibrary(filledLibrary().file);
  onTestFinished(() => library.close());
  const target = join(temporaryFolder(), 'backup.db');
  backupLibrary(library, target);
  expect(existsSync(target)).toBe(true);
});

describe('what is already there', () => {
  test('is not written over unless that is said', () => {
    const library = filledLibrary();
    const target = join(temporaryFolder(), 'backup.db');
    writeFileSync(target, 'precious');
    const refused = { code: 'file-not-written', params: { file: target, detail: 'EEXIST' } };
    expect(() => backupLibrary(library, target)).toThrow(expect.objectContaining(refused));
    expect(readFileSync(target, 'utf8')).toBe('precious');
    backupLibrary(library, target, { overwrite: true });
    expect(readFileSync(target).toString('latin1', 0, 15)).toBe('SQLite format 3');
  });

  test('is never the library itself, nor one that is open', () => {
    const library = filledLibrary();
    const other = filledLibrary();
    expect(() => backupLibrary(library, library.file, { overwrite: true })).toThrow(
      expect.objectContaining({ code: 'file-not-written' }),
    );
    expect(() => backupLibrary(library, other.file, { overwrite: true })).toThrow(
      expect.objectContaining({ code: 'library-busy' }),
    );
    expect(listPairs(other).pairs).toHaveLength(3);
  });

  test.each(['no such folder/backup.db', 'a folder'])('%s: nothing is left behind', (name) => {
    const library = filledLibrary();
    const folder = name === 'a folder' ? temporaryFolder() : join(temporaryFolder(), name);
    expect(() => backupLibrary(library, folder, { overwrite: true })).toThrow(
      expect.objectContaining({ code: 'file-not-written' }),
    );
    expect(readdirSync(dirname(dirname(library.file))).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });
});
