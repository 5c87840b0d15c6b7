/** `doichieu check` from arguments to exit code, on our own sample. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import * as shapes from './json-shapes.ts';
import { doichieu, inProcess, samplePair, temporaryFolder } from './run-doichieu.ts';

const FAIR = samplePair('khai-mac-hoi-cho', 'docx');
const CLEAN = samplePair('cau-song-ngan', 'txt');

/** Every span must hold the characters it names. */
function expectTrueSpans({ documents, findings }: z.output<typeof shapes.check>): void {
  for (const finding of findings) {
    for (const side of ['vi', 'en'] as const) {
      const span = finding[side];
      if (span === null) continue;
      expect(documents[side]!.paragraphs[span.paragraph]!.slice(span.start, span.end)).toBe(span.text);
    }
  }
}

function expectPartition({ documents, beads }: z.output<typeof shapes.alignment>): void {
  for (const side of ['vi', 'en'] as const) {
    expect(beads.flatMap((bead) => bead[side])).toEqual((documents[side]?.paragraphs ?? []).map((_, index) => index));
  }
}

describe('doichieu check', () => {
  it('prints one JSON document of the published shape and ends in 1', async () => {
    const { code, stdout, stderr } = await doichieu(['check', ...FAIR, '--json']);
    const checked = shapes.check.parse(JSON.parse(stdout));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(checked.documents.vi).toMatchObject({ file: 'khai-mac-hoi-cho.vi.docx', format: 'docx', language: 'vi' });
    expect(checked.documents.en).toMatchObject({ file: 'khai-mac-hoi-cho.en.docx', language: 'en' });
    expect(checked.findings.map(({ id }) => id)).toEqual(checked.findings.map((_, index) => `f${index + 1}`));
    expect(Object.values(checked.summary).reduce((sum, count) => sum + count)).toBe(checked.findings.length);
    expect(checked.summary.critical).toBe(checked.findings.filter(({ severity }) => severity === 'critical').length);
    expectTrueSpans(checked);
    expectPartition(checked);
  });

  it('tells the sides apart in any order', async () => {
    const [one, other] = await Promise.all([
      inProcess(['check', ...FAIR, '--json']),
      inProcess(['check', FAIR[1], FAIR[0], '--json']),
    ]);
    expect(other.stdout).toBe(one.stdout);
  });

  it('takes the sides as named, one of them or both', async () => {
    const named = await inProcess(['check', '--en', CLEAN[1], '--vi', CLEAN[0], '--json']);
    const half = await inProcess(['check', CLEAN[0], '--en', CLEAN[1], '--json']);
    const checked = shapes.check.parse(JSON.parse(named.stdout));
    expect(checked.documents.vi).toMatchObject({ file: 'cau-song-ngan.vi.txt', confidence: 1 });
    expect(half.stdout).toBe(named.stdout);
  });

  it('ends a clean pair in 0 with a report on standard output alone', async () => {
    const { code, stdout, stderr } = await doichieu(['check', ...CLEAN]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('cau-song-ngan.vi.txt: Vietnamese');
    expect(stdout).toMatch(/Ready to publish: yes\.\n$/);
  });

  it.each(['vi', 'en'] as const)('checks the %s side alone', async (side) => {
    const { stdout, code } = await doichieu(['check', `--${side}`, FAIR[side === 'vi' ? 0 : 1], '--json', '--fail-on', 'never']);
    const checked = shapes.check.parse(JSON.parse(stdout));
    expect(code).toBe(0);
    expect(checked.documents[side === 'vi' ? 'en' : 'vi']).toBeNull();
    expect(checked.beads.every((bead) => bead.vi.length + bead.en.length === 1)).toBe(true);
    expect(checked.findings.every((finding) => finding[side] !== null)).toBe(true);
    if (side === 'en') expect(checked.findings.map(({ category }) => category)).toContain('leftover');
    expectTrueSpans(checked);
    expectPartition(checked);
  });

  it('reports a side alone in words', async () => {
    const { stdout } = await inProcess(['check', '--en', FAIR[1]]);
    expect(stdout).toContain('khai-mac-hoi-cho.en.docx: English');
  });

  it('writes the HTML report whole, beside the report on standard output', async () => {
    const file = join(temporaryFolder(), 'báo cáo.html');
    const { code, stdout, stderr } = await doichieu(['check', ...FAIR, '--html', file, '--lang', 'vi']);
    expect(code).toBe(1);
    expect(stdout).toContain('Đăng được: CHƯA');
    expect(stderr).toBe(`Đã ghi ${file}.\n`);
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>\n<html lang="vi">[\s\S]*<\/html>\n$/);
  });

  it('reads a text file in the encoding that was named', async () => {
    const [vi, en] = samplePair('vu-dong-xuan', 'txt');
    const right = await inProcess(['check', vi, en, '--json', '--encoding', 'tcvn3']);
    const detected = await inProcess(['check', vi, en, '--json']);
    const wrong = await inProcess(['check', '--vi', vi, '--json', '--encoding', 'windows-1258', '--fail-on', 'never']);
    const paragraphs = (text: string) => shapes.check.parse(JSON.parse(text)).documents.vi;
    expect(paragraphs(right.stdout)).toEqual({ ...paragraphs(detected.stdout), encoding: 'tcvn3' });
    expect(paragraphs(wrong.stdout)?.paragraphs).not.toEqual(paragraphs(detected.stdout)?.paragraphs);
  });
});

