/** Writes a workbook of tables (Office Open XML, ECMA-376 part 1, SpreadsheetML), as spreadsheets open it. */

import { strToU8, zipSync } from 'fflate';
import { xlsxParts } from './xlsx-parts.ts';

export interface XlsxColumn {
  readonly title: string;
  /** In characters of the default font. */
  readonly width: number;
}

export interface XlsxSheet {
  /** At most 31 characters, none of `[]:*?/\`, as Excel wants it. */
  readonly name: string;
  readonly columns: readonly XlsxColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The first date that a ZIP file can carry: no clock is asked, equal tables make equal files. */
const NO_TIME = new Date(1980, 0, 1);

/** The bytes of an .xlsx file. Every sheet has its header frozen and filtered, and wraps its text. */
export function writeXlsx(sheets: readonly XlsxSheet[]): Uint8Array {
  const entries = xlsxParts(sheets).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: NO_TIME });
}
