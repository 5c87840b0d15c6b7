/** Reads two files off the command line: typed in any order, or one or both named with --vi and --en. */

import type { Input } from '../../shared/api/contract.ts';
import { AppError } from '../../shared/domain/app-error.ts';
import type { TextEncoding } from '../../shared/domain/document.ts';
import type { Terminal } from './terminal.ts';

export interface PairOptions {
  readonly vi?: string;
  readonly en?: string;
  readonly encoding?: TextEncoding;
}

/** The input of every method that reads a pair. Throws AppError `command-usage` where there are not exactly two files. */
export function pairInput(terminal: Terminal, files: readonly string[], options: PairOptions): Input<'pair.check'> {
  const { vi, en, encoding } = options;
  const isNamed = vi !== undefined || en !== undefined;
  const unnamed = [...files];
  const [first, second] = isNamed ? [vi ?? unnamed.shift(), en ?? unnamed.shift()] : [unnamed.shift(), unnamed.shift()];
  if (first === undefined || second === undefined || unnamed.length > 0) {
    throw new AppError('command-usage', { reason: 'two-files' });
  }
  return { files: [terminal.grant(first), terminal.grant(second)], sides: isNamed ? 'vi-en' : 'detect', encoding };
}

/** With --jsonl everything comes from standard input. Throws AppError `command-usage` where a file was typed as well. */
export function refuseFiles(files: readonly string[]): void {
  if (files.length > 0) throw new AppError('command-usage', { reason: 'files-with-jsonl' });
}
