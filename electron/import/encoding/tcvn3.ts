/** Reads and writes TCVN3 ("ABC", the .VnTime fonts), the encoding of most northern Vietnamese office text before Unicode. */

import { asCp1252Text, cp1252Byte, decodeCp1252, REPLACEMENT_BYTE } from './cp1252.ts';

/**
 * The letters of TCVN 5712:1993, table VN3, from their first byte on. VN3 has no capitals under tone marks: they are the lower-case
 * byte in a capital font (.VnTimeH). Bytes that VN3 leaves free keep their windows-1252 character: Word put quotes, dashes, "°"
 * and "²" there.
 */
const LETTER_RUNS: readonly (readonly [firstByte: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const BYTE_TO_LETTER: ReadonlyMap<number, string> = new Map(
  LETTER_RUNS.flatMap(([firstByte, letters]) => [...letters].map((letter, index) => [firstByte + index, letter] as const)),
);

const LETTER_TO_BYTE: ReadonlyMap<string, number> = new Map([...BYTE_TO_LETTER].map(([byte, letter]) => [letter, byte]));

export interface Tcvn3Options {
  /** True for a run set in a capital font (.VnTimeH and its like), where every letter shows as a capital. */
  readonly upperCase?: boolean;
}

/** The Unicode of a run whose bytes were taken for latin-1 or windows-1252, as DOCX and HTML keep .VnTime text. */
export function tcvn3ToUnicode(text: string, options: Tcvn3Options = {}): string {
  const unicode = asCp1252Text(text).replace(
    /[\u0080-\u00FF]/g,
    (character) => BYTE_TO_LETTER.get(character.charCodeAt(0)) ?? character,
  );
  return options.upperCase === true ? unicode.toUpperCase() : unicode;
}

/** Decodes TCVN3 bytes; every sequence is readable, marks come out in lower case. */
export function decodeTcvn3(bytes: Uint8Array): string {
  return tcvn3ToUnicode(decodeCp1252(bytes));
}

/** The byte of one NFC character, or undefined. */
function tcvn3Byte(character: string): number | undefined {
  const letter = LETTER_TO_BYTE.get(character) ?? LETTER_TO_BYTE.get(character.toLowerCase());
  if (letter !== undefined) return letter;
  const byte = cp1252Byte(character);
  return byte === undefined || BYTE_TO_LETTER.has(byte) ? undefined : byte;
}

/**
 * Encodes text as TCVN3. A capital under a tone mark becomes its lower-case byte, as typists did it; what the table has not
 * becomes "?".
 */
export function encodeTcvn3(text: string): Uint8Array {
  return Uint8Array.from([...text.normalize('NFC')], (character) => tcvn3Byte(character) ?? REPLACEMENT_BYTE);
}
