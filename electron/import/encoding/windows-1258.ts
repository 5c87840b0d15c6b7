/** Reads and writes windows-1258, Microsoft's Vietnamese code page, whose tones are combining marks after the letter. */

import { composeVietnamese } from '../../../shared/text/normalise.ts';
import { cp1252Byte, decodeCp1252, REPLACEMENT_BYTE } from './cp1252.ts';

/** Where windows-1258 differs from windows-1252 (WHATWG Encoding Standard, index windows-1258). */
const DIFFERENCES: readonly (readonly [byte: number, character: string])[] = [
  [0xc3, 'Ă'],
  [0xcc, '\u0300'],
  [0xd0, 'Đ'],
  [0xd2, '\u0309'],
  [0xd5, 'Ơ'],
  [0xdd, 'Ư'],
  [0xde, '\u0303'],
  [0xe3, 'ă'],
  [0xec, '\u0301'],
  [0xf0, 'đ'],
  [0xf2, '\u0323'],
  [0xf5, 'ơ'],
  [0xfd, 'ư'],
  [0xfe, '₫'],
];

const BYTE_TO_CHARACTER: ReadonlyMap<number, string> = new Map(DIFFERENCES);

const CHARACTER_TO_BYTE: ReadonlyMap<string, number> = new Map(DIFFERENCES.map(([byte, character]) => [character, byte]));

/** Decodes windows-1258 bytes to NFC; the places it leaves empty (0x8A, 0x9A …) are read as in windows-1252. */
export function decodeWindows1258(bytes: Uint8Array): string {
  const text = decodeCp1252(bytes).replace(
    /[\u00C0-\u00FF]/g,
    (character) => BYTE_TO_CHARACTER.get(character.charCodeAt(0)) ?? character,
  );
  return composeVietnamese(text);
}

function byteOf(character: string): number | undefined {
  const own = CHARACTER_TO_BYTE.get(character);
  if (own !== undefined) return own;
  const byte = cp1252Byte(character);
  return byte === undefined || BYTE_TO_CHARACTER.has(byte) ? undefined : byte;
}

function bytesOf(character: string): readonly number[] {
  const byte = byteOf(character);
  if (byte !== undefined) return [byte];
  // The tone is the mark that is taken off; shape and letter stay together: "ế" is "ê" and U+0301.
  const marks = character.normalize('NFD');
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(marks)?.[0];
  if (tone === undefined) return [REPLACEMENT_BYTE];
  const letter = byteOf(marks.replace(tone, '').normalize('NFC'));
  const mark = byteOf(tone);
  return letter === undefined || mark === undefined ? [REPLACEMENT_BYTE] : [letter, mark];
}

/** Encodes text as windows-1258, one byte where a letter has one and letter + tone otherwise; what it has not becomes "?". */
export function encodeWindows1258(text: string): Uint8Array {
  return Uint8Array.from([...text.normalize('NFC')].flatMap(bytesOf));
}
