/** `check FILE` of a file that another tool has aligned: its units are checked as they stand. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as shapes from './json-shapes.ts';
import { doichieu, inProcess, samplePair, temporaryFolder } from './run-doichieu.ts';

const UNITS = [
  ['t1', 'Sáng 12/10, UBND tỉnh khai mạc hội chợ.', 'On the morning of 11 October, the fair opened.'],
  ['t2', 'Hội chợ có 1.250 gian hàng.', 'The fair has 1,250 stalls.'],
  ['t3', 'Ông Nam cảm ơn bà con.', ''],
  ['t4', 'Chương trình kéo dài ba ngày.', 'Chương trình kéo dài ba ngày.'],
  ['t5', 'Hà Nội', 'Hà Nội'],
] as const;

const escaped = (text: string) => text.replaceAll('&', '&amp;');

const TMX = `<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="vi-VN" datatype="xml"/><body>
${UNITS.map(([id, vi, en]) => `<tu tuid="${id}"><tuv xml:lang="vi-VN"><seg>${escaped(vi)}</seg></tuv><tuv xml:lang="en-US"><seg>${escaped(en)}</seg></tuv></tu>`).join('\n')}
</body></tmx>`;

const XLIFF = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="vi" target-language="en-GB" datatype="plaintext"><body>
${UNITS.map(([id, vi, en]) => `<trans-unit id="${id}"><source>${escaped(vi)}</source>${en === '' ? '' : `<target>${escaped(en)}</target>`}</trans-unit>`).join('\n')}
</body></file></xliff>`;

const TSV = ['id\ten\tvi', ...UNITS.map(([id, vi, en]) => `${id}\t${en}\t${vi}`)].join('\r\n');

const utf16 = (text: string) => Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')]);

const FILES: readonly (readonly [name: string, bytes: string | Uint8Array, format: string])[] = [
  ['bộ nhớ.tmx', utf16(TMX), 'tmx'],
  ['bài.xlf', XLIFF, 'xliff'],
  ['bài.xliff', `\uFEFF${XLIFF}`, 'xliff'],
  ['bài.xml', `<?xml version='1.0'?>${XLIFF}`, 'xliff'],
  ['bảng.tsv', TSV, 'tsv'],
  ['bảng.txt', TSV, 'tsv'],
  ['bảng.tsv', utf16(TSV), 'tsv'],
];

function fileWith(name: string, bytes: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

describe('doichieu check of a bilingual file', () => {
  it.each(FILES)('checks the units of %s as they stand', async (name, bytes, format) => {
    const { code, stdout, stderr } = await inProcess(['check', fileWith(name, bytes), '--json']);
    const checked = shapes.check.parse(JSON.parse(stdout));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(checked.documents.vi).toMatchObject({ file: name, format, paragraphs: UNITS.map(([, vi]) => vi) });
    expect(checked.documents.en).toMatchObject({ file: name, format, paragraphs: UNITS.map(([, , en]) => en) });
    expect(checked.beads.map(({ unit }) => unit)).toEqual(UNITS.map(([id]) => id));
    expect(checked.beads.map(({ vi, en }) => [vi, en])).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], []],
      [[3], [3]],
      [[4], [4]],
    ]);
    expect(checked.findings.map(({ rule, bead, vi, en }) => [rule, bead, vi?.paragraph, en?.paragraph])).toEqual([
      ['date.day', 0, 0, 0],
      ['omission.paragraph', 2, 2, undefined],
      ['untranslated.text', 3, 3, 3],
    ]);
  });

  it('names the units in the report, in either language', async () => {
    const file = fileWith('a.tmx', TMX.replace('UTF-16', 'UTF-8'));
    const { stdout } = await inProcess(['check', file, '--lang', 'vi']);
    expect(stdout).toMatch(/^a\.tmx: tmx, 5 đơn vị\n/);
    expect(stdout).toContain('omission.paragraph · đơn vị 3 (mã t3)\n');
    const html = await inProcess(['check', file, '--html', '-', '--lang', 'en']);
    expect(html.stdout).toContain('<a href="#row-1">unit 1 (id t1)</a>');
    expect(html.stdout).toContain('<title>a.tmx</title>');
  });

  it('takes the English for the source where the file does', async () => {
    const unit =
      '<trans-unit id="1"><source>The fair opens in May this year.</source></trans-unit><trans-unit id="2"><source>It rose by 5%.</source><target>Con số này tăng 6%.</target></trans-unit>';
    const xliff = `<xliff version="1.2"><file source-language="en" target-language="vi"><body>${unit}</body></file></xliff>`;
    const { stdout } = await inProcess(['check', fileWith('a.xlf', xliff.replace(/<file/, '<file original="a"')), '--json']);
    const [percent, omission] = shapes.check.parse(JSON.parse(stdout)).findings;
    expect(percent).toMatchObject({ rule: 'number.percent', bead: 1, suggestion: null });
    expect(omission).toMatchObject({ rule: 'omission.paragraph', category: 'omission', vi: null, en: { paragraph: 0 } });
    expect(omission!.message.en).toBe('This English paragraph is missing in the Vietnamese.');
  });

  it('reads one from standard input', async () => {
    const { code, stdout } = await doichieu(['check', '-', '--json', '--fail-on', 'never'], { input: XLIFF });
    expect(code).toBe(0);
    expect(shapes.check.parse(JSON.parse(stdout)).findings).toHaveLength(3);
  });
});

const REFUSED: readonly (readonly [what: string, name: string, bytes: string | Uint8Array, sentence: RegExp])[] = [
  [
    'a document',
    'a.html',
    '<!doctype html><html><body><p>Chào bà con.</p></body></html>',
    /a\.html: a file alone must hold both languages \(TMX, XLIFF, TSV\)/,
  ],
  [
    'a text without columns',
    'a.txt',
    'Hội chợ khai mạc.\n',
    /a\.txt: a Vietnamese and an English column, separated by tabs, were not found\.$/,
  ],
  ['a picture named .tsv', 'a.tsv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), /a\.tsv: this is not text/],
  ['an empty file', 'a.tmx', '', /a\.tmx: the file is empty\.$/],
  [
    'a TMX cut short',
    'a.tmx',
    TMX.replace('UTF-16', 'UTF-8').slice(0, 600),
    /a\.tmx, line \d+: the XML is not well-formed \(.+\)\.$/,
  ],
  [
    'a TMX without units',
    'a.tmx',
    '<tmx version="1.4"><header/><body/></tmx>',
    /a\.tmx: Vietnamese and English texts are needed/,
  ],
  [
    'entities',
    'a.tmx',
    '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>',
    /a\.tmx: the document type declares entities, which are refused\.$/,
  ],
  [
    'a wrong encoding',
    'a.xlf',
    Buffer.from(XLIFF, 'latin1'),
    /a\.xlf: some characters cannot be read; name the encoding with --encoding\.$/,
  ],
  [
    'an encoding that nobody knows',
    'a.xlf',
    `<?xml version="1.0" encoding="x-none"?>${XLIFF}`,
    /a\.xlf: some characters cannot be read/,
  ],
  ['XLIFF of other languages', 'a.xlf', XLIFF.replace('="vi"', '="km"'), /the languages are km → en-GB\.$/],
];

describe('doichieu check of one file', () => {
  it.each(REFUSED)('refuses %s', async (_, name, bytes, sentence) => {
    const { code, stdout, stderr } = await inProcess(['check', fileWith(name, bytes)]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim()).toMatch(sentence);
  });

  it('refuses a missing file and a folder', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'b.tmx'));
    expect(await inProcess(['check', 'a.tmx'], { folder })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no such file'),
    });
    expect(await inProcess(['check', 'b.tmx'], { folder })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is a folder'),
    });
  });

  it('does not take a bilingual file for one of two texts', async () => {
    const { code, stderr } = await inProcess(['check', fileWith('a.xlf', XLIFF), samplePair('cau-song-ngan', 'txt')[1]]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/a\.xlf: this file holds both languages; check it by itself, with “doichieu check FILE”\.$/m);
  });
});
