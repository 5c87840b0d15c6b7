/** Writes a stored pair out in an exchange format. */

import type { ReadonlyLibrary } from '../../db/library.ts';
import { assertNever } from '../../shared/domain/assert-never.ts';
import type { PairId } from '../../shared/domain/ids.ts';
import { writeTmx } from '../../shared/exchange/tmx.ts';
import { translationUnits } from '../../shared/exchange/translation-unit.ts';
import { writeTsv } from '../../shared/exchange/tsv.ts';
import { VERSION } from '../version.ts';
import { getPair } from './library/get-pair.ts';

export type ExportFormat = 'tsv' | 'tmx';

/** The pair's two-sided beads as a file's text. Throws AppError `pair-not-found`. */
export function exportPair(library: ReadonlyLibrary, pair: PairId, format: ExportFormat): string {
  const { vi, en, beads, summary } = getPair(library, pair);
  const units = translationUnits(vi, en, beads);
  switch (format) {
    case 'tsv':
      return writeTsv(units);
    case 'tmx':
      return writeTmx(units, {
        toolVersion: VERSION,
        segmentType: 'paragraph',
        createdAt: new Date(summary.createdAt),
        changedAt: new Date(summary.changedAt),
      });
    default:
      return assertNever(format);
  }
}
