/** Turns the bytes of a text file into text, finding out which of seven encodings they are in. */

import { AppError } from '../../../shared/domain/app-error.ts';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import type { TextEncoding } from '../../../shared/domain/document.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { scoreVietnamese } from './vietnamese-score.ts';
import { decodeViscii, VISCII_CONTROL_LETTERS } from './viscii.ts';
import { decodeVni } from './vni.ts';
import { decodeWindows1258 } from './windows-1258.ts';

export interface DecodedText {
  /** Without byte order mark; line ends as the file has them. */
  readonly text: string;
  readonly encoding: TextEncoding;
  /** 0 to 1; exactly 1 where a byte order mark or the caller named the encoding. */
  readonly confidence: number;
}

export interface DecodeOptions {
  /** Overrides detection. */
  readonly encoding?: TextEncoding;
}

/** In this order at equal scores: windows-1258 reads western text with curly quotes as windows-1252 would. */
const LEGACY_ENCODINGS: readonly TextEncoding[] = ['windows-1258', 'tcvn3', 'vni', 'viscii'];

const BYTE_ORDER_MARKS: readonly (readonly [bytes: readonly number[], encoding: TextEncoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Enough bytes to tell encodings apart. */
const SAMPLE = 0x10000;

/** Text has next to no control characters; a stray one (a page break, an end-of-file mark) is no reason to refuse it. */
const CONTROL_SHARE = 0.02;

/** Share of zero bytes on one side of the pairs: in Vietnamese UTF-16 about three letters in four are ASCII. */
const UTF16_ZERO_SHARE = 0.3;

function decodeAs(bytes: Uint8Array, encoding: TextEncoding): string {
  switch (encoding) {
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
      return new TextDecoder(encoding).decode(bytes);
    case 'windows-1258':
      return decodeWindows1258(bytes);
    case 'tcvn3':
      return decodeTcvn3(bytes);
    case 'vni':
      return decodeVni(bytes);
    case 'viscii':
      return decodeViscii(bytes);
    default:
      return assertNever(encoding);
  }
}

function encodingOfMark(bytes: Uint8Array): TextEncoding | null {
  const found = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found?.[1] ?? null;
}

function isControl(code: number): boolean {
  return (code < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1a].includes(code)) || code === 0x7f;
}

function shareOf(codes: readonly number[] | Uint8Array, holds: (code: number) => boolean): number {
  let count = 0;
  for (const code of codes) if (holds(code)) count += 1;
  return codes.length === 0 ? 0 : count / codes.length;
}

/** UTF-16 without a mark shows as zero bytes on one side of its pairs only. */
function utf16WithoutMark(bytes: Uint8Array): TextEncoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const isZero = (byte: number) => byte === 0;
  const first = shareOf(
    sample.filter((_, index) => index % 2 === 0),
    isZero,
  );
  const second = shareOf(
    sample.filter((_, index) => index % 2 === 1),
    isZero,
  );
  if (second >= UTF16_ZERO_SHARE && first === 0) return 'utf-16le';
  if (first >= UTF16_ZERO_SHARE && second === 0) return 'utf-16be';
  return null;
}

function refuseBinary(codes: readonly number[] | Uint8Array, allowed: ReadonlySet<number>): void {
  const controls = shareOf(codes, (code) => isControl(code) && !allowed.has(code));
  if (codes.includes(0) || controls > CONTROL_SHARE) throw new AppError('file-binary');
}

function refuseBinaryText(text: string): void {
  refuseBinary(
    Array.from(text.slice(0, SAMPLE), (character) => character.charCodeAt(0)),
    new Set(),
  );
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** UTF-8 that was cut or patched: many good sequences and hardly a broken one. */
function damagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const good = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return good >= 20 && broken / good < 0.02 ? text : null;
}

function bestLegacy(bytes: Uint8Array): { readonly encoding: TextEncoding; readonly confidence: number } {
  const sample = bytes.subarray(0, SAMPLE);
  const ranked = LEGACY_ENCODINGS.map((encoding) => ({
    encoding,
    ...scoreVietnamese(decodeAs(sample, encoding).normalize('NFC')),
  })).sort((a, b) => b.points - a.points);
  const [best, second] = ranked;
  if (best === undefined || second === undefined || best.marked === 0) {
    return { encoding: 'windows-1258', confidence: 0.5 };
  }
  if (best.points <= 0) return { encoding: 'windows-1258', confidence: 0.3 };
  const fit = Math.min(1, best.points / best.marked);
  const margin = Math.min(1, (best.points - second.points) / best.marked);
  const amount = best.marked / (best.marked + 1);
  return { encoding: best.encoding, confidence: Math.min(0.99, fit * margin * amount) };
}

/**
 * Decodes a text file: byte order marks first, then valid UTF-8 (plain ASCII is UTF-8), UTF-16 by its zero bytes, and among
 * windows-1258, TCVN3, VNI and VISCII the one in which the words are Vietnamese syllables.
 * @throws AppError `file-binary` where NUL bytes or control characters show that it is no text.
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  const marked = encodingOfMark(bytes);
  const named = options.encoding ?? marked;
  if (named !== null) {
    const text = decodeAs(bytes, named);
    if (named !== 'viscii') refuseBinaryText(text);
    return { text, encoding: named, confidence: 1 };
  }
  const utf16 = utf16WithoutMark(bytes);
  if (utf16 !== null) {
    const text = decodeAs(bytes, utf16);
    refuseBinaryText(text);
    return { text, encoding: utf16, confidence: 0.95 };
  }
  const utf8 = decodeUtf8(bytes);
  refuseBinary(bytes.subarray(0, SAMPLE), utf8 === null ? VISCII_CONTROL_LETTERS : new Set());
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', confidence: 0.99 };
  const damaged = damagedUtf8(bytes);
  if (damaged !== null) return { text: damaged, encoding: 'utf-8', confidence: 0.7 };
  const { encoding, confidence } = bestLegacy(bytes);
  return { text: decodeAs(bytes, encoding), encoding, confidence };
}
