/** Turns granted files into documents, and two of them into a Vietnamese and an English one. */

import { createHash } from 'node:crypto';
import type { FileToken } from '../../shared/api/contract.ts';
import { AppError } from '../../shared/domain/app-error.ts';
import type { Document, TextEncoding } from '../../shared/domain/document.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { FileGrants } from '../file-grants.ts';
import { readDocument } from '../import/read-document.ts';
import { readFileBytes } from '../import/read-file.ts';

export interface ReadFile {
  readonly document: Document;
  /** Of the file's bytes: 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

export interface ReadPair {
  readonly vi: ReadFile;
  readonly en: ReadFile;
}

export interface PairRequest {
  readonly files: readonly [FileToken, FileToken];
  readonly sides: 'detect' | 'vi-en';
  readonly encoding?: TextEncoding | undefined;
}

/** Reads one granted file; `language` is what the user said, detected where undefined. */
export async function readGranted(
  grants: FileGrants,
  token: FileToken,
  language: Language | undefined,
  encoding: TextEncoding | undefined,
): Promise<ReadFile> {
  const file = grants.held(token) ?? (await readFileBytes(grants.resolve(token)));
  const options = { ...(language === undefined ? {} : { language }), ...(encoding === undefined ? {} : { encoding }) };
  const document = await readDocument(file, options);
  return { document, sha256: createHash('sha256').update(file.bytes).digest('hex') };
}

/**
 * Reads both files of a pair and tells which is which. Throws AppError `language-same` where both are in one language, and what the
 * reader throws.
 */
export async function readPair(grants: FileGrants, { files, sides, encoding }: PairRequest): Promise<ReadPair> {
  const named = sides === 'vi-en';
  const first = await readGranted(grants, files[0], named ? 'vi' : undefined, encoding);
  const second = await readGranted(grants, files[1], named ? 'en' : undefined, encoding);
  const [a, b] = [first.document, second.document];
  if (a.language === b.language) throw new AppError('language-same', { vi: a.name, en: b.name, language: a.language });
  return a.language === 'vi' ? { vi: first, en: second } : { vi: second, en: first };
}
