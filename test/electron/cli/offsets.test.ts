/** The offsets of `check --jsonl` count in the strings that were given, whatever their normal form. */

import { describe, expect, it } from 'vitest';
import * as shapes from './json-shapes.ts';
import { inProcess } from './run-doichieu.ts';

const VI = 'Đến hết năm 2031, thu nhập bình quân dự kiến đạt khoảng 52,615 triệu đồng mỗi người.';
const EN = 'By the end of 2031, the average income is expected to reach about 52,615 million VND per person.';

const FORMS: readonly (readonly [string, string, string])[] = [
  ['NFC', VI, EN],
  ['NFD', VI.normalize('NFD'), EN],
  [
    'zero-width marks',
    `\uFEFF${VI.replace('thu', 'thu\u200B')}`,
    EN.replace('income', 'in\u00ADcome').replace('52,615', '52,\u200B615'),
  ],
  ['spaces around and no-break spaces', `  ${VI.replaceAll(' triệu', '\u00A0triệu')}\n`, `\t${EN}`],
];

describe('offsets in the given strings', () => {
  it.each(FORMS)('%s', async (_, vi, en) => {
    const { stdout } = await inProcess(['check', '--jsonl'], { input: JSON.stringify({ id: 1, vi, en }) });
    const [answer] = shapes.parseLines(shapes.segmentAnswer, stdout);
    const found = answer!.findings.find(({ rule }) => rule.startsWith('number.'))!;
    expect(vi.slice(found.vi!.start, found.vi!.end)).toBe(found.vi!.text);
    expect(en.slice(found.en!.start, found.en!.end)).toBe(found.en!.text);
    expect(found.vi!.text.normalize('NFC')).toContain('52,615');
    const { suggestion } = found;
    const mended = en.slice(0, suggestion!.start) + suggestion!.text + en.slice(suggestion!.end);
    expect(mended.replaceAll(/[\u200B\u00AD]/g, '').trim()).toBe(EN.replace('52,615', '52.615'));
  });

  it('count in the given strings for the other place too', async () => {
    const given = 'Trình HĐND tỉnh; báo cáo HĐNĐ tỉnh.'.normalize('NFD');
    const { stdout } = await inProcess(['check', '--jsonl'], { input: JSON.stringify({ id: 1, vi: given, en: 'x' }) });
    const [answer] = shapes.parseLines(shapes.segmentAnswer, stdout);
    const { vi, related } = answer!.findings.find(({ rule }) => rule === 'consistency.acronym')!;
    const texts = [vi!, related![0]!.vi!].map(({ start, end }) => given.slice(start, end).normalize('NFC'));
    expect(texts).toEqual(['HĐNĐ', 'HĐND']);
  });

  it('finds the same in every form', async () => {
    const input = FORMS.map(([, vi, en], id) => JSON.stringify({ id, vi, en })).join('\n');
    const { stdout } = await inProcess(['check', '--jsonl'], { input });
    const rules = shapes.parseLines(shapes.segmentAnswer, stdout).map(({ findings }) => findings.map(({ rule }) => rule));
    expect(new Set(rules.map((one) => one.join())).size).toBe(1);
  });
});
