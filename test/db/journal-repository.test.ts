/** Undo and redo must follow the order of the edits, also after a restart. */

import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { appendEdit, listEdits, takeRedo, takeUndo } from '../../db/journal-repository.ts';
import { openLibrary } from '../../db/open-library.ts';
import { deletePair } from '../../db/pair-repository.ts';
import { storePair, temporaryLibrary } from './sample-library.ts';
import { temporaryFolder } from './temporary-folder.ts';

const AT = '2025-02-03T04:05:06.789Z';

const edit = (name: string) => ({ command: { kind: 'do', name }, inverse: { kind: 'undo', name } });

test('edits stand in the order they were made, each pair for itself', () => {
  const library = temporaryLibrary();
  const [one, two] = [storePair(library, 'one', [['a', 'b']]), storePair(library, 'two', [['a', 'b']])];
  expect(appendEdit(library.database, one, edit('first'), AT)).toBe(1);
  expect(appendEdit(library.database, two, edit('other'), AT)).toBe(1);
  expect(appendEdit(library.database, one, edit('second'), AT)).toBe(2);
  expect(listEdits(library.database, one)).toEqual([
    { sequence: 1, ...edit('first'), undone: false, at: AT },
    { sequence: 2, ...edit('second'), undone: false, at: AT },
  ]);
  deletePair(library.database, one);
  expect(listEdits(library.database, one)).toEqual([]);
  expect(listEdits(library.database, two)).toHaveLength(1);
});

test('undo and redo go on after the library was closed', () => {
  const file = join(temporaryFolder(), 'library.db');
  const before = openLibrary(file);
  const pair = storePair(before, 'one', [['a', 'b']]);
  for (const name of ['first', 'second', 'third']) appendEdit(before.database, pair, edit(name), AT);
  expect(takeUndo(before.database, pair)).toMatchObject({ inverse: { name: 'third' }, undone: true });
  before.close();

  const after = openLibrary(file);
  onTestFinished(() => after.close());
  expect(takeUndo(after.database, pair)).toMatchObject({ inverse: { name: 'second' } });
  expect(takeRedo(after.database, pair)).toMatchObject({ command: { name: 'second' }, undone: false });
  expect(takeRedo(after.database, pair)).toMatchObject({ command: { name: 'third' } });
  expect(takeRedo(after.database, pair)).toBeNull();
});

test('any series of edits, undos and redos agrees with two stacks in memory', () => {
  const library = temporaryLibrary();
  const steps = fc.array(fc.constantFrom('edit', 'undo', 'redo'), { maxLength: 40 });
  let count = 0;
  fc.assert(
    fc.property(steps, (series) => {
      count += 1;
      const pair = storePair(library, `pair ${count}`, [['a', 'b']]);
      const done: string[] = [];
      const undone: string[] = [];
      series.forEach((step, index) => {
        if (step === 'edit') {
          appendEdit(library.database, pair, edit(`${index}`), AT);
          done.push(`${index}`);
          undone.length = 0;
          return;
        }
        const [from, to] = step === 'undo' ? [done, undone] : [undone, done];
        const taken = (step === 'undo' ? takeUndo : takeRedo)(library.database, pair);
        const expected = from.pop();
        expect(taken?.command ?? null).toEqual(expected === undefined ? null : edit(expected).command);
        if (expected !== undefined) to.push(expected);
      });
      const edits = listEdits(library.database, pair);
      expect(edits.map(({ sequence }) => sequence)).toEqual(edits.map((_, index) => index + 1));
      expect(edits.map(({ undone: gone }) => gone)).toEqual([...done.map(() => false), ...undone.map(() => true)]);
    }),
    { numRuns: 60 },
  );
});
