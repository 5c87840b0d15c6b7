/** Reads two files for the user to look at, before anything is stored. */

import { findPairByHashes } from '../../db/pair-repository.ts';
import type { ImportPreview, ReadPreview } from '../../shared/api/library-methods.ts';
import { type Document, PARAGRAPH_KINDS, type ParagraphKind } from '../../shared/domain/document.ts';
import type { FileGrants } from '../file-grants.ts';
import type { LibraryService } from './library-service.ts';
import { type PairRequest, readPair } from './reading.ts';

/** UTF-16 units of a paragraph that are shown. */
const SHOWN = 200;

/** Half of a letter that takes two UTF-16 units, left at the end by a cut. */
const HALF_LETTER = /[\uD800-\uDBFF]$/;

function previewOf({ name, format, encoding, language, languageConfidence, paragraphs }: Document): ReadPreview {
  const count = (kind: ParagraphKind): number => paragraphs.filter((one) => one.kind === kind).length;
  return {
    name,
    format,
    encoding,
    language,
    languageConfidence,
    kinds: Object.fromEntries(PARAGRAPH_KINDS.map((kind) => [kind, count(kind)])) as Record<ParagraphKind, number>,
    paragraphs: paragraphs.map(({ kind, text }) => ({ kind, text: text.slice(0, SHOWN).replace(HALF_LETTER, '') })),
  };
}

/** Throws what {@link readPair} throws, and the library's own errors. */
export async function previewImport(
  grants: FileGrants,
  { library }: LibraryService,
  request: PairRequest,
): Promise<ImportPreview> {
  const { vi, en } = await readPair(grants, request);
  return {
    vi: previewOf(vi.document),
    en: previewOf(en.document),
    existing: findPairByHashes(library.database, { vi: vi.sha256, en: en.sha256 }) ?? null,
  };
}
