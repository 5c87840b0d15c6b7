/** Compares the names of a Vietnamese text with those of its English translation: what is misspelt there, gone, put in its place, or added. */

import { once } from '../text/once.ts';
import type { TextRange } from '../text/text-range.ts';
import { judgeAbsent } from './absent-names.ts';
import { addedNames } from './added-names.ts';
import { cover, type EnglishSide, placesOf, readEnglish } from './english-side.ts';
import { exactPlaces, type WordRange, wrongMarks } from './exact-names.ts';
import { findNames, type Name } from './find-names.ts';
import { isAcronym } from './foreign-names.ts';
import { foreignSlips } from './foreign-slips.ts';
import { knownName } from './known-names.ts';
import { looseSlip } from './loose-slips.ts';
import type { NameDisagreement } from './name-disagreement.ts';
import { type NameMemory, NO_MEMORY } from './name-memory.ts';
import { hasShortForm, type NameOwners, owedForeign } from './name-presence.ts';
import { type NamedText, type NameWord, nameWords } from './name-words.ts';
import { vietnameseSlip } from './vietnamese-slips.ts';
import { rewriteName, rewriteWord } from './write-name.ts';

/** What a comparison carries from step to step. */
interface Comparison {
  readonly english: EnglishSide;
  /** Every folded word of the Vietnamese, with how often it stands there; counted when a foreign name asks. */
  readonly counts: () => ReadonlyMap<string, number>;
  readonly vietnamese: ReadonlySet<string>;
  /** Those of its words that have a capital. */
  readonly capitals: ReadonlySet<string>;
  /** Indices of the capitalised English words that the Vietnamese has nowhere: where a misspelt name hides. */
  readonly unexplained: readonly number[];
  readonly memory: NameMemory;
  readonly found: NameDisagreement[];
}

function rangeOf(words: readonly NameWord[]): TextRange {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function countWords(words: readonly NameWord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { folded } of words) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return counts;
}

function capitalsOf(words: readonly NameWord[]): ReadonlySet<string> {
  return new Set(words.filter((word) => word.isCapital).map((word) => word.folded));
}

/** Who owns each English word: the foreign names of two or more words that stand there in full. */
function ownersOf(names: ReadonlySet<Name>, english: EnglishSide): NameOwners {
  const owners = new Map<number, ReadonlySet<string>>();
  for (const name of names) {
    if (name.kind !== 'foreign' || name.words.length < 2) continue;
    const words = new Set(foldedOf(name));
    for (const { start, end } of exactPlaces([...words], english)) {
      for (let index = start; index < end; index += 1) owners.set(index, words);
    }
  }
  return owners;
}

/** Capitalised English words of three letters or more that the Vietnamese has nowhere. */
function unexplainedIn(english: EnglishSide, vietnamese: ReadonlySet<string>): readonly number[] {
  return english.words.flatMap((word, at) =>
    word.isCapital && word.folded.length >= 3 && !vietnamese.has(word.folded) ? [at] : [],
  );
}

