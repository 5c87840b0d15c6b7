/** Turns what two documents share into the odds that one is the translation of the other. */

import { EVIDENCE_KINDS, type EvidenceKind } from './folder-index.ts';
import { ODDS_WEIGHTS } from './odds-weights.ts';
import type { SharedMass } from './shared-mass.ts';

export const ODDS_FEATURES = [
  'bias',
  'figure.dispute',
  'figure.alone',
  'code.shared',
  'code.dispute',
  'name.cover',
  'phrase.cover',
  'lexicon.cover',
  'total.cover',
  'length',
  'aside',
] as const;

export type OddsFeature = (typeof ODDS_FEATURES)[number];

export type OddsWeights = Readonly<Record<OddsFeature, number>>;

/** Nats that stand against every cover, so that a short text with one lucky word is not covered. */
const DOUBT = 4;

const KIND: Readonly<Record<EvidenceKind, number>> = Object.fromEntries(EVIDENCE_KINDS.map((kind, at) => [kind, at])) as Record<
  EvidenceKind,
  number
>;

function sum(masses: Float64Array): number {
  return masses.reduce((total, mass) => total + mass, 0);
}

function cover(shared: number, held: number): number {
  return shared / (held + DOUBT);
}

/** Characters of a pair: of either side, and of both in paragraphs that an alignment leaves without partner. */
export interface PairLengths {
  readonly vi: number;
  readonly en: number;
  readonly aside: number;
}

/** The features of a pair in the order of {@link ODDS_FEATURES}. */
export function oddsFeatures({ shared, comparable, all, opposed }: SharedMass, lengths: PairLengths): readonly number[] {
  const of = (masses: Float64Array, kind: EvidenceKind): number => masses[KIND[kind]] ?? 0;
  /** A squared share and not a mass: of sixty figures a few are mistaken, and finding those is what the pair is wanted for. */
  const dispute = (kind: EvidenceKind): number => cover(of(opposed, kind), of(opposed, kind) + of(shared, kind)) ** 2;
  const figuresAlone = Math.max(0, of(all, 'figure') - of(shared, 'figure') - of(opposed, 'figure'));
  return [
    1,
    dispute('figure'),
    Math.sqrt(figuresAlone),
    Math.sqrt(of(shared, 'code')),
    dispute('code'),
    cover(of(shared, 'name'), of(comparable, 'name')),
    cover(of(shared, 'phrase'), of(comparable, 'phrase')),
    cover(of(shared, 'lexicon'), of(all, 'lexicon')),
    cover(sum(shared), sum(all)),
    Math.abs(Math.log((lengths.vi + 1) / (lengths.en + 1))),
    lengths.aside / (lengths.vi + lengths.en + 1),
  ];
}

/** Natural logarithm of how much likelier this evidence is between translations than between other documents. */
export function logLikelihoodRatio(features: readonly number[], look: keyof typeof ODDS_WEIGHTS): number {
  const weights = ODDS_WEIGHTS[look];
  return ODDS_FEATURES.reduce((total, name, at) => total + weights[name] * (features[at] ?? 0), 0);
}
