/** The reports in plain text, for a terminal or a log. */

import { describe, expect, it } from 'vitest';
import type { PairId } from '../../../shared/domain/ids.ts';
import { createTranslator } from '../../../shared/locales/translator.ts';
import { writeAlignmentText } from '../../../shared/report/alignment-text.ts';
import { writeTextReport } from '../../../shared/report/text-report.ts';
import { makeDocument, makeFinding, makePair, spanOf } from './checked-pair.ts';

const translator = createTranslator();
const VI = makeDocument('vi', 'bài.txt', ['Sản lượng tăng 6,4% so với năm trước.', 'Một đoạn bị bỏ sót.']);
const EN = makeDocument('en', 'article.txt', ['Output rose by 9.4% on the year.']);
const BEADS = [
  { vi: [0], en: [0], confidence: 0.987 },
  { vi: [1], en: [], confidence: 0.5 },
];
const FINDINGS = [
  makeFinding('critical', 0, spanOf(VI, 0, '6,4%'), spanOf(EN, 0, '9.4%'), { side: 'en', start: 15, end: 18, text: '6.4' }),
  makeFinding('major', 1, spanOf(VI, 1, 'Một đoạn bị bỏ sót.'), null),
];

describe('the report in words', () => {
  it('shows each finding with its row, its characters and its mending', () => {
    expect(writeTextReport(makePair(VI, EN, BEADS, FINDINGS), translator, 'en')).toBe(`bài.txt: Vietnamese, txt, encoding utf-8
article.txt: English, txt, encoding utf-8
2 rows aligned · 2 Vietnamese and 1 English paragraphs

■ critical · number.percent · row 1
  VI  Sản lượng tăng «6,4%» so với năm trước.
  EN  Output rose by «9.4%» on the year.
  Another percentage: Vietnamese “6,4%”, English “9.4%”.
  Fix: “9.4” → “6.4”

● major · number.percent · row 2
  VI  Một đoạn bị bỏ sót.
  Another percentage: Vietnamese “Một đoạn bị bỏ sót.”, English “”.

1 critical · 1 major · 0 minor · 0 notes
Ready to publish: NO – critical or major findings still open: 2.
`);
  });

  it('shows the other place, with its row or the title of its pair', () => {
    const [first] = FINDINGS;
    const related = [
      { pair: null, bead: 1, vi: spanOf(VI, 1, 'bị bỏ'), en: null },
      {
        pair: { id: 4 as PairId, title: 'Mùa lúa' },
        bead: 9,
        vi: null,
        en: { paragraph: 9, start: 3, end: 15, text: 'Output grew.' },
      },
    ];
    const text = writeTextReport(makePair(VI, EN, BEADS, [{ ...first!, related }]), translator, 'en');
    expect(text).toContain(`  EN  Output rose by «9.4%» on the year.
  ↔ row 2
    VI  Một đoạn «bị bỏ» sót.
  ↔ Mùa lúa
    EN  Output grew.
  Another percentage`);
  });

  it('ends in the verdict where nothing was found, in Vietnamese too', () => {
    const text = writeTextReport(makePair(VI, EN, BEADS, []), translator, 'vi');
    expect(text).toMatch(/\nKhông có gì phải báo: hai bản khớp nhau\.\nĐăng được: có\.\n$/);
  });

  it('cuts long surroundings and leaves the fault itself whole', () => {
    const long = makeDocument('vi', 'v', [`${'trước '.repeat(40)}6,4% ${'sau '.repeat(40)}`]);
    const text = writeTextReport(
      makePair(long, EN, BEADS, [makeFinding('minor', 0, spanOf(long, 0, '6,4%'), null)]),
      translator,
      'vi',
    );
    const line = text.split('\n').find((one) => one.startsWith('  VI'))!;
    expect(line).toMatch(/^ {2}VI {2}…trước .*trước «6,4%» sau .*sau…$/);
    expect(line.length).toBeLessThan(120);
  });

  it('never cuts a letter of two UTF-16 units in half', () => {
    const grain = makeDocument('vi', 'v', [`x${'🌾'.repeat(60)}6,4%${'🌾'.repeat(60)}`, `x${'🌾'.repeat(200)}`]);
    const whole = makeFinding('minor', 0, { paragraph: 1, start: 0, end: 401, text: grain.paragraphs[1]!.text }, null);
    const part = makeFinding('minor', 0, spanOf(grain, 0, '6,4%'), null);
    expect(writeTextReport(makePair(grain, EN, BEADS, [part, whole]), translator, 'vi').isWellFormed()).toBe(true);
  });
});

describe('the alignment in words', () => {
  it('shows a block a bead', () => {
    expect(writeAlignmentText(makePair(VI, EN, BEADS, []))).toBe(`1  99 %
  VI  [0] Sản lượng tăng 6,4% so với năm trước.
  EN  [0] Output rose by 9.4% on the year.

2  50 %
  VI  [1] Một đoạn bị bỏ sót.
  EN  –
`);
  });
});
