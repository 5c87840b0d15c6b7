/** Where sentences end, in both languages. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/domain/language.ts';
import { splitSentences } from '../../../shared/text/sentences.ts';

/** A bar stands where a sentence ends; the space behind it belongs to the text. */
const ROWS: readonly (readonly [Language, string])[] = [
  ['vi', 'Sáng nay trời mưa.| Chiều nay trời nắng.'],
  ['vi', 'Lễ ra quân tổ chức tại TP. Buôn Ma Thuột.| Có 200 người dự.'],
  ['vi', 'GS.TS. Trần Văn An và PGS.TS. Lê Thị Bình phát biểu.| Hội thảo kết thúc.'],
  ['vi', 'ThS. Hoàng Minh, BS. Y Khoa và Đ/c. Nam cùng dự.'],
  ['vi', 'Th.S. Hoàng Minh dự họp.| Ông nói ngắn.'],
  ['vi', 'Trồng cà phê, tiêu, sầu riêng, v.v.| Các hộ đều có lãi.'],
  ['vi', 'Trồng ngô, khoai, v.v. để bán.'],
  ['vi', 'Địa chỉ: 12 Lê Lợi, P. Tân Lợi, Q. 1, TP.HCM.| Điện thoại: 0123.'],
  ['vi', 'Giá tăng 3.5 lần.| Giá 47.073 đồng.'],
  ['vi', '1. Mục đích của cuộc thi.| 2. Đối tượng dự thi.'],
  ['vi', 'II. Nội dung.| a. Phần chung.'],
  ['vi', 'Ông nói: “Chúng tôi rất vui.”| Bà gật đầu.'],
  ['vi', '“Đi đâu đấy?” bà hỏi.| “Ra chợ!” cô đáp.'],
  ['vi', 'Thật thế sao?!| Không thể tin được!'],
  ['vi', 'Anh ngập ngừng…| Rồi anh đi.'],
  ['vi', 'Anh ngập ngừng... rồi anh đi.'],
  ['vi', 'Năm 2025.| Ông An về quê (xem tr. 18.)| Hết.'],
  ['vi', '- Bác đi đâu đấy?| - Bác ra đồng.'],
  ['vi', 'Tham dự có ông Y Biêr Niê.| 15 đội thi đấu.'],
  ['vi', 'Mr. Smith đến từ Acme Inc. ở Mỹ.| Ông ở lại ba ngày.'],
  ['vi', 'Theo Th. Hương.| Ảnh: H. Lan.'],
  ['vi', '“Cảm ơn bà con ! ”'],
  ['vi', 'Đội St. Gallen thắng.| Khán giả reo hò! "'],
  ['vi', 'Không có dấu chấm cuối câu'],
  ['en', 'It rained in the morning.| The sun came out later.'],
  ['en', 'Mr. and Mrs. Lee met Dr. Tran.| They left at 5 p.m.| The bus was late.'],
  ['en', 'The meeting starts at 8 a.m. Monday in the hall.'],
  ['en', 'Resolution No. 18 was passed.| No.| It was not repealed.'],
  ['en', 'Prof. J. K. Adams and Gen. Lee spoke.| Col. Minh listened.'],
  ['en', 'The fair opens on Jan. 5 and ends in Feb.| It is free.'],
  ['en', 'Farmers grow coffee, pepper, etc.| Most sell at home.'],
  ['en', 'Crops, e.g. coffee, i.e. beans, etc. are sold.'],
  ['en', 'He met the U.S. President and the U.N. Secretary-General.'],
  ['en', 'She works in the U.S.| The job is new.'],
  ['en', 'Acme Co., Ltd. Chairman Lee came.| Acme Inc.| The firm grew.'],
  ['en', 'It grew by 3.5 percent.| It fell by .5 points.'],
  ['en', '"We are glad."| "So are we," he said.'],
  ['en', '"Where to?" she asked.| (See the map.)| Then they left.'],
  ['en', 'Really?!| Yes!!!| Well...| Maybe.'],
  ['en', 'He said: “It works.| We tested it.”| Everyone cheered.'],
  ['en', 'Oranges are rich in vitamin C.| The fruit is cheap.'],
  ['en', 'The rule is clear.[12]| It stands.'],
  ['en', 'Visit www.example.com.| Then call.'],
  ['en', 'Red vs. Blue ended 2–1 at St. Mary’s.'],
  ['en', 'The team (led by Lt. Hai) won.| TP. Vinh hosted it.'],
];

function bars(text: string, language: Language): string {
  const sentences = splitSentences(text, language);
  let marked = '';
  let place = 0;
  for (const { start, end } of sentences) {
    marked += (place > 0 ? '|' : '') + text.slice(place, start) + text.slice(start, end);
    place = end;
  }
  return marked;
}

describe('splitSentences', () => {
  it.each(ROWS)('%s: %s', (language, row) => {
    expect(bars(row.replaceAll('|', ''), language)).toBe(row);
  });

  it.each(['', '   '])('finds nothing in %j', (text) => {
    expect(splitSentences(text, 'vi')).toEqual([]);
  });

  it('leaves out nothing but white space, and never overlaps', () => {
    const unit = fc.constantFrom(...'aĐ. .!?…"”() 1\t-[]xTP', 'v.v.', 'Mr.', 'No.');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), fc.constantFrom('vi', 'en'), (text, language) => {
        const sentences = splitSentences(text, language);
        let place = 0;
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(place);
          expect(text.slice(place, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          place = end;
        }
        expect(text.slice(place).trim()).toBe('');
      }),
    );
  });

  it('passes through long runs of stops', () => {
    const leaders = `Chương một ${'.'.repeat(50_000)}12`;
    expect(splitSentences(leaders, 'vi')).toEqual([{ start: 0, end: leaders.length }]);
  });
});
