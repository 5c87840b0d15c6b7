/** What counts as a name in Vietnamese, of which kind, and whether its absence is worth an alarm. */

import { describe, expect, it } from 'vitest';
import { findNames } from '../../../shared/name/find-names.ts';
import { nameWords } from '../../../shared/name/name-words.ts';

/** "kind text", with an exclamation mark where the name must stand in the English. */
function found(text: string): readonly string[] {
  return findNames(text).map((name) => `${name.kind}${name.isSure ? '!' : ''} ${name.text}`);
}

// biome-ignore format: a table, one row a line
const ROWS: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['Đồng chí Hồ Sỹ Tân phát biểu.', ['person! Hồ Sỹ Tân']],
  ['Ông Trần Văn Ba kể.', ['person! Trần Văn Ba']],
  ['Ông Ba kể.', ['person Ba']],
  ['Tổng Bí thư Tô Lâm.', ['person! Tô Lâm']],
  ['Hai người họ Tô Lâm gì đó.', ['mention Tô Lâm']],
  ['Đoàn Nghệ An về nhì.', ['place! Nghệ An']],
  ['Từ Hà Nội về quê.', ['place! Hà Nội']],
  ['Cao tốc Bắc - Nam.', []],
  ['Hoàng Gia Bảo học giỏi.', ['mention Hoàng Gia Bảo']],
  ['Huyện Tân Kỳ và xã Nghĩa Dũng.', ['place! Tân Kỳ', 'place! Nghĩa Dũng']],
  ['các xã Nghĩa Dũng, Nghĩa Hợp', ['place! Nghĩa Dũng', 'place Nghĩa Hợp']],
  ['Ban Thường vụ Tỉnh ủy, Sở Tài chính.', []],
  ['Bộ Công an và Hội Nông dân.', []],
  ['Liên hợp quốc và châu Âu.', ['known Liên hợp quốc', 'known châu Âu']],
  ['Doanh nghiệp Hàn Quốc.', ['known! Hàn Quốc']],
  ['Người Mỹ thích phở.', ['known Mỹ']],
  ['Ca sĩ Mỹ Linh hát.', ['mention Mỹ Linh']],
  ['Tổng thống Pu-tin.', []],
  ['Công ty CP Vinamilk.', ['foreign! CP Vinamilk']],
  ['Video ngắn.', ['foreign Video']],
  ['Trường THPT Phan Đăng Lưu.', ['foreign THPT', 'person! Phan Đăng Lưu']],
  ['xã Tân Phú đông khách', ['place! Tân Phú']],
  ['Biển Đông dậy sóng.', ['place Biển Đông']],
];

describe('names in Vietnamese', () => {
  it.each(ROWS)('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it('says where each name stands', () => {
    const text = 'Đồng chí Hồ Sỹ Tân về huyện Tân Kỳ.';
    for (const name of findNames(text)) expect(text.slice(name.start, name.end)).toBe(name.text);
  });
});

describe('the words of names', () => {
  it.each([
    ['the U.S. and the U.N', ['the', 'us', 'and', 'the', 'un']],
    ["Trung's H'Hen and O'Neill", ['trung', 's', 'hhen', 'and', 'oneill']],
    ["TRUNG'S SPEECH", ['trung', 's', 'speech']],
    ['Đắk-Lắk', ['dak', 'lak']],
  ])('%s', (text, folded) => {
    expect(nameWords(text).map((word) => word.folded)).toEqual(folded);
  });
});
