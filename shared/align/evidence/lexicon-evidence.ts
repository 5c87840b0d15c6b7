/** Words that the lexicon knows as translations of each other: the evidence that carries short paragraphs. */

import { type Band, pointAt } from '../band.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Evidence, Measure, PairView } from './evidence.ts';
import { lowerBound, type Posting, postingsOf, rarity } from './postings.ts';

/** Where each id stands, and how rare it is. */
interface Postings {
  readonly of: ReadonlyMap<number, Posting>;
  readonly weight: (id: number) => number;
}

function weighed(sentences: readonly (readonly number[])[]): Postings {
  const found = postingsOf(sentences);
  const weights = new Map<number, number>();
  for (const [id, posting] of found) weights.set(id, rarity(posting.sentences.length, sentences.length));
  return { of: found, weight: (id) => weights.get(id) ?? 0 };
}

/** Weight of the known words before each sentence boundary. */
function totals(sentences: readonly (readonly number[])[], postings: Postings): Float64Array {
  const total = new Float64Array(sentences.length + 1);
  sentences.forEach((ids, sentence) => {
    let sum = total[sentence] ?? 0;
    for (const id of ids) sum += postings.weight(id);
    total[sentence + 1] = sum;
  });
  return total;
}

interface Masses {
  /** Per point of the band: weight of the Vietnamese units with a translation there, and of the English stems with a source. */
  readonly vi: Float32Array;
  readonly en: Float32Array;
}

/** Walks the part of a posting that lies in a row of the band. */
function eachInRow(band: Band, row: number, posting: Posting, visit: (column: number, count: number) => void): void {
  const last = Math.min(band.last[row] ?? -1, band.columns - 1);
  for (let at = lowerBound(posting.sentences, band.first[row] ?? 0); at < posting.sentences.length; at++) {
    const column = posting.sentences[at] ?? 0;
    if (column > last) return;
    visit(column, posting.counts[at] ?? 0);
  }
}

function occurrences(ids: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** A word counts in a cell as often as it occurs on both sides, with the strength of its best match there. */
function matchMasses(band: Band, pair: PairView, lexicon: Lexicon, vi: Postings, en: Postings): Masses {
  const points = band.offset[band.rows + 1] ?? 0;
  const masses = { vi: new Float32Array(points), en: new Float32Array(points) };
  const unitBest = new Float32Array(band.columns);
  const touched: number[] = [];
  for (let row = 0; row < pair.vi.sentenceCount; row++) {
    /** Per English stem how many words of the row could become it, and how surely. */
    const sources = new Map<number, { count: number; strength: number }>();
    for (const [unit, unitCount] of occurrences(pair.vi.lexical[row] ?? [])) {
      const stems = lexicon.translations[unit] ?? [];
      for (let at = 0; at < stems.length; at++) {
        const stem = stems[at] ?? -1;
        const strength = lexicon.weights[unit]?.[at] ?? 0;
        const posting = en.of.get(stem);
        if (posting === undefined) continue;
        const source = sources.get(stem);
        if (source === undefined) sources.set(stem, { count: unitCount, strength });
        else {
          source.count += unitCount;
          source.strength = Math.max(source.strength, strength);
        }
        eachInRow(band, row, posting, (column, count) => {
          if (unitBest[column] === 0) touched.push(column);
          unitBest[column] = Math.max(unitBest[column] ?? 0, strength * Math.min(unitCount, count));
        });
      }
      const weight = vi.weight(unit);
      for (const column of touched) {
        const point = pointAt(band, row, column);
        masses.vi[point] = (masses.vi[point] ?? 0) + weight * (unitBest[column] ?? 0);
        unitBest[column] = 0;
      }
      touched.length = 0;
    }
    for (const [stem, source] of sources) {
      const posting = en.of.get(stem);
      if (posting === undefined) continue;
      const weight = en.weight(stem) * source.strength;
      eachInRow(band, row, posting, (column, count) => {
        const point = pointAt(band, row, column);
        masses.en[point] = (masses.en[point] ?? 0) + weight * Math.min(source.count, count);
      });
    }
  }
  return masses;
}

function prepare(pair: PairView, lexicon: Lexicon): Measure {
  const { band } = pair;
  const viPostings = weighed(pair.vi.lexical);
  const enPostings = weighed(pair.en.lexical);
  const viTotal = totals(pair.vi.lexical, viPostings);
  const enTotal = totals(pair.en.lexical, enPostings);
  const masses = matchMasses(band, pair, lexicon, viPostings, enPostings);
  return (vi0, vi1, en0, en1, out, at) => {
    const viAll = (viTotal[vi1] ?? 0) - (viTotal[vi0] ?? 0);
    const enAll = (enTotal[en1] ?? 0) - (enTotal[en0] ?? 0);
    let vi = 0;
    let en = 0;
    for (let row = vi0; row < vi1; row++) {
      for (let column = en0; column < en1; column++) {
        const point = pointAt(band, row, column);
        if (point < 0) continue;
        vi += masses.vi[point] ?? 0;
        en += masses.en[point] ?? 0;
      }
    }
    vi = Math.min(vi, viAll);
    en = Math.min(en, enAll);
    out[at] = Math.sqrt(vi) + Math.sqrt(en);
    out[at + 1] = (vi + en) / (viAll + enAll + 1);
    out[at + 2] = -Math.sqrt(viAll - vi) - Math.sqrt(enAll - en);
  };
}

export function lexiconEvidence(lexicon: Lexicon): Evidence {
  return {
    name: 'lexicon',
    features: ['lexicon.matched', 'lexicon.cover', 'lexicon.unmatched'],
    prepare: (pair) => prepare(pair, lexicon),
  };
}
