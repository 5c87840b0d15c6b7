/** One office, two names a letter apart: a slip. Two people may be called alike. */

import { describe, expect, it } from 'vitest';
import { pairConsistency, sideConsistency } from '../check-document.ts';

const FOUND: readonly (readonly [side: 'vi' | 'en', texts: readonly string[], expected: string])[] = [
  [
    'vi',
    ['Bí thư Tỉnh ủy Lê Quang Thành phát biểu.', 'Bí thư Tỉnh ủy Lê Quang Thanh kết luận.'],
    'name-vi: Lê Quang Thanh ≠ Lê Quang Thành',
  ],
  [
    'vi',
    ['Chủ tịch UBND tỉnh Đỗ Đức Trung chủ trì.', 'Theo Chủ tịch UBND tỉnh Đỗ Đức Chung, việc này cần làm ngay.'],
    'name-vi: Đỗ Đức Chung ≠ Đỗ Đức Trung',
  ],
  [
    'vi',
    ['Đồng chí Vũ Minh Hoàng - Giám đốc Sở Y tế, dự.', 'Đồng chí Vũ Minh Hoàn - Giám đốc Sở Y tế, nói.'],
    'name-vi: Vũ Minh Hoàn ≠ Vũ Minh Hoàng',
  ],
  [
    'en',
    ['Provincial Party Secretary Le Quang Thanh spoke.', 'Provincial Party Secretary Le Quang Thang concluded.'],
    'name: Le Quang Thang ≠ Le Quang Thanh',
  ],
  [
    'en',
    ['Director of the Department of Health Vu Minh Hoang came.', 'Director of the Department of Health Vu Minh Hoan left.'],
    'name: Vu Minh Hoan ≠ Vu Minh Hoang',
  ],
];

const SILENT: readonly (readonly [side: 'vi' | 'en', texts: readonly string[]])[] = [
  ['vi', ['Bí thư Tỉnh ủy Lê Quang Thủy nói.', 'Bí thư Tỉnh ủy Lê Quang Thuỷ kết luận.']],
  ['vi', ['Phó Chủ tịch UBND tỉnh Lê Văn Hùng đến.', 'Phó Chủ tịch UBND tỉnh Lê Văn Hưng đi.']],
  ['vi', ['Bí thư Tỉnh ủy Lê Quang Thành nói.', 'Bí thư Huyện ủy Lê Quang Thanh đáp.']],
  ['vi', ['Ông Nguyễn Văn Hùng trồng chè.', 'Ông Nguyễn Văn Hưng nuôi ong.']],
  ['vi', ['Chủ tịch UBND xã Nguyễn Văn Hùng đến.', 'Chủ tịch UBND xã Trần Văn Hùng đến.']],
  ['vi', ['Nguyên Bí thư Tỉnh ủy Lê Quang Thanh dự.', 'Bí thư Tỉnh ủy Lê Quang Thành phát biểu.']],
  ['vi', ['Bí thư Tỉnh ủy Lê Quang Thành nói.', 'Bí thư Tỉnh ủy Lê Quang Thành kết luận.']],
  [
    'en',
    ["Vice Chairman of the People's Committee Le Van Hung came.", "Vice Chairman of the People's Committee Le Van Hang left."],
  ],
  ['en', ['Provincial Party Secretary Le Van Hung came.', 'District Party Secretary Le Van Hang left.']],
  ['vi', ['Theo Chủ tịch Lê Văn Hùng, lúa tốt.', 'Theo Chủ tịch Lê Văn Hưng, ngô tốt.']],
  ['en', ['Secretary of the Provincial Party Le Van Hung came.', 'Secretary of the District Party Le Van Hang left.']],
  ['en', ['Chairman Le Van Hung came.', 'Chairman Le Van Hang left.']],
  ['en', ['Former Chairman of the Provincial Council Le Van Hung came.', 'Chairman of the Provincial Council Le Van Hang left.']],
];

describe('one holder under two names', () => {
  it.each(FOUND)('is found in %s %j', (side, texts, expected) => {
    expect(sideConsistency(side, texts)).toEqual([expected]);
  });

  it.each(SILENT)('is not seen in %s %j', (side, texts) => {
    expect(sideConsistency(side, texts)).toEqual([]);
  });

  it('leaves the English to the rule of names where the Vietnamese stands beside it', () => {
    expect(
      pairConsistency([
        ['Bí thư Tỉnh ủy Lê Quang Thành nói.', 'Provincial Party Secretary Le Quang Thanh spoke.'],
        ['Bí thư Tỉnh ủy Lê Quang Thành kết luận.', 'Provincial Party Secretary Le Quang Thang concluded.'],
      ]),
    ).toEqual([]);
  });
});
