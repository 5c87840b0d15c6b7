/** Finds Vietnamese people and places in the English that the Vietnamese of the bead does not have. */

import { fold } from '../text/fold.ts';
import { isVietnameseSyllable } from '../text/syllables.ts';
import { ENGLISH_LOOKALIKES, ENGLISH_PLACE_KINDS, ENGLISH_TITLES } from './english-name-tables.ts';
import type { EnglishSide } from './english-side.ts';
import type { WordRange } from './exact-names.ts';
import { isTitleCase } from './loud-text.ts';
import type { NameWord } from './name-words.ts';
import { isProvince } from './provinces.ts';
import { VIETNAM_PLACE_ROWS } from './tables/vietnam-place-rows.ts';
import { COMMON_WORD_FAMILIES, FOLDED_FAMILY_NAMES } from './vietnamese-name-tables.ts';

export interface AddedName extends WordRange {
  readonly kind: 'person' | 'place';
  readonly words: readonly NameWord[];
  /** The Vietnamese has a syllable of it: Bac Ninh beside Bắc Giang, Nghe An for xứ Nghệ. It may stand for another name, but is not added. */
  readonly isPartial: boolean;
}

const LONGEST_PERSON = 4;
const LONGEST_PLACE = 3;

const FOLDED_COMMON: ReadonlySet<string> = new Set([...COMMON_WORD_FAMILIES].map(fold));

/** Middle names that make a person of what stands around them. */
const MIDDLE_NAMES: ReadonlySet<string> = new Set(['van', 'thi', 'duc', 'huu', 'ngoc', 'dinh', 'quang', 'xuan', 'minh', 'thanh']);

/** English names of places with words that Vietnamese could spell, Saigon and Ho Chi Minh among them: they come and go. */
const CUSTOMARY: ReadonlySet<string> = new Set(
  VIETNAM_PLACE_ROWS.flatMap((row) => row.split(' | ').slice(1))
    .flatMap((cell) => cell.split(', '))
    .map((form) => fold(form).replaceAll(/[^a-z]/g, '')),
);

function isCandidate(word: NameWord | undefined): boolean {
  const isName = word?.isCapital === true && word.text.length > 1 && word.text !== word.text.toUpperCase();
  return isName && isVietnameseSyllable(word.text, { marks: 'optional' });
}

function letters(words: readonly NameWord[]): string {
  return words.map((word) => word.folded).join('');
}

/** A family name with two or three further syllables, or with one behind a form of address. */
function isPerson(words: readonly NameWord[], before: NameWord | undefined): boolean {
  const [family, middle] = [words[0]?.folded ?? '', words[1]?.folded ?? ''];
  const isTitled = before !== undefined && ENGLISH_TITLES.has(before.folded);
  if (!FOLDED_FAMILY_NAMES.has(family) || words.length > LONGEST_PERSON || words.length < (isTitled ? 2 : 3)) return false;
  const isWord = ENGLISH_LOOKALIKES.has(family) || FOLDED_COMMON.has(family) || words[0]?.isInitial === true;
  return isTitled || !isWord || MIDDLE_NAMES.has(middle);
}

/** Two or three syllables before "district" or "province", or a province by its name. */
function isPlace(words: readonly NameWord[], after: NameWord | undefined): boolean {
  if (words.length > LONGEST_PLACE || words.length < 2)
    return words.length === 1 && isProvince(letters(words)) && letters(words).length > 4;
  const isKind = after?.isJoined === true && ENGLISH_PLACE_KINDS.has(after.folded);
  return isProvince(letters(words)) || (isKind && !ENGLISH_LOOKALIKES.has(words[0]?.folded ?? ''));
}

/** The run of unexplained Vietnamese-looking capitals from `at`. */
function runFrom(english: EnglishSide, at: number): readonly NameWord[] {
  const run: NameWord[] = [];
  for (let index = at; ; index += 1) {
    const word = english.words[index];
    if (word === undefined || english.covered[index] === 1 || !isCandidate(word) || (index > at && !word.isJoined)) return run;
    run.push(word);
  }
}

/** Hanoi, Danang: a province written as one word, which is no Vietnamese syllable. */
function joinedProvince(word: NameWord | undefined): boolean {
  return word?.isCapital === true && word.folded.length > 4 && isProvince(word.folded);
}

/**
 * People and places of the English that no name explains and no syllable of which the Vietnamese has. Silent where every word is capital.
 * `vietnamese` holds every folded word of the Vietnamese.
 */
export function addedNames(english: EnglishSide, vietnamese: ReadonlySet<string>): readonly AddedName[] {
  const { words } = english;
  const found: AddedName[] = [];
  let loud: boolean | undefined;
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.isCapital !== true || english.covered[at] === 1) continue;
    const run = joinedProvince(words[at]) ? words.slice(at, at + 1) : runFrom(english, at);
    if (run.length === 0) continue;
    const end = at + run.length;
    const before = wordBefore(english, at);
    const isForeign = words[end]?.isCapital === true && words[end]?.isJoined === true && !isKindWord(words[end]);
    const isLeft = words[at]?.isJoined === true && isMarked(words[at - 1]);
    const kind = isForeign || isLeft ? null : isPerson(run, before) ? 'person' : isPlace(run, words[end]) ? 'place' : null;
    if (kind !== null && !CUSTOMARY.has(letters(run)) && isUnknown(run, kind, vietnamese)) {
      loud ??= isTitleCase(words);
      if (!loud) found.push({ kind, start: at, end, words: run, isPartial: run.some((word) => vietnamese.has(word.folded)) });
    }
    at = end - 1;
  }
  return found;
}

/** No syllable of it stands in the Vietnamese; of a province some may. */
function isUnknown(run: readonly NameWord[], kind: AddedName['kind'], vietnamese: ReadonlySet<string>): boolean {
  const isIn = (word: NameWord): boolean => vietnamese.has(word.folded);
  return kind === 'place' && isProvince(letters(run)) ? !run.every(isIn) : !run.some(isIn);
}

/** A word with Vietnamese marks and no capital, such as bà: the whole stretch was left untranslated. */
function isMarked(word: NameWord | undefined): boolean {
  return word !== undefined && !word.isCapital && word.text.toLowerCase() !== word.folded && !/['’]/.test(word.text);
}

/** The word in front, with nothing between but a space or the point of an abbreviation. */
function wordBefore({ words, text }: EnglishSide, at: number): NameWord | undefined {
  const [before, word] = [words[at - 1], words[at]];
  const isNext = before !== undefined && word !== undefined && /^\.? $/.test(text.slice(before.end, word.start));
  return isNext ? before : undefined;
}

function isKindWord(word: NameWord): boolean {
  return ENGLISH_PLACE_KINDS.has(word.folded);
}
