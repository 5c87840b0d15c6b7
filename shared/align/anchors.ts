/** Lays the band of a long document along sentences that surely belong together, so that cost grows with length and not its square. */

import type { Side } from './analyse-side.ts';
import { type Band, bandOf, fullBand } from './band.ts';
import { type Posting, postingsOf } from './evidence/postings.ts';
import type { Lexicon } from './lexicon.ts';

interface Anchor {
  readonly vi: number;
  readonly en: number;
}

/** Up to this many points the whole grid is searched. */
const SMALL_GRID = 60_000;
/** A key of more sentences than this points nowhere in particular. */
const RARE = 3;
/** Keys that must agree before two sentences are an anchor. */
const LEAST_VOTES = 2;
/** Sentences searched on either side of the corridor. */
const MARGIN = 24;
/** Between anchors further apart than this the corridor follows the diagonal instead of the whole rectangle. */
const WIDE_GAP = 120;

/** The band to search for this pair: everything when it is small, else a corridor along anchors. */
export function searchBand(vi: Side, en: Side, lexicon: Lexicon): Band {
  const rows = vi.sentenceCount;
  const columns = en.sentenceCount;
  if ((rows + 1) * (columns + 1) <= SMALL_GRID) return fullBand(rows, columns);
  return corridor([{ vi: 0, en: 0 }, ...risingChain(anchorsOf(vi, en, lexicon)), { vi: rows, en: columns }], rows, columns);
}

/** Per Vietnamese sentence the English one that shares most rare keys with it, where each is the other's best. */
function anchorsOf(vi: Side, en: Side, lexicon: Lexicon): readonly Anchor[] {
  const votes: Map<number, number>[] = Array.from({ length: vi.sentenceCount }, () => new Map());
  const vote = (viPosting: Posting, enPosting: Posting | undefined): void => {
    if (enPosting === undefined) return;
    if (viPosting.sentences.length > RARE || enPosting.sentences.length > RARE) return;
    for (const row of viPosting.sentences) {
      for (const column of enPosting.sentences) votes[row]?.set(column, (votes[row]?.get(column) ?? 0) + 1);
    }
  };
  for (const keysOf of [(side: Side) => side.names, (side: Side) => side.quantities, (side: Side) => side.codes]) {
    const enPostings = postingsOf(keysOf(en));
    for (const [key, posting] of postingsOf(keysOf(vi))) vote(posting, enPostings.get(key));
  }
  const enPostings = postingsOf(en.lexical);
  for (const [unit, posting] of postingsOf(vi.lexical)) {
    for (const stem of lexicon.translations[unit] ?? []) vote(posting, enPostings.get(stem));
  }
  const bestRow = new Map<number, { row: number; votes: number }>();
  const bestColumn = votes.map((row) => [...row].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [-1, 0] as const));
  bestColumn.forEach(([column, count], row) => {
    if (count > (bestRow.get(column)?.votes ?? 0)) bestRow.set(column, { row, votes: count });
  });
  return [...bestRow]
    .filter(([column, best]) => column >= 0 && best.votes >= LEAST_VOTES)
    .map(([column, best]) => ({ vi: best.row, en: column }))
    .sort((a, b) => a.vi - b.vi);
}

/** The longest run of anchors that rises on both sides (longest increasing subsequence). */
function risingChain(anchors: readonly Anchor[]): readonly Anchor[] {
  const tails: number[] = [];
  const before = new Int32Array(anchors.length).fill(-1);
  anchors.forEach((anchor, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[tails[middle] ?? 0]?.en ?? 0) < anchor.en) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const chain: Anchor[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const anchor = anchors[at];
    if (anchor !== undefined) chain.push(anchor);
  }
  return chain.reverse();
}

function corridor(chain: readonly Anchor[], rows: number, columns: number): Band {
  const first = new Int32Array(rows + 1).fill(columns);
  const last = new Int32Array(rows + 1);
  const widen = (row: number, low: number, high: number): void => {
    for (let at = Math.max(0, row - 1); at <= Math.min(rows, row + 1); at++) {
      first[at] = Math.max(0, Math.min(first[at] ?? columns, Math.floor(low) - MARGIN));
      last[at] = Math.min(columns, Math.max(last[at] ?? 0, Math.ceil(high) + MARGIN));
    }
  };
  for (let index = 1; index < chain.length; index++) {
    const from = chain[index - 1] ?? { vi: 0, en: 0 };
    const to = chain[index] ?? { vi: rows, en: columns };
    const height = Math.max(1, to.vi - from.vi);
    const width = to.en - from.en;
    const slack = Math.max(height, width) <= WIDE_GAP ? width : Math.abs(width - height) + WIDE_GAP / 2;
    for (let row = from.vi; row <= to.vi; row++) {
      const middle = from.en + (width * (row - from.vi)) / height;
      widen(row, Math.max(from.en, middle - slack), Math.min(to.en, middle + slack));
    }
  }
  first[0] = 0;
  last[rows] = columns;
  for (let row = rows - 1; row >= 0; row--) first[row] = Math.min(first[row] ?? 0, first[row + 1] ?? 0);
  for (let row = 1; row <= rows; row++) last[row] = Math.max(last[row] ?? 0, last[row - 1] ?? 0);
  return bandOf(first, last, columns);
}
