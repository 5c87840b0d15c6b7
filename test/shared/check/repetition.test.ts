/** Doubled words and sentences: what is a slip of the keys and what is grammar, emphasis or reduplication. */

import { expect, it } from 'vitest';
import { findingsOf } from './check-side.ts';

const LONG = 'The new irrigation canal supplies water to every rice field of the commune.';

const FOUND: readonly (readonly [vi: string, en: string, expected: string])[] = [
  ['Lần đầu tiên.', 'It was for the the first time.', 'repetition.word: the the'],
  ['Ông Minh nói.', 'Mr Minh said said that the plan was ready.', 'repetition.word: said said'],
  ['Các nút thắt.', 'It removed bottlenecks, bottlenecks and delays.', 'repetition.word: bottlenecks, bottlenecks'],
  ['Ông Hùng đến thăm.', 'Hung Hung visited the village.', 'repetition.word: Hung Hung'],
  ['Tại trường học.', 'At At the school, pupils planted trees.', 'repetition.word: At At'],
  ['Kế hoạch của của tỉnh.', 'The plan of the province.', 'repetition.word-vi: của của'],
  ['Các các sở đã họp.', 'The departments met.', 'repetition.word-vi: Các các'],
  ['Một câu.', `${LONG} ${LONG}`, `repetition.sentence: ${LONG}`],
];

const SILENT: readonly (readonly [vi: string, en: string])[] = [
  ['Họ đã từng gặp nhau.', 'They had had a meeting before.'],
  ['Ông nói rằng điều đó đúng.', 'He said that that was right.'],
  ['Rất rất tốt.', 'It was very very good.'],
  ['Đại biểu biểu quyết thông qua.', 'The delegates voted.'],
  ['Nhà nhà, người người thi đua.', 'Every household and every person took part.'],
  ['Đường làng ngày ngày xanh xanh.', 'The village road is green every day.'],
  ['Ban nhạc Duran Duran biểu diễn.', 'Duran Duran played.'],
  ['Sai lầm, sai lầm lớn.', 'A mistake, mistake of size.'],
  ['Cộng hòa, cộng hòa!', 'Republic, republic!'],
  ['Mức tăng là 2 2 lần.', 'The rise was 2 2 times.'],
  ['Câu ngắn. Câu ngắn.', 'Thank you. Thank you.'],
  ['Sản phẩm mới-mới.', 'A so-so result.'],
];

it.each(FOUND)('finds in %s / %s', (vi, en, expected) => {
  expect(findingsOf(vi, en).filter((one) => one.startsWith('repetition'))).toEqual([expected]);
});

it.each(SILENT)('is silent on %s / %s', (vi, en) => {
  expect(findingsOf(vi, en).filter((one) => one.startsWith('repetition'))).toEqual([]);
});

it('lets the English repeat a sentence that the Vietnamese repeats', () => {
  const vi = 'Con kênh mới cấp nước cho toàn bộ ruộng lúa của xã trong mùa khô.';
  expect(findingsOf(`${vi} ${vi}`, `${LONG} ${LONG}`)).toEqual([]);
});
