/** Tab-separated bilingual text: a header line, then one translation unit a line. */

import type { TranslationUnit } from './translation-unit.ts';

/** Tabs and everything that some reader takes for a line break (UAX #14, mandatory breaks). */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

function field(text: string): string {
  return text.replaceAll(BREAKS, ' ');
}

/** UTF-8 text with line feeds; a tab or line break inside a text becomes a space, since the format cannot carry it. */
export function writeTsv(units: readonly TranslationUnit[]): string {
  return [{ vi: 'vi', en: 'en' }, ...units].map(({ vi, en }) => `${field(vi)}\t${field(en)}\n`).join('');
}
