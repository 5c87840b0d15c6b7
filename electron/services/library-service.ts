/** The library as the other services see it: opened once, with the clock and with what alignment and checks know in it. */

import type { Library } from '../../db/library.ts';
import { openLibrary } from '../../db/open-library.ts';
import { createAligner } from '../../shared/align/align.ts';
import type { Lexicon } from '../../shared/align/lexicon.ts';
import type { CheckKnowledge } from '../../shared/check/check-knowledge.ts';
import type { PairId } from '../../shared/domain/ids.ts';
import type { CheckedPair } from '../../shared/domain/pipeline.ts';
import { libraryLexicon, storedLexicon } from './lexicon/library-lexicon.ts';
import { addPair } from './library/add-pair.ts';
import { libraryMemory } from './library/library-memory.ts';
import type { ReadPair } from './reading.ts';

export interface LibraryService {
  readonly library: Library;
  readonly now: () => Date;
  add(read: ReadPair, checked: CheckedPair): PairId;
  /** What alignment knows beforehand here: the built-in lexicon and what the settled beads have taught, learned anew where it is due. */
  lexicon(): Lexicon;
  /** What the checks of a pair know at once, for which nothing is learned: a stored pair leaves itself out of the memory. */
  knowledge(except?: PairId): CheckKnowledge;
  /** As {@link knowledge}, after learning what is due: for pairs that come in. */
  learned(): CheckKnowledge;
  close(): void;
}

/** Opens or creates the library at `path`; `now` is the clock. Throws the AppErrors of `openLibrary`. */
export function openLibraryService(path: string, now: () => Date): LibraryService {
  const library = openLibrary(path);
  let lexicon: Lexicon | undefined;
  const learn = (): Lexicon => {
    lexicon = libraryLexicon(library, now);
    return lexicon;
  };
  const known = (): Lexicon => {
    lexicon ??= storedLexicon(library);
    return lexicon;
  };
  const withMemory = (own: Lexicon, except?: PairId): CheckKnowledge => ({
    lexicon: own,
    memory: libraryMemory(library, createAligner({ lexicon: own }), except),
  });
  return {
    library,
    now,
    add: ({ vi, en }, { beads, findings }) =>
      addPair(library, { vi: vi.document, en: en.document, beads, findings, viSha256: vi.sha256, enSha256: en.sha256 }, now),
    lexicon: learn,
    knowledge: (except) => withMemory(known(), except),
    learned: () => withMemory(learn()),
    close: () => library.close(),
  };
}
