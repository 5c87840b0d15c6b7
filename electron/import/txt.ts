/** Reads plain text, in whatever encoding a Vietnamese machine of the last thirty years wrote it. */

import type { TextEncoding } from '../../shared/domain/document.ts';
import { decodeFile } from './decode-file.ts';
import type { ExtractedText } from './extracted-text.ts';
import { rejoinLines } from './rejoin-lines.ts';

/**
 * The text of a file, each non-empty line a block unless the whole file is hard-wrapped.
 * @throws AppError `file-binary`, `file-damaged` {file, reason}
 */
export function readTxt(file: string, bytes: Uint8Array, named?: TextEncoding): ExtractedText {
  const { text, encoding } = decodeFile(file, bytes, named);
  return { encoding, text, blocks: rejoinLines(text) };
}
