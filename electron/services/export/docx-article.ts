/** The article as a Word document with Word's own styles, so that an office's template takes it over. */

import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { type ArticleBlock, withoutListSign } from '../../../shared/exchange/english-article.ts';
import { xmlText } from '../../../shared/exchange/xml-text.ts';

const LIST = 'article-list';

/** Twentieths of a point, as Word counts. */
const AFTER_PARAGRAPH = 160;
const INDENT = { left: 720, hanging: 360 };

function paragraph({ kind, text }: ArticleBlock): Paragraph {
  const spacing = { after: AFTER_PARAGRAPH };
  switch (kind) {
    case 'headline':
      return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(xmlText(text))] });
    case 'caption':
      return new Paragraph({ style: 'Caption', spacing, children: [new TextRun({ text: xmlText(text), italics: true })] });
    case 'list-item':
      return new Paragraph({
        numbering: { reference: LIST, level: 0 },
        children: [new TextRun(xmlText(withoutListSign(text)))],
      });
    case 'paragraph':
    case 'table-cell':
      return new Paragraph({ spacing, children: [new TextRun(xmlText(text))] });
    default:
      return assertNever(kind);
  }
}

/** The bytes of a DOCX in English. */
export async function writeDocxArticle(blocks: readonly ArticleBlock[], title: string): Promise<Uint8Array> {
  const document = new Document({
    title: xmlText(title),
    creator: 'Đối Chiếu',
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: 26, language: { value: 'en-GB' } } },
        heading1: { run: { size: 32, bold: true }, paragraph: { spacing: { after: AFTER_PARAGRAPH } } },
      },
      paragraphStyles: [{ id: 'Caption', name: 'caption', basedOn: 'Normal', quickFormat: true, run: { italics: true } }],
    },
    numbering: {
      config: [
        {
          reference: LIST,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: INDENT } },
            },
          ],
        },
      ],
    },
    sections: [{ children: blocks.map(paragraph) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
