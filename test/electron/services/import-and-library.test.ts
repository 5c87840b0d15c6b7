/** What stands before and around the pairs: previews, pasted texts, folders with their cancel, the list, copies and health. */

import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../db/open-library.ts';
import { MOST_HELD } from '../../../electron/file-grants.ts';
import type { Events } from '../../../shared/api/contract.ts';
import type { ListOrder } from '../../../shared/api/library-methods.ts';
import { samplePair } from '../cli/run-doichieu.ts';
import { MARKET, storeChecked, workbenchHost } from '../workbench-host.ts';

const BRIDGE = samplePair('cau-song-ngan', 'txt');
const FAIR = samplePair('khai-mac-hoi-cho', 'docx');
const RICE = samplePair('vu-dong-xuan', 'txt');

describe('a preview', () => {
  it('tells the sides apart and stores nothing', async () => {
    const { dispatch, grants } = workbenchHost();
    const files: [never, never] = [grants.grant(FAIR[1]) as never, grants.grant(FAIR[0]) as never];
    const preview = await dispatch('import.preview', { files });
    expect(preview.vi).toMatchObject({ name: basename(FAIR[0]), format: 'docx', encoding: null, language: 'vi' });
    expect(preview.en).toMatchObject({ name: basename(FAIR[1]), language: 'en' });
    expect(preview.vi.kinds).toMatchObject({ headline: 2, 'table-cell': 0 });
    expect(Object.values(preview.vi.kinds).reduce((sum, count) => sum + count)).toBe(preview.vi.paragraphs.length);
    expect(preview.vi.paragraphs.every(({ text }) => text.length <= 200)).toBe(true);
    expect(preview.existing).toBeNull();
    expect((await dispatch('library.info', {})).pairs).toBe(0);
    const { pair } = await dispatch('library.add', { files });
    expect((await dispatch('import.preview', { files })).existing).toBe(pair);
  });
});

describe('a pasted text', () => {
  it('goes the way of a file', async () => {
    const { dispatch } = workbenchHost();
    const paste = (name: string, file: string) => dispatch('file.paste', { name, text: readFileSync(file, 'utf8') });
    const [en, vi] = [await paste('Bản dịch', BRIDGE[1]), await paste('../Bài: gốc', BRIDGE[0])];
    expect([en.name, vi.name]).toEqual(['Bản dịch.txt', '.. Bài gốc.txt']);
    const { pair } = await dispatch('library.add', { files: [en.token, vi.token] });
    const { summary } = await dispatch('pair.open', { pair });
    expect(summary.files).toEqual({ vi: '.. Bài gốc.txt', en: 'Bản dịch.txt' });
  });

  it('is forgotten after many others', async () => {
    const { dispatch } = workbenchHost();
    const tokens: string[] = [];
    for (let number = 0; number <= MOST_HELD; number += 1) {
      tokens.push((await dispatch('file.paste', { name: 'a', text: 'Một bài báo.' })).token);
    }
    expect(new Set(tokens).size).toBe(tokens.length);
    const files = [tokens[0], tokens[1]] as [never, never];
    await expect(dispatch('import.preview', { files })).rejects.toMatchObject({ code: 'file-not-found' });
  });
});

describe('a folder', () => {
  function papers(folder: string): string {
    const path = join(folder, 'papers');
    mkdirSync(path);
    for (const file of [...BRIDGE, ...FAIR, ...RICE]) copyFileSync(file, join(path, basename(file)));
    return path;
  }

  it('is taken in with its progress', async () => {
    const steps: string[] = [];
    const { dispatch, grants, folder } = workbenchHost(
      (_, payload) => void steps.push((payload as Events['folder.progress']).step),
    );
    const added = await dispatch('library.add-folder', { folder: grants.grant(papers(folder)), operation: 'one' });
    expect(added).toMatchObject({ cancelled: false, alone: [] });
    expect(added.added).toHaveLength(3);
    expect(new Set(steps)).toEqual(new Set(['reading', 'pairing', 'checking']));
    expect(await dispatch('operation.cancel', { operation: 'one' })).toBe(false);
  });

  it.each([
    ['while it reads', 'reading', 0],
    ['between two pairs', 'checking', 1],
  ] as const)('can be cancelled %s; what was added stays', async (_, at, added) => {
    const host = workbenchHost((__, payload) => {
      const { step } = payload as Events['folder.progress'];
      // As a message from another thread would: in a later turn of the event loop.
      if (step === at) void turn().then(() => host.dispatch('operation.cancel', { operation: 'two' }));
    });
    const result = await host.dispatch('library.add-folder', {
      folder: host.grants.grant(papers(host.folder)),
      operation: 'two',
    });
    expect(result.cancelled).toBe(true);
    expect(result.added).toHaveLength(added);
    expect((await host.dispatch('library.info', {})).pairs).toBe(added);
  });
});

