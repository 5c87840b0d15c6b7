/** Reads a whole pair back, as of one moment. */

import { listBeads } from '../../../db/bead-repository.ts';
import { getDocument } from '../../../db/document-repository.ts';
import { listFindings } from '../../../db/finding-repository.ts';
import type { ReadonlyLibrary } from '../../../db/library.ts';
import { getPairSummary } from '../../../db/pair-repository.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import type { PairId } from '../../../shared/domain/ids.ts';
import type { Pair } from '../../../shared/domain/pair.ts';

/** Throws AppError `pair-not-found` {pair}. */
export function getPair(library: ReadonlyLibrary, pair: PairId): Pair {
  const { database } = library;
  return database.read(() => {
    const summary = getPairSummary(database, pair);
    const vi = getDocument(database, pair, 'vi');
    const en = getDocument(database, pair, 'en');
    if (summary === undefined || vi === undefined || en === undefined) {
      throw new AppError('pair-not-found', { pair });
    }
    return { summary, vi, en, beads: listBeads(database, pair), findings: listFindings(database, pair) };
  });
}
