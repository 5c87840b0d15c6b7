/** What names, quantities, codes and verbatim words share: keys that are equal on both sides, weighed by how rare they are. */

import { pointAt } from '../band.ts';
import type { Measure, PairView } from './evidence.ts';
import { lowerBound, postingsOf, rarity } from './postings.ts';

/**
 * Matched and unmatched weight of the keys of each sentence, square-rooted so that many keys say less than their number.
 * Only keys that occur on both sides of the document count: the others cannot tell one paragraph from another.
 */
export function matchKeys(
  pair: PairView,
  viKeys: readonly (readonly string[])[],
  enKeys: readonly (readonly string[])[],
): Measure | null {
  const inVi = postingsOf(viKeys);
  const inEn = postingsOf(enKeys, inVi);
  if (inEn.size === 0) return null;
  const { band } = pair;
  const matched = new Float32Array(band.offset[band.rows + 1] ?? 0);
  const viTotal = new Float64Array(viKeys.length + 1);
  const enTotal = new Float64Array(enKeys.length + 1);
  const sentences = Math.max(viKeys.length, enKeys.length);
  for (const [key, en] of inEn) {
    const vi = inVi.get(key);
    if (vi === undefined) continue;
    const weight = rarity(Math.max(vi.sentences.length, en.sentences.length), sentences);
    en.sentences.forEach((column, at) => {
      enTotal[column + 1] = (enTotal[column + 1] ?? 0) + weight * (en.counts[at] ?? 0);
    });
    vi.sentences.forEach((row, viAt) => {
      const viCount = vi.counts[viAt] ?? 0;
      viTotal[row + 1] = (viTotal[row + 1] ?? 0) + weight * viCount;
      const last = band.last[row] ?? -1;
      for (let at = lowerBound(en.sentences, band.first[row] ?? 0); at < en.sentences.length; at++) {
        const column = en.sentences[at] ?? 0;
        if (column > last) break;
        const cell = pointAt(band, row, column);
        matched[cell] = (matched[cell] ?? 0) + weight * Math.min(viCount, en.counts[at] ?? 0);
      }
    });
  }
  for (let at = 1; at < viTotal.length; at++) viTotal[at] = (viTotal[at] ?? 0) + (viTotal[at - 1] ?? 0);
  for (let at = 1; at < enTotal.length; at++) enTotal[at] = (enTotal[at] ?? 0) + (enTotal[at - 1] ?? 0);
  return (vi0, vi1, en0, en1, out, at) => {
    const vi = (viTotal[vi1] ?? 0) - (viTotal[vi0] ?? 0);
    const en = (enTotal[en1] ?? 0) - (enTotal[en0] ?? 0);
    let mass = 0;
    for (let row = vi0; row < vi1; row++) {
      for (let column = en0; column < en1; column++) {
        const cell = pointAt(band, row, column);
        if (cell >= 0) mass += matched[cell] ?? 0;
      }
    }
    mass = Math.min(mass, vi, en);
    out[at] = Math.sqrt(mass);
    out[at + 1] = -Math.sqrt(Math.max(0, vi - mass)) - Math.sqrt(Math.max(0, en - mass));
  };
}
