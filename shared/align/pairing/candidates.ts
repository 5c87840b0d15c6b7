/** Finds the few English documents that each Vietnamese one could belong to, by an inverted index, so that large folders stay quick. */

import type { FolderIndex } from './folder-index.ts';

export interface Candidate {
  readonly vi: number;
  readonly en: number;
}

/** Candidates kept per document, from either side. */
const MOST_CANDIDATES = 12;
/** Keys in more documents than this, or than this share of them, are left to the exact measure. */
const COMMON_COUNT = 40;
const COMMON_SHARE = 0.1;

/** The highest scores so far, best first. */
class Shortlist {
  readonly #best: { readonly document: number; readonly score: number }[] = [];

  offer(document: number, score: number): void {
    if (this.#best.length === MOST_CANDIDATES && score <= (this.#best.at(-1)?.score ?? 0)) return;
    const at = this.#best.findIndex((other) => other.score < score);
    this.#best.splice(at < 0 ? this.#best.length : at, 0, { document, score });
    this.#best.length = Math.min(this.#best.length, MOST_CANDIDATES);
  }

  documents(): readonly number[] {
    return this.#best.map(({ document }) => document);
  }
}

/** Squared weight of the keys each document holds: its length as a vector. */
function vectorLengths(index: FolderIndex, side: 'vi' | 'en'): Float64Array {
  const { documents, lexicalWeights } = index[side];
  return Float64Array.from(documents, ({ keys, lexical }) => {
    const ofKeys = keys.reduce((sum, key) => sum + (index.weights[key] ?? 0) ** 2, 0);
    return Math.sqrt(1 + lexical.reduce((sum, id) => sum + (lexicalWeights[id] ?? 0) ** 2, ofKeys));
  });
}

/** Scores of all English documents against one Vietnamese one, by their rarer keys. */
function score(index: FolderIndex, vi: number, mostHolders: number, scores: Float64Array): void {
  scores.fill(0);
  const vote = (posting: readonly number[] | undefined, weight: number): void => {
    if (posting === undefined || posting.length > mostHolders) return;
    for (const en of posting) scores[en] = (scores[en] ?? 0) + weight;
  };
  const document = index.vi.documents[vi];
  for (const key of document?.keys ?? []) vote(index.en.postings[key], (index.weights[key] ?? 0) ** 2);
  for (const unit of document?.lexical ?? []) {
    const weight = index.vi.lexicalWeights[unit] ?? 0;
    const stems = index.lexicon.translations[unit] ?? [];
    for (const stem of stems) {
      vote(index.en.lexicalPostings[stem], (weight * (index.en.lexicalWeights[stem] ?? 0)) / stems.length);
    }
  }
}

/** Pairs worth measuring, each once: the nearest by cosine from the side of either document. */
export function candidatesOf(index: FolderIndex): readonly Candidate[] {
  const enCount = index.en.documents.length;
  const lengths = vectorLengths(index, 'en');
  const viLengths = vectorLengths(index, 'vi');
  const forEn = Array.from({ length: enCount }, () => new Shortlist());
  const scores = new Float64Array(enCount);
  const mostHolders = Math.max(COMMON_COUNT, enCount * COMMON_SHARE);
  const chosen = new Set<number>();
  index.vi.documents.forEach((_, vi) => {
    score(index, vi, mostHolders, scores);
    const forVi = new Shortlist();
    scores.forEach((value, en) => {
      if (value === 0) return;
      const cosine = value / (lengths[en] ?? 1);
      forVi.offer(en, cosine);
      forEn[en]?.offer(vi, cosine / (viLengths[vi] ?? 1));
    });
    for (const en of forVi.documents()) chosen.add(vi * enCount + en);
  });
  forEn.forEach((shortlist, en) => {
    for (const vi of shortlist.documents()) chosen.add(vi * enCount + en);
  });
  return [...chosen].sort((a, b) => a - b).map((cell) => ({ vi: Math.floor(cell / enCount), en: cell % enCount }));
}
