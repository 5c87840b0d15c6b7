/** `doichieu add`, `library list`, `search`, `export` and `rules`, on a real library file. */

import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { listFindings } from '../../../db/finding-repository.ts';
import { openLibrary } from '../../../db/open-library.ts';
import type { PairId } from '../../../shared/domain/ids.ts';
import * as shapes from './json-shapes.ts';
import { doichieu, inProcess, samplePair, temporaryFolder } from './run-doichieu.ts';

const FAIR = samplePair('khai-mac-hoi-cho', 'docx');
const BRIDGE = samplePair('cau-song-ngan', 'txt');
const ADDED = z.strictObject({ pair: z.int().positive(), beads: z.int().positive(), findings: z.int().nonnegative() });

describe('the library from the command line', () => {
  it('takes pairs in, lists, searches and exports them, each in a process of its own', async () => {
    const folder = temporaryFolder();
    const library = join(folder, 'thư viện.db');
    const added = await doichieu(['add', ...FAIR, '--json', '--library', library]);
    expect(added).toMatchObject({ code: 0, stderr: '' });
    const counts = ADDED.parse(JSON.parse(added.stdout));
    expect(counts.findings).toBeGreaterThan(0);

    const said = await doichieu(['--library', library, 'add', ...BRIDGE]);
    expect(said.stdout).toMatch(/^Added pair 2: \d+ rows, \d+ findings\.\n$/);

    const listed = await doichieu(['library', '--library', library, 'list', '--json']);
    const pairs = shapes.pairs.parse(JSON.parse(listed.stdout));
    expect(pairs.map(({ id }) => id).sort()).toEqual([1, 2]);
    expect(pairs.find(({ id }) => id === 1)!.beads).toBe(counts.beads);

    const found = await doichieu(['search', 'hoi cho', '--json', '--library', library]);
    const page = shapes.searchPage.parse(JSON.parse(found.stdout));
    expect(page.total).toBeGreaterThan(1);
    expect(page.hits[0]!.vi.text.slice(page.hits[0]!.vi.ranges[0]!.start).toLowerCase()).toMatch(/^hội/);

    const tsv = await doichieu(['export', '1', '--format', 'tsv', '--library', library]);
    expect(tsv).toMatchObject({ code: 0, stderr: '' });
    expect(tsv.stdout).toMatch(/^vi\ten\n.+\t.+\n/);

    const file = join(folder, 'cặp 1.tmx');
    const tmx = await doichieu(['export', '1', '--format', 'tmx', '-o', file, '--library', library]);
    expect(tmx).toEqual({ code: 0, stdout: '', stderr: `${file} written.\n` });
    expect(readFileSync(file, 'utf8')).toContain('<tmx version="1.4">');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('shows how a sentence was translated before, and what another pair calls it', async () => {
    const folder = temporaryFolder();
    const library = join(folder, 'library.db');
    const write = (name: string, text: string): string => {
      const file = join(folder, name);
      writeFileSync(file, text);
      return file;
    };
    const road = 'Con đường mới nối xã vùng cao với trung tâm huyện.';
    const first = [
      `Tin giao thông\n\n${road}`,
      'Traffic news\n\nThe new road links the upland commune with the district centre.',
    ];
    const second = [
      `Tin miền núi\n\n${road}`,
      'News from the mountains\n\nThe highland commune is now connected to the district town.',
    ];
    await inProcess(['add', write('1.vi.txt', first[0]!), write('1.en.txt', first[1]!), '--library', library]);
    const files = [write('2.vi.txt', second[0]!), write('2.en.txt', second[1]!)];
    await inProcess(['add', ...files, '--library', library]);
    const alone = shapes.check.parse(JSON.parse((await inProcess(['check', ...files, '--json'])).stdout));
    expect(alone.findings.filter(({ rule }) => rule === 'consistency.library')).toEqual([]);
    const opened = openLibrary(library);
    onTestFinished(() => opened.close());
    const kept = listFindings(opened.database, 2 as PairId).filter(({ rule }) => rule === 'consistency.library');
    expect(kept).toMatchObject([{ bead: 1, related: [{ pair: { id: 1, title: 'Tin giao thông' }, bead: 1 }] }]);
  });

  it('finds its library in the data folder, or where --library says before or behind the command', async () => {
    const folder = temporaryFolder();
    const environment = { XDG_DATA_HOME: folder };
    await inProcess(['add', ...BRIDGE], { environment });
    expect(existsSync(join(folder, 'doichieu', 'library.db'))).toBe(true);
    const list = async (...args: string[]) => (await inProcess(args, { environment })).stdout;
    expect(await list('library', 'list')).toMatch(/^Pair\tRows\tFindings\tState\tTitle\n1\t0\/\d+\t\d+\timported\t.+ \/ .+\n$/);
    const other = join(folder, 'other.db');
    expect(await list('--library', other, 'library', 'list')).toBe('');
    expect(await list('library', '--library', other, 'list')).toBe('');
    expect(await list('library', 'list', '--library', other)).toBe('');
  });

  it('says on standard error that nothing is there', async () => {
    const library = join(temporaryFolder(), 'empty.db');
    expect(await inProcess(['library', 'list', '--library', library])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('empty') as string,
    });
    expect(await inProcess(['search', 'chợ', '--library', library])).toMatchObject({ code: 0, stdout: '' });
    expect(JSON.parse((await inProcess(['library', 'list', '--json', '--library', library])).stdout)).toEqual([]);
  });

  it('shows hits in words and keeps to the limit', async () => {
    const library = join(temporaryFolder(), 'library.db');
    await inProcess(['add', ...FAIR, '--library', library]);
    const { stdout, stderr } = await inProcess(['search', 'hội chợ', '--limit', '1', '--library', library]);
    expect(stdout).toMatch(/^1:\d+\t.+\n {2}VI {2}.+\n {2}EN {2}.*\n$/);
    expect(stderr).toMatch(/^1 of \d+ hits\n$/);
  });

  it.each([
    ['the same pair twice', ['add', ...BRIDGE], 'These two files are in the library already, as pair 1.\n'],
    ['a pair that is not there', ['export', '9', '--format', 'tsv'], 'There is no pair 9 in the library.\n'],
  ])('refuses %s', async (_, args, sentence) => {
    const library = join(temporaryFolder(), 'library.db');
    await inProcess(['add', ...BRIDGE, '--library', library]);
    expect(await doichieu([...args, '--library', library])).toEqual({ code: 2, stdout: '', stderr: sentence });
  });
});

describe('taking care of the library', () => {
  it('copies it, and says so', async () => {
    const folder = temporaryFolder();
    const [library, copy] = [join(folder, 'library.db'), join(folder, 'bản sao.db')];
    await inProcess(['add', ...BRIDGE, '--library', library]);
    const done = { code: 0, stdout: '', stderr: 'The library was copied to bản sao.db.\n' };
    expect(await inProcess(['backup', copy, '--library', library])).toEqual(done);
    expect((await inProcess(['library', 'list', '--library', copy])).stdout).toMatch(/\n1\t/);
    expect(await inProcess(['backup', copy, '--library', library])).toEqual(done);
    writeFileSync(join(folder, 'article.txt'), 'x');
    expect(await inProcess(['backup', join(folder, 'article.txt'), '--library', library])).toMatchObject({ code: 2, stdout: '' });
  });

  it('examines a sound library and one that is damaged, with what to do', async () => {
    const library = join(temporaryFolder(), 'library.db');
    await inProcess(['add', ...BRIDGE, '--library', library]);
    expect(await inProcess(['doctor', '--library', library])).toEqual({
      code: 0,
      stdout: `${library}: the library is sound.\n`,
      stderr: '',
    });
    await inProcess(['backup', join(library, '..', 'library-1.db'), '--library', library]);
    const bytes = readFileSync(library);
    bytes.fill(0x41, 4096 * 2, 4096 * 6);
    writeFileSync(library, bytes);
    const sick = await inProcess(['doctor', '--library', library]);
    expect(sick).toMatchObject({ code: 1, stderr: '' });
    expect(sick.stdout).toMatch(/^damaged: /);
    expect(sick.stdout).toContain('No copy of the library was found');
    expect(JSON.parse((await inProcess(['doctor', '--json', '--library', library])).stdout)).toMatchObject({ file: library });
  });

  it.each([
    ['xliff', '<?xml'],
    ['docx', 'PK'],
    ['html', '<!doctype html>'],
    ['txt', 'Ho'],
  ])('exports a pair as %s', async (format, start) => {
    const folder = temporaryFolder();
    const library = join(folder, 'library.db');
    await inProcess(['add', ...BRIDGE, '--library', library]);
    const file = join(folder, `pair.${format}`);
    const outcome = await inProcess(['export', '1', '--format', format, '-o', file, '--library', library]);
    expect(outcome).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(file, 'latin1').startsWith(start)).toBe(true);
  });
});

