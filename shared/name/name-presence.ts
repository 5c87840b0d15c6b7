/** Tells what of a name the English has, though not the name itself: a short form, an inflection, another word for it, initials. */

import { wordList } from '../text/word-list.ts';
import { type EnglishSide, placesOf } from './english-side.ts';
import type { Name } from './find-names.ts';
import { isAcronym } from './foreign-names.ts';
import { type KnownName, knownName } from './known-names.ts';
import type { NameWord } from './name-words.ts';

/** A part of a name this short proves nothing when it stands inside other letters. */
const LONG_ENOUGH = 5;
const SHORTEST_STEM = 3;
const LONGEST_ENDING = 3;
/** Words of tables this short are abbreviations, which the pronoun "us" and the preposition "in" are not. */
const ABBREVIATION = 3;

/** Whether the English has a word that stands for a name of the tables. */
export function hasKnown(known: KnownName, english: EnglishSide): boolean {
  for (const word of known.words) {
    for (const place of placesOf(english, word)) {
      if (word.length > ABBREVIATION || english.words[place]?.isCapital === true) return true;
    }
  }
  return false;
}

/** Plural, adjective and possessive endings that English puts on a name, or that the Vietnamese leaves off. */
function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_STEM && long.length - short.length <= LONGEST_ENDING && long.startsWith(short);
}

/** Little words of foreign names, which any English text has. */
const LITTLE_WORDS: ReadonlySet<string> = new Set(
  wordList('the of and de la le el al van von der den du da di del a an in for on at to no'),
);

/** By index of an English word: the words of the longer name that stands there in full. */
export type NameOwners = ReadonlyMap<number, ReadonlySet<string>>;

/** Whether the word at `place` belongs to somebody else: Steven to Steven Thomson, when Steven Lawless is asked for. */
function isOwned(place: number, name: Name, owners: NameOwners): boolean {
  const owner = owners.get(place);
  if (owner === undefined) return false;
  const own = name.words.filter((word) => owner.has(word.folded)).length;
  return own < name.words.length && own < owner.size;
}

function isWordPresent(word: NameWord, name: Name, english: EnglishSide, owners: NameOwners): boolean {
  const places = placesOf(english, word.folded);
  if (places.length > 0) return places.some((place) => !isOwned(place, name, owners));
  const known = knownName(word.text);
  if (known !== undefined && hasKnown(known, english)) return true;
  if (word.folded.length >= LONG_ENOUGH && english.letters().includes(word.folded)) return true;
  return english.words.some((one) => one.isCapital && isInflected(one.folded, word.folded));
}

/** The initials of two or more words standing as one: JE for Johnny English. */
function hasInitials(words: readonly NameWord[], english: EnglishSide): boolean {
  if (words.length < 2) return false;
  const initials = words.map((word) => word.folded.charAt(0)).join('');
  return placesOf(english, initials).some((place) => {
    const word = english.words[place];
    return word !== undefined && isAcronym(word);
  });
}

/** The words of a foreign name that the English owes; none where enough of it stands there. */
export function owedForeign(name: Name, english: EnglishSide, owners: NameOwners): readonly NameWord[] {
  const joined = name.words.map((word) => word.folded).join('');
  if (joined.length >= LONG_ENOUGH && english.letters().includes(joined)) return [];
  if (name.known !== null && hasKnown(name.known, english)) return [];
  const weighty = name.words.filter((word) => word.text.length > 1 && !isAcronym(word) && !LITTLE_WORDS.has(word.folded));
  const words = weighty.length === 0 ? name.words : weighty;
  const lost = words.filter((word) => !isWordPresent(word, name, english, owners));
  const isEnough = lost.length < Math.min(2, words.length) || hasInitials(name.words, english);
  return isEnough ? [] : lost;
}

function hasFreeCapital(english: EnglishSide, folded: string): boolean {
  return placesOf(english, folded).some((place) => english.covered[place] === 0 && english.words[place]?.isCapital === true);
}

/**
 * Whether enough of a Vietnamese name stands in the English outside the names of others: a person's given name ("Mr Trung"), or half of
 * the syllables.
 */
export function hasShortForm(name: Name, english: EnglishSide): boolean {
  if (name.known !== null && hasKnown(name.known, english)) return true;
  const joined = name.words.map((word) => word.folded).join('');
  if (joined.length >= LONG_ENOUGH && english.letters().includes(joined)) return true;
  const last = name.words.at(-1);
  if (name.kind === 'person' && last !== undefined && hasFreeCapital(english, last.folded)) return true;
  const present = name.words.filter((word) => hasFreeCapital(english, word.folded));
  return present.length * 2 >= name.words.length;
}
