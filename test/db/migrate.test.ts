/** Every older library, with rows in place, must become one of today, or stay as it was. */

import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listBeads } from '../../db/bead-repository.ts';
import type { WritableDatabase } from '../../db/database.ts';
import { insertDocument } from '../../db/document-repository.ts';
import { listFindings } from '../../db/finding-repository.ts';
import { appendEdit, listEdits } from '../../db/journal-repository.ts';
import { listLearnedWords } from '../../db/learned-lexicon-repository.ts';
import type { Library } from '../../db/library.ts';
import { MIGRATIONS } from '../../db/migrate.ts';
import { openLibrary, openReadonlyLibrary } from '../../db/open-library.ts';
import { insertPair } from '../../db/pair-repository.ts';
import { searchBeads } from '../../db/search.ts';
import { unindexedBeads } from '../../db/search-index.ts';
import { findSentence } from '../../db/sentence-index.ts';
import type { PairId } from '../../shared/domain/ids.ts';
import { document, hash } from './sample-pair.ts';
import { temporaryFolder } from './temporary-folder.ts';

const AT = '2025-01-01T00:00:00.000Z';
const PAIR = 1 as PairId;

/** A library as the program of that version would have left it, with rows in every table it had. */
function libraryOfVersion(version: number): string {
  const file = join(temporaryFolder(), 'library.db');
  const library = openLibrary(file, { migrations: MIGRATIONS.slice(0, version) });
  library.database.write(() => {
    for (const fill of ROWS.slice(0, version)) fill(library.database);
  });
  library.close();
  return file;
}

/** By version: what that step's tables may hold. Plain SQL where today's functions also write to later tables. */
const ROWS: readonly ((database: WritableDatabase) => unknown)[] = [
  (database) => {
    insertPair(database, { vi: 'Cầu mới', en: 'New bridge' }, AT);
    insertDocument(database, PAIR, document('vi', 'Cầu mới', 'Cầu Đồng Nai dài 2 km.'), hash('vi'), AT);
    insertDocument(database, PAIR, document('en', 'New bridge', 'It is 20 km long.'), hash('en'), AT);
    for (const ordinal of [0, 1]) {
      database.run('INSERT INTO bead (pair_id, ordinal, confidence) VALUES (?, ?, 0.5)', PAIR, ordinal);
    }
    database.run('INSERT INTO bead_paragraph SELECT id, ordinal + 1 FROM paragraph');
  },
  (database) => {
    database.run(
      `INSERT INTO finding (pair_id, bead_id, ordinal, fingerprint, rule, category, severity, message, state, reason,
         created_at, decided_at)
       VALUES (1, 2, 0, '0123456789abcdef', 'number.value', 'number', 'major', '{"key":"k","params":{}}', 'dismissed',
         'rounded', ?, ?)`,
      AT,
      AT,
    );
  },
  (database) => void appendEdit(database, PAIR, { command: { kind: 'a' }, inverse: { kind: 'b' } }, AT),
  (database) => {
    const columns = 'rowid, vi, en, vi_exact, en_exact';
    database.run(`INSERT INTO bead_search (${columns}) VALUES (1, 'cau moi', 'new bridge', 'cầu mới', 'new bridge')`);
    database.run(
      `INSERT INTO bead_search (${columns}) VALUES (2, 'cau dong nai dai 2 km', 'it is 20 km long', 'cầu đồng nai dài 2 km', 'it is 20 km long')`,
    );
  },
  (database) => database.run("INSERT INTO learned_word (vi, en, weight) VALUES ('cầu', 'bridge', 0.5)"),
  (database) => database.run('UPDATE finding SET related = ?', JSON.stringify([{ pair: null, bead: 1, vi: null, en: null }])),
];

function reopened(file: string): Library {
  const library = openLibrary(file);
  onTestFinished(() => library.close());
  return library;
}

test('the steps count from 1 without a gap', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});

