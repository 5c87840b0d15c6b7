/** Reads one JSON object per line, however long the stream: only one line is held at a time. */

import type { Readable } from 'node:stream';
import { AppError } from '../../shared/domain/app-error.ts';
import { fileTooLarge, MAX_FILE_BYTES } from '../import/limits.ts';
import { STANDARD_STREAM } from './terminal.ts';

export interface NumberedObject {
  /** 1-based, as an editor counts. */
  readonly line: number;
  readonly value: object;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a stream as bytes. JSON Lines ends a line with U+000A alone, so Node's readline is no help: it also breaks at
 * U+2028, which may stand inside a JSON string.
 */
async function* readLines(input: Readable): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    let bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED)) {
      yield Buffer.concat([...rest, bytes.subarray(0, end)]);
      rest = [];
      size = 0;
      bytes = bytes.subarray(end + 1);
    }
    size += bytes.length;
    if (size > MAX_FILE_BYTES) throw fileTooLarge(STANDARD_STREAM);
    rest.push(bytes);
  }
  yield Buffer.concat(rest);
}

function parseObject(line: number, bytes: Uint8Array): object | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new AppError('input-invalid', { reason: 'line-encoding', line });
  }
  if (text.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below, together with JSON that is no object.
  }
  throw new AppError('input-invalid', { reason: 'line-json', line });
}

/**
 * The objects of `input` in order; empty lines are passed over, and a byte order mark. Throws AppError `input-invalid` {reason, line}
 * for a line that is no JSON object in UTF-8, and `file-too-large` for one without end.
 */
export async function* readJsonLines(input: Readable): AsyncGenerator<NumberedObject> {
  let line = 0;
  for await (const bytes of readLines(input)) {
    line += 1;
    const value = parseObject(line, bytes);
    if (value !== undefined) yield { line, value };
  }
}

/** The dispatch's complaint about a field, naming the line too; every other error unchanged. */
export function atLine(line: number | undefined, error: unknown): unknown {
  if (line === undefined || !(error instanceof AppError) || error.code !== 'input-invalid') return error;
  return new AppError('input-invalid', { ...error.params, reason: 'line-field', line }, { cause: error });
}
