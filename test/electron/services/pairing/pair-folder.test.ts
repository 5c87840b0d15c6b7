/** A press office's folder as it is: every format, names that mislead, copies, revisions, pictures and broken files. */

import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileGrants } from '../../../../electron/file-grants.ts';
import { type FolderPairs, type FolderProgress, pairFolder } from '../../../../electron/services/pairing/pair-folder.ts';
import { ARTICLE_EN, ARTICLE_VI } from '../../../shared/align/invented-article.ts';
import { bulletin, LONE_EN, reception } from '../../../shared/align/invented-folder.ts';
import { expectAppError } from '../../import/expect-app-error.ts';
import { documentXml, makeDocx } from '../../import/make-docx.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../fixtures/sample');
const BULLETIN = bulletin(20, 7020, 60400, 30100, 305);
const NEXT_BULLETIN = bulletin(21, 7310, 63900, 27450, 498);
const RECEPTION = reception('Marek Dvorsky', 'Séc', 'the Czech Republic', 18, 23);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-pair-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array, day = 1): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  utimesSync(path, day * 86_400, day * 86_400);
}

function text(paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n');
}

function page(paragraphs: readonly string[]): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body><article>${body}</article></body></html>`;
}

async function docx(paragraphs: readonly string[]): Promise<Uint8Array> {
  return makeDocx(documentXml(paragraphs.map((paragraph) => `<w:p><w:r><w:t>${paragraph}</w:t></w:r></w:p>`).join('')));
}

async function pair(onProgress?: (progress: FolderProgress) => void): Promise<FolderPairs> {
  const grants = createFileGrants();
  return pairFolder(grants, grants.grant(folder), onProgress === undefined ? {} : { onProgress });
}

function named({ pairs }: FolderPairs): readonly (readonly [string, string])[] {
  return pairs.map(({ vi, en }) => [vi.name, en.name] as const);
}

describe('pairFolder', () => {
  it('pairs by content across formats, folders and misleading names', async () => {
    put('tin-01.vi.docx', await docx(ARTICLE_VI));
    put('tin-02.en.html', page(ARTICLE_EN));
    put('VI/tin-02.txt', text(BULLETIN.vi));
    put('EN/tin-03.txt', text(BULLETIN.en));
    put('VI/tin-03.html', page(NEXT_BULLETIN.vi));
    put('EN/tin-01.docx', await docx(NEXT_BULLETIN.en));
    put('không tên', text(RECEPTION.vi));
    put('New Document (3).txt', text(RECEPTION.en));
    const found = await pair();
    expect(named(found).toSorted()).toEqual([
      ['VI/tin-02.txt', 'EN/tin-03.txt'],
      ['VI/tin-03.html', 'EN/tin-01.docx'],
      ['không tên', 'New Document (3).txt'],
      ['tin-01.vi.docx', 'tin-02.en.html'],
    ]);
    expect([found.alone, found.versions, found.unreadable]).toEqual([[], [], []]);
    for (const { vi, en } of found.pairs) expect([vi.read.document.language, en.read.document.language]).toEqual(['vi', 'en']);
    expect(found.pairs[0]?.vi.read.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('lists what cannot be read with its error, and goes on', async () => {
    put('a.txt', text(ARTICLE_VI));
    put('b.txt', text(ARTICLE_EN));
    put('cũ.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0));
    put('hỏng.docx', 'không phải DOCX');
    put('rỗng.txt', '');
    const found = await pair();
    expect(named(found)).toEqual([['a.txt', 'b.txt']]);
    expect(found.unreadable.map(({ name, error }) => [name, error.code])).toEqual([
      ['cũ.doc', 'file-unsupported'],
      ['hỏng.docx', 'file-damaged'],
      ['rỗng.txt', 'file-empty'],
    ]);
  });

  it('passes over pictures, owner files, hidden folders, links and the parts of saved pages', async () => {
    put('bài.htm', page(ARTICLE_VI));
    put('bài_files/quảng cáo.html', page(LONE_EN));
    put('article.txt', text(ARTICLE_EN));
    put('ảnh.JPG', Uint8Array.of(0xff, 0xd8, 0xff));
    put('~$article.docx', 'x');
    put('.trash/old.txt', text(LONE_EN));
    symlinkSync(folder, join(folder, 'vòng'));
    const found = await pair();
    expect(named(found)).toEqual([['bài.htm', 'article.txt']]);
    expect([found.alone, found.unreadable, found.passedOver]).toEqual([[], [], 3]);
  });

  it('lists what has no partner, with its language', async () => {
    put('a.txt', text(ARTICLE_VI));
    put('b.txt', text(LONE_EN));
    const found = await pair();
    expect(found.pairs).toEqual([]);
    expect(found.alone.map(({ name, read }) => [name, read.document.language])).toEqual([
      ['a.txt', 'vi'],
      ['b.txt', 'en'],
    ]);
  });

  it('pairs the newest of several versions and lists the others', async () => {
    const revised = [...ARTICLE_VI, 'Lãnh đạo huyện thăm hỏi và tặng quà các gia đình trong diện di dời.'];
    put('nháp.txt', text(ARTICLE_VI), 10);
    put('duyệt lần cuối.docx', await docx(revised), 12);
    put('Copy of nháp.html', page(ARTICLE_VI), 10);
    put('bridge.txt', text(ARTICLE_EN), 11);
    const found = await pair();
    expect(named(found)).toEqual([['duyệt lần cuối.docx', 'bridge.txt']]);
    expect(found.versions.map(({ file, of, kind }) => [file.name, of.name, kind]).toSorted()).toEqual([
      ['Copy of nháp.html', 'duyệt lần cuối.docx', 'revision'],
      ['nháp.txt', 'duyệt lần cuối.docx', 'revision'],
    ]);
    expect(found.alone).toEqual([]);
  });

  it('pairs the sample articles, in all their formats and encodings, under other names', async () => {
    const files = ['cau-song-ngan.vi.txt', 'khai-mac-hoi-cho.vi.docx', 'ky-hop-hdnd.vi.html', 'vu-dong-xuan.vi.txt'];
    for (const [at, name] of files.entries()) {
      copyFileSync(join(SAMPLE, name), join(folder, `${at}-x`));
      copyFileSync(join(SAMPLE, name.replace('.vi.', '.en.')), join(folder, `${files.length - at}-y`));
    }
    const found = await pair();
    expect(named(found)).toEqual(files.map((_, at) => [`${at}-x`, `${files.length - at}-y`]));
    for (const { confidence } of found.pairs) expect(confidence).toBeGreaterThan(0.9);
  });

  it('tells how far it is', async () => {
    put('a.txt', text(ARTICLE_VI));
    put('b.txt', text(ARTICLE_EN));
    const seen: FolderProgress[] = [];
    await pair((progress) => seen.push(progress));
    expect(seen).toEqual([
      { step: 'reading', done: 0, total: 2, name: 'a.txt' },
      { step: 'reading', done: 1, total: 2, name: 'b.txt' },
      { step: 'pairing', vi: 1, en: 1 },
    ]);
  });

  it('takes an empty folder, and refuses what is no folder', async () => {
    expect(await pair()).toEqual({ pairs: [], alone: [], versions: [], unreadable: [], passedOver: 0 });
    const grants = createFileGrants();
    const missing = join(folder, 'không có');
    await expectAppError(() => pairFolder(grants, grants.grant(missing)), 'file-not-found', { file: missing, reason: 'ENOENT' });
    put('a.txt', 'Chào buổi sáng');
    const file = join(folder, 'a.txt');
    await expectAppError(() => pairFolder(grants, grants.grant(file)), 'file-not-readable', { file, reason: 'ENOTDIR' });
  });
});
