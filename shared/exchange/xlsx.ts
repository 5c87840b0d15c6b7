/** Writes a workbook of tables as spreadsheets open it. */

import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import { spreadsheetCell } from './spreadsheet-cell.ts';
import { xmlText } from './xml-text.ts';

export interface XlsxColumn {
  readonly title: string;
  /** In characters of the default font. */
  readonly width: number;
  /** How its numbers are shown, as Excel writes it ("0%"). */
  readonly format?: string;
}

export type XlsxValue = string | number | Date;

export interface XlsxSheet {
  /** At most 31 characters, none of `[]:*?/\`, as Excel wants it. */
  readonly name: string;
  readonly columns: readonly XlsxColumn[];
  readonly rows: readonly (readonly XlsxValue[])[];
  /** Colour behind the first cell of each row ("#F9D6DA"), beside its word and never instead of it; undefined for none. */
  readonly fills?: readonly (string | undefined)[];
}

const HEADER = { fontWeight: 'bold', backgroundColor: '#DDE3EA' } as const;
const EVERY = { wrap: true, alignVertical: 'top' } as const;
const DATE = 'yyyy-mm-dd hh:mm';

/** Excel's own escape for a character by its number (ECMA-376 part 1, 22.4.2.4), which a text may hold by chance. */
const LOOKS_ESCAPED = /_(?=x[\dA-Fa-f]{4}_)/g;

function text(value: string): string {
  return spreadsheetCell(xmlText(value)).replaceAll(LOOKS_ESCAPED, '_x005F_');
}

/** Texts are typed as such, so that none is taken for a formula. */
function cell(value: XlsxValue, format: string | undefined, fill: string | undefined) {
  const colour = fill === undefined ? {} : { backgroundColor: fill };
  if (typeof value === 'string') return { ...EVERY, ...colour, value: text(value), type: String };
  if (value instanceof Date) return { ...EVERY, ...colour, value, type: Date, format: DATE };
  return { ...EVERY, ...colour, value, type: Number, ...(format === undefined ? {} : { format }) };
}

function dataOf({ columns, rows, fills = [] }: XlsxSheet): SheetData {
  const head = columns.map(({ title }) => ({ ...EVERY, ...HEADER, value: text(title), type: String }));
  const body = rows.map((row, index) =>
    row.map((value, column) => cell(value, columns[column]?.format, column === 0 ? fills[index] : undefined)),
  );
  return [head, ...body];
}

/** "A", "Z", "AA", as spreadsheets name their columns. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Lets the header of every sheet filter its rows (ECMA-376 part 1, 18.3.1.2: behind the sheet's data). */
function filters(sheets: readonly XlsxSheet[]) {
  const transform = (xml: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }): string => {
    const { columns = [], rows = [] } = sheets[sheetIndex] ?? {};
    const range = `A1:${columnName(columns.length - 1)}${rows.length + 1}`;
    return xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`);
  };
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
}

/** The bytes of an .xlsx file. Every sheet has its header frozen and filtered, and wraps its text. */
export async function writeXlsx(sheets: readonly XlsxSheet[]): Promise<Uint8Array> {
  const tables = sheets.map((sheet) => ({
    data: dataOf(sheet),
    sheet: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }));
  const blob = await writeExcelFile(tables, { features: [filters(sheets)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
