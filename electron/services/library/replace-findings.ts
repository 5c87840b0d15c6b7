/** Takes in the result of a new check of a pair that is already in the library. */

import { storeFindings } from '../../../db/finding-repository.ts';
import type { Library } from '../../../db/library.ts';
import { touchPair } from '../../../db/pair-repository.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { PairId } from '../../../shared/domain/ids.ts';
import { fingerprintFindings } from './fingerprint-findings.ts';
import { getPair } from './get-pair.ts';

/**
 * Puts `findings` in the place of the open ones; what was dismissed stays dismissed with its reason as long as its content is
 * the same. Throws AppError `pair-not-found` {pair}.
 */
export function replaceFindings(library: Library, pair: PairId, findings: readonly Finding[], now: () => Date): void {
  const { database } = library;
  const at = now().toISOString();
  database.write(() => {
    storeFindings(database, pair, fingerprintFindings(findings, getPair(library, pair)), at);
    touchPair(database, pair, at);
  });
}
