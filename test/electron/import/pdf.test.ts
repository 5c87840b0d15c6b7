/** PDFs written for real: lines become paragraphs by their geometry, and what repeats on every page is furniture. */

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../electron/import/read-document.ts';
import { makePdf, type PdfPage, setLines } from './make-pdf.ts';

const VI = [
  'Sáng 12/3, Ủy ban nhân dân tỉnh họp phiên thường kỳ để đánh giá tình hình phát triển kinh tế - xã hội trong quý I và bàn nhiệm vụ trọng tâm của quý II.',
  'Chủ tịch Ủy ban nhân dân tỉnh chủ trì phiên họp. Cùng dự có lãnh đạo các sở, ban, ngành và Ủy ban nhân dân các huyện, thành phố trong tỉnh.',
  'Theo báo cáo, tổng sản phẩm trên địa bàn tăng 7,25% so với cùng kỳ, cao hơn mức tăng của năm trước; thu ngân sách đạt 3.120 tỷ đồng.',
];
const EN = [
  'On the morning of March 12, the provincial committee held its regular meeting to review growth in the first quarter and to discuss the tasks of the second.',
  'The chairman of the committee led the meeting, which was attended by the heads of departments and by the chairmen of all districts and towns of the province.',
  'According to the report, the output of the province grew by 7.25% over the same period, and revenue reached 3,120 billion dong by the end of the quarter.',
];

interface Setting {
  readonly width: number;
  readonly indent?: number;
  readonly gap?: number;
}

type Line = PdfPage['lines'][number];

/** Sets paragraphs from y downwards, 15 points per line; an indented first line goes over the edge by its indent. */
function set(paragraphs: readonly string[], { width, indent = 0, gap = 0 }: Setting, from = 90): readonly Line[] {
  let y = from - 15;
  return paragraphs.flatMap((paragraph, number) => {
    if (number > 0) y += gap;
    return setLines(paragraph, width).map((text, index) => {
      y += 15;
      return { text, x: 72 + (index === 0 ? indent : 0), y };
    });
  });
}

async function read(pages: readonly PdfPage[]): Promise<readonly (readonly [kind: string, text: string])[]> {
  const { paragraphs } = await readDocument({ name: 'bai.pdf', bytes: await makePdf(pages) });
  return paragraphs.map(({ kind, text }) => [kind, text] as const);
}

async function texts(pages: readonly PdfPage[]): Promise<readonly string[]> {
  return (await read(pages)).map(([, text]) => text);
}

describe('paragraphs of a PDF', () => {
  it.each<[string, Setting]>([
    ['first-line indents', { width: 400, indent: 24 }],
    ['space between paragraphs', { width: 400, gap: 10 }],
    ['last lines that end early', { width: 430 }],
  ])('are told by %s', async (_, setting) => {
    expect(await texts([{ lines: set(VI, setting) }])).toEqual(VI);
    expect(await texts([{ lines: set(EN, setting) }])).toEqual(EN);
  });

  it('set a larger headline off, also over two lines', async () => {
    const headline: readonly Line[] = [
      { text: 'Tỉnh đánh giá tình hình quý I và', x: 110, y: 60, size: 18 },
      { text: 'bàn nhiệm vụ quý II', x: 160, y: 84, size: 18 },
    ];
    const result = await read([{ lines: [...headline, ...set(VI, { width: 400, indent: 24 }, 130)] }]);
    expect(result[0]).toEqual(['headline', 'Tỉnh đánh giá tình hình quý I và bàn nhiệm vụ quý II']);
    expect(result.slice(1).map(([, text]) => text)).toEqual(VI);
  });

  it('go over the page, and the running lines stay as furniture', async () => {
    const lines = set(EN, { width: 400, indent: 24 });
    const running = (page: number): readonly Line[] => [
      { text: 'Provincial information portal', x: 72, y: 36, size: 9 },
      { text: `Page ${page}`, x: 280, y: 790, size: 9 },
    ];
    const second = lines.slice(4).map((line, index) => ({ ...line, y: 90 + index * 15 }));
    const result = await read([{ lines: [...running(1), ...lines.slice(0, 4)] }, { lines: [...running(2), ...second] }]);
    expect(result.filter(([kind]) => kind !== 'furniture').map(([, text]) => text)).toEqual(EN);
    expect(
      result
        .filter(([kind]) => kind === 'furniture')
        .map(([, text]) => text)
        .toSorted(),
    ).toEqual(['Page 1', 'Page 2', 'Provincial information portal', 'Provincial information portal']);
  });

  it('read the left column before the right one', async () => {
    const left = set(EN.slice(0, 2), { width: 200, indent: 12 });
    const right = set(EN.slice(2), { width: 200, indent: 12 }).map((line) => ({ ...line, x: line.x + 240 }));
    expect(await texts([{ lines: [...left, ...right] }])).toEqual(EN);
  });

  it('keep list marks at the beginning of their paragraphs', async () => {
    const list = [
      '- Kiểm tra hồ chứa nước;',
      '- Chuẩn bị lương thực, thuốc men và phương tiện tại chỗ cho các xã ven biển, xã vùng sâu;',
      '- Trực ban cả ngày đêm.',
    ];
    expect(await read([{ lines: set(list, { width: 340 }) }])).toEqual(list.map((text) => ['list-item', text]));
  });
});

describe('hyphens at the end of a line', () => {
  function pdf(...lines: readonly string[]): readonly PdfPage[] {
    return [{ lines: lines.map((text, index) => ({ text, x: 72, y: 90 + index * 15 })) }];
  }

  it('divide an English word', async () => {
    expect(await texts(pdf('The meeting discussed the develop-', 'ment of the coastal districts.'))).toEqual([
      'The meeting discussed the development of the coastal districts.',
    ]);
  });

  it('belong to a compound that the text also writes inside a line', async () => {
    expect(await texts(pdf('A socio-economic plan was read. The socio-', 'economic council agreed with all of it.'))).toEqual([
      'A socio-economic plan was read. The socio-economic council agreed with all of it.',
    ]);
  });

  it('always belong to the words in Vietnamese', async () => {
    expect(await texts(pdf('Hội nghị bàn về phát triển kinh tế-', 'xã hội của các huyện miền núi.'))).toEqual([
      'Hội nghị bàn về phát triển kinh tế-xã hội của các huyện miền núi.',
    ]);
  });
});
