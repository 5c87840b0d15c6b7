/** Workbooks as another reader sees them: whole archives of well-formed XML, the same texts, nothing that computes. */

import fc from 'fast-check';
import JSZip from 'jszip';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { writeXlsx, type XlsxSheet } from '../../../shared/exchange/xlsx.ts';

const NAMESPACES = { m: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' };

interface ReadCell {
  readonly reference: string;
  readonly type: string | undefined;
  readonly style: string | undefined;
  readonly text: string;
}

async function partOf(bytes: Uint8Array, path: string): Promise<string> {
  const entry = (await JSZip.loadAsync(bytes)).file(path);
  expect(entry, path).not.toBeNull();
  return entry!.async('string');
}

/** Excel's way of writing a character that XML or its own escapes could not. */
function unescaped(text: string): string {
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

async function cellsOf(bytes: Uint8Array, sheet = 1): Promise<readonly ReadCell[]> {
  const document = XmlDocument.fromString(await partOf(bytes, `xl/worksheets/sheet${sheet}.xml`));
  const cells = document.find('//m:c', NAMESPACES).map((node) => {
    const element = node as XmlElement;
    const attribute = (name: string) => element.attr(name)?.value;
    return { reference: attribute('r') ?? '', type: attribute('t'), style: attribute('s'), text: unescaped(element.content) };
  });
  document.dispose();
  return cells;
}

function sheetOf(...rows: readonly (readonly (string | number)[])[]): XlsxSheet {
  const width = Math.max(...rows.map((row) => row.length));
  return { name: 'A & B', columns: Array.from({ length: width }, (_, index) => ({ title: `c${index}`, width: 20 })), rows };
}

describe('a workbook', () => {
  it('has every part that it names, each well-formed', async () => {
    const bytes = writeXlsx([sheetOf(['x']), sheetOf(['y'])]);
    const archive = await JSZip.loadAsync(bytes);
    for (const path of Object.keys(archive.files)) XmlDocument.fromString(await partOf(bytes, path)).dispose();
    const types = await partOf(bytes, '[Content_Types].xml');
    for (const [, part] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(archive.file(part!), part).not.toBeNull();
    const relations = await partOf(bytes, 'xl/_rels/workbook.xml.rels');
    for (const [, target] of relations.matchAll(/Target="([^"]+)"/g)) expect(archive.file(`xl/${target!}`)).not.toBeNull();
  });

  it('freezes and filters the header over all rows', async () => {
    const xml = await partOf(writeXlsx([sheetOf(['x', 'y'], ['z'])]), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"');
    expect(xml).toContain('<autoFilter ref="A1:B3"/>');
  });

  it('names columns beyond Z', async () => {
    const cells = await cellsOf(writeXlsx([sheetOf(Array.from({ length: 28 }, (_, index) => index))]));
    expect(cells.filter(({ text }) => /^(?:25|26|27)$/.test(text)).map(({ reference }) => reference)).toEqual([
      'Z2',
      'AA2',
      'AB2',
    ]);
  });

  it.each(['=1+1', '+84 24', '-5', '@SUM(A1)', '\t=1', '=HYPERLINK("http://127.0.0.1")'])('takes %j for text', async (text) => {
    const xml = await partOf(writeXlsx([sheetOf([text])]), 'xl/worksheets/sheet1.xml');
    expect(xml).not.toContain('<f>');
    const found = (await cellsOf(writeXlsx([sheetOf([text])]))).at(-1);
    expect(found).toEqual({ reference: 'A2', type: 'inlineStr', style: '3', text });
  });

  it('writes numbers as numbers', async () => {
    expect((await cellsOf(writeXlsx([sheetOf([47.073])]))).at(-1)).toMatchObject({ type: undefined, text: '47.073' });
  });

  it('cuts what Excel could not open', async () => {
    const text = (await cellsOf(writeXlsx([sheetOf(['đ'.repeat(40_000)])]))).at(-1)!.text;
    expect([text.length, text.at(-1)]).toEqual([32_767, '…']);
  });

  it('gives every text back', async () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1 })
      .map((one) => one.replaceAll(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD]/g, '·'));
    const nasty = fc.oneof(text, fc.constantFrom('_x0041_', '<b>&amp;</b>', ']]>', ' x ', 'Tỉnh ủy'.normalize('NFD'), '🌾'));
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 1, maxLength: 20 }), async (texts) => {
        const cells = await cellsOf(writeXlsx([sheetOf(...texts.map((one) => [one]))]));
        expect(cells.slice(1).map((cell) => cell.text)).toEqual(texts);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same for the same tables', () => {
    expect(writeXlsx([sheetOf(['x'])])).toEqual(writeXlsx([sheetOf(['x'])]));
  });
});
