/** Remembers the names of a document from bead to bead, so that a person named once may be "he" or "the Secretary" later. */

import type { Name } from './find-names.ts';
import type { NameWord } from './name-words.ts';

export interface NameMemory {
  /** Whether the English of an earlier bead had the name, or enough of it to know whom a pronoun means. */
  readonly isMet: (name: Name) => boolean;
  /** Whether the Vietnamese has these folded syllables in a row anywhere in the document. */
  readonly hasVietnamese: (folded: readonly string[]) => boolean;
  /** The people of the whole Vietnamese document; empty where the bead is all there is. */
  readonly people: () => readonly Name[];
}

/** No document around the bead. */
export const NO_MEMORY: NameMemory = { isMet: () => false, hasVietnamese: () => false, people: () => [] };

/** The capitalised words of a text and every two of them that stand together, folded. */
export function capitalPairs(words: readonly NameWord[], into: Set<string>): void {
  words.forEach((word, index) => {
    if (!word.isCapital) return;
    into.add(word.folded);
    const next = words[index + 1];
    if (next?.isCapital === true && next.isJoined) into.add(`${word.folded} ${next.folded}`);
  });
}

/** Every two neighbours of `folded` stand in `pairs`; a single word must stand there itself. */
export function hasPairs(pairs: ReadonlySet<string>, folded: readonly string[]): boolean {
  if (folded.length < 2) return folded.every((word) => pairs.has(word));
  return folded.every((word, index) => {
    const next = folded[index + 1];
    return next === undefined || pairs.has(`${word} ${next}`);
  });
}

/** A person is known by middle and given name, a place by all of it or written together, a foreign name by any of its words. */
export function isMetIn(pairs: ReadonlySet<string>, name: Name): boolean {
  const folded = name.words.map((word) => word.folded);
  if (name.kind === 'foreign') return folded.some((word) => pairs.has(word));
  if (name.known !== null && [...name.known.words].some((word) => pairs.has(word))) return true;
  return pairs.has(folded.join('')) || hasPairs(pairs, name.kind === 'person' ? folded.slice(-2) : folded);
}
