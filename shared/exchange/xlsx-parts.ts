/** The XML parts of a workbook, as ECMA-376 part 1 has them; the fewest that every spreadsheet program opens. */

import type { XlsxSheet } from './xlsx.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Excel refuses a file with a longer cell. */
const LONGEST_CELL = 32_767;

/** Characters that XML 1.0 (clause 2.2) cannot hold. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** What would be read as an escaped character (ST_Xstring, clause 22.9.2.19) is escaped itself. */
const ESCAPED = /_(?=x[\dA-Fa-f]{4}_)/g;

/** What a spreadsheet takes for a formula once a person edits the cell or saves it as CSV (OWASP, "CSV injection"). */
const FORMULA = /^[=+\-@\t\r]/;

/** Indices into the styles' cell formats. */
const STYLE = { header: 1, text: 2, quoted: 3 } as const;

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3E8EF"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replaceAll(NOT_XML, '').replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** "A", "Z", "AA": the letters of the column with this 0-based index. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

function cell(value: string | number, reference: string, style: number): string {
  if (typeof value === 'number') return `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
  if (value === '') return '';
  const cut = value.length <= LONGEST_CELL ? value : `${value.slice(0, LONGEST_CELL - 1)}…`;
  const quoted = FORMULA.test(cut) && style === STYLE.text ? STYLE.quoted : style;
  const text = escapeXml(cut.toWellFormed().replaceAll(ESCAPED, '_x005F_'));
  return `<c r="${reference}" s="${quoted}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function row(values: readonly (string | number)[], number: number, style: number): string {
  return `<row r="${number}">${values.map((value, index) => cell(value, `${columnName(index)}${number}`, style)).join('')}</row>`;
}

function sheetXml({ columns, rows }: XlsxSheet): string {
  const last = `${columnName(columns.length - 1)}${rows.length + 1}`;
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const header = row(
    columns.map(({ title }) => title),
    1,
    STYLE.header,
  );
  const body = rows.map((values, index) => row(values, index + 2, STYLE.text));
  return `<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${header}${body.join('')}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}

function workbookXml(sheets: readonly XlsxSheet[]): string {
  const names = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.join('')}</sheets></workbook>`;
}

function relationsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const relations = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;
}

function contentTypesXml(sheets: readonly string[]): string {
  const override = (part: string, type: string) => `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const parts = [
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...sheets.map((one) => override(one, 'worksheet')),
  ];
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

/** Path and text of every part, in the order in which they stand in the archive. */
export function xlsxParts(sheets: readonly XlsxSheet[]): readonly (readonly [path: string, xml: string])[] {
  const paths = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const own = [...paths.map((path) => ['worksheet', path] as const), ['styles', 'styles.xml'] as const];
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypesXml(paths)],
    ['_rels/.rels', relationsXml([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', relationsXml(own)],
    ['xl/styles.xml', STYLES],
    ...sheets.map((sheet, index) => [`xl/${paths[index]}`, sheetXml(sheet)] as const),
  ];
  return parts.map(([path, xml]) => [path, DECLARATION + xml]);
}
