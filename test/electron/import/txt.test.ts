/** Plain text: one paragraph per line as pasted from the web, or re-joined where the whole file was wrapped. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../electron/import/read-document.ts';
import { rejoinLines } from '../../../electron/import/rejoin-lines.ts';
import { normaliseText } from '../../../shared/text/normalise.ts';

const SEEDS = join(import.meta.dirname, '../../../../shared/seeds');

const VI = [
  'Sáng 5/8, Ban Chỉ đạo phòng, chống thiên tai tỉnh họp bàn phương án ứng phó với cơn bão số 3, dự báo đổ bộ vào đất liền trong hai ngày tới.',
  'Theo đài khí tượng thủy văn, sức gió mạnh nhất vùng gần tâm bão đạt cấp 10, giật cấp 12; lượng mưa phổ biến từ 150 đến 250 mm, có nơi trên 300 mm.',
  'Lãnh đạo tỉnh yêu cầu các địa phương ven biển hoàn thành việc kêu gọi tàu thuyền vào nơi tránh trú trước 17 giờ ngày 6/8, đồng thời rà soát các khu dân cư có nguy cơ sạt lở.',
];
const EN = [
  'On the morning of August 5, the provincial disaster prevention committee met to prepare for the third storm of the season, which is forecast to make landfall within two days.',
  'According to the weather station, winds near the eye reach force 10 with gusts of force 12, and rainfall of 150 to 250 mm is expected, with more than 300 mm in some places.',
  'Provincial leaders asked the coastal districts to call all boats ashore before 5 p.m. on August 6 and to check settlements that are at risk of landslides.',
];

function wrap(paragraph: string, columns: number): string {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

function textsOf(text: string): readonly string[] {
  return rejoinLines(text).map(({ start, end, reading }) => normaliseText(reading ?? text.slice(start, end)));
}

describe('rejoinLines', () => {
  it.each([60, 72, 78, 90])('re-joins text wrapped at %i columns with empty lines between paragraphs', (columns) => {
    for (const paragraphs of [VI, EN]) {
      expect(textsOf(paragraphs.map((paragraph) => wrap(paragraph, columns)).join('\n\n'))).toEqual(paragraphs);
    }
  });

  it.each([66, 80])('re-joins text wrapped at %i columns whose paragraphs only end early', (columns) => {
    for (const paragraphs of [VI, EN]) {
      expect(textsOf(paragraphs.map((paragraph) => wrap(paragraph, columns)).join('\n'))).toEqual(paragraphs);
    }
  });

  it('starts a paragraph at an indented line and at a list mark', () => {
    const items = [
      '- Kiểm tra hồ chứa nước trên địa bàn ba huyện miền núi trước ngày 6/8 và báo cáo kết quả về tỉnh;',
      '- Chuẩn bị lương thực.',
    ];
    const text = `${wrap(VI[0]!, 70)}\n${items.map((item) => wrap(item, 70)).join('\n')}\n   ${wrap(`${VI[1]}`, 70)}`;
    expect(textsOf(text)).toEqual([VI[0], ...items, VI[1]]);
  });

  it('does not take a dash at the beginning of a wrapped line for a list mark', () => {
    const text = [
      'Nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2025',
      '- 2030 đặt mục tiêu trồng mới 3.000 ha rừng và',
      'giữ độ che phủ rừng ở mức trên 52%, đồng thời',
      'mở rộng diện tích cây dược liệu dưới tán rừng.',
    ];
    expect(textsOf(text.join('\n'))).toEqual([text.join(' ')]);
  });

  it('keeps the hyphen of a compound broken at the line end', () => {
    const [first, second, third] = [
      'The meeting reviewed the programme of socio-',
      'economic growth for the coming year and the',
      'plans of every district in the province, as',
    ];
    expect(textsOf(`${first}\n${second}\n${third}\nthe chairman had asked.`)).toEqual([
      `${first}economic growth for the coming year and the ${third} the chairman had asked.`,
    ]);
  });

  it.each([
    ['long lines without empty lines', [...VI, ...EN]],
    ['short lines that are sentences', ['Trời mưa to.', 'Nước lên nhanh.', 'Dân làng chạy lên đồi.', 'Không ai bị thương.']],
    [
      'a list of names of like length',
      [
        'Ông Nguyễn Văn An, Giám đốc Sở Công Thương',
        'Bà Trần Thị Bình, Giám đốc Sở Nội vụ tỉnh',
        'Ông Lê Văn Cường, Chủ tịch huyện Bình Sơn',
        'Bà Phạm Thị Dung, Phó Giám đốc Sở Y tế',
      ],
    ],
    [
      'sentences of like length, one per line',
      [
        'The first bridge was opened to traffic in the spring of this year.',
        'The second bridge will be opened in the autumn if the work goes on.',
        'The third bridge has not been begun because the money is not there.',
        'The fourth bridge was struck from the plan by the council in March.',
      ],
    ],
  ])('leaves %s as one paragraph per line', (_, lines) => {
    expect(textsOf(lines.join('\n'))).toEqual(lines);
    expect(textsOf(lines.join('\n\n'))).toEqual(lines);
    expect(textsOf(lines.join('\r\n'))).toEqual(lines);
  });

  it('covers every character that is not white space, in order, whatever the text', () => {
    const letters = fc.constantFrom('a', 'b ', ' ', '\n', '\n\n', '\r\n', '.', '-', '\t', 'chữ viết ', 'word-', 'dài dằng dặc ');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 200 }), (parts) => {
        const text = parts.join('');
        const blocks = rejoinLines(text);
        const covered = blocks.map(({ start, end }) => text.slice(start, end)).join('');
        expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        const isOrdered = blocks.every(({ start, end }, index) => start >= (blocks[index - 1]?.end ?? 0) && end > start);
        expect(isOrdered).toBe(true);
      }),
    );
  });
});

describe('readDocument on plain text', () => {
  it('says where each paragraph stood in the decoded text', async () => {
    const text = `\uFEFF  ${VI[0]}\r\n\r\n\t${VI[1]!.normalize('NFD')}\r\n`;
    const { paragraphs, encoding, language } = await readDocument({
      name: 'bão.txt',
      bytes: new TextEncoder().encode(text),
    });
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([VI[0], VI[1]]);
    const decoded = text.slice(1);
    for (const { source, text: own } of paragraphs) {
      expect(decoded.slice(source.start, source.end)).toBe(source.text);
      expect(normaliseText(source.text)).toBe(own);
    }
    expect([encoding, language]).toEqual(['utf-8', 'vi']);
  });

  it('takes the language and the encoding that the user names', async () => {
    const bytes = new Uint8Array(Buffer.from('1.250 ha, 14.000 m', 'utf16le'));
    const read = await readDocument({ name: 'so.txt', bytes }, { language: 'en', encoding: 'utf-16le' });
    expect([read.language, read.languageConfidence, read.encoding]).toEqual(['en', 1, 'utf-16le']);
    expect(read.paragraphs.map(({ text }) => text)).toEqual(['1.250 ha, 14.000 m']);
  });

  it('joins a wrapped file and keeps its line breaks in the source', async () => {
    const bytes = new TextEncoder().encode(EN.map((paragraph) => wrap(paragraph, 70)).join('\n\n'));
    const { paragraphs } = await readDocument({ name: 'storm.txt', bytes });
    expect(paragraphs.map(({ text }) => text)).toEqual(EN);
    expect(paragraphs[0]!.source.text).toBe(wrap(EN[0]!, 70));
  });

  it.skipIf(!existsSync(SEEDS))('gives one paragraph per non-blank line of the shared articles', async () => {
    for (const name of readdirSync(SEEDS).filter((file) => file.endsWith('.txt'))) {
      const bytes = readFileSync(join(SEEDS, name));
      const lines = bytes
        .toString('utf8')
        .split('\n')
        .filter((line) => line.trim() !== '');
      const { paragraphs } = await readDocument({ name, bytes });
      expect(
        paragraphs.map(({ text }) => text),
        name,
      ).toEqual(lines.map(normaliseText));
    }
  });
});
