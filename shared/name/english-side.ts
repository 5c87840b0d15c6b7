/** Reads the English of a bead for look-up: its words, where each stands, and which of them names of the Vietnamese have explained. */

import { once } from '../text/once.ts';
import { type NameWord, nameWords } from './name-words.ts';

export interface EnglishSide {
  readonly text: string;
  readonly words: readonly NameWord[];
  /** The places of each folded word; i and y at the end of a short syllable count as one letter. Sorted when a name first asks. */
  readonly places: () => ReadonlyMap<string, readonly number[]>;
  /** All letters in one run, for names that English writes together: Hanoi, Danang. */
  readonly letters: () => string;
  /** By word: 1 where the word belongs to a name that stands as it should. */
  readonly covered: Uint8Array;
}

/** Ly = Li, Ky = Ki, Quy = Qui: two spellings of one syllable. */
export function syllableKey(folded: string): string {
  return folded.length <= 3 && folded.endsWith('y') && /^(?:[bcdghklmnpqrstv]|qu)y$/.test(folded)
    ? `${folded.slice(0, -1)}i`
    : folded;
}

function placesIn(words: readonly NameWord[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  words.forEach((word, index) => {
    const key = syllableKey(word.folded);
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  });
  return places;
}

/** Reads `text`, which should be in NFC. */
export function readEnglish(text: string): EnglishSide {
  const words = nameWords(text);
  const places = once(() => placesIn(words));
  const letters = once(() => words.map(({ folded }) => folded).join(''));
  return { text, words, places, letters, covered: new Uint8Array(words.length) };
}

const NOWHERE: readonly number[] = [];

/** Where the English has this folded word. */
export function placesOf(english: EnglishSide, folded: string): readonly number[] {
  return english.places().get(syllableKey(folded)) ?? NOWHERE;
}

/** Marks the words from `first` to `end` (exclusive) as explained. */
export function cover(english: EnglishSide, first: number, end: number): void {
  english.covered.fill(1, first, end);
}
