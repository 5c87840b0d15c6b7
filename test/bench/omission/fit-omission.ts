/**
 * Fits the weights of omission and addition: a logistic regression over the likeliest stretch of each sample, the stretch chosen
 * with the weights of the round before (a latent variable, as in Felzenszwalb et al. 2010). Clean segments are the negatives, the same
 * segments with a clause cut out of the other language the positives; nothing is read from the injected segments, which stay a test.
 * Run with `node test/bench/omission/fit-omission.ts`; it rewrites shared/check/completeness/omission-weights.ts and prints what stands in
 * fit-omission.log. Held-out figures come from five folds of neighbouring segments, so that no document is on both sides.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { OMISSION_FEATURES, omissionFeatures } from '../../../shared/check/completeness/omission-evidence.ts';
import { likeliestOmission, type OmissionWeights } from '../../../shared/check/completeness/omission-search.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { sharedFile, sharedJsonLines } from '../shared-data.ts';
import { type FitRow, fitLogistic } from './logistic-fit.ts';
import { type Cut, type OmissionSample, omissionSamples, type Segment, scenesOf } from './omission-material.ts';

const ROUNDS = 5;
const PENALTY = 1;
const FOLDS = 5;
const BLOCK = 50;
/** A clause between commas is what people leave out; other cuts are there for breadth. */
const SAMPLE_WEIGHT: Readonly<Record<Cut, number>> = { none: 1, commas: 1, joined: 0.5 };

/** What we believed before fitting. */
const START: Partial<OmissionWeights> = {
  bias: -6,
  'missing.word': 0.7,
  'missing.compound': 1,
  'missing.phrase': 1.4,
  'missing.name': 2,
  'missing.figure': 1.5,
  'missing.unknown': 0.2,
  'own.content': -1.5,
  'own.light': -0.3,
  'shared.content': -0.7,
  'begins.mark': 0.7,
  'ends.mark': 0.7,
  length: 0.7,
  'surplus.known': -0.3,
  'surplus.unknown': -0.3,
  'surplus.name': -0.3,
};

function weightsOf(values: (name: keyof OmissionWeights, index: number) => number): OmissionWeights {
  const rounded = OMISSION_FEATURES.map((name, index) => [name, Math.round(values(name, index) * 1000) / 1000] as const);
  return Object.fromEntries(rounded) as OmissionWeights;
}

interface Best {
  readonly score: number;
  readonly features: Float64Array;
}

function bestOf({ scenes }: Pick<OmissionSample, 'scenes'>, weights: OmissionWeights): Best | null {
  let best: Best | null = null;
  for (const scene of scenes) {
    const found = likeliestOmission(scene, weights);
    if (found === null || (best !== null && best.score >= found.score)) continue;
    best = { score: found.score, features: omissionFeatures(scene, found.from, found.to) };
  }
  return best;
}

/**
 * A word that the rest of the sentence wants too says nothing for an omission: officialese repeats its words (committee, provincial)
 * far more than the news we fit on, so these weights may not be above 0.
 */
const NEVER_FOR: readonly (keyof OmissionWeights)[] = ['shared.light', 'shared.content', 'share'];

function fitBounded(rows: readonly FitRow[]): OmissionWeights {
  const without = (names: readonly string[]): readonly FitRow[] =>
    rows.map((row) => ({
      ...row,
      features: row.features.map((value, index) => (names.includes(OMISSION_FEATURES[index]!) ? 0 : value)),
    }));
  const free = fitLogistic(rows, OMISSION_FEATURES.length, PENALTY);
  const wrong = NEVER_FOR.filter((name) => free[OMISSION_FEATURES.indexOf(name)]! > 0);
  const fitted = fitLogistic(without(wrong), OMISSION_FEATURES.length, PENALTY);
  return weightsOf((_, index) => fitted[index]!);
}

