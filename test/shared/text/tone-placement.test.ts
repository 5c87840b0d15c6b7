/** Both styles of placing a tone become one. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifyTonePlacement } from '../../../shared/text/tone-placement.ts';

const VIETNAMESE_LETTERS = [...'aàáảãạeèéẻẽẹoòóỏõọuùúủũụyỳýỷỹỵqQhkHKtnNOAÀÁÝỶ .,-'];

describe('unifyTonePlacement', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Hoà', 'Hòa'],
    ['HOÀ', 'HÒA'],
    ['thuỷ', 'thủy'],
    ['THUỶ', 'THỦY'],
    ['Tỉnh uỷ', 'Tỉnh ủy'],
    ['Uỷ ban', 'Ủy ban'],
    ['khoẻ', 'khỏe'],
    ['hoả hoạn', 'hỏa hoạn'],
    ['xoá', 'xóa'],
    ['loè', 'lòe'],
    ['luỹ, tuỵ', 'lũy, tụy'],
    ['hoà-bình (hoạ)', 'hòa-bình (họa)'],
  ])('%s becomes %s', (text, expected) => {
    expect(unifyTonePlacement(text)).toBe(expected);
  });

  it.each([
    ...['hòa', 'toàn', 'hoàn', 'khuyết', 'quý', 'Quý', 'QUỲ', 'quỷ', 'quỵ', 'quà', 'huỳnh', 'ngoái', 'loáy', 'của', 'mùa'],
    ...['khuỷu', 'tuýt', 'hoạch', 'xoèn', 'Oanh', 'thuở', 'quyển', 'goal', 'buy'],
  ])('%s stays', (text) => {
    expect(unifyTonePlacement(text)).toBe(text);
  });

  it('keeps every offset and is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...VIETNAMESE_LETTERS), maxLength: 40 }), (text) => {
        const unified = unifyTonePlacement(text);
        expect(unified.length).toBe(text.length);
        expect(unified).toBe(unified.normalize('NFC'));
        expect(unifyTonePlacement(unified)).toBe(unified);
      }),
    );
  });
});
