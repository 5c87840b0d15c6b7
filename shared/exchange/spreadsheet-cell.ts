/** Makes a text safe for the cell of a spreadsheet, whatever the text looks like. */

/** What makes a spreadsheet take a text for a formula, in a CSV file or when a cell is edited again (OWASP, "CSV Injection"). */
const FORMULA_START = /^[=+\-@\t\r]/;

/** The most UTF-16 units that a cell of Excel holds (Excel specifications and limits). */
const LONGEST_CELL = 32_767;

/** The text with an apostrophe before it where it might be taken for a formula, cut to what a cell can hold. */
export function spreadsheetCell(text: string): string {
  return (FORMULA_START.test(text) ? `'${text}` : text).slice(0, LONGEST_CELL);
}
