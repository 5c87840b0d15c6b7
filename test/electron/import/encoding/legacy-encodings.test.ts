/** The four legacy encodings by themselves: spot checks against the standards, and there and back again. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTcvn3, encodeTcvn3, tcvn3ToUnicode } from '../../../../electron/import/encoding/tcvn3.ts';
import { decodeViscii, encodeViscii } from '../../../../electron/import/encoding/viscii.ts';
import { decodeVni, encodeVni, vniToUnicode } from '../../../../electron/import/encoding/vni.ts';
import { decodeWindows1258, encodeWindows1258 } from '../../../../electron/import/encoding/windows-1258.ts';
import { TONES, withTone } from '../../../../shared/text/vietnamese-vowels.ts';
import { SENTENCES } from './vietnamese-sentences.ts';

const LOWER = [...'aăâeêioôơuưy'].flatMap((vowel) => TONES.map((tone) => withTone(vowel, tone))).concat('đ');
const UPPER = LOWER.map((letter) => letter.toUpperCase());
const TONELESS_UPPER = [...'AĂÂEÊIOÔƠUƯYĐ'];
const ASCII = [...' bcdghklmnpqrstvxBCDGHKLMNPQRSTVXfjwz0123456789.,;:!?()-"\'\n'];
const WORD_PUNCTUATION = [...'“”‘’–—…•€'];

const CODECS = [
  { name: 'TCVN3', encode: encodeTcvn3, decode: decodeTcvn3, upper: TONELESS_UPPER, extra: WORD_PUNCTUATION },
  { name: 'VNI', encode: encodeVni, decode: decodeVni, upper: UPPER, extra: WORD_PUNCTUATION },
  { name: 'VISCII', encode: encodeViscii, decode: decodeViscii, upper: UPPER, extra: [] },
  {
    name: 'windows-1258',
    encode: encodeWindows1258,
    decode: decodeWindows1258,
    upper: UPPER,
    extra: [...WORD_PUNCTUATION, '₫'],
  },
];

/** Bytes from hexadecimal, as the code charts print them. */
function bytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.split(' '), (byte) => Number.parseInt(byte, 16));
}

describe.each(CODECS)('$name', ({ encode, decode, upper, extra }) => {
  const alphabet = [...LOWER, ...upper, ...ASCII, ...extra];

  it('carries every letter of Vietnamese', () => {
    for (const letter of alphabet) expect(decode(encode(letter)), letter).toBe(letter);
  });

  it('returns what it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 60 }), (text) => {
        expect(decode(encode(text))).toBe(text);
      }),
    );
    for (const sentence of SENTENCES) expect(decode(encode(sentence))).toBe(sentence);
  });

  it('takes decomposed text too, and writes "?" for what it has not', () => {
    expect(decode(encode('được'.normalize('NFD')))).toBe('được');
    expect(decode(encode('a漢б'))).toBe('a??');
  });
});

describe('the code charts', () => {
  it.each([
    // TCVN 5712:1993, VN3
    ['TCVN3', decodeTcvn3, '56 69 D6 74 20 4E 61 6D', 'Việt Nam'],
    ['TCVN3', decodeTcvn3, 'A7 AD EA 6E 67 20 AE C1', 'Đường đÁ'],
    ['TCVN3', decodeTcvn3, '6E 67 AD EA 69 20 BE 79 20 AE BB 6E 67', 'người ắy đằng'],
    ['TCVN3', decodeTcvn3, '93 54 69 D5 6E 67 94 20 96 20 32 B2', '“Tiếng” – 2²'],
    // VNI for Windows
    ['VNI', decodeVni, '56 69 65 E4 74 20 4E 61 6D', 'Việt Nam'],
    ['VNI', decodeVni, 'D1 D6 D4 D8 4E 47 20 F1 F6 F4 EF 63', 'ĐƯỜNG được'],
    ['VNI', decodeVni, '41 F9 20 41 EA 6E 20 6B FA', 'Á Ăn kú'],
    ['VNI', decodeVni, '6C F2 63 68 20 73 F3 20 74 E6 6E 68 20 6C EE', 'lịch sĩ tỉnh lỵ'],
    // RFC 1456
    ['VISCII', decodeViscii, '56 69 AE 74 20 4E 61 6D', 'Việt Nam'],
    ['VISCII', decodeViscii, 'D0 DF BE 63 20 02 05 06 14 19 1E', 'Đước ẲẴẪỶỸỴ'],
    // windows-1258, tone after the letter
    ['windows-1258', decodeWindows1258, '56 69 EA F2 74 20 4E 61 6D', 'Việt Nam'],
    ['windows-1258', decodeWindows1258, 'F0 FD F5 F2 63 20 93 61 D2 94', 'được “ả”'],
    ['windows-1258', decodeWindows1258, '61 EC E2 CC 20 35 FE 20 8A', 'áầ 5₫ Š'],
  ] as const)('%s %#', (_, decode, hex, text) => {
    expect(decode(bytes(hex))).toBe(text);
  });
});

describe('runs of font-encoded text', () => {
  const asLatin1 = (encoded: Uint8Array) => String.fromCharCode(...encoded);
  const asPrivateUse = (encoded: Uint8Array) =>
    String.fromCharCode(...Array.from(encoded, (byte) => (byte > 0x20 ? 0xf000 + byte : byte)));

  it.each([
    ['latin-1', asLatin1],
    ['windows-1252', (encoded: Uint8Array) => new TextDecoder('windows-1252').decode(encoded)],
    ['the private area of Word', asPrivateUse],
  ])('are read through %s', (_, disguise) => {
    const text = '“Những ngày đầu năm – ở xã” …';
    expect(tcvn3ToUnicode(disguise(encodeTcvn3(text)))).toBe(text);
    expect(vniToUnicode(disguise(encodeVni(text)))).toBe(text);
  });

  it('shows a capital font in capitals', () => {
    const encoded = asLatin1(encodeTcvn3('Uỷ ban nhân dân tỉnh'));
    expect(tcvn3ToUnicode(encoded, { upperCase: true })).toBe('UỶ BAN NHÂN DÂN TỈNH');
  });

  it('writes a capital under a tone mark as its lower-case byte', () => {
    expect(decodeTcvn3(encodeTcvn3('ỦY BAN, Đảng'))).toBe('ủY BAN, Đảng');
  });
});
