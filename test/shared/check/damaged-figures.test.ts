/** Figures torn apart by machine translation or misread by a scanner: one finding each, beside the Vietnamese and on the English alone. */

import { expect, it } from 'vitest';
import { runChecks } from '../../../shared/check/run-checks.ts';
import type { Paragraph } from '../../../shared/domain/document.ts';
import { checkSegment } from '../../../shared/domain/pipeline.ts';

/** Vietnamese, English, "Vietnamese figure / English stretch", the English mended or null. */
type Row = readonly [vi: string, en: string, words: string, mended: string | null];

const TORN: readonly Row[] = [
  [
    'Kim ngạch đạt 9,27 tỷ USD, tăng 10,03%.',
    'Turnover reached USD 9.27 billion, an increase of 10,000 USD. 03%.',
    '10,03% / 10,000 USD. 03%',
    '10.03',
  ],
  ['Sản lượng tăng 10,03%.', 'Output rose by 10. 03%.', '10,03% / 10. 03%', '10.03'],
  ['Sản lượng tăng 10,03%.', 'Output rose by 10 .03%.', '10,03% / 10 .03%', '10.03'],
  ['Sản lượng tăng 10,03%.', 'Output rose by 10,000 VND.03%.', '10,03% / 10,000 VND.03%', '10.03'],
  ['Tỷ lệ đạt 85,50%.', 'The rate reached 85. 50%.', '85,50% / 85. 50%', '85.50'],
  ['Tỷ lệ đạt 98,6%.', 'The rate reached 98 percent. 6 percent.', '98,6% / 98 percent. 6 percent', '98.6'],
  ['Tỷ lệ đạt 98,6%.', 'The rate reached 98 comma 6 percent.', '98,6% / 98 comma 6 percent', '98.6'],
  ['Tỷ lệ đạt 7,25%.', 'The rate reached 7.2 5%.', '7,25% / 7.2 5%', '7.25'],
  ['Quy mô đạt 1,2 nghìn tỷ đồng.', 'The scale reached VND 1. 2 trillion.', '1,2 nghìn tỷ / 1. 2 trillion', '1.2'],
  ['Thu nhập đạt 65,5 triệu đồng.', 'Income reached 65. VND 5 million.', '65,5 triệu / 65. VND 5 million', '65.5'],
  ['Thu ngân sách đạt 3.120,7 tỷ đồng.', 'Revenue reached 3,120. 7 billion VND.', '3.120,7 tỷ / 3,120. 7 billion', '3,120.7'],
  ['Thu ngân sách đạt 3.120,7 tỷ đồng.', 'Revenue reached VND 3. 120.7 billion.', '3.120,7 tỷ / 3. 120.7 billion', '3,120.7'],
  ['Xã có 1.250 hộ dân.', 'The commune has 1. 250 households.', '1.250 / 1. 250', '1,250'],
  ['Xã có 1.250 hộ dân.', 'The commune has 1, 250 households.', '1.250 / 1, 250', '1,250'],
  ['Kinh phí là 1.250.000 đồng.', 'The cost is VND 1. 250. 000.', '1.250.000 / 1. 250. 000', '1,250,000'],
  ['Tỷ lệ hộ nghèo còn 10,5%.', 'The poverty rate is l0.5%.', '10,5% / l0.5%', '10.5'],
  ['Tỷ lệ hộ nghèo còn 10,5%.', 'The poverty rate is 1O.5%.', '10,5% / 1O.5%', '10.5'],
  ['Dự án bắt đầu năm 2024.', 'The project started in 2O24.', '2024 / 2O24', '2024'],
  ['Có 185 hộ dân.', 'There are I8S households.', '185 / I8S', '185'],
  ['Năm 2024, 12 xã về đích.', 'In 202412 communes reached the goal.', '2024, 12 / 202412', null],
  ['Sản lượng tăng 6,5%.', 'Output rose by %.', '6,5% / %', '6.5%'],
  ['Sản lượng tăng 6,5%.', 'Output rose by percent.', '6,5% / percent', '6.5 percent'],
  ['Nạn nhân là nam thanh niên 35 tuổi.', 'The victim was a -year-old man.', '35 / -year-old', '35-year-old'],
  ['Lễ khai mạc lúc 19h30.', 'The ceremony opened at:30 p.m.', '19h30 / :30', null],
];

