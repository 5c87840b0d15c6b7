/** Reads and writes VNI for Windows (the VNI-Times fonts), the font encoding of southern Vietnam before Unicode. */

import { TONES, type Tone, withTone } from '../../../shared/text/vietnamese-vowels.ts';
import { asCp1252Text, cp1252Byte, decodeCp1252, REPLACEMENT_BYTE } from './cp1252.ts';

/**
 * VNI writes a vowel and its marks as two bytes, shown here as their windows-1252 characters. One row gives, for a vowel, how each
 * tone is written: ngang, huyền, sắc, hỏi, ngã, nặng. Capitals are the same bytes with capital marks.
 * Source: the ANSI table of VNI Software Co., as in the VNI-Win tables of Unikey and xvnkb.
 */
const SPELLINGS: readonly (readonly [vowel: string, spellings: readonly string[]])[] = [
  ['a', ['a', 'aø', 'aù', 'aû', 'aõ', 'aï']],
  ['ă', ['aê', 'aè', 'aé', 'aú', 'aü', 'aë']],
  ['â', ['aâ', 'aà', 'aá', 'aå', 'aã', 'aä']],
  ['e', ['e', 'eø', 'eù', 'eû', 'eõ', 'eï']],
  ['ê', ['eâ', 'eà', 'eá', 'eå', 'eã', 'eä']],
  ['i', ['i', 'ì', 'í', 'æ', 'ó', 'ò']],
  ['o', ['o', 'oø', 'où', 'oû', 'oõ', 'oï']],
  ['ô', ['oâ', 'oà', 'oá', 'oå', 'oã', 'oä']],
  ['ơ', ['ô', 'ôø', 'ôù', 'ôû', 'ôõ', 'ôï']],
  ['u', ['u', 'uø', 'uù', 'uû', 'uõ', 'uï']],
  ['ư', ['ö', 'öø', 'öù', 'öû', 'öõ', 'öï']],
  ['y', ['y', 'yø', 'yù', 'yû', 'yõ', 'î']],
];

const LOWER_PAIRS: readonly (readonly [letter: string, spelling: string])[] = [
  ['đ', 'ñ'],
  ...SPELLINGS.flatMap(([vowel, spellings]) =>
    TONES.map((tone: Tone) => [withTone(vowel, tone), spellings[tone] ?? vowel] as const),
  ),
];

const LETTER_TO_SPELLING: ReadonlyMap<string, string> = new Map([
  ...LOWER_PAIRS,
  ...LOWER_PAIRS.map(([letter, spelling]) => [letter.toUpperCase(), spelling.toUpperCase()] as const),
]);

/** Also with a lower-case mark on a capital ("Aù"), which the fonts show and some keyboards sent. */
const SPELLING_TO_LETTER: ReadonlyMap<string, string> = new Map([
  ...LOWER_PAIRS.map(
    ([letter, spelling]) => [spelling.charAt(0).toUpperCase() + spelling.slice(1), letter.toUpperCase()] as const,
  ),
  ...[...LETTER_TO_SPELLING].map(([letter, spelling]) => [spelling, letter] as const),
]);

/** Longest first: "ôù" is one letter; in "öôù" the pair is the second, since "öô" is none. */
const SPELLING = new RegExp([...SPELLING_TO_LETTER.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** The Unicode of a run whose bytes were taken for latin-1 or windows-1252, as DOCX and HTML keep VNI-Times text. */
export function vniToUnicode(text: string): string {
  return asCp1252Text(text).replace(SPELLING, (spelling) => SPELLING_TO_LETTER.get(spelling) ?? spelling);
}

/** Decodes VNI bytes; a mark without a vowel before it keeps its windows-1252 character. */
export function decodeVni(bytes: Uint8Array): string {
  return vniToUnicode(decodeCp1252(bytes));
}

function vniBytes(character: string): readonly number[] {
  const spelling = LETTER_TO_SPELLING.get(character);
  if (spelling !== undefined) return [...spelling].map((part) => cp1252Byte(part) ?? REPLACEMENT_BYTE);
  // A foreign letter would be read as the mark of the vowel before it.
  const byte = cp1252Byte(character);
  return [byte === undefined || byte >= 0xc0 ? REPLACEMENT_BYTE : byte];
}

/** Encodes text as VNI; what the encoding has not becomes "?". */
export function encodeVni(text: string): Uint8Array {
  return Uint8Array.from([...text.normalize('NFC')].flatMap(vniBytes));
}
