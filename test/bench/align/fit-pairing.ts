/**
 * Fits the weights of document pairing on the development files: logistic regression of translations against easy rivals, halves
 * of the same article and editions of the same bulletin, each kind of rival weighing the same. Run with
 * `node test/bench/align/fit-pairing.ts`; it rewrites shared/align/pairing/odds-weights.ts and prints what stands in
 * fit-pairing.log.
 */

import { writeFileSync } from 'node:fs';
import { createAligner } from '../../../shared/align/align.ts';
import { BUILT_IN_LEXICON } from '../../../shared/align/lexicon/built-in.ts';
import { closeFeatures } from '../../../shared/align/pairing/close-look.ts';
import { profileOf } from '../../../shared/align/pairing/document-profile.ts';
import { indexFolder } from '../../../shared/align/pairing/folder-index.ts';
import { ODDS_FEATURES, type OddsWeights, oddsFeatures } from '../../../shared/align/pairing/pair-odds.ts';
import { sharedMassWith } from '../../../shared/align/pairing/shared-mass.ts';
import { BENCH_NAMES, type BenchDocument, readBench } from './bench-files.ts';
import {
  editionsOf,
  halvedDocuments,
  type PairMaterial,
  seededRandom,
  shuffledPlaces,
  wholeDocuments,
} from './pairing-material.ts';

/** What we believe before any data, and how many nats a weight pays for standing 1 away from it. */
const PRIORS: OddsWeights = {
  bias: -6,
  'figure.dispute': -12,
  'figure.alone': -0.1,
  'code.shared': 1.5,
  'code.dispute': -3,
  'name.cover': 2,
  'phrase.cover': 2,
  'lexicon.cover': 6,
  'total.cover': 8,
  length: -1,
  aside: -2,
};
const PRIOR_STRENGTH = 0.002;
const ITERATIONS = 3000;
const STEP_SIZE = 0.05;
const EASY_RIVALS = 6;
const FOLDER_SIZES = [3, 12, 62];

const LOOKS = ['quick', 'close'] as const;
type Look = (typeof LOOKS)[number];
type Kind = 'partner' | 'easy' | 'half' | 'edition';

interface Sample {
  readonly kind: Kind;
  readonly features: Readonly<Record<Look, readonly number[]>>;
}

const align = createAligner();

/** Features of all partners and rivals of one folder; of the easy rivals only a few. */
function samplesOf(folder: readonly PairMaterial[], rival: 'half' | 'edition', random: () => number): readonly Sample[] {
  const index = indexFolder(
    folder.map(({ vi }) => profileOf(vi, 'vi', BUILT_IN_LEXICON)),
    folder.map(({ en }) => profileOf(en, 'en', BUILT_IN_LEXICON)),
    BUILT_IN_LEXICON,
  );
  return folder.flatMap((viMaterial, vi) => {
    const viSet = index.vi.documents[vi]!;
    const measure = sharedMassWith(index, viSet);
    const easy = new Set(shuffledPlaces(folder.length, random).slice(0, EASY_RIVALS));
    return folder.flatMap((enMaterial, en): readonly Sample[] => {
      const kind: Kind = vi === en ? 'partner' : viMaterial.family === enMaterial.family ? rival : 'easy';
      if (kind === 'easy' && !easy.has(en)) return [];
      const enSet = index.en.documents[en]!;
      const quick = oddsFeatures(measure(enSet), { vi: viSet.characters, en: enSet.characters, aside: 0 });
      return [{ kind, features: { quick, close: closeFeatures(index, align, viMaterial.vi, enMaterial.en) } }];
    });
  });
}

