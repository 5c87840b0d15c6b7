/** The western Windows code page under the Vietnamese font encodings: what Word and browsers take their bytes for. */

/** 0x80 to 0x9F of windows-1252; the five empty places keep their C1 control (WHATWG Encoding Standard, index windows-1252). */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const BYTES: ReadonlyMap<string, number> = new Map(Array.from({ length: 0x100 }, (_, byte) => [cp1252Char(byte), byte] as const));

/** What cannot be written becomes this. */
export const REPLACEMENT_BYTE = 0x3f;

function cp1252Char(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? HIGH_CONTROLS.charAt(byte - 0x80) : String.fromCharCode(byte);
}

/** Every byte as its windows-1252 character. */
export function decodeCp1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += cp1252Char(byte);
  return text;
}

/** The windows-1252 byte of a character, or undefined. */
export function cp1252Byte(character: string): number | undefined {
  return BYTES.get(character);
}

/**
 * Text of a font-encoded run as windows-1252 characters, however it was read: latin-1 leaves C1 controls, and Word stores symbol
 * fonts in the private area U+F000–U+F0FF (ECMA-376 part 1, § 17.3.3.30).
 */
export function asCp1252Text(text: string): string {
  return text.replace(/[\u0080-\u009F\uF000-\uF0FF]/g, (character) => cp1252Char(character.charCodeAt(0) & 0xff));
}
