/** The lexicon of a library: the built-in one and what its settled beads have taught, learned anew as they grow. */

import {
  countSettledBeads,
  learnedFrom,
  listLearnedWords,
  listSettledBeads,
  replaceLearnedWords,
} from '../../../db/learned-lexicon-repository.ts';
import type { Library, ReadonlyLibrary } from '../../../db/library.ts';
import { learnEntries } from '../../../shared/align/learn-lexicon.ts';
import { BUILT_IN_LEXICON } from '../../../shared/align/lexicon/built-in.ts';
import { compileLexicon, type Lexicon } from '../../../shared/align/lexicon.ts';

/** Fewer beads teach chance more than words. */
const LEAST_BEADS = 50;
/** Learned anew when the settled beads have grown by this share. */
const GROWTH = 1.1;
/** The newest beads, which keep the learning of a large library within seconds. */
const MOST_BEADS = 20_000;

function isDue(settled: number, learned: number): boolean {
  return settled >= LEAST_BEADS && settled >= learned * GROWTH;
}

/** The lexicon to align with; learns first where enough beads were settled since the last time, in one transaction. */
export function libraryLexicon({ database }: Pick<Library, 'database'>, now: () => Date): Lexicon {
  const settled = countSettledBeads(database);
  if (isDue(settled, learnedFrom(database))) {
    const words = learnEntries(listSettledBeads(database, MOST_BEADS), BUILT_IN_LEXICON);
    replaceLearnedWords(database, words, settled, now().toISOString());
  }
  return storedLexicon({ database });
}

/** The lexicon with what was learned the last time. */
export function storedLexicon({ database }: Pick<ReadonlyLibrary, 'database'>): Lexicon {
  const learned = listLearnedWords(database);
  return learned.length === 0 ? BUILT_IN_LEXICON : compileLexicon([...BUILT_IN_LEXICON.entries, ...learned]);
}
