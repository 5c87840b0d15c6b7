/** Numbers and weighs the keys of all documents of a folder: what every article of a province says tells none from another. */

import type { Lexicon } from '../lexicon.ts';
import { type DocumentProfile, KEY_KINDS } from './document-profile.ts';

/** Every kind of evidence that two documents can share; keys come first, in the order of {@link KEY_KINDS}. */
export const EVIDENCE_KINDS = [...KEY_KINDS, 'lexicon'] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What a text holds, as numbers of the folder's index. */
export interface KeySet {
  readonly keys: Int32Array;
  /** Vietnamese: lexicon units. English: lexicon stem ids. */
  readonly lexical: Int32Array;
  readonly characters: number;
}

/** One side of the folder. */
export interface IndexedSide {
  readonly documents: readonly KeySet[];
  /** Per key the documents that hold it, ascending. */
  readonly postings: readonly (readonly number[])[];
  /** Per unit or stem the documents that hold it, ascending, and what a match is worth. */
  readonly lexicalPostings: readonly (readonly number[])[];
  readonly lexicalWeights: Float64Array;
}

export interface FolderIndex {
  readonly vi: IndexedSide;
  readonly en: IndexedSide;
  /** Per key its kind, an index into {@link EVIDENCE_KINDS}, and what a match is worth in nats. */
  readonly kinds: Uint8Array;
  readonly weights: Float64Array;
  readonly lexicon: Lexicon;
  /** A part of one of the documents in the numbers of the index; what the documents do not hold is passed over. */
  readonly keySetOf: (profile: DocumentProfile) => KeySet;
}

/** Share of articles that hold a key of this kind, for folders too small to tell. */
const USUAL_SHARE: Readonly<Record<EvidenceKind, number>> = {
  figure: 0.1,
  code: 0.01,
  name: 0.1,
  phrase: 0.02,
  loan: 0.1,
  lexicon: 0.15,
};
/** Documents that the usual share counts for. */
const USUAL_DOCUMENTS = 4;

/** Inverse document frequency (Spärck Jones 1972), in nats, smoothed towards what is usual. */
function information(holders: number, documents: number, kind: EvidenceKind): number {
  return -Math.log((holders + USUAL_DOCUMENTS * USUAL_SHARE[kind]) / (documents + USUAL_DOCUMENTS));
}

function postingsOf(documents: readonly Int32Array[], count: number): readonly (readonly number[])[] {
  const postings: number[][] = Array.from({ length: count }, () => []);
  documents.forEach((ids, document) => {
    for (const id of ids) postings[id]?.push(document);
  });
  return postings;
}

/** Numbers keys as they come; a key of two kinds is two keys. */
class KeyNumbers {
  readonly kinds: number[] = [];
  readonly #numbers = KEY_KINDS.map(() => new Map<string, number>());

  number(kind: number, key: string): number {
    const known = this.#numbers[kind]?.get(key);
    if (known !== undefined) return known;
    const id = this.kinds.push(kind) - 1;
    this.#numbers[kind]?.set(key, id);
    return id;
  }

  find(kind: number, key: string): number {
    return this.#numbers[kind]?.get(key) ?? -1;
  }
}

function keySet(profile: DocumentProfile, numberOf: (kind: number, key: string) => number): KeySet {
  const keys = KEY_KINDS.flatMap((kind, at) => Array.from(profile.keys[kind], (key) => numberOf(at, key)));
  return {
    keys: Int32Array.from(keys.filter((key) => key >= 0)),
    lexical: Int32Array.from(profile.lexical),
    characters: profile.characters,
  };
}

function sideOf(documents: readonly KeySet[], keyCount: number): IndexedSide {
  const lexical = documents.map((document) => document.lexical);
  const lexicalCount = lexical.reduce((most, ids) => ids.reduce((max, id) => Math.max(max, id + 1), most), 0);
  const lexicalPostings = postingsOf(lexical, lexicalCount);
  return {
    documents,
    postings: postingsOf(
      documents.map((document) => document.keys),
      keyCount,
    ),
    lexicalPostings,
    lexicalWeights: Float64Array.from(lexicalPostings, ({ length }) => information(length, documents.length, 'lexicon')),
  };
}

/** The index of both sides of a folder; documents keep their order. */
export function indexFolder(vi: readonly DocumentProfile[], en: readonly DocumentProfile[], lexicon: Lexicon): FolderIndex {
  const numbers = new KeyNumbers();
  const numberOf = (kind: number, key: string): number => numbers.number(kind, key);
  const viSets = vi.map((profile) => keySet(profile, numberOf));
  const enSets = en.map((profile) => keySet(profile, numberOf));
  const viSide = sideOf(viSets, numbers.kinds.length);
  const enSide = sideOf(enSets, numbers.kinds.length);
  const weights = Float64Array.from(numbers.kinds, (kindIndex, id) => {
    const kind = KEY_KINDS[kindIndex] ?? 'name';
    const inVi = information(viSide.postings[id]?.length ?? 0, vi.length, kind);
    return Math.min(inVi, information(enSide.postings[id]?.length ?? 0, en.length, kind));
  });
  return {
    vi: viSide,
    en: enSide,
    kinds: Uint8Array.from(numbers.kinds),
    weights,
    lexicon,
    keySetOf: (profile) => keySet(profile, (kind, key) => numbers.find(kind, key)),
  };
}
