/** The figures of the aligner: strict F1 per file, what each evidence gives, calibration, speed, and growth with length. */

import { type Align, createAligner } from '../../../shared/align/align.ts';
import { evidencesWith } from '../../../shared/align/evidences.ts';
import { learnLexicon } from '../../../shared/align/learn-lexicon.ts';
import { BUILT_IN_LEXICON } from '../../../shared/align/lexicon/built-in.ts';
import { WEIGHTS } from '../../../shared/align/weights.ts';
import { BENCH_NAMES, type BenchDocument, readBench } from './bench-files.ts';
import { seedVariantRecall } from './seed-variants.ts';
import { beadKeys, countBeads, f1, type GoldBead } from './strict-f1.ts';

export interface BenchRow {
  readonly name: string;
  readonly figures: readonly string[];
}

export interface BenchTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly BenchRow[];
}

/** Strict F1 of others on the same kind of documents (test half), from the issue that set the goal. */
const OTHERS: readonly BenchRow[] = [
  { name: 'hunalign, best of its modes', figures: ['1.00', '0.86', '0.71', '0.63', '0.52'] },
  { name: 'prototype with dictionary', figures: ['0.995', '0.975', '0.92', '0.88', '0.89'] },
  { name: 'what we are after', figures: ['1.00', '0.99', '0.97', '0.95', '0.92'] },
];

const SURE = 0.95;
const CALIBRATION_STEPS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99];
const LENGTHS = [100, 1000, 5000, 20_000];
const WARM_UP_ROUNDS = 3;
const TIMED_ROUNDS = 3;

type Files = readonly (readonly BenchDocument[])[];

function scored(documents: readonly BenchDocument[], align: Align): string {
  return f1(
    documents.map(({ vi, en, gold }) =>
      countBeads(
        gold,
        align(vi, en).map((bead) => [bead.vi, bead.en] as const),
      ),
    ),
  ).toFixed(4);
}

function scoreTable(files: Files): BenchTable {
  const alone = createAligner();
  return {
    title: 'strict F1, all beads',
    columns: BENCH_NAMES,
    rows: [
      { name: 'one document at a time', figures: files.map((documents) => scored(documents, alone)) },
      {
        name: 'lexicon learned over the run',
        figures: files.map((documents) => scored(documents, createAligner({ lexicon: learnLexicon(documents) }))),
      },
      ...OTHERS,
    ],
  };
}

function ablationTable(files: Files): BenchTable {
  const without = (features: readonly string[]): Align =>
    createAligner({
      weights: { ...WEIGHTS, ...Object.fromEntries(features.map((feature) => [feature, 0])) },
    });
  return {
    title: 'strict F1 without one kind of evidence, weights not fitted again',
    columns: BENCH_NAMES,
    rows: evidencesWith(BUILT_IN_LEXICON).map((evidence) => ({
      name: `without ${evidence.name}`,
      figures: files.map((documents) => scored(documents, without(evidence.features))),
    })),
  };
}

function calibrationTable(files: Files): BenchTable {
  const align = createAligner();
  const judged = files.flat().flatMap(({ vi, en, gold }) => {
    const keys = beadKeys(gold);
    return align(vi, en).map((bead) => ({
      confidence: bead.confidence,
      right: keys.has(`${bead.vi}|${bead.en}`),
    }));
  });
  const row = (name: string, from: number, to: number): BenchRow => {
    const beads = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    const mean = beads.reduce((sum, { confidence }) => sum + confidence, 0) / beads.length;
    const right = beads.filter((bead) => bead.right).length / beads.length;
    return { name, figures: [String(beads.length), mean.toFixed(3), right.toFixed(4)] };
  };
  return {
    title: 'calibration over all files',
    columns: ['beads', 'confidence', 'right'],
    rows: [
      ...CALIBRATION_STEPS.map((from, at) => row(`from ${from}`, from, CALIBRATION_STEPS[at + 1] ?? 2)),
      row(`at least ${SURE}`, SURE, 2),
    ],
  };
}

function speedTable(files: Files): BenchTable {
  const align = createAligner();
  return {
    title: 'speed, documents one at a time (hunalign without dictionary: about 28,000)',
    columns: ['paragraphs/s'],
    rows: files.map((documents, index) => {
      const paragraphs = documents.reduce((sum, { vi, en }) => sum + vi.length + en.length, 0);
      const rounds = (count: number): void => {
        for (let round = 0; round < count; round++) for (const { vi, en } of documents) align(vi, en);
      };
      rounds(WARM_UP_ROUNDS);
      const start = performance.now();
      rounds(TIMED_ROUNDS);
      const seconds = (performance.now() - start) / 1000;
      return {
        name: BENCH_NAMES[index] ?? '',
        figures: [String(Math.round((paragraphs * TIMED_ROUNDS) / seconds))],
      };
    }),
  };
}

/** Documents laid end to end until there are `paragraphs` Vietnamese ones. */
function concatenated(documents: readonly BenchDocument[], paragraphs: number): BenchDocument {
  const vi: BenchDocument['vi'][number][] = [];
  const en: BenchDocument['en'][number][] = [];
  const gold: GoldBead[] = [];
  for (let at = 0; vi.length < paragraphs; at++) {
    const document = documents[at % documents.length];
    if (document === undefined) break;
    for (const [viBead, enBead] of document.gold) {
      gold.push([viBead.map((index) => index + vi.length), enBead.map((index) => index + en.length)]);
    }
    vi.push(...document.vi);
    en.push(...document.en);
  }
  return { id: `${paragraphs}`, vi, en, gold };
}

function growthTable(files: Files): BenchTable {
  const align = createAligner();
  const mild = files[BENCH_NAMES.indexOf('mild')] ?? [];
  return {
    title: 'one long document (mild, end to end)',
    columns: ['seconds', 'F1', 'MB resident'],
    rows: LENGTHS.map((length) => {
      const document = concatenated(mild, length);
      const start = performance.now();
      const score = scored([document], align);
      const seconds = ((performance.now() - start) / 1000).toFixed(2);
      const memory = Math.round(process.memoryUsage().rss / 1e6);
      return {
        name: `${document.vi.length} × ${document.en.length}`,
        figures: [seconds, score, String(memory)],
      };
    }),
  };
}

const VARIANTS = 200;

function seedTable(): BenchTable {
  const recall = seedVariantRecall(createAligner(), VARIANTS);
  return {
    title: `the seed pair, either side losing or gaining up to three paragraphs, ${VARIANTS} seeded variants`,
    columns: ['beads right'],
    rows: [{ name: 'mean', figures: [recall === null ? 'skipped' : recall.toFixed(4)] }],
  };
}

/** All tables, or null where the benchmark does not lie beside the checkout. */
export function benchAlign(): readonly BenchTable[] | null {
  const files: (readonly BenchDocument[])[] = [];
  for (const name of BENCH_NAMES) {
    const documents = readBench(name);
    if (documents === null) return null;
    files.push(documents);
  }
  return [scoreTable(files), ablationTable(files), calibrationTable(files), speedTable(files), growthTable(files), seedTable()];
}

/** A table as lines of text. */
export function benchLines(table: BenchTable): readonly string[] {
  const line = (name: string, figures: readonly string[]): string =>
    `${name.padEnd(32)}${figures.map((figure) => figure.padStart(14)).join('')}`;
  return [table.title, line('', table.columns), ...table.rows.map((row) => line(`  ${row.name}`, row.figures)), ''];
}