describe('the list', () => {
  async function library() {
    const host = workbenchHost();
    const clean = storeChecked(
      host.service,
      [
        ['Đường mới về bản', 'A new road'],
        ['Đường dài 3 km.', 'The road is 3 km long.'],
      ],
      'road',
    );
    const market = storeChecked(host.service, MARKET, 'market');
    const bridge = storeChecked(
      host.service,
      [
        ['Cầu Sông Ngân', 'The Ngan bridge'],
        ['Cầu dài 2 km.', 'The bridge is 20 km long.'],
      ],
      'bridge',
    );
    await host.dispatch('pair.approve', { pair: clean });
    const names = new Map(
      [
        [clean, 'road'],
        [market, 'market'],
        [bridge, 'bridge'],
      ].map(([id, name]) => [id as number, name as string]),
    );
    const list = async (query: object = {}) => {
      const { total, pairs } = await host.dispatch('library.list', query);
      return { total, names: pairs.map(({ id }) => names.get(id)) };
    };
    return { ...host, list };
  }

  it.each<[query: object, names: readonly string[]]>([
    [{}, ['bridge', 'market', 'road']],
    [{ descending: false }, ['bridge', 'market', 'road']],
    [{ order: 'title', descending: false }, ['bridge', 'road', 'market']],
    [{ order: 'title' }, ['market', 'road', 'bridge']],
    [{ order: 'findings' }, ['market', 'bridge', 'road']],
    [{ order: 'state' }, ['road', 'bridge', 'market']],
    [{ text: 'duong MOI' }, ['road']],
    [{ text: 'ngan cau' }, ['bridge']],
    [{ text: 'opens khánh' }, ['market']],
    [{ text: 'ban-tin.en.txt' }, ['bridge', 'market', 'road']],
    [{ text: '%' }, []],
    [{ text: ' ' }, ['bridge', 'market', 'road']],
    [{ state: 'approved' }, ['road']],
    [{ state: 'imported', text: 'cau' }, ['bridge']],
    [{ withOpenFindings: true }, ['bridge', 'market']],
    [{ withOpenFindings: false }, ['road']],
    [{ limit: 1 }, ['bridge']],
    [{ limit: 2, offset: 1 }, ['market', 'road']],
    [{ offset: 7 }, []],
  ])('for %j', async (query, names) => {
    const found = await (await library()).list(query);
    expect(found.names).toEqual(names);
    if (!('limit' in query) && !('offset' in query)) expect(found.total).toBe(names.length);
    else expect(found.total).toBe(3);
  });

  it.each<ListOrder>(['changed', 'created', 'title', 'findings', 'state'])(
    'by %s has every pair on one page alone',
    async (order) => {
      const { list } = await library();
      const pages = await Promise.all([0, 1, 2].map((offset) => list({ order, offset, limit: 1 })));
      expect(new Set(pages.flatMap(({ names }) => names)).size).toBe(3);
    },
  );
});

describe('a copy of the library', () => {
  it('goes into the folder of backups, each under a name of its own', async () => {
    const { dispatch, service, file } = workbenchHost();
    storeChecked(service, MARKET);
    const names = [await dispatch('library.backup', {}), await dispatch('library.backup', {})].map(({ name }) => name);
    expect(names).toEqual(['library-2025-03-04T05-06-07Z.db', 'library-2025-03-04T05-06-07Z-2.db']);
    const folder = join(dirname(file), 'backups');
    expect(readdirSync(folder).sort()).toEqual(names.toSorted());
    const copy = openLibrary(join(folder, names[0]!));
    expect(copy.database.get('SELECT count(*) AS pairs FROM pair')).toEqual({ pairs: 1 });
    copy.close();
  });

  it('takes the place of an older copy, and of nothing else', async () => {
    const { dispatch, grants, folder } = workbenchHost();
    const target = join(folder, 'copy.db');
    expect(await dispatch('library.backup', { file: grants.grant(target) })).toEqual({ name: 'copy.db' });
    await dispatch('library.backup', { file: grants.grant(target) });
    const article = join(folder, 'article.txt');
    writeFileSync(article, 'A day of work');
    await expect(dispatch('library.backup', { file: grants.grant(article) })).rejects.toMatchObject({ code: 'file-not-written' });
    expect(readFileSync(article, 'utf8')).toBe('A day of work');
  });

  it('is not made in a place that cannot be written', async () => {
    const { dispatch, grants, folder } = workbenchHost();
    const file = grants.grant(join(folder, 'nowhere', 'copy.db'));
    await expect(dispatch('library.backup', { file })).rejects.toMatchObject({ code: 'file-not-written' });
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });
});

describe('the health of the library', () => {
  it('is told with the copies at hand', async () => {
    const { dispatch, service, file } = workbenchHost();
    storeChecked(service, MARKET);
    const { name } = await dispatch('library.backup', {});
    expect(await dispatch('library.examine', {})).toEqual({
      ...{ file, damage: [], danglingRows: 0, reindexedBeads: 0 },
      backups: [join(dirname(file), 'backups', name)],
    });
  });

  it('is mended where only the index of the search is at fault', async () => {
    const { dispatch, service } = workbenchHost();
    storeChecked(service, MARKET);
    service.library.database.run(`INSERT INTO bead_search (bead_search) VALUES ('delete-all')`);
    expect(await dispatch('library.examine', {})).toMatchObject({ reindexedBeads: 4 });
    expect(await dispatch('library.search', { text: 'cho dau moi' })).toMatchObject({ total: 1 });
  });
});

it('says where the library lies and what is in it', async () => {
  const { dispatch, service, file } = workbenchHost();
  storeChecked(service, MARKET);
  const info = await dispatch('library.info', {});
  expect(info).toMatchObject({ file, pairs: 1, beads: 4, version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string });
  expect(info.bytes).toBeGreaterThan(10_000);
});
