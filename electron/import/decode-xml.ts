/** Decodes an XML file: its byte order mark decides, then what it declares, and UTF-8 where it says nothing (XML 1.0, appendix F). */

import { AppError } from '../../shared/domain/app-error.ts';
import type { TextEncoding } from '../../shared/domain/document.ts';
import { decodeFile } from './decode-file.ts';

const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;

/** A declaration stands within these bytes. */
const HEAD = 200;

function hasByteOrderMark(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** UTF-16 without a mark shows by the NUL beside the first "<". */
function silentUtf16(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[1] === 0x3c ? 'utf-16be' : undefined;
}

/**
 * The text of an XML file; `named` overrules what it says of itself.
 * @throws AppError `file-damaged` {file, reason: 'encoding'} where the bytes are not in that encoding, `file-binary` {file, reason}
 */
export function decodeXml(file: string, bytes: Uint8Array, named?: TextEncoding): string {
  const encoding = named ?? silentUtf16(bytes);
  if (encoding !== undefined || hasByteOrderMark(bytes)) return decodeFile(file, bytes, encoding).text;
  const declared = DECLARED.exec(
    Buffer.from(bytes.subarray(0, HEAD))
      .toString('latin1')
      .replace(/^\u00EF\u00BB\u00BF/, ''),
  )?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new AppError('file-damaged', { file, reason: 'encoding' }, { cause: error });
  }
}
