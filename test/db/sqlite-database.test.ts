/** The thin layer over better-sqlite3 must bind, undo and report as its types promise. */

import { describe, expect, test } from 'vitest';
import { storePair, temporaryLibrary } from './sample-library.ts';

describe('the database', () => {
  test('binds whole numbers as integers: beside a MATCH, FTS5 would take no notice of rowid = 2.0', () => {
    const { database } = temporaryLibrary();
    database.run('CREATE VIRTUAL TABLE note USING fts5 (text)');
    for (const rowid of [1, 2, 3]) database.run('INSERT INTO note (rowid, text) VALUES (?, ?)', rowid, 'chợ');
    expect(database.all(`SELECT rowid FROM note WHERE note MATCH 'chợ' AND rowid = ?`, 2)).toEqual([{ rowid: 2 }]);
    expect(database.get('SELECT typeof(?) AS whole, typeof(?) AS part', 2, 2.5)).toEqual({
      whole: 'integer',
      part: 'real',
    });
  });

  test('takes back a transaction that fails, and one inside another by itself', () => {
    const library = temporaryLibrary();
    const { database } = library;
    const pairs = () => database.all('SELECT 1 FROM pair').length;
    database.write(() => {
      storePair(library, 'kept', [['a', 'b']]);
      expect(() =>
        database.write(() => {
          storePair(library, 'lost', [['c', 'd']]);
          throw new Error('no');
        }),
      ).toThrow('no');
    });
    expect(pairs()).toBe(1);
    expect(() =>
      database.write(() => {
        storePair(library, 'lost', [['c', 'd']]);
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(pairs()).toBe(1);
  });

  test('leaves our own mistakes as they are', () => {
    const { database } = temporaryLibrary();
    expect(() => database.all('SELECT 1 FROM absent')).toThrow('no such table');
    expect(() => database.get('DELETE FROM pair RETURNING id')).toThrow(TypeError);
  });
});
