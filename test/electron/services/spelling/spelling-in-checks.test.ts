/** Spelling reaches the user: files and segments that are checked through dispatch are checked with the dictionaries. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createDispatch } from '../../../../electron/dispatch.ts';
import { createFileGrants } from '../../../../electron/file-grants.ts';

const folder = mkdtempSync(join(tmpdir(), 'doichieu-spelling-'));
afterAll(() => rmSync(folder, { recursive: true }));

const library = () => Promise.reject(new Error('no library in this test'));

it('finds a misspelling in a segment', async () => {
  const dispatch = createDispatch({ grants: createFileGrants(), library, emit: () => {} });
  const { findings } = await dispatch('segment.check', { id: 1, vi: 'Con đường đã hoàn thành.', en: 'The road was compleated.' });
  expect(findings.map(({ rule, suggestion }) => [rule, suggestion?.text])).toEqual([['spelling.word', 'completed']]);
});

it('finds a misspelling in a file', async () => {
  const grants = createFileGrants();
  const path = join(folder, 'bai.txt');
  writeFileSync(path, 'The commune finished the road in May.\n\nThe goverment of the district paid for half of it.\n');
  const dispatch = createDispatch({ grants, library, emit: () => {} });
  const { findings } = await dispatch('document.check', { file: grants.grant(path), language: 'en' });
  expect(findings.map(({ rule, en }) => [rule, en?.text])).toEqual([['spelling.word', 'goverment']]);
});
