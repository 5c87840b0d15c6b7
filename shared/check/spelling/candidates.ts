/** Finds the words that a misspelling may stand for, and the one that it most likely does. */

import type { Lexicon } from '../../align/lexicon.ts';
import { ENGLISH_FUNCTION_WORDS } from '../../text/function-words.ts';
import { type Edit, oneSlipAway } from './edits.ts';

export interface Candidates {
  /** Known words one slip away. */
  readonly known: readonly Edit[];
  /** Those of them that news uses often. */
  readonly frequent: readonly Edit[];
}

/** Shorter known words are letters, abbreviations and the like. */
const SHORTEST = 2;
/** Shorter words have too many neighbours for one to be the best. */
const SHORTEST_SURE = 5;
/** From this length a frequent word is meant rather than a rare one. */
const SHORTEST_LONG = 8;

/** Words that are often joined to the word before or behind by a forgotten space. */
const GLUED =
  /^(of|the|and|for|with|from|that|this|have|has|are|was|were|will|its|their)(\p{L}{3,})$|^(\p{L}{3,})(of|the|and|for|with|from|that|this|have|has|are|was|were|will)$/u;

/** Whether news uses the word: it stands in the lexicon, in this form or another, or belongs to the closed classes. */
export function isFrequent(word: string, lexicon: Lexicon): boolean {
  return ENGLISH_FUNCTION_WORDS.has(word) || lexicon.stemId(word) >= 0;
}

/** The words that `word` (lower case) may stand for. */
export function candidatesFor(word: string, knows: (word: string) => boolean, lexicon: Lexicon): Candidates {
  const known = oneSlipAway(word).filter(({ spelling }) => spelling.length > SHORTEST && knows(spelling));
  return { known, frequent: known.filter(({ spelling }) => isFrequent(spelling, lexicon)) };
}

/** Every spelling with one letter more or less of a twin: "necesary" and "neccessary" for "necessary". */
function twinSlips(word: string): readonly string[] {
  return oneSlipAway(word).flatMap(({ spelling, slip }) => (slip === 'double' ? [spelling] : []));
}

/** The one known word that two slips of twin letters make of `word`, or null: "neccesary" is "necessary". */
export function twiceSlipped(word: string, knows: (word: string) => boolean): string | null {
  const found = new Set(twinSlips(word).flatMap(twinSlips).filter(knows));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** The two words that `word` is when a space was forgotten, or null: "ofthe" is "of the". */
export function gluedWords(word: string, knows: (word: string) => boolean, lexicon: Lexicon): string | null {
  const match = GLUED.exec(word);
  if (match === null) return null;
  const [first = '', second = ''] = match.slice(1).filter((part) => part !== undefined);
  return knows(first) && knows(second) && isFrequent(first, lexicon) && isFrequent(second, lexicon) ? `${first} ${second}` : null;
}

function only(edits: readonly Edit[]): string | null {
  const spellings = new Set(edits.map(({ spelling }) => spelling));
  const [first] = spellings;
  return spellings.size === 1 && first !== undefined ? first : null;
}

/**
 * The candidate that is clearly meant, or null: the only one by a doubled or swapped letter, where no other frequent word is a letter away,
 * or the only one at all.
 */
export function clearlyMeant(word: string, { known, frequent }: Candidates): string | null {
  if (word.length < SHORTEST_SURE) return only(known);
  const isTwin = ({ slip }: Edit): boolean => slip === 'double' || slip === 'swap';
  const twin = only(known.filter(isTwin));
  if (twin !== null) {
    const isRarer = frequent.length > 0 && frequent.every(({ spelling }) => spelling !== twin);
    return isRarer || frequent.some((edit) => !isTwin(edit) && edit.slip !== 'replaced') ? only(known) : twin;
  }
  const isLong = word.length >= SHORTEST_LONG && !known.some(isTwin) && frequent.every(({ slip }) => slip !== 'replaced');
  return only(isLong && frequent.length > 0 ? frequent : known);
}
