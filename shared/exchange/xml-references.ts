/** Resolves the references of XML text, and refuses those that only a document type could explain. */

import { AppError } from '../domain/app-error.ts';

/** XML 1.0, clause 4.6: the five that need no declaration. */
const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const REFERENCE = /&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|([^;&\s]{1,60}));/g;

const LAST_CODE_POINT = 0x10ffff;

function characterOf(code: number): string {
  return code === 0 || code > LAST_CODE_POINT ? '\uFFFD' : String.fromCodePoint(code);
}

/**
 * `text` with its references resolved; `lineOf` tells its line where it must be told. Throws AppError `xml-invalid` {file, line, name,
 * reason: 'entity'} for one that is not declared.
 */
export function decodeReferences(file: string, lineOf: () => number, text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(REFERENCE, (_, decimal?: string, hexadecimal?: string, name?: string) => {
    if (decimal !== undefined) return characterOf(Number(decimal));
    if (hexadecimal !== undefined) return characterOf(Number.parseInt(hexadecimal, 16));
    const known = PREDEFINED[name ?? ''];
    if (known === undefined) {
      throw new AppError('xml-invalid', { file, line: lineOf(), name: name ?? '', reason: 'entity' });
    }
    return known;
  });
}