const MINOR = {
  id: 'm',
  vi: 'Hội chợ lần đầu được tổ chức tại thành phố.',
  en: 'The fair is held in the the city for the first time.',
};
const CRITICAL = { id: 'c', vi: 'Thu nhập đạt 52,6 triệu đồng.', en: 'Income reached 52,600 million VND.' };
const NONE = { id: 'n', vi: 'Hội chợ mở cửa đến chủ nhật.', en: 'The fair is open until Sunday.' };

describe('--fail-on', () => {
  it.each([
    [CRITICAL, { critical: 1, major: 1, minor: 1, info: 1, never: 0 }],
    [MINOR, { critical: 0, major: 0, minor: 1, info: 1, never: 0 }],
    [NONE, { critical: 0, major: 0, minor: 0, info: 0, never: 0 }],
  ])('decides the exit code of $id', async (segment, expected) => {
    for (const [failOn, code] of Object.entries(expected)) {
      const outcome = await inProcess(['check', '--jsonl', '--fail-on', failOn], { input: JSON.stringify(segment) });
      expect({ failOn, code: outcome.code }).toEqual({ failOn, code });
    }
  });

  it('is major where it is left out', async () => {
    const run = (segment: object) => inProcess(['check', '--jsonl'], { input: JSON.stringify(segment) });
    expect((await run(MINOR)).code).toBe(0);
    expect((await run(CRITICAL)).code).toBe(1);
  });

  it('counts the gravest of a whole stream', async () => {
    const input = [NONE, CRITICAL, NONE].map((one) => JSON.stringify(one)).join('\n');
    const { code, stdout } = await doichieu(['check', '--jsonl'], { input });
    expect(code).toBe(1);
    expect(shapes.parseLines(shapes.segmentAnswer, stdout).map(({ id }) => id)).toEqual(['n', 'c', 'n']);
  });
});

describe('the sides of a file pair', () => {
  it('may hold characters that mean something elsewhere', async () => {
    const folder = temporaryFolder();
    const name = join(folder, 'a"b <i>& {{vi}} $t(cli.bug).txt');
    writeFileSync(name, readFileSync(CLEAN[0]));
    const { code, stdout } = await inProcess(['check', name, CLEAN[1]]);
    expect(code).toBe(0);
    expect(stdout).toContain('a"b <i>& {{vi}} $t(cli.bug).txt: Vietnamese');
  });
});
