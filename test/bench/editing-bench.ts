/** Measures edits of stored pairs, from the request to the disk and back to the workbench, the check of what was touched included. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addPair, type NewPair } from '../../electron/services/library/add-pair.ts';
import { openLibraryService } from '../../electron/services/library-service.ts';
import { editPairTexts, undoPair } from '../../electron/services/workbench/change-pair.ts';
import { openPair } from '../../electron/services/workbench/open-pair.ts';
import { recheckPair } from '../../electron/services/workbench/recheck-pair.ts';
import type { Document } from '../../shared/domain/document.ts';
import type { EditRequest } from '../../shared/domain/edit-request.ts';
import type { EditState } from '../../shared/domain/edit-state.ts';
import type { Language } from '../../shared/domain/language.ts';

const SIZES = [300, 5000];
const ROUNDS = 21;

const TEXT: Readonly<Record<Language, string>> = {
  vi: 'Đoạn đường dài 3 km nối chợ đầu mối với quốc lộ. Công trình có vốn 12,5 tỷ đồng.',
  en: 'The 3-km road links the wholesale market to the highway. The project cost VND 12.5 billion.',
};

const now = (): Date => new Date();

function documentOf(language: Language, size: number): Document {
  const paragraphs = Array.from({ length: size }, (_, index) => {
    // Every fifth amount is ten times too much: the findings of a long pair must not slow an edit down.
    const amount = language === 'en' && index % 5 === 0 ? TEXT.en.replace('12.5', '125') : TEXT[language];
    const text = `${index + 1}. ${amount}`;
    return { kind: 'paragraph' as const, text, source: { text, start: 0, end: text.length } };
  });
  return { name: `${language}.txt`, format: 'txt', encoding: 'utf-8', language, languageConfidence: 1, paragraphs };
}

function pairOf(size: number): NewPair {
  return {
    vi: documentOf('vi', size),
    en: documentOf('en', size),
    beads: Array.from({ length: size }, (_, index) => ({ vi: [index], en: [index], confidence: 0.9 })),
    findings: [],
    viSha256: `${size}`.padStart(64, '0'),
    enSha256: `${size}`.padStart(64, '1'),
  };
}

/** Commands near the head of the pair, where the most has to move up. */
const EDITS: readonly (readonly [name: string, request: (state: EditState, round: number) => EditRequest])[] = [
  [
    'text',
    ({ beads }, round) => ({ kind: 'edit-text', paragraph: idOf(beads[1]?.en[0]?.id), text: `Edited for the ${round}th time.` }),
  ],
  ['merge', ({ beads }) => ({ kind: 'merge-beads', beads: [idOf(beads[1]?.id), idOf(beads[2]?.id)] })],
  ['split paragraph', ({ beads }) => ({ kind: 'split-paragraph', paragraph: idOf(beads[1]?.vi[0]?.id), offset: 24 })],
  ['boundary', ({ beads }) => ({ kind: 'move-boundary', bead: idOf(beads[1]?.id), side: 'en', direction: 'down' })],
];

function idOf<Id>(id: Id | undefined): Id {
  if (id === undefined) throw new RangeError('The pair is too short to be edited');
  return id;
}

function median(times: readonly number[]): string {
  return (times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0).toFixed(1);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Prints a row per kind of edit: median milliseconds of the edit and of its undo, each with its check, for each size of pair. */
export function benchEditing(print: (line: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-bench-'));
  const service = openLibraryService(join(folder, 'library.db'), now);
  const { library } = service;
  try {
    print(`# Editing a stored pair, milliseconds (median of ${ROUNDS}): edit / undo, slowest of both`);
    for (const size of SIZES) {
      const pair = addPair(library, pairOf(size), now);
      print(`  ${size} beads, full check      ${timed(() => recheckPair(service, pair)).toFixed(0)}`);
      const opened = Array.from({ length: ROUNDS }, () => timed(() => openPair(library, pair)));
      print(`  ${size} beads, open            ${median(opened)}`);
      for (const [name, request] of EDITS) {
        const rounds = Array.from({ length: ROUNDS }, (_, round) => {
          const state = openPair(library, pair);
          const edit = timed(() => editPairTexts(service, pair, [request(state, round)]));
          return { edit, undo: timed(() => undoPair(service, pair)) };
        });
        const figures = [rounds.map(({ edit }) => edit), rounds.map(({ undo }) => undo)].map(median);
        const slowest = Math.max(...rounds.flatMap(({ edit, undo }) => [edit, undo])).toFixed(1);
        print(`  ${size} beads, ${name.padEnd(16)}${figures.join(' / ')}, ${slowest}`);
      }
    }
  } finally {
    service.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
