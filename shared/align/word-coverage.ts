/** Lays two texts that should say the same beside each other word by word: which words of one side the other can account for. */

import type { Language } from '../domain/language.ts';
import { fold } from '../text/fold.ts';
import type { TextRange } from '../text/text-range.ts';
import { unifyTonePlacement } from '../text/tone-placement.ts';
import { type Lexicon, longestMatch, unitsBeginning } from './lexicon.ts';
import { LIGHT_ENGLISH, LIGHT_VIETNAMESE } from './light-words.ts';
import { scanWords, type Word } from './scan-words.ts';

/** How much it says that a word has no partner: a name is always carried over, a light word hardly, an unknown word cannot be judged. */
export const WORD_CLASSES = ['light', 'unknown', 'word', 'compound', 'phrase', 'name', 'figure'] as const;

export type WordClass = (typeof WORD_CLASSES)[number];

/** A word of English, or a word or compound of Vietnamese. */
export interface CoveredWord {
  /** Characters of its text. */
  readonly start: number;
  readonly end: number;
  readonly class: WordClass;
  /** Equal for words that compete for the same translation: the stem of an English word; every Vietnamese word competes. */
  readonly key: string;
  /** Indices of the words of the other side that may be its translation, ascending. */
  readonly partners: readonly number[];
}

export interface WordCoverage {
  readonly vi: readonly CoveredWord[];
  readonly en: readonly CoveredWord[];
}

const DIGIT = /^\d/;
/** Vietnamese borrows words without their plural. */
const PLURAL = /^\p{L}{3,}s$/u;

/** English words of small numbers, which stand for digits and the other way round. */
const NUMERALS: ReadonlyMap<string, string> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve',
    'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  ].flatMap((row) => row.split(' ').map((word, value) => [word, `${value}`] as const)),
);

/** Months are figures in Vietnamese (tháng 6) and names in English. */
const MONTHS: ReadonlyMap<string, string> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((word, index) => [word, `${index + 1}`]),
);

const PLAIN = /^[a-z]+$/;

/** The word without marks; most words have none. */
function plain({ text, lower }: Word): string {
  return PLAIN.test(lower) ? lower : fold(text);
}

/** The spellings by which a Vietnamese text may hold the English word. */
function spellings(word: Word): readonly string[] {
  const written = plain(word);
  const figure = NUMERALS.get(word.lower) ?? (word.capitalised ? MONTHS.get(word.lower) : undefined);
  if (figure !== undefined) return [written, figure];
  if (DIGIT.test(word.lower)) return [written, `${Number.parseInt(word.lower, 10)}`];
  return PLURAL.test(word.lower) ? [written, written.slice(0, -1)] : [written];
}

function englishClass(word: Word, lexicon: Lexicon): WordClass {
  if (DIGIT.test(word.lower)) return 'figure';
  if (LIGHT_ENGLISH.has(word.lower)) return 'light';
  if (word.capitalised && !word.initial) return 'name';
  return lexicon.stemId(word.lower) >= 0 ? 'word' : 'unknown';
}

/** Whether a word could stand unchanged in the English: a name, a figure, or one that the lexicon does not know. */
function staysAsWritten(word: Word, isKnown: boolean): boolean {
  return word.capitalised || !isKnown || DIGIT.test(word.lower);
}

function vietnameseClass(words: readonly Word[], unit: number, lexicon: Lexicon): WordClass {
  const first = words[0];
  if (first === undefined || DIGIT.test(first.lower)) return 'figure';
  if (LIGHT_VIETNAMESE.has(words.map((word) => word.lower).join(' '))) return 'light';
  if (first.capitalised && !first.initial) return 'name';
  if (unit < 0) return 'unknown';
  if ((lexicon.translations[unit] ?? []).length === 0) return 'light';
  return words.length === 1 ? 'word' : words.length === 2 ? 'compound' : 'phrase';
}

/** The English words by everything that a Vietnamese word may meet them by. */
interface EnglishIndex {
  readonly byStem: ReadonlyMap<number, readonly number[]>;
  readonly bySpelling: ReadonlyMap<string, readonly number[]>;
}

function addTo<Key>(index: Map<Key, number[]>, key: Key, at: number): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [at]);
  else if (known.at(-1) !== at) known.push(at);
}

function englishIndex(words: readonly Word[], lexicon: Lexicon): EnglishIndex {
  const byStem = new Map<number, number[]>();
  const bySpelling = new Map<string, number[]>();
  words.forEach((word, at) => {
    const stem = lexicon.stemId(word.lower);
    if (stem >= 0) addTo(byStem, stem, at);
    for (const spelling of spellings(word)) addTo(bySpelling, spelling, at);
  });
  return { byStem, bySpelling };
}

/** The partners of a Vietnamese compound, which may be translated as a whole or by its parts. */
function partnersOf(
  words: readonly Word[],
  lower: readonly string[],
  at: number,
  length: number,
  lexicon: Lexicon,
  index: EnglishIndex,
): Set<number> {
  const found = new Set<number>();
  const add = (partners: readonly number[] | undefined): void => {
    if (partners !== undefined) for (const partner of partners) found.add(partner);
  };
  for (let from = at; from < at + length; from++) {
    const word = words[from];
    if (word === undefined) continue;
    for (const unit of unitsBeginning(lexicon, lower, from, at + length))
      for (const stem of lexicon.translations[unit] ?? []) add(index.byStem.get(stem));
    if (staysAsWritten(word, length > 1 || lexicon.under(word.lower) !== undefined)) add(index.bySpelling.get(plain(word)));
    if (DIGIT.test(word.lower)) add(index.bySpelling.get(`${Number.parseInt(word.lower, 10)}`));
  }
  return found;
}

