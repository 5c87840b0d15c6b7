/** Reads our own sources, for tests that hold the locale files to what the code says. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
const FOLDERS = ['shared', 'db', 'electron', 'renderer'];

export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

export const SOURCE_FILES: readonly SourceFile[] = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name: join(folder, name), text: readFileSync(join(ROOT, folder, name), 'utf8') })),
);

/** One `new AppError('code', {…})` of the sources. */
export interface ThrownError {
  readonly file: string;
  readonly code: string;
  readonly params: readonly string[];
  /** The literal reason or detail; undefined where it is computed or missing. */
  readonly reason: string | undefined;
  /** It hands on the params of another error, so that not all are to be seen here. */
  readonly isSpread: boolean;
}

/** The text between the bracket at `open` and the one that closes it. */
function bracketed(text: string, open: number): string {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if ('({['.includes(text[at]!)) depth += 1;
    if (')}]'.includes(text[at]!)) depth -= 1;
    if (depth === 0) return text.slice(open + 1, at);
  }
  throw new Error('A bracket is never closed');
}

/** The parts of a list between commas that stand in no inner bracket or string. */
function listParts(list: string): readonly string[] {
  const flat = list.replaceAll(/'[^']*'|`[^`]*`/g, (quoted) => quoted.replaceAll(/[,({[\])}]/g, '_'));
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= flat.length; at++) {
    if ('({['.includes(flat[at] ?? ' ')) depth += 1;
    if (')}]'.includes(flat[at] ?? ' ')) depth -= 1;
    if (at < flat.length && (flat[at] !== ',' || depth > 0)) continue;
    parts.push(list.slice(from, at).trim());
    from = at + 1;
  }
  return parts.filter((part) => part !== '');
}

/** Every AppError that is made with a literal code. */
export function thrownErrors({ name, text }: SourceFile): readonly ThrownError[] {
  return [...text.matchAll(/new AppError\(/g)].flatMap((match) => {
    const [code, object = '{}'] = listParts(bracketed(text, match.index + match[0].length - 1));
    const literal = /^'([a-z-]+)'$/.exec(code ?? '')?.[1];
    if (literal === undefined) return [];
    const params = object.startsWith('{') ? listParts(bracketed(object, 0)) : [];
    const named = params.filter((one) => !one.startsWith('...')).map((one) => one.split(':')[0]!.trim());
    const reason = params.map((one) => /^(?:reason|detail): '([^']*)'$/.exec(one)?.[1]).find((one) => one !== undefined);
    return [
      { file: name, code: literal, params: named, reason, isSpread: named.length < params.length || !object.startsWith('{') },
    ];
  });
}
