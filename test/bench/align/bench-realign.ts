/** The figures of realignment: time around settled beads, and what settling some beads does for the others. */

import { type Align, createAligner } from '../../../shared/align/align.ts';
import { realign } from '../../../shared/align/realign.ts';
import type { BeadId } from '../../../shared/domain/ids.ts';
import type { PairBead } from '../../../shared/domain/pair.ts';
import type { BenchTable } from './bench-align.ts';
import { BENCH_NAMES, type BenchDocument, readBench } from './bench-files.ts';
import { countBeads, f1, type GoldBead } from './strict-f1.ts';

const PARAGRAPHS = 300;
const ROUNDS = 15;
const WARM_UP_ROUNDS = 5;
/** Every n-th two-sided bead is settled. */
const SETTLED_EVERY = [0, 10, 3] as const;

/** The first documents of a file, end to end, up to `PARAGRAPHS` Vietnamese paragraphs or a little more. */
function laidEndToEnd(documents: readonly BenchDocument[]): BenchDocument {
  const vi: BenchDocument['vi'][number][] = [];
  const en: BenchDocument['en'][number][] = [];
  const gold: GoldBead[] = [];
  for (const document of documents) {
    if (vi.length >= PARAGRAPHS) break;
    for (const [viBead, enBead] of document.gold) {
      gold.push([viBead.map((index) => index + vi.length), enBead.map((index) => index + en.length)]);
    }
    vi.push(...document.vi);
    en.push(...document.en);
  }
  return { id: `${vi.length} × ${en.length}`, vi, en, gold };
}

/** One great automatic bead between the right ones that are settled: the most that realignment can have to do. */
function withSettled({ vi, en, gold }: BenchDocument, every: number): readonly PairBead[] {
  const beads: PairBead[] = [];
  let [viAt, enAt] = [0, 0];
  const add = (viEnd: number, enEnd: number, state: PairBead['state']): void => {
    const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
    const id = (beads.length + 1) as BeadId;
    if (viEnd > viAt || enEnd > enAt) beads.push({ id, vi: range(viAt, viEnd), en: range(enAt, enEnd), state, confidence: 1 });
    [viAt, enAt] = [viEnd, enEnd];
  };
  gold.forEach(([viBead, enBead], index) => {
    const [viFirst, enFirst] = [viBead[0], enBead[0]];
    if (viFirst === undefined || enFirst === undefined || every === 0 || index % every !== 0) return;
    // Beads of moved paragraphs lie across the order of both sides: an alignment cannot hold them.
    if (viFirst < viAt || enFirst < enAt) return;
    add(viFirst, enFirst, 'automatic');
    add(viFirst + viBead.length, enFirst + enBead.length, 'confirmed');
  });
  add(vi.length, en.length, 'automatic');
  return beads;
}

function milliseconds(document: BenchDocument, every: number, align: Align): string {
  const beads = withSettled(document, every);
  const times: number[] = [];
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
    const start = performance.now();
    realign(document.vi, document.en, beads, align);
    if (round >= WARM_UP_ROUNDS) times.push(performance.now() - start);
  }
  const sorted = times.toSorted((a, b) => a - b);
  return `${sorted[ROUNDS >> 1]?.toFixed(1)} / ${sorted.at(-1)?.toFixed(1)}`;
}

function scored(documents: readonly BenchDocument[], every: number, align: Align): string {
  const counts = documents.map((document) => {
    const beads = realign(document.vi, document.en, withSettled(document, every), align);
    return countBeads(
      document.gold,
      beads.map(({ vi, en }) => [vi, en] as const),
    );
  });
  return f1(counts).toFixed(4);
}

const nameOf = (every: number): string => (every === 0 ? 'nothing settled' : `one bead in ${every} settled`);

/** Both tables, or null where the benchmark does not lie beside the checkout. */
export function benchRealign(): readonly BenchTable[] | null {
  const files: (readonly BenchDocument[])[] = [];
  for (const name of BENCH_NAMES) {
    const documents = readBench(name);
    if (documents === null) return null;
    files.push(documents);
  }
  const align = createAligner();
  const long = files.map(laidEndToEnd);
  return [
    {
      title: `realigning ${PARAGRAPHS} paragraphs, milliseconds (median / slowest of ${ROUNDS})`,
      columns: BENCH_NAMES,
      rows: SETTLED_EVERY.map((every) => ({
        name: nameOf(every),
        figures: long.map((document) => milliseconds(document, every, align)),
      })),
    },
    {
      title: 'strict F1, all beads, after realigning around right beads',
      columns: BENCH_NAMES,
      rows: SETTLED_EVERY.map((every) => ({
        name: nameOf(every),
        figures: files.map((documents) => scored(documents, every, align)),
      })),
    },
  ];
}