describe('doichieu rules', () => {
  it('lists every rule in the published shape', async () => {
    const { code, stdout } = await doichieu(['rules', '--json']);
    const rules = shapes.rules.parse(JSON.parse(stdout));
    expect(code).toBe(0);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it.each(['vi', 'en'] as const)('words them in %s', async (language) => {
    const rules = shapes.rules.parse(JSON.parse((await inProcess(['rules', '--json'])).stdout));
    const { stdout } = await inProcess(['rules', '--lang', language]);
    const blocks = stdout.split('\n\n').map((block) => block.split('\n'));
    expect(blocks.map(([head, title]) => [head!.split('  [')[0], title!.trim()])).toEqual(
      rules.map(({ id, finds }) => [id, finds[language]]),
    );
  });
});

describe('adding a folder', () => {
  it('pairs files by what they say, and tells what became of every other one', async () => {
    const folder = temporaryFolder();
    const papers = join(folder, 'bài tháng 10');
    mkdirSync(papers);
    const copies = [
      [FAIR[0], 'a.docx'],
      [FAIR[1], 'z.docx'],
      [BRIDGE[0], 'm.txt'],
      [BRIDGE[1], 'b.txt'],
      [samplePair('vu-dong-xuan', 'txt')[1], 'rice.txt'],
    ] as const;
    for (const [from, name] of copies) copyFileSync(from, join(papers, name));
    writeFileSync(join(papers, 'hỏng.docx'), readFileSync(FAIR[0]).subarray(0, 900));
    writeFileSync(join(papers, 'ảnh.jpg'), 'x');
    const library = join(folder, 'library.db');

    const first = await doichieu(['add', papers, '--json', '--library', library]);
    expect(first.code).toBe(0);
    const result = shapes.addedFolder.parse(JSON.parse(first.stdout));
    expect(result.added.map(({ vi, en }) => [vi, en]).sort()).toEqual([
      ['a.docx', 'z.docx'],
      ['m.txt', 'b.txt'],
    ]);
    expect(result.alone).toEqual([{ file: 'rice.txt', language: 'en' }]);
    expect(result.unreadable.map(({ file, code }) => [file, code])).toEqual([['hỏng.docx', 'file-damaged']]);
    expect(result.passedOver).toBe(1);

    const again = await doichieu(['add', papers, '--library', library]);
    expect(again.code).toBe(0);
    expect(again.stdout).toBe('');
    expect(again.stderr).toMatch(/^Already in the library as pair \d: .+\.$/m);
    expect(again.stderr).toMatch(/^No partner found: rice\.txt \(English\)\.$/m);
    expect(again.stderr).toMatch(/^hỏng\.docx: .+$/m);
    const listed = await doichieu(['library', 'list', '--json', '--library', library]);
    expect(shapes.pairs.parse(JSON.parse(listed.stdout))).toHaveLength(2);
  });
});
