/** Workbooks as another reader sees them: whole archives of well-formed XML, the same texts, nothing that computes. */

import fc from 'fast-check';
import JSZip from 'jszip';
import { XmlDocument } from 'libxml2-wasm';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeXlsx, type XlsxSheet, type XlsxValue } from '../../../shared/exchange/xlsx.ts';

async function partOf(bytes: Uint8Array, path: string): Promise<string> {
  const entry = (await JSZip.loadAsync(bytes)).file(path);
  expect(entry, path).not.toBeNull();
  return entry!.async('string');
}

function sheetOf(...rows: readonly (readonly XlsxValue[])[]): XlsxSheet {
  const width = Math.max(...rows.map((row) => row.length));
  return { name: 'A & B', columns: Array.from({ length: width }, (_, index) => ({ title: `c${index}`, width: 20 })), rows };
}

/** The rows of the first sheet below its header, as the other library reads them. */
async function readBack(sheet: XlsxSheet): Promise<readonly (readonly unknown[])[]> {
  const [first] = await readWorkbook(Buffer.from(await writeXlsx([sheet])), { trim: false });
  return first!.data.slice(1);
}

describe('a workbook', () => {
  it('has every part that it names, each well-formed', async () => {
    const bytes = await writeXlsx([sheetOf(['x']), { ...sheetOf(['y']), name: 'C' }]);
    const archive = await JSZip.loadAsync(bytes);
    for (const path of Object.keys(archive.files)) XmlDocument.fromString(await partOf(bytes, path)).dispose();
    const types = await partOf(bytes, '[Content_Types].xml');
    for (const [, part] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(archive.file(part!), part).not.toBeNull();
  });

  it.each([
    [2, 2, 'A1:B3'],
    [27, 1, 'A1:AA2'],
    [28, 1, 'A1:AB2'],
  ])('freezes and filters the header of %i columns', async (columns, rows, range) => {
    const row = Array.from({ length: columns }, (_, index) => index);
    const xml = await partOf(await writeXlsx([sheetOf(...Array.from({ length: rows }, () => row))]), 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<pane ySplit="1"[^>]*state="frozen"\/>/);
    expect(xml).toContain(`</sheetData><autoFilter ref="${range}"/>`);
  });

  it.each(['=1+1', '+84 24', '-5', '@SUM(A1)', '\t=1', '=HYPERLINK("http://127.0.0.1")'])('takes %j for text', async (text) => {
    const bytes = await writeXlsx([sheetOf([text])]);
    expect(await partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f');
    expect(await readBack(sheetOf([text]))).toEqual([[`'${text}`]]);
  });

  it('writes numbers as numbers and times as times', async () => {
    const time = new Date('2025-03-04T05:06:00Z');
    const columns = [{ title: 'n', width: 9, format: '0%' }, ...sheetOf(['x']).columns];
    expect(await readBack({ name: 'A', columns, rows: [[0.473, time]] })).toEqual([[0.473, time]]);
  });

  it('cuts what Excel could not open', async () => {
    const [[text]] = (await readBack(sheetOf(['đ'.repeat(40_000)]))) as [[string]];
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text.length).toBeGreaterThan(32_000);
  });

  it('gives every text back', async () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1 })
      .map((one) => `·${one.replaceAll(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD]/g, '·')}·`);
    const nasty = fc.oneof(text, fc.constantFrom('_x0041_', '<b>&amp;</b>', ']]>', ' x ', 'Tỉnh ủy'.normalize('NFD'), '🌾'));
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 1, maxLength: 20 }), async (texts) => {
        expect((await readBack(sheetOf(...texts.map((one) => [one])))).map(([cell]) => cell)).toEqual(texts);
      }),
      { numRuns: 50 },
    );
  });
});