/** Indices of the words that a range touches. */
function touched(words: readonly Spanned[], { start, end }: TextRange): readonly number[] {
  return words.flatMap((word, index) => (word.start < end && word.end > start ? [index] : []));
}

interface Spanned extends TextRange {
  readonly class: WordClass;
  readonly key: string;
  readonly partners: Set<number>;
}

function tie(vi: readonly Spanned[], en: readonly Spanned[], viWords: readonly number[], enWords: readonly number[]): void {
  for (const one of viWords) {
    for (const other of enWords) {
      vi[one]?.partners.add(other);
      en[other]?.partners.add(one);
    }
  }
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d&]+$/u;
/** Words with a capital that an acronym of the other side may stand for. */
const LEAST_SPELLED = 3;

/** Runs of words without partner that make up a name: nothing but names, and light words between them. */
function lonelyNames(words: readonly Spanned[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let current: number[] = [];
  words.forEach((word, index) => {
    if (word.class === 'name' && word.partners.size === 0) current.push(index);
    else if (word.class !== 'light' || current.length === 0) {
      if (current.length >= LEAST_SPELLED) runs.push(current);
      current = [];
    }
  });
  return current.length >= LEAST_SPELLED ? [...runs, current] : runs;
}

/** Lets each acronym without partner stand for the next name that nothing else accounts for: WHO for Tổ chức Y tế Thế giới. */
function tieAcronyms(
  short: readonly Spanned[],
  text: string,
  long: readonly Spanned[],
  join: (a: number, b: readonly number[]) => void,
): void {
  const acronyms = short.flatMap((word, index) =>
    word.partners.size === 0 && ACRONYM.test(text.slice(word.start, word.end)) ? [index] : [],
  );
  if (acronyms.length === 0) return;
  const names = lonelyNames(long);
  acronyms.forEach((acronym, order) => {
    const name = names[order];
    if (name !== undefined) join(acronym, name);
  });
}

function ascending({ start, end, class: kind, key, partners }: Spanned): CoveredWord {
  return { start, end, class: kind, key, partners: [...partners].sort((a, b) => a - b) };
}

/** Stretches of both texts that are known to say the same, for example figures that match. */
export interface Tie {
  readonly vi: TextRange;
  readonly en: TextRange;
}

/** What is known of the figures of both texts. */
export interface KnownFigures {
  /** Those that match. */
  readonly ties: readonly Tie[];
  /** Those of either side that match nothing, with their units: each of their words counts as part of a figure. */
  readonly lonely: Readonly<Record<Language, readonly TextRange[]>>;
}

const NO_FIGURES: KnownFigures = { ties: [], lonely: { vi: [], en: [] } };

/** Calls the words of these ranges parts of a figure. */
function markFigures(words: Spanned[], ranges: readonly TextRange[]): void {
  for (const range of ranges) {
    for (const index of touched(words, range)) {
      const word = words[index];
      if (word !== undefined && word.class !== 'light') words[index] = { ...word, class: 'figure' };
    }
  }
}

/** The words of both texts and how they may correspond: by the lexicon, by spelling, and by what is known of the figures. */
export function wordCoverage(
  viText: string,
  enText: string,
  lexicon: Lexicon,
  { ties, lonely }: KnownFigures = NO_FIGURES,
): WordCoverage {
  const english = scanWords(enText);
  const index = englishIndex(english, lexicon);
  const en: Spanned[] = english.map((word) => ({
    start: word.start,
    end: word.start + word.text.length,
    class: englishClass(word, lexicon),
    key: `${lexicon.stemId(word.lower)}${lexicon.stemId(word.lower) < 0 ? word.lower : ''}`,
    partners: new Set<number>(),
  }));
  const words = scanWords(unifyTonePlacement(viText));
  const lower = words.map((word) => word.lower);
  const vi: Spanned[] = [];
  for (let at = 0; at < words.length; ) {
    const { unit, length } = longestMatch(lexicon, lower, at);
    const run = words.slice(at, at + length);
    const last = run.at(-1);
    const partners = partnersOf(words, lower, at, length, lexicon, index);
    for (const partner of partners) en[partner]?.partners.add(vi.length);
    vi.push({
      start: run[0]?.start ?? 0,
      end: (last?.start ?? 0) + (last?.text.length ?? 0),
      class: vietnameseClass(run, unit, lexicon),
      key: '',
      partners,
    });
    at += length;
  }
  markFigures(vi, lonely.vi);
  markFigures(en, lonely.en);
  for (const one of ties) tie(vi, en, touched(vi, one.vi), touched(en, one.en));
  tieAcronyms(en, enText, vi, (acronym, name) => tie(vi, en, name, [acronym]));
  tieAcronyms(vi, viText, en, (acronym, name) => tie(vi, en, [acronym], name));
  return { vi: vi.map(ascending), en: en.map(ascending) };
}