function fitWeights(samples: readonly OmissionSample[]): OmissionWeights {
  let weights = weightsOf((name) => START[name] ?? 0);
  for (let round = 0; round < ROUNDS; round++) {
    const rows = samples.flatMap((sample) => {
      const best = bestOf(sample, weights);
      return best === null
        ? []
        : [{ features: best.features, isPositive: sample.cut !== 'none', weight: SAMPLE_WEIGHT[sample.cut] }];
    });
    weights = fitBounded(rows);
  }
  return weights;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

interface Injected extends Segment {
  readonly base: string;
  readonly kind: string;
}

const RATES = [0.003, 0.005, 0.008, 0.01, 0.015, 0.02];

/** Prints recall at false-alarm rates for scores that were given by weights that had not seen the segment. */
function sayHeldOut(
  side: Language,
  samples: readonly OmissionSample[],
  folds: ReadonlyMap<string, number>,
  injected: readonly Injected[],
) {
  const scored: { cut: string; score: number; id: string }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitWeights(samples.filter(({ id }) => folds.get(id) !== fold));
    for (const sample of samples)
      if (folds.get(sample.id) === fold)
        scored.push({ cut: sample.cut, id: sample.id, score: bestOf(sample, weights)?.score ?? -99 });
    for (const one of side === 'vi' ? injected : [])
      if (folds.get(one.base) === fold)
        scored.push({
          cut: 'injected',
          id: one.id,
          score: bestOf({ scenes: scenesOf(one.vi, one.en, 'vi') }, weights)?.score ?? -99,
        });
  }
  const clean = scored.filter(({ cut }) => cut === 'none').sort((a, b) => b.score - a.score);
  say(`${side === 'vi' ? 'omission' : 'addition'}, held out: ${clean.length} clean segments`);
  for (const rate of RATES) {
    const threshold = clean[Math.floor(rate * clean.length)]!.score;
    const recall = ['commas', 'joined', 'injected'].flatMap((cut) => {
      const rows = scored.filter((row) => row.cut === cut);
      const found = rows.filter(({ score }) => score > threshold).length;
      return rows.length === 0 ? [] : [`${cut} ${((100 * found) / rows.length).toFixed(1)} % of ${rows.length}`];
    });
    say(`  false alarms ${(100 * rate).toFixed(1)} %  threshold ${threshold.toFixed(2)}  ${recall.join('  ')}`);
  }
  say(
    `  highest clean: ${clean
      .slice(0, 20)
      .map(({ id, score }) => `${id} ${score.toFixed(1)}`)
      .join('  ')}`,
  );
}

const segments = sharedJsonLines<Segment>('bench/segments-clean.jsonl');
const known = sharedFile('bench/segments-known-errors.json');
const injected = sharedJsonLines<Injected>('bench/segments-injected.jsonl')?.filter(({ kind }) => kind === 'clause_omitted');
if (segments === null || known === null || injected === undefined)
  throw new Error('the development data is not beside the checkout');
const errors = new Set((JSON.parse(readFileSync(known, 'utf8')) as { ids: string[] }[]).flatMap(({ ids }) => ids));
const folds = new Map(segments.map(({ id }, index) => [id, Math.floor(index / BLOCK) % FOLDS]));

const tables = (['vi', 'en'] as const).map((side) => {
  const samples = omissionSamples(
    segments.filter(({ id }) => !errors.has(id)),
    side,
  );
  sayHeldOut(side, samples, folds, injected);
  const weights = fitWeights(samples);
  for (const [name, weight] of Object.entries(weights)) say(`  ${name.padEnd(18)} ${weight}`);
  const rows = Object.entries(weights).map(([name, weight]) => `    ${/\W/.test(name) ? `'${name}'` : name}: ${weight},`);
  return `  ${side}: {\n${rows.join('\n')}\n  },`;
});
writeFileSync(
  new URL('../../../shared/check/completeness/omission-weights.ts', import.meta.url),
  `/**
 * What each feature of a stretch is worth, in log odds, where the Vietnamese or the English says more than the other side; written by
 * test/bench/omission/fit-omission.ts, which says how they are fitted and whose log with the held-out figures stands beside it.
 */

import type { Language } from '../domain/language.ts';
import type { OmissionWeights } from './omission-search.ts';

export const OMISSION_WEIGHTS: Readonly<Record<Language, OmissionWeights>> = {
${tables.join('\n')}
};
`,
);
