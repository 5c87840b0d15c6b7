/** `--profile` as its user meets it: every command that checks, every slip one sentence and exit 2. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../shared/check/rule-table.ts';
import * as shapes from './json-shapes.ts';
import { inProcess, samplePair, temporaryFolder } from './run-doichieu.ts';

const PAIR = samplePair('khai-mac-hoi-cho', 'docx');

const HOUSE = {
  name: 'Phòng biên tập',
  rules: { 'number.*': 'off', 'date.year': 'info' },
  patterns: [{ id: 'fair', en: 'fair', ignoreCase: true, severity: 'critical', message: { vi: 'Viết “trade fair”.' } }],
};

function folderWith(profile: object | string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'nhà.json'), typeof profile === 'string' ? profile : JSON.stringify(profile));
  return folder;
}

async function checked(args: readonly string[], folder?: string) {
  const { stdout } = await inProcess(['check', ...PAIR, '--json', ...args], folder === undefined ? {} : { folder });
  return shapes.check.parse(JSON.parse(stdout));
}

const SLIPS: readonly (readonly [what: string, profile: object | string, args: readonly string[], vi: RegExp, en: RegExp])[] = [
  [
    'an unknown name',
    {},
    ['--profile', 'nhanh'],
    /^Không có hồ sơ kiểm tra “nhanh”; có sẵn press, strict, numbers/,
    /^There is no profile “nhanh”; there are press, strict, numbers/,
  ],
  [
    'a missing file',
    {},
    ['--profile', 'thiếu.json'],
    /thiếu\.json: không có tệp này\.$/,
    /thiếu\.json: there is no such file\.$/,
  ],
  ['a folder', {}, ['--profile', '.'], /đây là thư mục/, /this is a folder/],
  [
    'no JSON',
    '{ "rules": ',
    ['--profile', 'nhà.json'],
    /^nhà\.json, dòng 1: không phải JSON hợp lệ\.$/,
    /^nhà\.json, line 1: this is not valid JSON\.$/,
  ],
  [
    'a wrong severity',
    { rules: { 'date.year': 'bad' } },
    ['--profile', 'nhà.json'],
    /rules\.date\.year phải là một trong: critical, /,
    /rules\.date\.year must be one of: critical, /,
  ],
  [
    'an unknown rule',
    { rules: { 'date.yaer': 'off' } },
    ['--profile', 'nhà.json'],
    /có phải ý bạn là “date\.year”\?$/,
    /did you mean “date\.year”\?$/,
  ],
  [
    'an endless expression',
    { patterns: [{ id: 'a', en: '(a+)+$', message: { en: 'x' } }] },
    ['--profile', 'nhà.json'],
    /patterns\.0\.en có thể chạy mãi/,
    /patterns\.0\.en can take for ever/,
  ],
  ['no value', {}, ['--profile'], /--profile/, /--profile/],
];

describe('--profile', () => {
  it('of a file switches rules, sets severities and adds patterns', async () => {
    const { findings } = await checked(['--profile', 'nhà.json'], folderWith(HOUSE));
    const own = findings.filter(({ rule }) => rule === 'own.fair');
    expect(own.filter(({ severity }) => severity === 'critical').length).toBeGreaterThan(3);
    expect(own[0]).toMatchObject({ category: 'term', message: { vi: 'Viết “trade fair”.', en: 'Viết “trade fair”.' } });
    expect(findings.filter(({ category }) => category === 'number')).toEqual([]);
    expect(findings.every(({ rule, severity }) => rule !== 'date.year' || severity === 'info')).toBe(true);
  });

  it('numbers leaves the numbers of press, and nothing else', async () => {
    const [press, numbers] = [await checked([]), await checked(['--profile', 'numbers'])];
    const figures = ['number', 'date', 'currency', 'unit'];
    const kept = press.findings.filter(({ category }) => figures.includes(category));
    const key = ({ rule, vi, en }: (typeof kept)[number]) => [rule, vi?.text, en?.text];
    expect(numbers.findings.map(key)).toEqual(kept.map(key));
    expect(kept.length).toBeLessThan(press.findings.length);
  });

  it('holds for a stream of segments, whatever profile a line asks for', async () => {
    const lines = [
      { id: 1, vi: 'Hội chợ', en: 'A fair', profile: 'strict' },
      { id: 2, vi: 'Hội chợ', en: 'The fair' },
    ];
    const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const { stdout } = await inProcess(['check', '--jsonl', '--profile', 'nhà.json'], { folder: folderWith(HOUSE), input });
    const answers = shapes.parseLines(shapes.segmentAnswer, stdout);
    expect(answers.map(({ findings }) => findings.map(({ rule, en }) => [rule, en?.start]))).toEqual([
      [['own.fair', 2]],
      [['own.fair', 4]],
    ]);
  });

  it('holds for a pair that goes into the library, and for a side alone', async () => {
    const folder = folderWith(HOUSE);
    const library = ['--library', join(folder, 'thư viện.db')];
    const added = await inProcess(['add', ...PAIR, '--profile', 'nhà.json', '--json', ...library], { folder });
    const { findings, summary } = await checked(['--profile', 'nhà.json'], folder);
    expect(JSON.parse(added.stdout)).toMatchObject({ findings: findings.length });
    const { stdout } = await inProcess(['library', 'list', '--json', ...library], { folder });
    expect(shapes.pairs.parse(JSON.parse(stdout))[0]!.openFindings.critical).toBe(summary.critical);
    const alone = await inProcess(['check', '--en', PAIR[1], '--profile', 'nhà.json', '--json'], { folder });
    expect(alone.stdout).toContain('"own.fair"');
  });

  it('shows in the list of rules what runs, and how grave', async () => {
    const folder = folderWith(HOUSE);
    const json = await inProcess(['rules', '--profile', 'nhà.json', '--json'], { folder });
    const rules = shapes.rules.parse(JSON.parse(json.stdout));
    expect(rules).toHaveLength(RULES.length + 1);
    expect(rules.find(({ id }) => id === 'number.scale')).toMatchObject({ severity: 'off' });
    expect(rules.find(({ id }) => id === 'date.year')).toMatchObject({ severity: 'info' });
    expect(rules.at(-1)).toMatchObject({ id: 'own.fair', severity: 'critical', finds: { vi: 'Viết “trade fair”.' } });
    const text = await inProcess(['rules', '--profile', 'nhà.json', '--lang', 'vi'], { folder });
    expect(text.stdout).toContain('number.scale  [tắt · ');
  });

  it('shows own findings in the reports', async () => {
    const folder = folderWith(HOUSE);
    const { stdout } = await inProcess(['check', ...PAIR, '--profile', 'nhà.json', '--html', '-', '--lang', 'vi'], { folder });
    expect(stdout.match(/own\.fair/g)!.length).toBeGreaterThan(1);
    expect(stdout).toContain('<p>Viết “trade fair”.</p>');
  });

  it.each(SLIPS)('refuses %s', async (_, profile, args, vi, en) => {
    const folder = folderWith(profile);
    for (const command of [
      ['check', ...PAIR],
      ['rules'],
      ['add', ...PAIR, '--library', join(folder, 'a.db')],
      ['check', '--jsonl'],
    ]) {
      for (const [language, sentence] of [
        ['vi', vi],
        ['en', en],
      ] as const) {
        const input = '{"id": 1, "vi": "Một", "en": "One"}\n';
        const { code, stdout, stderr } = await inProcess([...command, '--lang', language, ...args], { folder, input });
        expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 2, stdout: '', lines: 2 });
        expect(stderr.trim()).toMatch(sentence);
      }
    }
  });
});
