/** Reads text that is Vietnamese only in its font: .VnTime and VNI-Times put Vietnamese shapes on western character codes. */

import { tcvn3ToUnicode } from './encoding/tcvn3.ts';
import { vniToUnicode } from './encoding/vni.ts';

export type LegacyFont = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** Letters that no western code page has: a text that holds one is Unicode already, whatever font Word remembers for it. */
const VIETNAMESE_UNICODE = /[ăđĩũơưĂĐĨŨƠƯ\u1EA0-\u1EF9]/u;
/** Word stores the codes of symbol fonts in the private use area, U+F000 above the font's own (ECMA-376 part 1, 17.3.3.30). */
const SYMBOL_CODE = /[\uF020-\uF0FF]/g;

/**
 * Which old encoding a font's name stands for, null for an ordinary font. Names by the makers' convention: TCVN3 fonts begin with
 * ".Vn" and end with "H" when they hold capitals only; VNI fonts begin with "VNI".
 */
export function legacyFontOf(font: string | null | undefined): LegacyFont | null {
  const name = (font ?? '').trim().replace(/^["']|["']$/g, '');
  if (/^\.Vn/i.test(name)) return /H$/.test(name) ? 'tcvn3-capitals' : 'tcvn3';
  return /^VNI[- ]/i.test(name) ? 'vni' : null;
}

export interface FontRun {
  readonly text: string;
  readonly font: LegacyFont | null;
}

function decodeRun(text: string, font: LegacyFont): string {
  const codes = text.replace(SYMBOL_CODE, (code) => String.fromCharCode(code.charCodeAt(0) - 0xf000));
  if (font === 'vni') return vniToUnicode(codes);
  return tcvn3ToUnicode(codes, { upperCase: font === 'tcvn3-capitals' });
}

/**
 * The text of a paragraph's runs. Neighbours in one font are decoded together, since a VNI vowel and its mark may be parted by
 * formatting; a paragraph that shows Vietnamese Unicode in its legacy runs is left as it is.
 */
export function decodeFontRuns(runs: readonly FontRun[]): string {
  const isUnicode = runs.some(({ text, font }) => font !== null && VIETNAMESE_UNICODE.test(text));
  const merged: FontRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last !== undefined && last.font === run.font) merged[merged.length - 1] = { text: last.text + run.text, font: run.font };
    else merged.push(run);
  }
  return merged.map(({ text, font }) => (font === null || isUnicode ? text : decodeRun(text, font))).join('');
}
