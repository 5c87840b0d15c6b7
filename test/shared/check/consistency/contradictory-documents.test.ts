/** A numbered document has one date and one issuer; numbers begin anew with every year and every term. */

import { describe, expect, it } from 'vitest';
import { pairConsistency, sideConsistency } from '../check-document.ts';

const FOUND: readonly (readonly [side: 'vi' | 'en', first: string, second: string])[] = [
  [
    'en',
    'The province carries out Resolution No. 27-NQ/TW, dated March 9, 2022 of the 12th Party Central Committee.',
    'Resolution 27-NQ/TW, dated March 9, 2022 of the Party Central Committee (13th tenure) has been studied.',
  ],
  ['en', 'Plan 41-KH/TU dated May 3, 2024 names six tasks.', 'Five tasks of Plan No. 41-KH/TU dated May 5, 2024 are done.'],
  ['en', 'Decree 58/2021/ND-CP dated June 10, 2021 applies.', 'Decree 58/2021/ND-CP, dated June 10, 2020, is in force.'],
  [
    'en',
    'Resolution 27-NQ/TW dated March 9, 2022 of the 13th Central Committee was read.',
    'Resolution 27-NQ/TW dated 9 March 2022 of the 12th Central Committee was read again.',
  ],
  ['vi', 'Kế hoạch số 41-KH/TU ngày 3/5/2024 nêu sáu việc.', 'Kế hoạch 41-KH/TU ngày 5/5/2024 đã xong năm việc.'],
  [
    'vi',
    'Nghị quyết số 27-NQ/TW, ngày 9/3/2022 của Ban Chấp hành Trung ương Đảng khóa XII.',
    'Nghị quyết 27-NQ/TW ngày 09/3/2022 của Trung ương (khóa XIII) được quán triệt.',
  ],
];

const SILENT: readonly (readonly [side: 'vi' | 'en', first: string, second: string])[] = [
  ['en', 'Plan 41-KH/TU dated May 3, 2024 names tasks.', 'Plan No. 41-KH/TU of 3 May 2024 names tasks.'],
  ['en', 'Plan 41-KH/TU dated May 3, 2024 names tasks.', 'Plan 41-KH/TU names tasks.'],
  ['en', 'Plan 41-KH/TU dated May 3, 2023 names tasks.', 'Plan 41-KH/TU dated June 8, 2024 names tasks.'],
  ['en', 'Plan 41-KH/TU dated May 3, 2024 names tasks.', 'Plan 42-KH/TU dated May 5, 2024 names tasks.'],
  [
    'en',
    'Resolution 18-NQ/TW dated June 16, 2022 of the 13th Central Committee is on land.',
    'Resolution 18-NQ/TW dated October 25, 2017 of the 12th Central Committee is on the apparatus.',
  ],
  [
    'en',
    'Resolution 27-NQ/TW dated March 9, 2022 of the 6th plenum of the 13th Central Committee was read.',
    'Resolution 27-NQ/TW, dated March 9, 2022 of the Party Central Committee (13th tenure), was read.',
  ],
  ['en', 'Plan 41-KH/TU dated May 3, 2024 was carried out by May 30, 2024.', 'Plan 41-KH/TU was ready on May 30, 2024.'],
  ['vi', 'Kế hoạch số 41-KH/TU ngày 3/5/2024.', 'Kế hoạch 41-KH/TU, ngày 03 tháng 5 năm 2024.'],
  [
    'vi',
    'Nghị quyết số 27-NQ/TW ngày 9/3/2022 của Trung ương khóa XIII.',
    'Nghị quyết 27-NQ/TW ngày 9/3/2022 thực hiện Nghị quyết Đại hội khóa XII.',
  ],
];

const codesIn = (found: readonly string[]): readonly string[] => found.map((one) => one.slice(0, one.indexOf(':')));

describe('a document that contradicts itself', () => {
  it.each(FOUND)('is found on the %s side: %s / %s', (side, first, second) => {
    expect(codesIn(sideConsistency(side, [first, second]))).toEqual([side === 'vi' ? 'document-vi' : 'document']);
  });

  it.each(SILENT)('is not seen on the %s side: %s / %s', (side, first, second) => {
    expect(sideConsistency(side, [first, second])).toEqual([]);
  });

  it('shows number, date and term of both places', () => {
    const [[, first, second] = ['', '', '']] = FOUND;
    expect(sideConsistency('en', [first, second])).toEqual([
      'document: 27-NQ/TW, dated March 9, 2022 of the Party Central Committee (13th tenure) ≠ 27-NQ/TW, dated March 9, 2022 of the 12th Party Central Committee',
    ]);
  });

  it('is reported on the Vietnamese alone where the English only follows it', () => {
    const found = pairConsistency([
      ['Kế hoạch số 41-KH/TU ngày 3/5/2024 nêu việc.', 'Plan 41-KH/TU dated May 3, 2024 names tasks.'],
      ['Kế hoạch 41-KH/TU ngày 5/5/2024 đã xong.', 'Plan 41-KH/TU dated May 5, 2024 is done.'],
    ]);
    expect(codesIn(found)).toEqual(['document-vi']);
  });
});