function samplesFrom(files: readonly (readonly BenchDocument[])[], seed: number): readonly Sample[] {
  const random = seededRandom(seed);
  return files.flatMap((documents) => [
    ...FOLDER_SIZES.flatMap((size) => {
      const places = shuffledPlaces(documents.length, random).slice(0, size);
      return samplesOf(wholeDocuments(places.map((place) => documents[place]!)), 'half', random);
    }),
    ...samplesOf(halvedDocuments(documents), 'half', random),
    ...samplesOf(editionsOf(documents, 3, random), 'edition', random),
  ]);
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function score(weights: Float64Array, features: readonly number[]): number {
  return features.reduce((sum, value, at) => sum + value * weights[at]!, 0);
}

/** Every kind of rival has a third of the weight of the partners, so that the score is the logarithm of a likelihood ratio. */
function sampleWeights(samples: readonly Sample[]): readonly number[] {
  const counts = Map.groupBy(samples, ({ kind }) => kind);
  return samples.map(({ kind }) => (kind === 'partner' ? 1 / 2 : 1 / 6) / counts.get(kind)!.length);
}

/** Gradient ascent on the weighted likelihood (Adam, Kingma & Ba 2015). */
function fit(samples: readonly Sample[], look: Look): Float64Array {
  const shares = sampleWeights(samples);
  const priors = ODDS_FEATURES.map((name) => PRIORS[name]);
  const weights = Float64Array.from(priors);
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  for (let iteration = 1; iteration <= ITERATIONS; iteration++) {
    const gradient = weights.map((weight, at) => -PRIOR_STRENGTH * (weight - priors[at]!));
    samples.forEach(({ kind, features }, at) => {
      const error = (kind === 'partner' ? 1 : 0) - sigmoid(score(weights, features[look]));
      for (const [feature, value] of features[look].entries()) gradient[feature]! += shares[at]! * error * value;
    });
    for (let at = 0; at < weights.length; at++) {
      mean[at] = 0.9 * mean[at]! + 0.1 * gradient[at]!;
      square[at] = 0.999 * square[at]! + 0.001 * gradient[at]! ** 2;
      const step = mean[at]! / (1 - 0.9 ** iteration) / (Math.sqrt(square[at]! / (1 - 0.999 ** iteration)) + 1e-9);
      weights[at] = weights[at]! + (STEP_SIZE / (1 + iteration / 500)) * step;
    }
  }
  return weights;
}

/** Share of each kind that the score puts on the right side of even odds, and where most of its scores lie. */
function judge(samples: readonly Sample[], look: Look, weights: Float64Array): string {
  const parts = [...Map.groupBy(samples, ({ kind }) => kind)].map(([kind, group]) => {
    const scores = group.map(({ features }) => score(weights, features[look])).sort((a, b) => a - b);
    const right = scores.filter((value) => value > 0 === (kind === 'partner')).length / scores.length;
    const [low, high] = [0.01, 0.99].map((share) => scores[Math.floor(share * (scores.length - 1))]!.toFixed(1));
    return `${kind} ${right.toFixed(4)} of ${scores.length} [${low}, ${high}]`;
  });
  return `  ${look}: ${parts.join(', ')}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function source(weights: Readonly<Record<Look, Float64Array>>): string {
  const table = (look: Look): string =>
    ODDS_FEATURES.map(
      (name, at) => `    ${/\W/.test(name) ? `'${name}'` : name}: ${Number(weights[look][at]!.toFixed(3))},`,
    ).join('\n');
  return `/** What each feature of a pair of documents is worth; written by test/bench/align/fit-pairing.ts, whose log stands beside it. */

import type { OddsWeights } from './pair-odds.ts';

/** \`quick\`: documents as bags of keys. \`close\`: the same features, summed over the beads of their alignment. */
export const ODDS_WEIGHTS: Readonly<Record<'quick' | 'close', OddsWeights>> = {
${LOOKS.map((look) => `  ${look}: {\n${table(look)}\n  },`).join('\n')}
};
`;
}

const files = BENCH_NAMES.map((name) => readBench(name));
if (files.some((documents) => documents === null)) print('skipped: ../shared/bench is not there');
else {
  const all = files.flatMap((documents) => (documents === null ? [] : [documents]));
  const parts = [0, 1].map((part) =>
    samplesFrom(
      all.map((documents) => documents.filter((_, at) => at % 2 === part)),
      part,
    ),
  );
  print('fitted on every other document, judged on the others: right at even odds, 1st and 99th percentile of the log-odds');
  for (const look of LOOKS) print(judge(parts[1]!, look, fit(parts[0]!, look)));
  const samples = samplesFrom(all, 2);
  const weights = { quick: fit(samples, 'quick'), close: fit(samples, 'close') };
  print('fitted and judged on all');
  for (const look of LOOKS) print(judge(samples, look, weights[look]));
  writeFileSync(new URL('../../../shared/align/pairing/odds-weights.ts', import.meta.url), source(weights));
}
