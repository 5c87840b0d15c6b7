/** Finds copies and revisions of the same article in one language, so that each article is paired once. */

import type { DocumentProfile } from './document-profile.ts';
import type { PairableDocument } from './pairable-document.ts';
import { commonShingles, shinglesOf, sketchOf } from './shingles.ts';

/** A document that is another version of one that is paired in its stead; both by place in their list. */
export interface Version {
  readonly document: number;
  readonly of: number;
  /** `copy`: the same text, whatever the format or the name. */
  readonly kind: 'copy' | 'revision';
  /** Share of the word runs of both that both have (Jaccard), 0 to 1. */
  readonly similarity: number;
}

/** Runs of the sketches that must meet before two documents are compared. */
const LEAST_COMMON = 8;
const COPY = 0.95;
/** Of the word runs of the shorter version, how many the longer one has. */
const REVISION = 0.6;
/** A shorter text is an excerpt or a part of a collection, not a version. */
const LEAST_RATIO = 0.5;
/** Next week's bulletin has the words of this week's, but not its figures and names: share of them that versions have in common. */
const SAME_FACTS = 0.75;
/** Milliseconds: files that were unpacked or copied together differ by seconds that mean nothing. */
const MOMENT = 60_000;

interface Comparable {
  readonly place: number;
  readonly shingles: Uint32Array;
  readonly profile: DocumentProfile;
}

const FACTS = ['figure', 'code', 'phrase'] as const;

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 1;
  return [...few].filter((fact) => many.has(fact)).length / few.size;
}

/** Compares a document with what is paired so far. */
function versionOf(document: Comparable, kept: Comparable): Version | null {
  const [a, b] = [document.shingles.length, kept.shingles.length];
  if (Math.min(a, b) === 0 || Math.min(a, b) < LEAST_RATIO * Math.max(a, b)) return null;
  const common = commonShingles(document.shingles, kept.shingles);
  const similarity = common / (a + b - common);
  if (common / Math.min(a, b) < REVISION) return null;
  const facts = Math.min(...FACTS.map((kind) => share(document.profile.keys[kind], kept.profile.keys[kind])));
  if (facts < SAME_FACTS) return null;
  return { document: document.place, of: kept.place, kind: similarity >= COPY && facts === 1 ? 'copy' : 'revision', similarity };
}

/** The newest first where age is known, else the longest, else the first. */
function preference(documents: readonly PairableDocument[], lengths: readonly number[]): readonly number[] {
  return documents
    .map((_, place) => place)
    .sort((a, b) => {
      const [left, right] = [documents[a]?.modified, documents[b]?.modified];
      const newer = left === undefined || right === undefined ? 0 : Math.floor(right / MOMENT) - Math.floor(left / MOMENT);
      return newer || (lengths[b] ?? 0) - (lengths[a] ?? 0) || a - b;
    });
}

/** The versions among documents of one language; a document that is not listed stands for itself. */
export function findVersions(documents: readonly PairableDocument[], profiles: readonly DocumentProfile[]): readonly Version[] {
  const holders = new Map<number, Comparable[]>();
  const versions: Version[] = [];
  const lengths = profiles.map((profile) => profile.characters);
  for (const place of preference(documents, lengths)) {
    const profile = profiles[place];
    if (profile === undefined) continue;
    const document: Comparable = { place, shingles: shinglesOf(documents[place]?.units ?? []), profile };
    const sketch = sketchOf(document.shingles);
    const met = new Map<Comparable, number>();
    for (const run of sketch) for (const kept of holders.get(run) ?? []) met.set(kept, (met.get(kept) ?? 0) + 1);
    const likely = [...met].filter(([, count]) => count >= Math.min(LEAST_COMMON, sketch.length));
    const best = likely
      .flatMap(([kept]) => versionOf(document, kept) ?? [])
      .reduce<Version | null>((most, one) => (most !== null && most.similarity >= one.similarity ? most : one), null);
    if (best !== null) versions.push(best);
    else for (const run of sketch) holders.set(run, [...(holders.get(run) ?? []), document]);
  }
  return versions;
}
