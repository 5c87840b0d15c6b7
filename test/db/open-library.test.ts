/** What may happen to the file that is the library, and what each case must come to. */

import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { MIGRATIONS } from '../../db/migrate.ts';
import { openLibrary, openReadonlyLibrary } from '../../db/open-library.ts';
import { addPair } from '../../electron/services/library/add-pair.ts';
import { getPair } from '../../electron/services/library/get-pair.ts';
import type { AppError } from '../../shared/domain/app-error.ts';
import type { PairId } from '../../shared/domain/ids.ts';
import { marketPair, now } from './sample-pair.ts';
import { temporaryFolder } from './temporary-folder.ts';

function libraryFile(): string {
  return join(temporaryFolder(), 'library.db');
}

function filledLibrary(): string {
  const file = libraryFile();
  const library = openLibrary(file);
  for (let index = 0; index < 40; index += 1) addPair(library, marketPair(`pair ${index}`), now);
  library.close();
  return file;
}

function errorOf(work: () => unknown): AppError {
  try {
    work();
  } catch (error) {
    return error as AppError;
  }
  throw new Error('nothing was thrown');
}

function connectTo(file: string): Database.Database {
  const connection = new Database(file);
  onTestFinished(() => void connection.close());
  return connection;
}

describe('a new library', () => {
  test('is made with its folders, marked as ours, strict and durable', () => {
    const file = join(temporaryFolder(), 'dữ liệu', 'đối chiếu', 'library.db');
    const library = openLibrary(file);
    onTestFinished(() => library.close());
    const pragma = (name: string) => Object.values(library.database.get<object>(`PRAGMA ${name}`)!)[0];
    expect(readFileSync(file).toString('latin1', 68, 72)).toBe('DOIC');
    expect(pragma('user_version')).toBe(MIGRATIONS.length);
    // Bytes 18 and 19 are 2 in a file that is written through a write-ahead log.
    expect([...readFileSync(file).subarray(18, 20)]).toEqual([2, 2]);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('synchronous')).toBe(2);
    const lax = library.database.all(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
    );
    expect(lax).toEqual([]);
  });

  test('may take the place of an empty file', () => {
    const file = libraryFile();
    writeFileSync(file, '');
    openLibrary(file).close();
    expect(readFileSync(file).length).toBeGreaterThan(0);
  });

  test('is found again, and without a backup, since nothing had to change', () => {
    const file = filledLibrary();
    const library = openLibrary(file);
    onTestFinished(() => library.close());
    expect(getPair(library, 1 as PairId).beads).toHaveLength(4);
    expect(readdirSync(join(file, '..')).filter((name) => name.includes('backup'))).toEqual([]);
  });
});

describe('a file that is not a library', () => {
  test.each([
    ['a text', 'Đây chỉ là một đoạn văn bản, dài hơn một trăm byte một chút để không ai nhầm với phần đầu ngắn.'],
    ['a few bytes', 'PK\u0003\u0004'],
    ['a cut-off SQLite header', 'SQLite format 3\0\u0010'],
  ])('%s', (_, content) => {
    const file = libraryFile();
    writeFileSync(file, content);
    for (const open of [openLibrary, openReadonlyLibrary]) {
      expect(errorOf(() => open(file))).toMatchObject({ code: 'library-not-a-library', params: { file } });
    }
    expect(readFileSync(file, 'utf8')).toBe(content);
    expect(readdirSync(join(file, '..'))).toEqual(['library.db']);
  });

  test("another program's database, which stays as it is", () => {
    const file = libraryFile();
    const other = new Database(file);
    other.exec('PRAGMA journal_mode = WAL; CREATE TABLE note (text); INSERT INTO note VALUES (1)');
    other.close();
    const before = readFileSync(file);
    expect(errorOf(() => openLibrary(file)).code).toBe('library-not-a-library');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(join(file, '..'))).toEqual(['library.db']);
  });

  test("another program's database that was left in the middle of a write", () => {
    const file = libraryFile();
    const other = new Database(file);
    other.exec('CREATE TABLE note (text); INSERT INTO note VALUES (1)');
    other.close();
    const before = readFileSync(file);
    writeFileSync(`${file}-journal`, '');
    expect(errorOf(() => openLibrary(file)).code).toBe('library-not-a-library');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('a folder', () => {
    expect(errorOf(() => openLibrary(temporaryFolder())).code).toBe('library-not-a-library');
  });

  test('none at all is no library to look into', () => {
    const file = libraryFile();
    expect(errorOf(() => openReadonlyLibrary(file)).code).toBe('file-not-found');
    expect(existsSync(file)).toBe(false);
  });
});

describe('a library of a newer version', () => {
  test('is refused and stays the same to the byte', () => {
    const file = filledLibrary();
    const newer = new Database(file);
    newer.pragma('user_version = 99');
    newer.close();
    const before = readFileSync(file);
    for (const open of [openLibrary, openReadonlyLibrary]) {
      const error = errorOf(() => open(file));
      expect(error).toMatchObject({ code: 'library-newer', params: { file, found: 99, known: MIGRATIONS.length } });
    }
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(join(file, '..'))).toEqual(['library.db']);
  });

  test('is refused too where the version still stands in the write-ahead log alone', () => {
    const file = filledLibrary();
    const newer = connectTo(file);
    newer.pragma('user_version = 99');
    const before = [readFileSync(file), readFileSync(`${file}-wal`)];
    expect(before[0]!.readUInt32BE(60)).toBe(MIGRATIONS.length);
    expect(errorOf(() => openLibrary(file)).code).toBe('library-newer');
    expect([readFileSync(file), readFileSync(`${file}-wal`)]).toEqual(before);
  });
});

