/** Word documents, written for real, come out as the paragraphs a reader sees. */

import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../electron/import/read-document.ts';
import { normaliseText } from '../../../shared/text/normalise.ts';
import { documentXml, makeDocx, stylesXml } from './make-docx.ts';

async function packed(document: Document): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(document));
}

function cell(text: string): TableCell {
  return new TableCell({ children: [new Paragraph(text)] });
}

describe('readDocument on a Word document', () => {
  const article = new Document({
    footnotes: { 1: { children: [new Paragraph('Số liệu sơ bộ của Cục Thống kê.')] } },
    numbering: {
      config: [{ reference: 'tasks', levels: [{ level: 0, format: 'bullet', text: '•' }] }],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Tỉnh họp bàn về vụ lúa hè thu', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('Sáng 3/6, Ủy ban nhân dân tỉnh '),
              new TextRun({ text: 'họp phiên', bold: true }),
              new TextRun({ text: 'thường kỳ.', break: 1 }),
              new FootnoteReferenceRun(1),
            ],
          }),
          new Paragraph({
            children: [
              new TextRun('Chi tiết tại '),
              new ExternalHyperlink({
                link: 'https://example.org/',
                children: [new TextRun('trang của sở')],
              }),
              new TextRun('.'),
            ],
          }),
          new Paragraph({ text: 'Rà soát hồ chứa nước', numbering: { reference: 'tasks', level: 0 } }),
          new Table({
            rows: [
              new TableRow({ children: [cell('Huyện'), cell('Diện tích')] }),
              new TableRow({ children: [cell('Yên Thủy'), cell('1.250 ha')] }),
            ],
          }),
          new Paragraph({ style: 'Caption', text: 'Nông dân thu hoạch lúa sớm' }),
          new Paragraph('Hội nghị kết thúc vào cuối buổi sáng cùng ngày.'),
        ],
      },
    ],
  });

  it('gives headings, runs, breaks, links, list, table, caption and footnote', async () => {
    const { paragraphs, format, encoding, language } = await readDocument({
      name: 'bai.docx',
      bytes: await packed(article),
    });
    expect(paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ['headline', 'Tỉnh họp bàn về vụ lúa hè thu'],
      ['paragraph', 'Sáng 3/6, Ủy ban nhân dân tỉnh họp phiên thường kỳ.'],
      ['paragraph', 'Chi tiết tại trang của sở.'],
      ['list-item', 'Rà soát hồ chứa nước'],
      ['table-cell', 'Huyện'],
      ['table-cell', 'Diện tích'],
      ['table-cell', 'Yên Thủy'],
      ['table-cell', '1.250 ha'],
      ['caption', 'Nông dân thu hoạch lúa sớm'],
      ['paragraph', 'Hội nghị kết thúc vào cuối buổi sáng cùng ngày.'],
      ['paragraph', 'Số liệu sơ bộ của Cục Thống kê.'],
    ]);
    expect([format, encoding, language]).toEqual(['docx', null, 'vi']);
  });

  it('places every paragraph in the extracted text', async () => {
    const { paragraphs } = await readDocument({ name: 'bai.docx', bytes: await packed(article) });
    const text = paragraphs.map(({ source }) => source.text).join('\n');
    for (const { text: own, source } of paragraphs) {
      expect(text.slice(source.start, source.end)).toBe(source.text);
      expect(normaliseText(source.text)).toBe(own);
    }
  });

  it('keeps inserted and drops deleted text', async () => {
    const body = `<w:p><w:r><w:t xml:space="preserve">The province has </w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>12</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>14</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> districts and two towns.</w:t></w:r></w:p>`;
    const { paragraphs } = await readDocument({ name: 'a.docx', bytes: await makeDocx(documentXml(body)) });
    expect(paragraphs.map(({ text }) => text)).toEqual(['The province has 14 districts and two towns.']);
  });

  it('does not call the paragraphs of a one-column table cells', async () => {
    const body = `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>The new bridge opens to traffic in March this year.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
    const { paragraphs } = await readDocument({ name: 'a.docx', bytes: await makeDocx(documentXml(body)) });
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['paragraph']);
  });
});

/** "Nước Việt Nam có đường bờ biển dài." and "HỘI NGHỊ" as TCVN3 codes; "Tiếng Việt" as VNI codes. */
const TCVN3 = 'N­íc ViÖt Nam cã ®­êng bê biÓn dµi.';
const TCVN3_CAPITALS = 'héi nghÞ';
const VNI = 'Tieáng Vieät';
const PLAIN = 'Tỉnh có nhiều cảnh đẹp và con người hiếu khách.';

function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function font(name: string, attribute = 'w:ascii'): string {
  return `<w:rFonts ${attribute}="${name}"/>`;
}

const NORMAL_IN_VNTIME = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr>${font('.VnTime')}</w:rPr></w:style>`;
const DEFAULTS_IN_VNTIME = `<w:docDefaults><w:rPrDefault><w:rPr>${font('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults>`;
const BODY_ON_NORMAL = `<w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Body"/><w:basedOn w:val="Normal"/></w:style>`;
const CHARACTER_STYLE = `<w:style w:type="character" w:styleId="Old"><w:name w:val="Old"/><w:rPr>${font('.VnTime')}</w:rPr></w:style>`;

describe('Vietnamese that is only in the font', () => {
  const decoded = 'Nước Việt Nam có đường bờ biển dài.';
  it.each([
    ['run font', `<w:p>${run(TCVN3, font('.VnTime'))}</w:p>`, '', decoded],
    ['run font named for high letters', `<w:p>${run(TCVN3, font('.VnTime', 'w:hAnsi'))}</w:p>`, '', decoded],
    ['capital font', `<w:p>${run(TCVN3_CAPITALS, font('.VnTimeH'))}</w:p>`, '', 'HỘI NGHỊ'],
    ['VNI font', `<w:p>${run(VNI, font('VNI-Times'))}</w:p>`, '', 'Tiếng Việt'],
    ['default paragraph style', `<w:p>${run(TCVN3)}</w:p>`, NORMAL_IN_VNTIME, decoded],
    ['document defaults', `<w:p>${run(TCVN3)}</w:p>`, DEFAULTS_IN_VNTIME, decoded],
    [
      'style it is based on',
      `<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr>${run(TCVN3)}</w:p>`,
      NORMAL_IN_VNTIME + BODY_ON_NORMAL,
      decoded,
    ],
    ['character style', `<w:p>${run(TCVN3, '<w:rStyle w:val="Old"/>')}</w:p>`, CHARACTER_STYLE, decoded],
    [
      'runs that part a vowel from its mark',
      `<w:p>${run('Tie', font('VNI-Times'))}${run('á', `${font('VNI-Times')}<w:b/>`)}${run('ng', font('VNI-Times'))}</w:p>`,
      '',
      'Tiếng',
    ],
    [
      'an ordinary run font over a legacy default',
      `<w:p>${run('Café society', font('Times New Roman'))}</w:p>`,
      DEFAULTS_IN_VNTIME,
      'Café society',
    ],
    [
      'a theme font over a legacy default',
      `<w:p>${run('Café society', '<w:rFonts w:asciiTheme="minorHAnsi"/>')}</w:p>`,
      DEFAULTS_IN_VNTIME,
      'Café society',
    ],
    ['Unicode in a legacy font', `<w:p>${run(PLAIN, font('.VnTime'))}</w:p>`, '', PLAIN],
  ])('is read through the %s', async (_, paragraph, styles, expected) => {
    const body = `${paragraph}<w:p>${run(PLAIN, font('Times New Roman'))}</w:p>`;
    const bytes = await makeDocx(documentXml(body), { 'word/styles.xml': stylesXml(styles) });
    const { paragraphs } = await readDocument({ name: 'cu.docx', bytes });
    expect(paragraphs.map(({ text }) => text)).toEqual([expected, PLAIN]);
  });
});
