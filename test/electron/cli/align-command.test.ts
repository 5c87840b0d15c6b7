/** `doichieu align`: files and runs of documents. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import * as shapes from './json-shapes.ts';
import { doichieu, inProcess, samplePair, temporaryFolder } from './run-doichieu.ts';

const PAIR = samplePair('cau-song-ngan', 'txt');
const DOCUMENTS = [
  {
    id: 'cầu',
    vi: ['Khởi công cầu mới', 'Cầu dài 320 m. Cầu rộng 12 m.', 'Lượt xem: 12'],
    en: ['Work on a new bridge begins', 'The bridge is 320 m long.', 'It is 12 m wide.'],
  },
  { id: 7, vi: ['Ngày 5/9/2031 khai giảng.'.normalize('NFD')], en: ['The school year begins on 5 September 2031.'] },
  { id: 'một bên', vi: ['Chỉ có tiếng Việt.'], en: [] },
  { id: 'trống', vi: ['', 'Hội chợ khai mạc.'], en: ['', 'The fair opens.'] },
];
const INPUT = DOCUMENTS.map((one) => `${JSON.stringify(one)}\n`).join('');

describe('doichieu align with two files', () => {
  it('prints one JSON document without findings', async () => {
    const { code, stdout, stderr } = await doichieu(['align', ...PAIR, '--json']);
    const { documents, beads } = shapes.alignment.parse(JSON.parse(stdout));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(beads.flatMap(({ en }) => en)).toEqual(documents.en!.paragraphs.map((_, index) => index));
  });

  it('aligns sentences, which then stand in the place of the paragraphs', async () => {
    const paragraphs = shapes.alignment.parse(JSON.parse((await inProcess(['align', ...PAIR, '--json'])).stdout));
    const { documents, beads } = shapes.alignment.parse(
      JSON.parse((await inProcess(['align', ...PAIR, '--json', '--unit', 'sentence'])).stdout),
    );
    expect(documents.vi!.paragraphs.length).toBeGreaterThan(paragraphs.documents.vi!.paragraphs.length);
    expect(documents.vi!.kinds.length).toBe(documents.vi!.paragraphs.length);
    expect(beads.flatMap(({ vi }) => vi)).toEqual(documents.vi!.paragraphs.map((_, index) => index));
  });

  it('prints the rows in words where nothing else is asked', async () => {
    const { stdout } = await inProcess(['align', ...PAIR]);
    expect(stdout).toMatch(/^1 {2}\d+ %\n {2}VI {2}\[0\] .+\n {2}EN {2}\[0\] /);
  });

  it('writes TMX and TSV of the same units and says so on standard error', async () => {
    const folder = temporaryFolder();
    const [tmx, tsv] = [join(folder, 'bộ nhớ.tmx'), join(folder, 'hai cột.tsv')];
    const { code, stdout, stderr } = await doichieu(['align', ...PAIR, '--tmx', tmx, '--tsv', tsv]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe(`${tsv} written.\n${tmx} written.\n`);
    expect(readdirSync(folder).sort()).toEqual(['bộ nhớ.tmx', 'hai cột.tsv'].sort());
    const rows = readFileSync(tsv, 'utf8').trimEnd().split('\n').slice(1);
    const units = new XMLParser({ ignoreAttributes: false }).parse(readFileSync(tmx, 'utf8')).tmx.body.tu;
    expect(units.map(({ tuv }: { tuv: { seg: unknown }[] }) => tuv.map(({ seg }) => String(seg)).join('\t'))).toEqual(rows);
  });

  it('writes none of the files where one cannot be written', async () => {
    const folder = temporaryFolder();
    const { code } = await inProcess(['align', ...PAIR, '--tsv', join(folder, 'a.tsv'), '--tmx', join(folder, 'none', 'b.tmx')]);
    expect(code).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes to standard output for "-"', async () => {
    const { stdout, stderr } = await inProcess(['align', ...PAIR, '--tsv', '-']);
    expect(stdout).toMatch(/^vi\ten\n/);
    expect(stderr).toBe('');
  });
});

describe.each([[['--learn']], [['--no-learn']], [[]], [['--unit', 'sentence']], [['--no-learn', '--unit', 'sentence']]])(
  'doichieu align --jsonl %s',
  (options) => {
    it('answers every document in order with a partition of both sides', async () => {
      const { code, stdout, stderr } = await doichieu(['align', '--jsonl', ...options], { input: INPUT });
      const answers = shapes.parseLines(shapes.alignmentAnswer, stdout);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(answers.map(({ id }) => id)).toEqual(DOCUMENTS.map(({ id }) => id));
      for (const side of ['vi', 'en'] as const) {
        const counted = answers.map(({ beads }) => beads.flatMap((bead) => bead[side]));
        expect(counted).toEqual(counted.map((indices) => indices.map((_, index) => index)));
        if (!options.includes('sentence'))
          expect(counted.map(({ length }) => length)).toEqual(DOCUMENTS.map((one) => one[side].length));
      }
    });
  },
);

it('aligns what is not NFC like what is', async () => {
  const forms = ['NFC', 'NFD'].map((form) => ({ ...DOCUMENTS[0]!, vi: DOCUMENTS[0]!.vi.map((one) => one.normalize(form)) }));
  const { stdout } = await inProcess(['align', '--jsonl', '--no-learn'], {
    input: forms.map((one) => JSON.stringify(one)).join('\n'),
  });
  const [nfc, nfd] = shapes.parseLines(shapes.alignmentAnswer, stdout);
  expect(nfd).toEqual(nfc);
});
