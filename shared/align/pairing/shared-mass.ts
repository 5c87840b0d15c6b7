/** Measures, per kind of evidence, what two texts of different languages hold together and what each holds alone. */

import { EVIDENCE_KINDS, type FolderIndex, type KeySet } from './folder-index.ts';

const LEXICON = EVIDENCE_KINDS.indexOf('lexicon');

/** Masses in nats per kind of evidence, of both texts together: a shared key counts on either side. */
export interface SharedMass {
  readonly shared: Float64Array;
  /** Of keys that the documents of the other language hold at all: an untranslated name says nothing. */
  readonly comparable: Float64Array;
  readonly all: Float64Array;
  /** Of keys that stand unmatched on both sides: figures against other figures, not figures against none. */
  readonly opposed: Float64Array;
}

export function noMass(): SharedMass {
  const empty = (): Float64Array => new Float64Array(EVIDENCE_KINDS.length);
  return { shared: empty(), comparable: empty(), all: empty(), opposed: empty() };
}

function add(masses: Float64Array, kind: number, mass: number): void {
  masses[kind] = (masses[kind] ?? 0) + mass;
}

export function addMass(to: SharedMass, from: SharedMass): void {
  for (const part of ['shared', 'comparable', 'all', 'opposed'] as const) {
    for (const [kind, mass] of from[part].entries()) add(to[part], kind, mass);
  }
}

/** Per English stem the units of a Vietnamese text that may become it. */
function sourcesOf(index: FolderIndex, vi: KeySet): ReadonlyMap<number, readonly number[]> {
  const sources = new Map<number, number[]>();
  for (const unit of vi.lexical) {
    for (const stem of index.lexicon.translations[unit] ?? []) {
      const known = sources.get(stem);
      if (known === undefined) sources.set(stem, [unit]);
      else known.push(unit);
    }
  }
  return sources;
}

/** Fills in what stands against each other: the smaller of both unmatched masses, on either side. A match counts half on each. */
function oppose(mass: SharedMass, viAll: Float64Array): void {
  for (const [kind, all] of mass.all.entries()) {
    const ofVi = viAll[kind] ?? 0;
    const matched = (mass.shared[kind] ?? 0) / 2;
    mass.opposed[kind] = 2 * Math.max(0, Math.min(ofVi, all - ofVi) - matched);
  }
}

/** Measures one Vietnamese text against any number of English ones. */
export function sharedMassWith(index: FolderIndex, vi: KeySet): (en: KeySet) => SharedMass {
  const { kinds, weights } = index;
  const held = new Set(vi.keys);
  const sources = sourcesOf(index, vi);
  const viMass = noMass();
  for (const key of vi.keys) {
    add(viMass.all, kinds[key] ?? 0, weights[key] ?? 0);
    if ((index.en.postings[key]?.length ?? 0) > 0) add(viMass.comparable, kinds[key] ?? 0, weights[key] ?? 0);
  }
  for (const unit of vi.lexical) add(viMass.all, LEXICON, index.vi.lexicalWeights[unit] ?? 0);
  return (en) => {
    const mass = noMass();
    addMass(mass, viMass);
    for (const key of en.keys) {
      const kind = kinds[key] ?? 0;
      const weight = weights[key] ?? 0;
      add(mass.all, kind, weight);
      if ((index.vi.postings[key]?.length ?? 0) > 0) add(mass.comparable, kind, weight);
      if (held.has(key)) add(mass.shared, kind, 2 * weight);
    }
    const explained = new Set<number>();
    for (const stem of en.lexical) {
      const weight = index.en.lexicalWeights[stem] ?? 0;
      add(mass.all, LEXICON, weight);
      const units = sources.get(stem);
      if (units === undefined) continue;
      add(mass.shared, LEXICON, weight);
      for (const unit of units) explained.add(unit);
    }
    for (const unit of explained) add(mass.shared, LEXICON, index.vi.lexicalWeights[unit] ?? 0);
    mass.comparable[LEXICON] = mass.all[LEXICON] ?? 0;
    oppose(mass, viMass.all);
    return mass;
  };
}