const ALONE: readonly (readonly [en: string, stretch: string])[] = [
  ['It reached 9.27 billion USD, an increase of 10,000 USD. 03% over the year.', '10,000 USD. 03%'],
  ['Output rose by 10. 03% over the year.', '10. 03%'],
  ['Output rose by 10 .03% over the year.', '10 .03%'],
  ['Revenue was 3 ,5 billion dong.', '3 ,5 billion'],
  ['The economy is worth VND 1. 2 trillion.', 'VND 1. 2 trillion'],
  ['The ceremony opened at:30 p.m. on Friday.', ':30'],
  ['Exports rose by % in May.', '%'],
  ['The project started in 2O24.', '2O24'],
  ['The rate is l0.5%.', 'l0.5%'],
  ['The victim was a -year-old man.', '-year-old'],
];

const SILENT: readonly (readonly [vi: string, en: string])[] = [
  ['Năm 2023, 20 xã về đích.', 'In 2023, 20 communes reached the goal.'],
  ['Có 5, 10 và 15 hộ.', 'There are 5, 10 and 15 households.'],
  ['Dự án bắt đầu năm 2023. Có 40% hộ tham gia.', 'The project started in 2023. 40% of households take part.'],
  ['Đoàn có 12 người. 1,5 triệu đồng được quyên góp.', 'The group had 12 people. 1.5 million dong was raised.'],
  ['Chuyến tàu đến lúc 7:45.', 'The train arrives at 7:45.'],
  ['Nước O2 và thùng 10l.', 'O2 and a 10l tank.'],
  ['Trận đấu kết thúc 2:1.', 'The match ended 2:1.'],
  ['Tỷ lệ tính theo % GDP.', 'The ratio is in % of GDP.'],
];

it.each(TORN)('tells one fault in: %s / %s', (vi, en, words, mended) => {
  const findings = checkSegment(vi, en);
  expect(findings.map((one) => `${one.rule}: ${one.vi?.text} / ${one.en?.text}`)).toEqual([`number.damaged: ${words}`]);
  expect(findings[0]?.severity).toBe('critical');
  expect(findings[0]?.suggestion?.text ?? null).toBe(mended);
});

it.each(ALONE)('sees it in the English alone: %s', (text, stretch) => {
  const paragraph: Paragraph = { kind: 'paragraph', text, source: { text, start: 0, end: text.length } };
  const beads = [{ vi: [], en: [0], confidence: 1 }];
  const findings = runChecks({ vi: [], en: [paragraph], beads, only: 'en' });
  expect(findings.map((one) => `${one.rule}: ${one.en?.text}`)).toEqual([`number.damaged: ${stretch}`]);
  expect(findings[0]?.suggestion).toBeNull();
});

it.each(SILENT)('leaves whole figures alone: %s / %s', (vi, en) => {
  expect(checkSegment(vi, en)).toEqual([]);
});

it('names the Vietnamese figure even where the pieces do not add up to it', () => {
  const [finding, ...rest] = checkSegment('Sản lượng tăng 10,07%.', 'Output rose by 10. 03%.');
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({ rule: 'number.damaged', suggestion: null });
  expect(finding?.vi?.text).toBe('10,07%');
});

it('does not hide another lost figure whose digits the pieces share', () => {
  const found = checkSegment('Sản lượng tăng 10,03%, có 10 xã tham gia.', 'Output rose by 10. 03%, with communes taking part.');
  expect(found.map((one) => `${one.rule}: ${one.vi?.text}`)).toEqual(['number.damaged: 10,03%', 'number.missing: 10']);
});

it('tells of the torn figure alone, not of the stray space in it nor of the sentence it seems to begin', () => {
  const vi = 'Tổng kim ngạch đạt 12,4 tỷ USD, tăng 10,03% so với cùng kỳ.';
  const en = 'Total turnover reached 12.4 billion USD, an increase of 10,000 USD. 03% over the same period.';
  expect(checkSegment(vi, en).map((one) => one.rule)).toEqual(['number.damaged']);
  expect(checkSegment('Nạn nhân 35 tuổi.', 'The victim is a -year-old.').map((one) => one.rule)).toEqual(['number.damaged']);
});

it('accepts a whole said in a word for 100%', () => {
  expect(checkSegment('100% hộ dân có điện.', 'All households have electricity.')).toEqual([]);
});
