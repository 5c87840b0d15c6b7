/**
 * Fits the weights of the aligner on the development files: a conditional random field over sentence paths, of which only the
 * paragraph beads are known (Lafferty, McCallum & Pereira 2001; hidden paths after Quattoni et al. 2007). Run with
 * `node test/bench/align/fit-weights.ts`; it rewrites shared/align/weights.ts and prints what stands in fit-weights.log.
 */

import { writeFileSync } from 'node:fs';
import { alignParagraphs } from '../../../shared/align/align.ts';
import { evidencesWith, featureNames } from '../../../shared/align/evidences.ts';
import { BUILT_IN_LEXICON } from '../../../shared/align/lexicon/built-in.ts';
import { BENCH_NAMES, type BenchDocument, readBench } from './bench-files.ts';
import { expectation, type PathGraph, pathGraph } from './path-graph.ts';
import { countBeads, f1 } from './strict-f1.ts';
import { mayBeNegative, WEIGHT_PRIORS } from './weight-priors.ts';

const ITERATIONS = 120;
const STEP_SIZE = 0.15;
/** Inverse variance of the prior: how many nats a weight pays for standing 1 away from what we believed. */
const PRIOR_STRENGTH = 1;

type Weights = Readonly<Record<string, number>>;

function scoresOf(graph: PathGraph, weights: Float64Array): Float64Array {
  return Float64Array.from(graph.from, (_, step) => {
    let score = 0;
    for (let at = 0; at < weights.length; at++) score += weights[at]! * graph.features[step * weights.length + at]!;
    return score;
  });
}

/** Adam (Kingma & Ba 2015) on the penalised log-likelihood of the gold beads. */
function fitWeights(graphs: readonly PathGraph[], names: readonly string[]): { weights: Weights; logLikelihood: number } {
  const priors = Float64Array.from(names, (name) => WEIGHT_PRIORS[name] ?? 0);
  const weights = priors.slice();
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  let logLikelihood = 0;
  for (let iteration = 1; iteration <= ITERATIONS; iteration++) {
    const gradient = Float64Array.from(names, (_, at) => -PRIOR_STRENGTH * (weights[at]! - priors[at]!));
    logLikelihood = 0;
    for (const graph of graphs) {
      const scores = scoresOf(graph, weights);
      const gold = expectation(graph, scores, true);
      const free = expectation(graph, scores, false);
      if (gold === null || free === null) continue;
      logLikelihood += gold.total - free.total;
      for (let at = 0; at < names.length; at++) gradient[at]! += gold.features[at]! - free.features[at]!;
    }
    const size = iteration < ITERATIONS * 0.7 ? STEP_SIZE : STEP_SIZE / 5;
    names.forEach((name, at) => {
      mean[at] = 0.9 * mean[at]! + 0.1 * gradient[at]!;
      square[at] = 0.99 * square[at]! + 0.01 * gradient[at]! ** 2;
      const rate = mean[at]! / (1 - 0.9 ** iteration) / (Math.sqrt(square[at]! / (1 - 0.99 ** iteration)) + 1e-8);
      const next = weights[at]! + size * rate;
      weights[at] = mayBeNegative(name) ? next : Math.max(0, next);
    });
  }
  return {
    weights: Object.fromEntries(names.map((name, at) => [name, Math.round(weights[at]! * 1000) / 1000])),
    logLikelihood,
  };
}

function score(documents: readonly BenchDocument[], weights: Weights): string {
  const counts = documents.map(({ vi, en, gold }) =>
    countBeads(
      gold,
      alignParagraphs(vi, en, { weights }).map((bead) => [bead.vi, bead.en] as const),
    ),
  );
  return f1(counts).toFixed(4);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const files = BENCH_NAMES.map((name) => readBench(name) ?? []);
if (files.some((documents) => documents.length === 0)) throw new Error('the alignment benchmark is not beside the checkout');
const evidences = evidencesWith(BUILT_IN_LEXICON);
const names = featureNames(evidences);
const graphs = files.map((documents) => documents.map((document) => pathGraph(document, BUILT_IN_LEXICON, evidences)));

say('held out: fitted on the documents of one parity, scored on the others');
for (const parity of [0, 1]) {
  const half = fitWeights(
    graphs.flatMap((file) => file.filter((_, index) => index % 2 === parity)),
    names,
  );
  const row = files.map((documents) =>
    score(
      documents.filter((_, index) => index % 2 !== parity),
      half.weights,
    ),
  );
  say(`  parity ${1 - parity}: ${BENCH_NAMES.map((name, index) => `${name} ${row[index]}`).join('  ')}`);
}
const full = fitWeights(graphs.flat(), names);
say(`all documents: log-likelihood ${full.logLikelihood.toFixed(1)}`);
say(`  ${BENCH_NAMES.map((name, index) => `${name} ${score(files[index]!, full.weights)}`).join('  ')}`);
for (const [name, weight] of Object.entries(full.weights)) say(`  ${name.padEnd(28)} ${weight}`);
const rows = Object.entries(full.weights).map(([name, weight]) => `  '${name}': ${weight},`);
writeFileSync(
  new URL('../../../shared/align/weights.ts', import.meta.url),
  `/** What each feature of a step is worth; written by test/bench/align/fit-weights.ts, whose log stands beside that script. */

export const WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`,
);
