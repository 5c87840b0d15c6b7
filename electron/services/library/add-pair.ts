/** Takes a pair into the library: two documents, their alignment and what the check found, all of it or nothing. */

import { replaceBeads } from '../../../db/bead-repository.ts';
import { insertDocument } from '../../../db/document-repository.ts';
import { storeFindings } from '../../../db/finding-repository.ts';
import type { Library } from '../../../db/library.ts';
import { findPairByHashes, insertPair } from '../../../db/pair-repository.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import type { Bead } from '../../../shared/domain/bead.ts';
import type { Document } from '../../../shared/domain/document.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { PairId } from '../../../shared/domain/ids.ts';
import { documentTitle } from './document-title.ts';
import { fingerprintFindings } from './fingerprint-findings.ts';

export interface NewPair {
  readonly vi: Document;
  readonly en: Document;
  readonly beads: readonly Bead[];
  readonly findings: readonly Finding[];
  /** SHA-256 of each file's bytes, 64 lower-case hexadecimal digits. */
  readonly viSha256: string;
  readonly enSha256: string;
}

/**
 * Stores `pair` in the state `imported`. Throws AppError `pair-exists` {pair} where the very same two files are there already,
 * and the library's own errors; a bead or finding that lies outside the documents is a RangeError. Nothing is stored then.
 */
export function addPair(library: Library, pair: NewPair, now: () => Date): PairId {
  const { database } = library;
  const at = now().toISOString();
  return database.write(() => {
    const existing = findPairByHashes(database, { vi: pair.viSha256, en: pair.enSha256 });
    if (existing !== undefined) throw new AppError('pair-exists', { pair: existing });
    const id = insertPair(database, { vi: documentTitle(pair.vi), en: documentTitle(pair.en) }, at);
    insertDocument(database, id, pair.vi, pair.viSha256, at);
    insertDocument(database, id, pair.en, pair.enSha256, at);
    replaceBeads(database, id, pair.beads);
    storeFindings(database, id, fingerprintFindings(pair.findings, pair), at);
    return id;
  });
}