describe('a damaged library', () => {
  test('a page of nonsense is noticed', () => {
    const file = filledLibrary();
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 4096 * 3, 4096 * 6);
    writeFileSync(file, bytes);
    expect(errorOf(() => openLibrary(file))).toMatchObject({ code: 'library-damaged', params: { file } });
    expect(errorOf(() => openReadonlyLibrary(file)).code).toBe('library-damaged');
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('a file cut short is noticed', () => {
    const file = filledLibrary();
    truncateSync(file, 4096 * 5);
    expect(errorOf(() => openLibrary(file)).code).toBe('library-damaged');
  });

  test('a broken index is noticed', () => {
    const file = filledLibrary();
    const connection = new Database(file);
    connection.unsafeMode(true);
    connection.pragma('writable_schema = ON');
    connection.exec(`UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'bead')
      WHERE name = 'finding_by_bead'`);
    connection.close();
    expect(errorOf(() => openLibrary(file)).code).toBe('library-damaged');
  });
});

describe('a library that cannot be written', () => {
  test('is busy while another process writes', () => {
    const file = filledLibrary();
    const other = connectTo(file);
    const library = openLibrary(file, { busyTimeout: 10 });
    onTestFinished(() => library.close());
    other.exec('BEGIN IMMEDIATE');
    expect(errorOf(() => addPair(library, marketPair('late'), now)).code).toBe('library-busy');
    other.exec('ROLLBACK');
    expect(() => addPair(library, marketPair('late'), now)).not.toThrow();
  });

  test('is busy while another process locks the whole file', () => {
    const file = filledLibrary();
    const other = connectTo(file);
    other.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
    expect(errorOf(() => openLibrary(file, { busyTimeout: 10 })).code).toBe('library-busy');
  });

  test('lies under something that is no folder', () => {
    const file = join(temporaryFolder(), 'tệp');
    writeFileSync(file, 'x');
    const error = errorOf(() => openLibrary(join(file, 'library.db')));
    expect(error.code).toBe('library-not-writable');
  });

  test('lies in a folder that nobody may write to', (context) => {
    const sealed = '/proc/doichieu';
    if (process.platform !== 'linux') context.skip('needs /proc, a folder closed even to root');
    expect(errorOf(() => openLibrary(join(sealed, 'library.db'))).code).toBe('library-not-writable');
  });
});

describe('the read-only library', () => {
  test('reads what is there and refuses to write', () => {
    const library = openReadonlyLibrary(filledLibrary());
    onTestFinished(() => library.close());
    expect(getPair(library, 2 as PairId).summary.titles.en).toBe('Wholesale market opens');
    expect(() => library.database.all('DELETE FROM pair RETURNING id')).toThrow(TypeError);
  });

  test('sees what a writer adds meanwhile', () => {
    const file = filledLibrary();
    const [reader, writer] = [openReadonlyLibrary(file), openLibrary(file)];
    onTestFinished(() => {
      reader.close();
      writer.close();
    });
    const added = addPair(writer, marketPair('new'), now);
    expect(getPair(reader, added).summary.id).toBe(added);
  });
});

test('a file named like a URI is a file', (context) => {
  if (process.platform === 'win32') context.skip('such a name cannot be on Windows');
  const folder = temporaryFolder();
  const file = join(folder, 'file:library.db?mode=memory');
  openLibrary(file).close();
  expect(existsSync(file)).toBe(true);
});
