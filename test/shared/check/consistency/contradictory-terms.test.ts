/** A congress keeps its number and its years through a text. */

import { describe, expect, it } from 'vitest';
import { romanOrDigits } from '../../../../shared/check/consistency/roman-or-digits.ts';
import { sideConsistency } from '../check-document.ts';

const FOUND: readonly (readonly [side: 'vi' | 'en', first: string, second: string, expected: string])[] = [
  [
    'en',
    'The 18th Provincial Party Congress, term 2020 - 2025, was held.',
    'The Provincial Party Committee, term XIX, 2020 - 2025, met.',
    'term-of-office: Provincial Party Committee, term XIX, 2020 - 2025 ≠ 18th Provincial Party Congress, term 2020 - 2025',
  ],
  [
    'en',
    'The 18th Provincial Party Congress, 2020-2025, was held.',
    'The 18th Provincial Party Congress, 2025-2030, set goals.',
    'term-of-office: 18th Provincial Party Congress, 2025-2030 ≠ 18th Provincial Party Congress, 2020-2025',
  ],
  [
    'vi',
    'Đại hội Đảng bộ tỉnh lần thứ XVIII, nhiệm kỳ 2020-2025 đã họp.',
    'Ban Chấp hành Đảng bộ tỉnh khóa XIX, nhiệm kỳ 2020 - 2025 đã họp.',
    'term-of-office-vi: Đảng bộ tỉnh khóa XIX, nhiệm kỳ 2020 - 2025 ≠ Đảng bộ tỉnh lần thứ XVIII, nhiệm kỳ 2020-2025',
  ],
];

const SILENT: readonly (readonly [side: 'vi' | 'en', first: string, second: string])[] = [
  ['en', 'The 18th Provincial Party Congress, term 2020 - 2025.', 'The Provincial Party Committee, term XVIII, 2020-2025.'],
  ['en', 'The 18th Provincial Party Congress, term 2020-2025.', 'The 19th Provincial Party Congress, term 2025-2030.'],
  ['en', 'The 18th Provincial Party Congress, term 2020-2025.', 'The 13th National Party Congress, term 2020-2025.'],
  ['en', 'The 18th Provincial Party Congress set goals for 2020-2025.', 'The 19th Provincial Party Congress, term 2020-2025.'],
  [
    'vi',
    'Đại hội Đảng bộ huyện Hà Trung lần thứ XX, nhiệm kỳ 2020-2025.',
    'Đại hội Đảng bộ huyện Yên Định lần thứ XXII, nhiệm kỳ 2020-2025.',
  ],
  ['vi', 'HĐND tỉnh khóa XVII, nhiệm kỳ 2021-2026.', 'Đảng bộ tỉnh khóa XVIII, nhiệm kỳ 2020-2025.'],
];

describe('a term of office', () => {
  it.each(FOUND)('is found contradicted on the %s side: %s / %s', (side, first, second, expected) => {
    expect(sideConsistency(side, [first, second])).toEqual([expected]);
  });

  it.each(SILENT)('is in order on the %s side: %s / %s', (side, first, second) => {
    expect(sideConsistency(side, [first, second])).toEqual([]);
  });

  it.each([
    ['XIX', 19],
    ['XIV', 14],
    ['xx', 20],
    ['VIII', 8],
    ['XLI', 41],
    ['13', 13],
  ])('reads %s as %i', (written, value) => {
    expect(romanOrDigits(written)).toBe(value);
  });
});
