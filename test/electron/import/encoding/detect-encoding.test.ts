/** Which encoding a file is in, measured on invented sentences in all of them. */

import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../electron/import/encoding/detect-encoding.ts';
import { encodeTcvn3 } from '../../../../electron/import/encoding/tcvn3.ts';
import { encodeViscii } from '../../../../electron/import/encoding/viscii.ts';
import { encodeVni } from '../../../../electron/import/encoding/vni.ts';
import { encodeWindows1258 } from '../../../../electron/import/encoding/windows-1258.ts';
import type { TextEncoding } from '../../../../shared/domain/document.ts';
import { SENTENCES } from './vietnamese-sentences.ts';

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

const ENCODERS: readonly (readonly [TextEncoding, (text: string) => Uint8Array])[] = [
  ['utf-8', (text) => new TextEncoder().encode(text)],
  ['utf-16le', (text) => encodeUtf16(text, true)],
  ['utf-16be', (text) => encodeUtf16(text, false)],
  ['windows-1258', encodeWindows1258],
  ['tcvn3', encodeTcvn3],
  ['vni', encodeVni],
  ['viscii', encodeViscii],
];

function withMark(mark: readonly number[], bytes: Uint8Array): Uint8Array {
  return Uint8Array.from([...mark, ...bytes]);
}

/** Windows-1252 text as an English Windows saves it. */
function western(text: string): Uint8Array {
  return Uint8Array.from([...text], (character) => {
    const byte = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96, é: 0xe9, ï: 0xef }[character];
    return byte ?? character.charCodeAt(0);
  });
}

describe.each(ENCODERS)('%s', (encoding, encode) => {
  it.each(SENTENCES)('is found in: %s', (sentence) => {
    const decoded = decodeText(encode(sentence));
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).toBe(sentence);
    expect(decoded.confidence).toBeGreaterThan(0);
  });

  it('is found in a document, with confidence', () => {
    const text = SENTENCES.join('\r\n');
    const decoded = decodeText(encode(text));
    expect(decoded).toMatchObject({ encoding, text });
    expect(decoded.confidence).toBeGreaterThan(0.8);
  });

  it('is found in capitals', () => {
    const text = 'Xã vùng cao đón khách'.toUpperCase();
    if (encoding !== 'tcvn3') expect(decodeText(encode(text))).toMatchObject({ encoding, text });
  });

  it('is obeyed when the caller names it', () => {
    expect(decodeText(encode('đã họp'), { encoding })).toEqual({ text: 'đã họp', encoding, confidence: 1 });
  });
});

describe('decodeText', () => {
  it.each([
    ['utf-8', withMark([0xef, 0xbb, 0xbf], new TextEncoder().encode('Chợ nổi'))],
    ['utf-16le', withMark([0xff, 0xfe], encodeUtf16('Chợ nổi', true))],
    ['utf-16be', withMark([0xfe, 0xff], encodeUtf16('Chợ nổi', false))],
  ] as const)('takes the byte order mark of %s off', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: 'Chợ nổi', encoding, confidence: 1 });
  });

  it('takes plain ASCII and an empty file for UTF-8', () => {
    expect(decodeText(western('Plain text.\r\n'))).toMatchObject({ encoding: 'utf-8' });
    expect(decodeText(new Uint8Array())).toMatchObject({ encoding: 'utf-8', text: '' });
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf))).toMatchObject({ encoding: 'utf-8', text: '' });
  });

  it.each([
    'The elders said, “We’ll keep the gongs.” Nobody disagreed – not one.',
    'It’s late.',
    'A café owner’s résumé – rather naïve – was read aloud.',
  ])('reads western text as windows-1258: %s', (text) => {
    expect(decodeText(western(text))).toMatchObject({ encoding: 'windows-1258', text });
  });

  it('reads UTF-8 that was cut inside a letter', () => {
    const bytes = new TextEncoder().encode(SENTENCES.join(' '));
    const decoded = decodeText(bytes.subarray(0, bytes.lastIndexOf(0xe1) + 1));
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.text.startsWith('Trời hôm nay đẹp quá.')).toBe(true);
  });

  it.each([
    ['an image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]],
    ['a compressed archive', [0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0]],
    ['control characters', [0x61, 1, 2, 3, 4, 0x62, 7, 8, 0x0e, 0x0f, 0x63]],
    ['text with a NUL byte', [0x61, 0x62, 0, 0x63, 0x64, 0x65, 0x66]],
    ['a marked file with NULs', [0xef, 0xbb, 0xbf, 0x61, 0, 0, 0, 0x62]],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeText(Uint8Array.from(bytes))).toThrow(expect.objectContaining({ name: 'AppError', code: 'file-binary' }));
  });

  it('keeps a page break and an end-of-file mark', () => {
    const text = 'Trang một\fTrang hai\u001A';
    expect(decodeText(new TextEncoder().encode(text)).text).toBe(text);
  });
});
