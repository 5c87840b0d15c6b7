/** Measures a large library: its list, its search, its memory. All texts are invented: words of the lexicon, the common ones often. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addPair } from '../../electron/services/library/add-pair.ts';
import { listPairs } from '../../electron/services/library/list-pairs.ts';
import { searchLibrary } from '../../electron/services/library/search-library.ts';
import { type LibraryService, openLibraryService } from '../../electron/services/library-service.ts';
import { findSimilar } from '../../electron/services/memory/similar-beads.ts';
import { BUILT_IN_LEXICON } from '../../shared/align/lexicon/built-in.ts';
import type { Document } from '../../shared/domain/document.ts';
import type { Language } from '../../shared/domain/language.ts';

const BEADS = 50_000;
const BEADS_OF_PAIR = 40;
const PAIRS = 10_000;
const QUERIES = 200;

/** Numbers from 0 to 1 that are the same at every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Sentences {
  /** A Vietnamese text of some 15 to 60 syllables and English words for it. */
  next(): Readonly<Record<Language, string>>;
}

/** Words by Zipf's law: the n-th is taken with a weight of 1/n. */
function createSentences(random: () => number): Sentences {
  const { entries } = BUILT_IN_LEXICON;
  const pick = () => entries[Math.floor(entries.length ** random()) - 1] ?? { vi: 'và', en: 'and' };
  return {
    next() {
      const words = Array.from({ length: 8 + Math.floor(random() * 24) }, pick);
      const figure = Math.floor(random() * 2000);
      return {
        vi: `${words.map(({ vi }) => vi).join(' ')} ${figure}.`,
        en: `${words.map(({ en }) => en.split(' ')[0]).join(' ')} ${figure}.`,
      };
    },
  };
}

function documentOf(language: Language, name: string, texts: readonly string[]): Document {
  const paragraphs = texts.map((text, index) => {
    return {
      kind: index === 0 ? ('headline' as const) : ('paragraph' as const),
      text,
      source: { text, start: 0, end: text.length },
    };
  });
  return { name, format: 'txt', encoding: 'utf-8', language, languageConfidence: 1, paragraphs };
}

function fill(service: LibraryService, pairs: number, beads: number, sentences: Sentences): readonly string[] {
  const { library, now } = service;
  return library.database.write(() =>
    Array.from({ length: pairs }, (_, number) => {
      const rows = Array.from({ length: beads }, () => sentences.next());
      const pair = addPair(
        library,
        {
          vi: documentOf(
            'vi',
            `bai-${number}.txt`,
            rows.map(({ vi }) => vi),
          ),
          en: documentOf(
            'en',
            `article-${number}.txt`,
            rows.map(({ en }) => en),
          ),
          beads: rows.map((_row, index) => ({ vi: [index], en: [index], confidence: 0.9 })),
          findings: [],
          viSha256: number.toString(16).padStart(64, '0'),
          enSha256: number.toString(16).padStart(64, '1'),
        },
        now,
      );
      library.database.run(`UPDATE bead SET state = 'confirmed' WHERE pair_id = ?`, pair);
      library.database.run(`UPDATE pair SET state = 'in-review' WHERE id = ?`, pair);
      return rows[rows.length >> 1]?.vi ?? '';
    }),
  );
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function percentiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `median ${at(0.5)}, p95 ${at(0.95)}, slowest ${at(1)}`;
}

/** Three syllables fewer, two other ones, and the same text: what a translator meets. */
function variants(text: string): readonly string[] {
  const words = text.split(' ');
  return [text, words.slice(3).join(' '), ['chiều', 'qua', ...words.slice(2)].join(' ')];
}

function withLibrary(print: (line: string) => void, run: (service: LibraryService) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-bench-'));
  const service = openLibraryService(join(folder, 'library.db'), () => new Date());
  try {
    run(service);
  } catch (error) {
    print(`  failed: ${String(error)}`);
  } finally {
    service.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export function benchLibrary(print: (line: string) => void): void {
  withLibrary(print, (service) => {
    print(`# A memory of ${BEADS} settled beads, milliseconds`);
    const texts = fill(service, BEADS / BEADS_OF_PAIR, BEADS_OF_PAIR, createSentences(createRandom(1)));
    const queries = texts.slice(0, QUERIES).flatMap(variants);
    let found = 0;
    const times = queries.map((text) =>
      timed(() => {
        found += findSimilar(service.library, { text, limit: 5 }).length > 0 ? 1 : 0;
      }),
    );
    print(`  similar      ${percentiles(times)}; ${found} of ${queries.length} found`);
    const unknown = createSentences(createRandom(2));
    const strange = Array.from({ length: QUERIES }, () =>
      timed(() => findSimilar(service.library, { text: unknown.next().vi, limit: 5 })),
    );
    print(`  nothing like ${percentiles(strange)}`);
    const lexicon = service.knowledge().lexicon;
    const words = texts.slice(0, QUERIES).map((text) => text.split(' ').slice(0, 2).join(' '));
    print(`  search       ${percentiles(words.map((text) => timed(() => searchLibrary(service.library, text, {}))))}`);
    const lined = words.map((text) => timed(() => searchLibrary(service.library, text, {}, lexicon)));
    print(`  … lined up   ${percentiles(lined)}`);
  });
  withLibrary(print, (service) => {
    print(`# A list of ${PAIRS} pairs, a page of 100, milliseconds`);
    fill(service, PAIRS, 6, createSentences(createRandom(3)));
    const page = { order: 'changed', descending: true, offset: 0, limit: 100 } as const;
    for (const [name, query] of [
      ['as it comes', page],
      ['by title', { ...page, order: 'title' }],
      ['by findings', { ...page, order: 'findings' }],
      ['filtered', { ...page, text: 'bai 99', withOpenFindings: false }],
    ] as const) {
      print(
        `  ${name.padEnd(12)} ${percentiles(Array.from({ length: 11 }, () => timed(() => listPairs(service.library, query))))}`,
      );
    }
  });
}
