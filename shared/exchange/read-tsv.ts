/** Reads a table of two languages, tab-separated: with a header or without, whichever column is the Vietnamese one. */

import { AppError } from '../domain/app-error.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { fold } from '../text/fold.ts';
import { detectLanguage } from '../text/language.ts';
import type { BilingualText } from './bilingual-text.ts';
import { COLUMN_NAMES } from './column-names.ts';

type Row = readonly string[];

/** Rows that are looked at to tell what a column holds, and characters that suffice. */
const SAMPLE = { rows: 2_000, characters: 20_000 } as const;

/** A field in quotation marks, as spreadsheets write one that holds a tab, a line break or a quotation mark. */
const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
const PLAIN = /[^\t\r\n]*/y;
const END_OF_ROW = /\r\n?|\n/y;

interface Field {
  readonly text: string;
  readonly end: number;
  readonly isQuoted: boolean;
}

/**
 * The field at `at`. Quotation marks around what has no need of them stay for now: they may be the sentence's own, in a file whose
 * writer knows no quoting.
 */
function fieldAt(text: string, at: number): Field {
  QUOTED.lastIndex = at;
  const quoted = text[at] === '"' ? QUOTED.exec(text) : null;
  if (quoted !== null) {
    const [whole, inner = ''] = quoted;
    const isNeeded = /[\t\r\n]|""/.test(inner);
    return { text: isNeeded ? inner.replaceAll('""', '"') : whole, end: at + whole.length, isQuoted: true };
  }
  PLAIN.lastIndex = at;
  const plain = PLAIN.exec(text)?.[0] ?? '';
  return { text: plain, end: at + plain.length, isQuoted: plain === '' };
}

function readRows(text: string): readonly Row[] {
  const rows: Field[][] = [];
  let row: Field[] = [];
  for (let at = 0; at <= text.length; ) {
    const field = fieldAt(text, at);
    row.push(field);
    at = field.end;
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    END_OF_ROW.lastIndex = at;
    at += END_OF_ROW.exec(text)?.[0].length ?? 1;
  }
  const filled = rows.filter((fields) => fields.some((field) => field.text.trim() !== ''));
  const isQuotedThroughout = filled.every((fields) => fields.every((field) => field.isQuoted));
  const unquote = (one: string) => (isQuotedThroughout ? one.replace(/^"(.*)"$/s, '$1') : one);
  return filled.map((fields) => fields.map((field) => unquote(field.text)));
}

interface Columns extends Readonly<Record<Language, number>> {
  readonly id: number | null;
  readonly hasHeader: boolean;
}

function nameOf(field: string | undefined): string {
  return fold(field ?? '').trim();
}

/** The columns by the names in the first row. */
function namedColumns(header: Row): Columns | null {
  const find = (names: ReadonlySet<string>) => header.findIndex((field) => names.has(nameOf(field)));
  const [vi, en, id] = [find(COLUMN_NAMES.vi), find(COLUMN_NAMES.en), find(COLUMN_NAMES.id)];
  return vi < 0 || en < 0 ? null : { vi, en, id: id < 0 ? null : id, hasHeader: true };
}

function columnText(rows: readonly Row[], column: number): string {
  let text = '';
  for (const row of rows.slice(0, SAMPLE.rows)) {
    text += `${row[column] ?? ''}\n`;
    if (text.length > SAMPLE.characters) break;
  }
  return text;
}

/** The column that is most surely in `language`, or -1. */
function detectColumn(rows: readonly Row[], width: number, language: Language): number {
  const found = Array.from({ length: width }, (_, column) => ({ column, ...detectLanguage(columnText(rows, column)) }));
  const ranked = found.filter((one) => one.language === language).toSorted((a, b) => b.confidence - a.confidence);
  return ranked[0]?.column ?? -1;
}

/** The columns by what stands in them; a first row that heads them in general words ("source", "target") is known by these. */
function detectedColumns(file: string, rows: readonly Row[]): Columns {
  const width = Math.min(Math.max(...rows.slice(0, SAMPLE.rows).map((row) => row.length)), 50);
  const [vi, en] = LANGUAGES.map((language) => detectColumn(rows.slice(1), width, language));
  const [first, second] = vi === -1 || en === -1 ? LANGUAGES.map((language) => detectColumn(rows, width, language)) : [vi, en];
  if (width < 2 || first === undefined || second === undefined || first < 0 || second < 0) {
    throw new AppError('bilingual-invalid', { file, reason: 'columns' });
  }
  const names = new Set([...COLUMN_NAMES.either, ...COLUMN_NAMES.vi, ...COLUMN_NAMES.en]);
  const header = rows[0] ?? [];
  const hasHeader = [first, second].every((column) => names.has(nameOf(header[column])));
  const id = hasHeader ? header.findIndex((field) => COLUMN_NAMES.id.has(nameOf(field))) : -1;
  return { vi: first, en: second, id: id < 0 ? null : id, hasHeader };
}

/**
 * The rows as units, Vietnamese being the source; empty rows are passed over, and a row that ends early is not translated.
 * @throws AppError `bilingual-invalid` {file, reason: 'columns'} where no column is Vietnamese or none English
 */
export function readTsv(file: string, text: string): BilingualText {
  const rows = readRows(text);
  const columns = namedColumns(rows[0] ?? []) ?? detectedColumns(file, rows);
  const units = rows.slice(columns.hasHeader ? 1 : 0).map((row) => ({
    id: columns.id === null ? null : row[columns.id]?.trim() || null,
    source: 'vi' as const,
    vi: row[columns.vi] ?? '',
    en: row[columns.en] ?? '',
  }));
  return { format: 'tsv', units };
}
