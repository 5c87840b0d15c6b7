/** Writes the files that a command makes: all of them whole, or none. */

import { rename, rm, writeFile } from 'node:fs/promises';
import { AppError } from '../../shared/domain/app-error.ts';
import { STANDARD_STREAM, type Terminal } from './terminal.ts';

export interface OutputFile {
  /** The path as the user typed it; "-" is standard output. */
  readonly typed: string;
  /** A text is written in UTF-8. */
  readonly content: string | Uint8Array;
}

function unwritten(file: string, error: unknown): AppError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new AppError('file-not-written', { file, reason }, { cause: error });
}

/** Writes every content under a temporary name and renames when all are there. Throws AppError `file-not-written`. */
export async function writeOutputs(terminal: Terminal, outputs: readonly OutputFile[]): Promise<void> {
  const files = outputs
    .filter(({ typed }) => typed !== STANDARD_STREAM)
    .map(({ typed, content }, index) => {
      const path = terminal.path(typed);
      return { typed, content, path, temporary: `${path}.${process.pid}-${index}.part` };
    });
  try {
    for (const { typed, content, temporary } of files) {
      await writeFile(temporary, content).catch((error: unknown) => Promise.reject(unwritten(typed, error)));
    }
    for (const { typed, temporary, path } of files) {
      await rename(temporary, path).catch((error: unknown) => Promise.reject(unwritten(typed, error)));
    }
  } finally {
    for (const { temporary } of files) await rm(temporary, { force: true }).catch(() => {});
  }
  for (const { typed } of files) terminal.tell(terminal.say('cli.wrote', { file: typed }));
  for (const { content } of outputs.filter(({ typed }) => typed === STANDARD_STREAM)) await terminal.print(content);
}
