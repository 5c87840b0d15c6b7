/** Finds the names of a Vietnamese text that English spells alike: people, places, and foreign names left as they are. */

import { isVietnameseSyllable } from '../text/syllables.ts';
import { unifyTonePlacement } from '../text/tone-placement.ts';
import { type NameWord, nameWords } from './name-words.ts';
import { FAMILY_NAMES, PLACE_KINDS } from './vietnamese-name-tables.ts';

export interface Name {
  /** `person`: begins with a family name; `place`: behind its kind (huyện, xã); `foreign`: not of Vietnamese syllables. */
  readonly kind: 'person' | 'place' | 'foreign';
  readonly words: readonly NameWord[];
  readonly text: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Whether its absence in the English is worth an alarm; short foreign names and acronyms come and go. */
  readonly isSure: boolean;
}

const LONGEST_PERSON = 5;
const SHORTEST_SURE = 3;

function isVietnamese(word: NameWord): boolean {
  return isVietnameseSyllable(word.text, { marks: 'optional' });
}

export function isAcronym(word: NameWord): boolean {
  return word.text.length > 1 && word.text === word.text.toUpperCase();
}

/** Runs of capitalised words parted by one space or hyphen. */
function capitalRuns(words: readonly NameWord[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  words.forEach((word, index) => {
    if (!word.isCapital) return;
    const run = runs.at(-1);
    if (run !== undefined && run[1] === index - 1 && word.isJoined) run[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

function name(kind: Name['kind'], words: readonly NameWord[], text: string, isSure: boolean): Name {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return { kind, words, text: text.slice(start, end), start, end, isSure };
}

/** A person: family name and one to four further syllables, and not the opening of a body's or an office's name. */
function personIn(run: readonly NameWord[], text: string): Name | null {
  const first = run.findIndex((word) => FAMILY_NAMES.has(unifyTonePlacement(word.text.toLowerCase())));
  const words = first < 0 ? [] : run.slice(first);
  const isPerson = words.length >= 2 && words.length <= LONGEST_PERSON && words.every(isVietnamese) && !words.some(isAcronym);
  return isPerson && words.length >= 3 ? name('person', words, text, true) : null;
}

/** A place: the run behind its kind, which is capital itself at the start of a sentence ("Huyện Quỳnh Lưu"). */
function placeIn(run: readonly NameWord[], before: NameWord | undefined, text: string): Name | null {
  const isBehindKind = run[0]?.isJoined === true && before !== undefined && PLACE_KINDS.has(before.text);
  const isKindFirst = run[0]?.isInitial === true && PLACE_KINDS.has(run[0].text.toLowerCase());
  const words = isKindFirst ? run.slice(1) : run;
  if (!(isBehindKind || isKindFirst) || words.length === 0 || !words.every(isVietnamese)) return null;
  return name('place', words, text, words.length >= 2);
}

/** The names of `text`, which should be in NFC, in order. */
export function findNames(text: string): readonly Name[] {
  const words = nameWords(text);
  return capitalRuns(words).flatMap(([first, last]): Name[] => {
    const run = words.slice(first, last + 1);
    const foreign = foreignIn(run, text);
    if (foreign.length > 0) return [...foreign];
    const place = placeIn(run, words[first - 1], text);
    if (place !== null) return [place];
    const person = personIn(run, text);
    return person === null ? [] : [person];
  });
}

/** Foreign names inside a run; Vietnamese syllables beside them may be a title or the start of the sentence. */
function foreignIn(run: readonly NameWord[], text: string): readonly Name[] {
  const names: Name[] = [];
  let part: NameWord[] = [];
  const close = () => {
    const isSure = part.some((word) => word.text.length >= SHORTEST_SURE && !isAcronym(word));
    if (part.length > 0) names.push(name('foreign', part, text, isSure));
    part = [];
  };
  for (const word of run) {
    if (isVietnamese(word)) close();
    else part.push(word);
  }
  close();
  return names;
}
