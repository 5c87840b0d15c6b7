/** The figures of document pairing: shuffled folders, folders with losses, rivals that are hard to tell apart, time. */

import { type PairedDocuments, pairDocuments } from '../../../shared/align/pair-documents.ts';
import type { PairableDocument } from '../../../shared/align/pairing/pairable-document.ts';
import { BENCH_NAMES, type BenchDocument, type BenchName, readBench } from './bench-files.ts';
import {
  editionsOf,
  halvedDocuments,
  type PairMaterial,
  recombined,
  seededRandom,
  shuffledPlaces,
  wholeDocuments,
} from './pairing-material.ts';

const DRAWS = 20;
const LEFT_OUT = 10;
const SURE = 0.9;
const LARGE = 1000;
const LARGE_BEADS = 14;
const CALIBRATION_STEPS = [0, 0.5, 0.7, 0.9, 0.97, 0.99];

interface Folder {
  readonly vi: readonly PairableDocument[];
  readonly en: readonly PairableDocument[];
  /** Per Vietnamese document its English one, or null where that was left out. */
  readonly partners: readonly (number | null)[];
}

/** What came of one folder. */
export interface PairingFigures {
  readonly wanted: number;
  readonly right: number;
  /** Confidence of each pair that is right, and of each that is not. */
  readonly rightPairs: readonly number[];
  readonly falsePairs: readonly number[];
  /** Documents set aside as versions of others. */
  readonly duplicates: number;
}

/** A folder without names or order; `leftOut` documents are missing from each side, different ones. */
export function folderOf(material: readonly PairMaterial[], leftOut: number, random: () => number): Folder {
  const lost = shuffledPlaces(material.length, random);
  const viLost = new Set(lost.slice(0, leftOut));
  const enLost = new Set(lost.slice(leftOut, 2 * leftOut));
  const viPlaces = shuffledPlaces(material.length, random).filter((place) => !viLost.has(place));
  const enPlaces = shuffledPlaces(material.length, random).filter((place) => !enLost.has(place));
  return {
    vi: viPlaces.map((place) => ({ name: '', units: material[place]!.vi })),
    en: enPlaces.map((place) => ({ name: '', units: material[place]!.en })),
    partners: viPlaces.map((place) => (enLost.has(place) ? null : enPlaces.indexOf(place))),
  };
}

function judge(folder: Folder, { pairs, duplicates }: PairedDocuments): PairingFigures {
  const isRight = ({ vi, en }: PairedDocuments['pairs'][number]): boolean => folder.partners[vi] === en;
  const rightPairs = pairs.filter(isRight).map(({ confidence }) => confidence);
  const falsePairs = pairs.filter((pair) => !isRight(pair)).map(({ confidence }) => confidence);
  const wanted = folder.partners.filter((partner) => partner !== null).length;
  return { wanted, right: rightPairs.length, rightPairs, falsePairs, duplicates: duplicates.length };
}

function total(figures: readonly PairingFigures[]): PairingFigures {
  const sum = (of: (one: PairingFigures) => number): number => figures.reduce((all, one) => all + of(one), 0);
  return {
    wanted: sum((one) => one.wanted),
    right: sum((one) => one.right),
    rightPairs: figures.flatMap((one) => one.rightPairs),
    falsePairs: figures.flatMap((one) => one.falsePairs),
    duplicates: sum((one) => one.duplicates),
  };
}

/** Pairs `draws` folders made of this material and adds up what came of them. */
export function pairingFigures(material: readonly PairMaterial[], leftOut: number, draws: number): PairingFigures {
  return total(
    Array.from({ length: draws }, (_, seed) => {
      const folder = folderOf(material, leftOut, seededRandom(seed));
      return judge(folder, pairDocuments(folder.vi, folder.en));
    }),
  );
}

