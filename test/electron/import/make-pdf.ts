/** Writes real PDFs for the tests, with the bundled font that has full Vietnamese. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';

const FONTS = dirname(createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json'));

/** The font comes in subsets; each holds other letters. */
const SUBSETS = [
  { name: 'latin', letters: /[\u0020-\u00FF\u2013\u2014\u2018\u2019\u201C\u201D\u2026]/u },
  { name: 'vietnamese', letters: /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]/u },
] as const;

/** The text in pieces that one subset can draw. */
function pieces(text: string): { readonly subset: string; readonly text: string }[] {
  const found: { subset: string; text: string }[] = [];
  for (const letter of text) {
    const subset = SUBSETS.find(({ letters }) => letters.test(letter))?.name ?? 'latin';
    const last = found.at(-1);
    if (last?.subset === subset) last.text += letter;
    else found.push({ subset, text: letter });
  }
  return found;
}

export interface PdfPage {
  /** Each line with its left end and its top in points from the upper left corner; 11 points high where `size` is left out. */
  readonly lines: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly size?: number;
  }[];
}

function openDocument(): InstanceType<typeof PDFDocument> {
  const document = new PDFDocument({ size: 'A4', autoFirstPage: false, compress: false });
  for (const { name } of SUBSETS) {
    document.registerFont(name, readFileSync(join(FONTS, `files/be-vietnam-pro-${name}-400-normal.woff`)));
  }
  return document;
}

export async function makePdf(pages: readonly PdfPage[]): Promise<Uint8Array> {
  const document = openDocument();
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on('end', () => resolve()));
  for (const { lines } of pages) {
    document.addPage();
    for (const { text, x, y, size = 11 } of lines) {
      let left = x;
      for (const piece of pieces(text)) {
        document.font(piece.subset).fontSize(size).text(piece.text, left, y, { lineBreak: false });
        left += document.widthOfString(piece.text);
      }
    }
  }
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

/** Breaks a text into lines of at most `width` points at 11 points, as a word processor does. */
export function setLines(text: string, width: number): readonly string[] {
  const ruler = openDocument().fontSize(11);
  const widthOf = (line: string): number =>
    pieces(line).reduce((sum, piece) => sum + ruler.font(piece.subset).widthOfString(piece.text), 0);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
