/** Reads reference numbers, which must be equal as strings: 18-NQ/TW, 1719/QĐ-TTg, road 294B, U23, COVID-19 (numbers.md, rule 36). */

import { fold } from '../text/fold.ts';
import { CURRENCY_PREFIXES } from './currencies.ts';
import { quantity, range, slot } from './quantity-draft.ts';
import { rationalFromDecimal } from './rational.ts';
import type { Reader } from './reader.ts';

/** Form of Vietnamese document numbers: Decree 30/2020/NĐ-CP, article 8 (number, year, kind of document, issuing body). */
const DOCUMENT_CODE = /\d{1,6}(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d]*(?:[-/.]\p{Lu}[\p{L}\d]*)*/uy;

/**
 * Digits with one glued capital: road 294B, 5G; letters with glued digits: QL1A, F8, PM2.5, H5N1; a capital word with a hyphen and
 * digits: COVID-19.
 */
const SHORT_CODE =
  /(?:\d{1,4}\p{Lu}(?![\p{L}\d])|(?:\p{Lu}{1,4}-?\d{1,4}(?:\.\d{1,2}|\p{Lu}{1,2}\d{0,3})?|\p{Lu}\p{L}{2,}-\d{1,3})(?![\p{L}\d%]|[.,]\d))/uy;

/** Form of Vietnamese number plates: 37C-123.45, 29A-12345, 37B1-234.56 (Circular 79/2024/TT-BCA). */
const NUMBER_PLATE = /\d{2}\p{Lu}{1,2}\d?-(?:\d{3}\.\d{2}|\d{4,5})(?!\d)/uy;

/** Abbreviated kinds of road, which English writes out: QL1A is National Highway 1A (Luật Đường bộ 35/2024/QH15, article 8). */
const ROAD_LETTERS: ReadonlySet<string> = new Set(['QL', 'TL', 'ĐT', 'DT', 'HL', 'ĐH']);

function matchAt(pattern: RegExp, text: string, start: number): string | null {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? null;
}

/** A code in comparable form: upper case, Đ as D, the letters of a road left out. */
function comparable(code: string, isDocument: boolean): string {
  if (isDocument) return fold(code).toUpperCase();
  const letters = /^\p{L}*/u.exec(code)?.[0] ?? '';
  const rest = ROAD_LETTERS.has(letters) ? code.slice(letters.length) : code;
  return fold(rest).toUpperCase().replace('-', '');
}

/** Whether capital letters and digits are an amount and no code: VND5, USD3. */
function isMoney(code: string): boolean {
  return CURRENCY_PREFIXES.has((/^\p{L}+/u.exec(code)?.[0] ?? '').toLowerCase());
}

/** A reference number from token `at` on; its leading number is kept as a reading for texts that cite the number alone. */
export const readCode: Reader = (source, at) => {
  const first = source.tokens[at];
  if (first === undefined || first.kind === 'sign') return null;
  if (first.glued && source.tokens[at - 1]?.kind !== 'sign') return null;
  const document = first.kind === 'numeral' ? matchAt(DOCUMENT_CODE, source.text, first.start) : null;
  const isDocument = document !== null && (document.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
  const plate = first.kind === 'numeral' ? matchAt(NUMBER_PLATE, source.text, first.start) : null;
  const code = plate ?? (isDocument ? document : matchAt(SHORT_CODE, source.text, first.start));
  if (code === null || isMoney(code)) return null;
  const end = first.start + code.length;
  let next = at;
  while ((source.tokens[next]?.start ?? end) < end) next += 1;
  const where = range(first.start, end);
  const digits = /\d+/.exec(code)?.[0] ?? '';
  const readings = digits === '' ? [] : [{ role: 'number', value: rationalFromDecimal(digits), grouping: 'native' } as const];
  const found = quantity(source.text, {
    range: where,
    readings,
    code: comparable(code, isDocument),
    form: 'digits',
    strength: isDocument || first.kind === 'numeral' ? 'hard' : 'optional',
  });
  return { slots: [slot(found)], next };
};
