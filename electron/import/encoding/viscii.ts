/** Reads and writes VISCII 1.1 (RFC 1456), the encoding of Vietnamese mail and web pages in the 1990s. */

import { REPLACEMENT_BYTE } from './cp1252.ts';

/** 0x80 to 0xFF, all of them Vietnamese letters (RFC 1456). */
const HIGH_LETTERS =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ' +
  'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ' +
  'Õắằặấầẩậẽẹếềểễệố' +
  'ồổỗỠƠộờởịỰỨỪỬơớƯ' +
  'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ' +
  'ĐứÒÓÔạỷừửÙÚỹỵÝỡư' +
  'àáâãảăữẫèéêẻìíĩỉ' +
  'đựòóôõỏọụùúũủýợỮ';

/** The six capitals that took the place of the least used control characters. */
const LOW_LETTERS: readonly (readonly [byte: number, letter: string])[] = [
  [0x02, 'Ẳ'],
  [0x05, 'Ẵ'],
  [0x06, 'Ẫ'],
  [0x14, 'Ỷ'],
  [0x19, 'Ỹ'],
  [0x1e, 'Ỵ'],
];

const BYTE_TO_LETTER: ReadonlyMap<number, string> = new Map([
  ...LOW_LETTERS,
  ...Array.from(HIGH_LETTERS, (letter, index) => [0x80 + index, letter] as const),
]);

const LETTER_TO_BYTE: ReadonlyMap<string, number> = new Map([...BYTE_TO_LETTER].map(([byte, letter]) => [letter, byte]));

/** The control codes that VISCII uses as letters: no sign of binary data. */
export const VISCII_CONTROL_LETTERS: ReadonlySet<number> = new Set(LOW_LETTERS.map(([byte]) => byte));

/** Decodes VISCII bytes; every sequence is readable. */
export function decodeViscii(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += BYTE_TO_LETTER.get(byte) ?? String.fromCharCode(byte);
  return text;
}

function visciiByte(character: string): number {
  const byte = LETTER_TO_BYTE.get(character);
  if (byte !== undefined) return byte;
  const code = character.charCodeAt(0);
  return code < 0x80 && !VISCII_CONTROL_LETTERS.has(code) ? code : REPLACEMENT_BYTE;
}

/** Encodes text as VISCII; what the encoding has not, typographic quotes among it, becomes "?". */
export function encodeViscii(text: string): Uint8Array {
  return Uint8Array.from([...text.normalize('NFC')], visciiByte);
}