describe.each([1, 2, 3, 4, 5, 6])('from version %i', (version) => {
  test('every row is still there and the new parts work', () => {
    const { database } = reopened(libraryOfVersion(version));
    expect(listBeads(database, PAIR).map(({ vi, en }) => [vi, en])).toEqual([
      [[0], [0]],
      [[1], [1]],
    ]);
    expect(listFindings(database, PAIR).map(({ reason }) => reason)).toEqual(version >= 2 ? ['rounded'] : []);
    expect(listEdits(database, PAIR).map(({ command }) => command)).toEqual(version >= 3 ? [{ kind: 'a' }] : []);
    expect(searchBeads(database, 'dong nai', { limit: 9, offset: 0 }).hits.map((hit) => hit.ordinal)).toEqual([1]);
    expect(unindexedBeads(database)).toEqual([]);
    expect(findSentence(database, 'cầu đồng nai dài 2 km').map(({ pair, bead }) => [pair, bead])).toEqual([[PAIR, 1]]);
    const related = version >= 6 ? [[{ pair: null, bead: 0, vi: null, en: null }]] : version >= 2 ? [undefined] : [];
    expect(listFindings(database, PAIR).map((finding) => finding.related)).toEqual(related);
    expect(listLearnedWords(database)).toHaveLength(version >= 5 ? 1 : 0);
  });

  test('a backup of the old version lies beside it and can be opened', () => {
    const file = libraryOfVersion(version);
    reopened(file);
    const backup = join(dirname(file), `library-v${version}-backup.db`);
    const old = openLibrary(backup, { migrations: MIGRATIONS.slice(0, version) });
    onTestFinished(() => old.close());
    expect(old.database.get('PRAGMA user_version')).toEqual({ user_version: version });
    expect(listBeads(old.database, PAIR)).toHaveLength(2);
  });

  test('opening it to read brings it up to date too', () => {
    const library = openReadonlyLibrary(libraryOfVersion(version));
    onTestFinished(() => library.close());
    expect(library.database.get('PRAGMA user_version')).toEqual({ user_version: MIGRATIONS.length });
  });
});

test('a step that fails leaves the version and the rows before it, and the next attempt keeps the first backup', () => {
  const file = libraryOfVersion(2);
  const broken = {
    version: 4,
    schema: ['CREATE TABLE half (a) STRICT', "INSERT INTO pair (id) VALUES ('x')"],
  };
  const migrations = [...MIGRATIONS.slice(0, 3), broken];
  for (const _ of [1, 2]) expect(() => openLibrary(file, { migrations })).toThrow();
  const library = openLibrary(file, { migrations: MIGRATIONS.slice(0, 3) });
  onTestFinished(() => library.close());
  expect(library.database.get('PRAGMA user_version')).toEqual({ user_version: 3 });
  expect(library.database.all(`SELECT 1 FROM sqlite_schema WHERE name = 'half'`)).toEqual([]);
  expect(library.database.all('SELECT 1 FROM finding')).toHaveLength(1);
  const names = readdirSync(dirname(file)).filter((name) => name.includes('backup'));
  expect(names.sort()).toEqual(['library-v2-backup.db', 'library-v3-backup.db']);
});

test('a step that leaves a row without its parent is refused', () => {
  const file = libraryOfVersion(1);
  const careless = { version: 2, schema: ['DELETE FROM document'] };
  expect(() => openLibrary(file, { migrations: [...MIGRATIONS.slice(0, 1), careless] })).toThrow(/paragraph/);
});

test('a new library whose making fails is no library at all', () => {
  const file = join(temporaryFolder(), 'library.db');
  const broken = { version: MIGRATIONS.length + 1, schema: ['SELECT nothing FROM nowhere'] };
  expect(() => openLibrary(file, { migrations: [...MIGRATIONS, broken] })).toThrow();
  expect(reopened(file).database.get('PRAGMA user_version')).toEqual({ user_version: MIGRATIONS.length });
});

test('several processes that open a new library at once all get the same one', async () => {
  const file = join(temporaryFolder(), 'library.db');
  const open = new URL('../../db/open-library.ts', import.meta.url).href;
  const script = `const { openLibrary } = await import(${JSON.stringify(open)});
    const library = openLibrary(process.argv[1]);
    library.database.run("INSERT INTO pair (title_vi, title_en, created_at, changed_at) VALUES ('a', 'b', 'c', 'd')");
    library.close();`;
  const codes = [1, 2, 3, 4].map(
    () =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', script, file], {
          stdio: 'inherit',
        });
        child.on('exit', resolve);
      }),
  );
  expect(await Promise.all(codes)).toEqual([0, 0, 0, 0]);
  expect(reopened(file).database.get('SELECT count(*) AS pairs FROM pair')).toEqual({ pairs: 4 });
});
