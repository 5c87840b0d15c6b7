/** The library as the dispatch sees it: opened once, each method one use of it. */

import { openLibrary } from '../../db/open-library.ts';
import { createAligner } from '../../shared/align/align.ts';
import type { Lexicon } from '../../shared/align/lexicon.ts';
import type { TranslationMemory } from '../../shared/check/consistency/translation-memory.ts';
import type { PairId } from '../../shared/domain/ids.ts';
import type { PairSummary } from '../../shared/domain/pair.ts';
import type { CheckedPair } from '../../shared/domain/pipeline.ts';
import type { SearchPage } from '../../shared/domain/search-hit.ts';
import { type ExportFormat, exportPair } from './exchange.ts';
import { libraryLexicon } from './lexicon/library-lexicon.ts';
import { addPair } from './library/add-pair.ts';
import { libraryMemory } from './library/library-memory.ts';
import { listPairs } from './library/list-pairs.ts';
import { type SearchWindow, searchLibrary } from './library/search-library.ts';
import type { ReadPair } from './reading.ts';

export interface LibraryService {
  add(read: ReadPair, checked: CheckedPair): PairId;
  /** What alignment knows beforehand here: the built-in lexicon and what the settled beads have taught. */
  lexicon(): Lexicon;
  /** How earlier pairs translated a sentence; `lexicon` is the one to align with. */
  memory(lexicon: Lexicon): TranslationMemory;
  list(): readonly PairSummary[];
  search(text: string, window: SearchWindow): SearchPage;
  exportPair(pair: PairId, format: ExportFormat): string;
  close(): void;
}

/** Opens or creates the library at `path`; `now` is the clock. Throws the AppErrors of `openLibrary`. */
export function openLibraryService(path: string, now: () => Date): LibraryService {
  const library = openLibrary(path);
  return {
    add: ({ vi, en }, { beads, findings }) =>
      addPair(library, { vi: vi.document, en: en.document, beads, findings, viSha256: vi.sha256, enSha256: en.sha256 }, now),
    lexicon: () => libraryLexicon(library, now),
    memory: (lexicon) => libraryMemory(library, createAligner({ lexicon })),
    list: () => listPairs(library),
    search: (text, window) => searchLibrary(library, text, window),
    exportPair: (pair, format) => exportPair(library, pair, format),
    close: () => library.close(),
  };
}