function line(name: string, figures: PairingFigures): string {
  const { wanted, right, rightPairs, falsePairs, duplicates } = figures;
  const sure = falsePairs.filter((confidence) => confidence > SURE).length;
  const surelyRight = rightPairs.filter((confidence) => confidence > SURE).length;
  return (
    `  ${name.padEnd(40)}${`${right}/${wanted}`.padStart(12)}${(right / wanted).toFixed(4).padStart(9)}` +
    `${String(falsePairs.length).padStart(8)}${String(sure).padStart(8)}` +
    `${(surelyRight / Math.max(1, right)).toFixed(3).padStart(12)}${String(duplicates).padStart(10)}`
  );
}

function calibration(figures: PairingFigures): readonly string[] {
  return CALIBRATION_STEPS.map((from, at) => {
    const to = CALIBRATION_STEPS[at + 1] ?? 2;
    const inside = (confidence: number): boolean => confidence >= from && confidence < to;
    const right = figures.rightPairs.filter(inside);
    const wrong = figures.falsePairs.filter(inside);
    const pairs = [...right, ...wrong];
    if (pairs.length === 0) return `  from ${from}: no pairs`;
    const mean = pairs.reduce((sum, confidence) => sum + confidence, 0) / pairs.length;
    return `  from ${from}: ${pairs.length} pairs, confidence ${mean.toFixed(3)}, right ${(right.length / pairs.length).toFixed(4)}`;
  });
}

function timed(name: string, folder: Folder): string {
  const start = performance.now();
  const { right, wanted } = judge(folder, pairDocuments(folder.vi, folder.en));
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  return `  ${name}: ${seconds} s, ${right}/${wanted} right, ${memory} MB resident`;
}

type Files = Readonly<Record<BenchName, readonly BenchDocument[]>>;

function rivalLines(files: Files): readonly string[] {
  const halves = pairingFigures(halvedDocuments(files.mild), 2 * LEFT_OUT, DRAWS / 2);
  const bulletins = editionsOf(files.clean, 2, seededRandom(1));
  const editions = pairingFigures(bulletins, 0, DRAWS / 2);
  const lost = pairingFigures(bulletins, Math.floor(bulletins.length / 5), DRAWS);
  return [
    line('mild, halves of articles, 20 left out', halves),
    line(`clean, two editions of ${bulletins.length / 2} bulletins`, editions),
    line(`the same, ${Math.floor(bulletins.length / 5)} left out on each side`, lost),
    'calibration over these',
    ...calibration(total([halves, editions, lost])),
  ];
}

/** Prints the figures of pairing, line by line. */
export function benchPairing(print: (line: string) => void): void {
  print('# Document pairing');
  const read = BENCH_NAMES.map((name) => [name, readBench(name)] as const);
  if (read.some(([, documents]) => documents === null)) {
    print('  skipped: ../shared/bench is not there');
    return;
  }
  const files = Object.fromEntries(read) as Files;
  print(
    `${''.padEnd(42)}${'right'.padStart(12)}${''.padStart(9)}${'false'.padStart(8)}${'> 0.9'.padStart(8)}${'sure right'.padStart(12)}${'versions'.padStart(10)}`,
  );
  for (const name of BENCH_NAMES) print(line(`${name}, shuffled`, pairingFigures(wholeDocuments(files[name]), 0, 1)));
  for (const name of BENCH_NAMES) {
    print(line(`${name}, ${LEFT_OUT} left out, ${DRAWS} draws`, pairingFigures(wholeDocuments(files[name]), LEFT_OUT, DRAWS)));
  }
  for (const text of rivalLines(files)) print(text);
  print('time');
  print(timed('62 + 62 (mild)', folderOf(wholeDocuments(files.mild), 0, seededRandom(0))));
  const large = recombined(files.mild, LARGE, LARGE_BEADS, seededRandom(2));
  print(timed(`${LARGE} + ${LARGE}, ${LARGE_BEADS} beads each, put together from all`, folderOf(large, 0, seededRandom(0))));
}
