/** What a line is on the page, as a table; and that ordinary news is never taken for page furniture. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAGRAPH_KINDS, type ParagraphKind } from '../../../shared/domain/document.ts';
import { classifyParagraph, type ParagraphContext } from '../../../shared/text/paragraph-kind.ts';
import { sharedFile } from '../../bench/shared-data.ts';

const BENCH = sharedFile('bench/align-clean.jsonl');

const BODY =
  'Theo báo cáo của Sở Nông nghiệp và Môi trường, toàn tỉnh đã gieo cấy được hơn 31.000 ha lúa, đạt 98% kế hoạch; các địa phương tiếp tục chăm sóc và phòng trừ sâu bệnh theo hướng dẫn của ngành.';
const BETWEEN: ParagraphContext = { position: 10, count: 24, previous: BODY, next: BODY };
const HEAD: ParagraphContext = { ...BETWEEN, position: 1 };
const TAIL: ParagraphContext = { ...BETWEEN, position: 22 };
const FIRST: ParagraphContext = { position: 0, count: 24, next: BODY };

type Row = readonly [kind: ParagraphKind, text: string];

function table(name: string, context: ParagraphContext, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows)('%s: %s', (kind, text) => expect(classifyParagraph(text, context)).toBe(kind));
  });
}

table('page furniture wherever it stands', BETWEEN, [
  ['furniture', 'Lượt xem:'],
  ['furniture', 'Lượt xem: 1.204'],
  ['furniture', 'Số lượt xem: 15'],
  ['furniture', 'Views: 2,310'],
  ['furniture', '1.204 lượt xem'],
  ['furniture', '2.3K views'],
  ['furniture', 'Comment (0)'],
  ['furniture', 'Comments (12)'],
  ['furniture', 'Bình luận'],
  ['furniture', 'Bình luận (3)'],
  ['furniture', '5 bình luận'],
  ['furniture', 'Ý kiến bạn đọc (0)'],
  ['furniture', 'Leave a comment'],
  ['furniture', 'bna_img_5120.jpg'],
  ['furniture', 'IMG_2034.JPG'],
  ['furniture', 'DSC01877'],
  ['furniture', 'DSC_0044.jpeg'],
  ['furniture', 'z4711223344556_ab12cd34.png'],
  ['furniture', 'hinh-anh-le-hoi.webp'],
  ['furniture', 'Ảnh 1 (2).jpg'],
  ['furniture', 'a1.jpg, a2.jpg'],
  ['furniture', 'Thu Ha DNUM_XXQWERTYUI 09:15'],
  ['furniture', 'DNUM_ABCDEFGHIJ'],
  ['furniture', '{{article.title}}'],
  ['furniture', '|'],
  ['furniture', '* * *'],
  ['furniture', '- A A+'],
  ['furniture', '0:00 / 3:25'],
  ['furniture', 'In bài viết'],
  ['furniture', 'Print this article'],
  ['furniture', 'Chia sẻ'],
  ['furniture', 'Chia sẻ bài viết trên Zalo'],
  ['furniture', 'Share on Facebook'],
  ['furniture', 'Facebook Zalo X Print'],
  ['furniture', 'Facebook | Messenger | In bài'],
  ['paragraph', 'Facebook and Zalo opened a course for farmers.'],
  ['furniture', 'Gửi email'],
  ['furniture', 'Phóng to'],
  ['furniture', 'Zoom in'],
  ['furniture', 'Nghe bài viết'],
  ['furniture', 'Thứ Năm, 06/06/2024, 08:15 (GMT+7)'],
  ['furniture', 'Tuesday, 04/06/2024,'],
  ['furniture', 'Thursday, June 6, 2024 | 08:15'],
  ['furniture', '08:15 | 06/06/2024'],
  ['furniture', 'Cập nhật lúc: 08:15 06/06/2024'],
  ['furniture', 'Posted on June 6, 2024'],
  ['furniture', 'Cập nhật: Thứ Năm, ngày 06/06/2024 08:15 GMT+7'],
  ['furniture', 'Last updated: 06/06/2024 at 08:15'],
  ['furniture', 'Trang chủ > Thời sự > Trong tỉnh'],
  ['furniture', 'Home » News » Politics'],
  ['furniture', 'Thời sự'],
  ['furniture', 'News'],
  ['furniture', 'Source: https://example.org/tin-tuc/123.html'],
  ['furniture', 'https://example.org/tin-tuc/123.html'],
  ['furniture', 'Theo baodaklak.example.vn'],
  ['furniture', 'POWERED BY ONECMS'],
  ['furniture', '© 2024 Báo điện tử tỉnh'],
  ['furniture', 'Copyright 2024 by the Provincial Portal. All rights reserved.'],
  ['furniture', 'Xem thêm'],
  ['furniture', 'Xem thêm: Lịch cắt điện trong tuần'],
  ['furniture', 'Tin liên quan'],
  ['furniture', 'Tin cùng chuyên mục'],
  ['furniture', 'Read more'],
  ['furniture', 'Read also: Roads to be closed for the festival'],
  ['furniture', 'Related news:'],
  ['furniture', '>> Khai mạc giải bóng chuyền thanh niên'],
  ['furniture', 'Quảng cáo'],
  ['furniture', 'Advertisement'],
  ['furniture', 'Từ khoá: lúa, gieo cấy, sâu bệnh'],
  ['furniture', 'Tags: rice, harvest'],
  ['furniture', 'Tổng số điểm của bài viết là: 5 trong 1 đánh giá'],
  ['furniture', 'Trình duyệt của bạn không hỗ trợ âm thanh.'],
  ['furniture', 'Thứ Hai, 04/03/2024 | Lượt xem: 15 | Chia sẻ'],
]);

table('furniture at the head of a page only', HEAD, [
  ['furniture', 'Kinh tế'],
  ['furniture', 'Politics'],
  ['furniture', 'Văn hoá'],
  ['furniture', '06/06/2024'],
  ['furniture', 'June 6, 2024'],
  ['furniture', 'Minh Anh - 06/06/2024 08:15'],
  ['furniture', 'Tin tức » Nông nghiệp'],
  ['furniture', 'By Minh Anh'],
  ['furniture', 'Tác giả: Minh Anh'],
]);

table('furniture at the foot of a page only', TAIL, [
  ['furniture', 'Nguồn: Báo Đắk Lắk'],
  ['furniture', 'Source: Provincial Portal'],
  ['furniture', 'Theo TTXVN'],
  ['furniture', '(TTXVN)'],
  ['furniture', 'Theo Cổng thông tin điện tử tỉnh'],
  ['furniture', 'Facebook'],
  ['furniture', 'Liên hệ'],
  ['furniture', 'Tin, ảnh: Minh Anh'],
  ['furniture', 'Translated by Minh Anh'],
  ['furniture', 'Featured Dak Lak Newspaper'],
  ['furniture', 'Trang 2/3'],
  ['furniture', 'Giấy phép số 12/GP-TTĐT do Sở Thông tin và Truyền thông cấp'],
]);

table('what only resembles furniture at the foot of a page', TAIL, [
  ['paragraph', 'Bản quyền của tác giả được pháp luật bảo hộ.'],
  ['paragraph', 'Giấy phép số 12 đã được cấp cho ba doanh nghiệp.'],
  ['paragraph', 'Theo báo cáo, vụ mùa năm nay đạt sản lượng cao.'],
  ['paragraph', 'By the end of June, all fields will be planted.'],
]);

table('what only resembles furniture', BETWEEN, [
  ['paragraph', 'Lượt xem của chương trình tăng gấp đôi so với năm trước.'],
  ['paragraph', 'Bình luận về kết quả này, lãnh đạo sở cho rằng nông dân đã làm chủ kỹ thuật.'],
  ['paragraph', 'Comments from residents were collected at 14 meetings.'],
  ['paragraph', 'Xem thêm các mô hình này, nhiều hộ đã học hỏi và làm theo.'],
  ['paragraph', 'Read more books and you will write better, the teacher told the pupils.'],
  ['paragraph', 'Nguồn vốn của dự án gồm ngân sách tỉnh và đóng góp của người dân.'],
  ['paragraph', 'Nguồn: 60% ngân sách tỉnh; 40% do người dân đóng góp.'],
  ['paragraph', 'Source: the province will pay 60 percent. Residents will pay the rest.'],
  ['paragraph', 'Theo Báo cáo số 15, diện tích rừng tăng 2%.'],
  ['paragraph', 'Chia sẻ với bà con vùng lũ, các đoàn viên đã góp 500 suất quà.'],
  ['paragraph', 'Share prices of the company rose by 4 percent.'],
  ['paragraph', 'Thứ Ba, 04/06/2024, tỉnh khai trương tuyến đường ven biển.'],
  ['paragraph', 'On Tuesday, June 4, 2024, the coastal road was opened.'],
  ['paragraph', 'Copyright is a matter for the courts, the lawyer said.'],
  ['paragraph', 'Developed by farmers, the variety yields 7 tonnes a hectare.'],
  ['paragraph', 'Trang chủ của cổng thông tin đã có giao diện mới.'],
  ['paragraph', 'Xếp hạng cải cách hành chính của tỉnh tăng ba bậc.'],
  ['paragraph', 'Quảng cáo ngoài trời phải được cấp phép.'],
  ['paragraph', 'The file was saved as plan.jpg and sent to the department.'],
  ['paragraph', 'Tags on the trees show their age.'],
  ['headline', 'Kinh tế'],
  ['headline', 'Cập nhật giá lúa ngày 12/3/2024'],
  ['paragraph', 'Cập nhật đến 10:30 ngày 12/3/2024, nước đã rút.'],
  ['paragraph', '30/4/1975'],
]);

table('captions', BETWEEN, [
  ['caption', 'Ảnh: Minh Anh'],
  ['caption', 'Photo: Minh Anh'],
  ['caption', 'Ảnh minh họa'],
  ['caption', '(Ảnh minh hoạ)'],
  ['caption', 'Đồ họa: Minh Anh'],
  ['caption', 'Illustrative photo'],
  ['caption', 'Nông dân xã Yên Lộc thu hoạch lúa. Ảnh: Minh Anh'],
  ['caption', 'Farmers of Yen Loc commune harvest rice. Photo: Minh Anh'],
  ['caption', 'Pupils in the new school yard (Photo: VNA)'],
  ['caption', 'Một góc thị trấn ven biển.'],
  ['caption', 'Toàn cảnh hội nghị.'],
  ['caption', 'Quang cảnh buổi làm việc.'],
  ['caption', 'Các đại biểu dự hội nghị.'],
  ['caption', 'Đồng chí Trần Văn Bình phát biểu tại hội nghị.'],
  ['caption', 'Bí thư Huyện ủy Lê Thị Cúc kết luận buổi làm việc.'],
  ['caption', 'Overview of the conference.'],
  ['caption', 'A view of the meeting.'],
  ['caption', 'Comrade Tran Van Binh speaks at the meeting.'],
  ['caption', 'Director of the Department of Health Le Thi Cuc reports at the session.'],
  ['caption', 'Delegates attend the workshop.'],
]);

table('sentences that are no captions', BETWEEN, [
  ['paragraph', 'Hội nghị đã thông qua chương trình công tác.'],
  ['paragraph', 'The meeting ended at noon.'],
  ['paragraph', 'Đồng chí Trần Văn Bình sinh năm 1970.'],
  ['paragraph', 'Đồng chí Trần Văn Bình phát biểu tại hội nghị. Ông đề nghị các xã rà soát lại quy hoạch.'],
]);

table('list items', BETWEEN, [
  ['list-item', '- Rà soát hồ chứa nước;'],
  ['list-item', '– Check the reservoirs;'],
  ['list-item', '• Chuẩn bị lương thực.'],
  ['list-item', '1. Về kinh tế'],
  ['list-item', '2.1. Nông nghiệp'],
  ['list-item', '3) Report every week.'],
  ['list-item', 'a) Giao Sở Tài chính bố trí kinh phí;'],
  ['list-item', 'đ) Giao Sở Nội vụ theo dõi.'],
  ['list-item', '(ii) the districts shall report.'],
  ['paragraph', '2024 là năm bản lề của nhiệm kỳ.'],
  ['paragraph', '1.250 ha lúa bị ngập.'],
]);

table('headlines inside the text', BETWEEN, [
  ['headline', 'Tập trung chăm sóc lúa xuân'],
  ['headline', 'Rice fields need more water'],
  ['headline', 'Chủ động phòng, chống "giặc lửa"'],
  ['paragraph', 'Tập trung chăm sóc lúa xuân.'],
  ['paragraph', 'Các nhiệm vụ gồm:'],
]);

table('the first line', FIRST, [
  ['headline', 'Toàn tỉnh gieo cấy hơn 31.000 ha lúa xuân'],
  ['headline', 'Province plants more than 31,000 hectares of spring rice'],
  ['paragraph', BODY],
]);

describe('classifyParagraph', () => {
  it('finds the headline behind page furniture', () => {
    const context = { position: 1, count: 24, previous: 'Thời sự', next: 'Lượt xem:' };
    expect(classifyParagraph('Toàn tỉnh gieo cấy hơn 31.000 ha lúa xuân', context)).toBe('headline');
  });

  it('takes the line under an image file name for its caption', () => {
    const context = { ...BETWEEN, previous: 'bna_img_5120.jpg' };
    expect(classifyParagraph('Nông dân xã Yên Lộc ra đồng từ sáng sớm', context)).toBe('caption');
    expect(classifyParagraph(`${BODY} ${BODY}`, context)).toBe('paragraph');
  });

  it.each(['headline', 'caption', 'list-item', 'table-cell', 'furniture'] as const)('follows the markup that says %s', (hint) => {
    expect(classifyParagraph('Diện tích lúa xuân', { ...BETWEEN, hint })).toBe(hint);
  });

  it('finds furniture in spite of the markup, but not in a table of data', () => {
    expect(classifyParagraph('Tin liên quan', { ...BETWEEN, hint: 'headline' })).toBe('furniture');
    expect(classifyParagraph('Lượt xem: 12', { ...BETWEEN, hint: 'table-cell' })).toBe('furniture');
    for (const text of ['Email', '06/06/2024', '-', 'Facebook', 'Nguồn: Cục Thống kê']) {
      expect(classifyParagraph(text, { ...TAIL, hint: 'table-cell' })).toBe('table-cell');
    }
  });

  it('answers for any text at any place', () => {
    const place = fc.record({
      position: fc.nat(30),
      count: fc.constant(31),
      previous: fc.string(),
      next: fc.string(),
    });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), place, (text, context) => {
        expect(PARAGRAPH_KINDS).toContain(classifyParagraph(text, context));
      }),
    );
  });

  it('never calls a line of more than 300 characters furniture', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Xem thêm: ', '| ', 'a.jpg ', 'Thứ Ba - '),
        fc.integer({ min: 310, max: 2_000 }),
        (unit, length) => {
          expect(classifyParagraph(unit.repeat(length).slice(0, length), BETWEEN)).not.toBe('furniture');
        },
      ),
    );
  });

  it.skipIf(BENCH === null)('calls no line of ordinary news furniture', () => {
    const furniture = readFileSync(BENCH!, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Readonly<Record<'vi' | 'en', readonly string[]>>)
      .flatMap((document) => [document.vi, document.en])
      .flatMap((lines) =>
        lines.filter((text, position) => {
          const [previous, next] = [lines[position - 1], lines[position + 1]];
          const neighbours = {
            ...(previous === undefined ? {} : { previous }),
            ...(next === undefined ? {} : { next }),
          };
          return classifyParagraph(text, { position, count: lines.length, ...neighbours }) === 'furniture';
        }),
      );
    expect(furniture).toEqual([]);
  });
});