/** A name once, however often the text has it. */
function distinct(names: readonly Name[]): readonly Name[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.words.map((word) => word.folded).join(' ');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function foldedOf(name: Name): readonly string[] {
  return name.words.map((word) => word.folded);
}

/** The English characters of a range of words. */
function textOf(english: EnglishSide, { start, end }: WordRange): string {
  return english.text.slice(english.words[start]?.start ?? 0, english.words[end - 1]?.end ?? 0);
}

/** Marks every English word that a name explains, and reports wrong marks on the way; whether the name stands there as it should. */
function coverExact(name: Name, { english, found }: Comparison): boolean {
  const places = exactPlaces(foldedOf(name), english);
  for (const place of places) {
    const isOtherForm = name.known !== null && knownName(textOf(english, place)) !== undefined;
    const wrong = isOtherForm ? null : wrongMarks(name.words, place, english);
    const word = wrong === null ? undefined : english.words[wrong.index];
    if (wrong !== null && word !== undefined) {
      found.push({ kind: 'misspelt', vi: rangeOf(name.words), en: rangeOf([word]), expected: rewriteWord(wrong.syllable, word) });
    }
    cover(english, place.start, place.end);
  }
  if (name.known !== null) {
    const folded = foldedOf(name);
    for (const form of name.known.syllables) {
      // Vung Tau beside a slip in Ba Ria is part of the name that has the slip.
      const isPart = form.length < folded.length && form.every((word) => folded.includes(word));
      if (!isPart) for (const { start, end } of exactPlaces(form, english)) cover(english, start, end);
    }
  }
  if (name.kind === 'foreign') {
    for (const word of name.words) for (const place of placesOf(english, word.folded)) cover(english, place, place + 1);
  }
  return places.length > 0;
}

/** The slip in a Vietnamese name, if there is one: a syllable of it, or the whole to be written anew. */
function reportVietnameseSlip(name: Name, isPresent: boolean, comparison: Comparison): boolean {
  const { english, capitals, memory, found } = comparison;
  const syllables = foldedOf(name);
  const slip = vietnameseSlip({ syllables, english, vietnamese: capitals, isPerson: name.kind === 'person', isPresent });
  const isOnlyMention = name.kind === 'mention' && slip !== null && slip.kind !== 'letters';
  if (slip === null || isOnlyMention || (slip.kind === 'short' && memory.isMet(name))) return false;
  const at = slip.syllable === null ? null : slip.start + slip.syllable;
  const word = at === null ? undefined : english.words[at];
  const syllable = slip.syllable === null ? undefined : name.words[slip.syllable];
  const kind = slip.kind === 'short' ? 'shortened' : 'misspelt';
  const vi = rangeOf(name.words);
  if (word !== undefined && syllable !== undefined) {
    found.push({ kind, vi, en: rangeOf([word]), expected: rewriteWord(syllable, word) });
  } else {
    const en = rangeOf(english.words.slice(slip.start, slip.end));
    found.push({ kind, vi, en, expected: rewriteName(name.words, english, slip) });
  }
  cover(english, slip.start, slip.end);
  return true;
}

function reportLooseSlip(name: Name, { english, vietnamese, found }: Comparison): boolean {
  const slip = looseSlip(name, english, vietnamese);
  const word = slip === null ? undefined : english.words[slip.index];
  if (slip === null || word === undefined) return false;
  const expected = word.text === word.text.toUpperCase() ? slip.expected.toUpperCase() : slip.expected;
  found.push({ kind: 'misspelt', vi: rangeOf(name.words), en: rangeOf([word]), expected });
  cover(english, slip.index, slip.index + 1);
  return true;
}

/** Whether a foreign name has a slip, reported word by word. */
function reportForeignSlips(name: Name, { english, counts, unexplained, found }: Comparison): boolean {
  if (unexplained.length === 0) return false;
  const candidates = unexplained.filter((at) => english.covered[at] === 0).flatMap((at) => english.words[at] ?? []);
  const slips = foreignSlips(name, english, candidates, counts());
  for (const { vi, en } of slips) {
    found.push({ kind: 'misspelt', vi: rangeOf([vi]), en: rangeOf([en]), expected: rewriteWord(vi, en) });
    const at = english.words.indexOf(en);
    cover(english, at, at + 1);
  }
  return slips.length > 0;
}

/** People of the document whom the English names with a slip while this bead's Vietnamese has only a title or a pronoun. */
function reportDocumentSlips({ english, capitals, memory, found }: Comparison): void {
  for (const person of memory.people()) {
    const syllables = foldedOf(person);
    if (syllables.length < 3 || syllables.every((syllable) => capitals.has(syllable))) continue;
    const slip = vietnameseSlip({ syllables, english, vietnamese: capitals, isPerson: true, isPresent: false });
    if (slip === null || (slip.kind !== 'letters' && slip.kind !== 'order')) continue;
    const en = rangeOf(english.words.slice(slip.start, slip.end));
    found.push({ kind: 'misspelt', vi: null, en, expected: rewriteName(person.words, english, slip) });
    cover(english, slip.start, slip.end);
  }
}

/** The words whose absence is to be reported: of a foreign name those that are gone, of a Vietnamese one all; none where enough is there. */
function absentWords(name: Name, english: EnglishSide, owners: NameOwners): readonly NameWord[] {
  if (name.kind === 'foreign') return owedForeign(name, english, owners);
  return hasShortForm(name, english) ? [] : name.words;
}

/**
 * Every disagreement between the names of two texts that belong together, the sides cut into words. The texts should be in NFC. `memory`
 * tells what the rest of the document has, so that a person named once may be "he" or "the Secretary" later.
 */
export function compareNameSides(vi: NamedText, english: EnglishSide, memory: NameMemory): readonly NameDisagreement[] {
  const counts = once(() => countWords(vi.words));
  const vietnamese = new Set(vi.words.map((word) => word.folded));
  const unexplained = unexplainedIn(english, vietnamese);
  const capitals = capitalsOf(vi.words);
  const comparison: Comparison = { english, counts, vietnamese, capitals, unexplained, memory, found: [] };
  const names = distinct(findNames(vi.text, vi.words));
  const present = new Set(names.filter((name) => coverExact(name, comparison)));
  const faulty = new Set(
    names.filter((name) =>
      name.kind === 'foreign' ? reportForeignSlips(name, comparison) : reportVietnameseSlip(name, present.has(name), comparison),
    ),
  );
  reportDocumentSlips(comparison);
  const added = addedNames(english, vietnamese);
  for (const { start, end } of added) cover(english, start, end);
  const owners = ownersOf(present, english);
  const isAbroad = names.some((name) => name.known?.kind === 'world');
  const left = names.filter((name) => !present.has(name) && !faulty.has(name) && !reportLooseSlip(name, comparison));
  const absent = left.flatMap((name): Name[] => {
    if (!name.isSure || memory.isMet(name)) return [];
    const words = absentWords(name, english, owners);
    const owed = name.kind === 'foreign' ? words.filter((word) => !isAcronym(word)) : words;
    return owed.length === 0 ? [] : [{ ...name, words: owed, ...rangeOf(owed) }];
  });
  return [...comparison.found, ...judgeAbsent({ vi, english, absent, added, isAbroad, memory })];
}

/** {@link compareNameSides} of two texts. */
export function compareNames(vi: string, en: string, memory: NameMemory = NO_MEMORY): readonly NameDisagreement[] {
  return compareNameSides({ text: vi, words: nameWords(vi) }, readEnglish(en), memory);
}
