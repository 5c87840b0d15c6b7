/** Decodes the bytes of a text or HTML file and refuses what turns out to be no text, naming the file. */

import { AppError } from '../../shared/domain/app-error.ts';
import type { TextEncoding } from '../../shared/domain/document.ts';
import { type DecodedText, decodeText } from './encoding/detect-encoding.ts';

/** Text has no NUL, and at most a stray control character or undecodable byte here and there. */
const MOST_STRAYS = 0.01;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0001-\u0008\u000E-\u001A\u001C-\u001F\u007F]/g;
const UNDECODABLE = /\uFFFD/g;

function share(text: string, pattern: RegExp): number {
  return (text.match(pattern)?.length ?? 0) / Math.max(1, text.length);
}

function decodeNaming(file: string, bytes: Uint8Array, encoding: TextEncoding | undefined): DecodedText {
  try {
    return decodeText(bytes, encoding === undefined ? {} : { encoding });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(error.code, { ...error.params, file }, { cause: error });
  }
}

/**
 * The text of the bytes, in the encoding named or detected.
 * @throws AppError `file-binary` {file, reason?} and `file-damaged` {file, reason: 'encoding'} where bytes do not decode
 */
export function decodeFile(file: string, bytes: Uint8Array, encoding?: TextEncoding): DecodedText {
  const decoded = decodeNaming(file, bytes, encoding);
  if (decoded.text.includes('\0')) throw new AppError('file-binary', { file, reason: 'nul' });
  if (share(decoded.text, CONTROL) > MOST_STRAYS) throw new AppError('file-binary', { file, reason: 'controls' });
  if (share(decoded.text, UNDECODABLE) > MOST_STRAYS) throw new AppError('file-damaged', { file, reason: 'encoding' });
  return decoded;
}
