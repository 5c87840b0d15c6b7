/** Makes two spellings of the same words comparable without losing their places: one code unit in, one code unit out. */

import { unifyTonePlacement } from './tone-placement.ts';

/** Typographic punctuation and its typewriter form. */
const PUNCTUATION: readonly (readonly [plain: string, typographic: string])[] = [
  ["'", '‘’‚‛′ʼ`´＇‹›'],
  ['"', '“”„‟″«»＂'],
  ['-', '‐‑‒–—―−﹣－'],
];

/** Letters with a stroke have no decomposition in Unicode; Ð (eth) and Ɖ stand for Đ in much converted Vietnamese text. */
const STROKED: readonly (readonly [plain: string, stroked: string])[] = [
  ['d', 'đĐðÐɖƉ'],
  ['o', 'øØ'],
  ['l', 'łŁ'],
  ['i', 'ıİ'],
  ['h', 'ħĦ'],
  ['t', 'ŧŦ'],
];

/** Latin, Greek, Cyrillic and the extended blocks of Latin and Greek: the scripts with case and composed letters. */
const CASED_BLOCKS: readonly (readonly [first: number, last: number])[] = [
  [0x0041, 0x052f],
  [0x1e00, 0x1fff],
  [0xff21, 0xff5a],
];

/** A single code unit in lower case; letters whose lower case is longer (İ) keep their length by staying as they are. */
function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

function tableOf(mapLetter: (unit: string) => string): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (const [first, last] of CASED_BLOCKS) {
    for (let code = first; code <= last; code += 1) {
      table[code] = mapLetter(String.fromCharCode(code)).charCodeAt(0);
    }
  }
  for (const [plain, others] of PUNCTUATION) {
    for (const other of others) table[other.charCodeAt(0)] = plain.charCodeAt(0);
  }
  return table;
}

const KEEPING_MARKS = tableOf(lowerUnit);

const WITHOUT_MARKS = tableOf((unit) => lowerUnit(unit.normalize('NFD').charAt(0)));
for (const [plain, others] of STROKED) {
  for (const other of others) WITHOUT_MARKS[other.charCodeAt(0)] = plain.charCodeAt(0);
}

/** Long texts go through in pieces: the arguments of one call to fromCharCode live on the stack. */
const PIECE = 8192;

function mapUnits(text: string, table: Uint16Array): string {
  let folded = '';
  for (let start = 0; start < text.length; start += PIECE) {
    const length = Math.min(PIECE, text.length - start);
    const units = new Array<number>(length);
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(start + index);
      units[index] = table[code] ?? code;
    }
    folded += String.fromCharCode(...units);
  }
  return folded;
}

/**
 * Lower case, tones and diacritics off, đ → d, quotes and dashes plain. Offset i of the result is offset i of the text; give it
 * NFC, since a combining mark that stands alone is kept.
 */
export function fold(text: string): string {
  return mapUnits(text, WITHOUT_MARKS);
}

/** Like {@link fold}, but the marks stay and only their place is unified (hoà = hòa): "bán" and "bàn" remain different words. */
export function foldKeepingMarks(text: string): string {
  return unifyTonePlacement(mapUnits(text, KEEPING_MARKS));
}
