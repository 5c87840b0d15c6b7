/** Lays two texts that should say the same beside each other word by word: which words of one side the other can account for. */

import type { Language } from '../domain/language.ts';
import { fold } from '../text/fold.ts';
import type { TextRange } from '../text/text-range.ts';
import { unifyTonePlacement } from '../text/tone-placement.ts';
import { type Lexicon, longestMatch, type SyllableNode, unitsBeginning } from './lexicon.ts';
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

function beginsWithDigit(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}

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
  if (beginsWithDigit(word.lower)) return [written, `${Number.parseInt(word.lower, 10)}`];
  return word.lower.endsWith('s') && PLURAL.test(word.lower) ? [written, written.slice(0, -1)] : [written];
}

function englishClass(word: Word, stem: number): WordClass {
  if (beginsWithDigit(word.lower)) return 'figure';
  if (LIGHT_ENGLISH.has(word.lower)) return 'light';
  if (word.capitalised && !word.initial) return 'name';
  return stem >= 0 ? 'word' : 'unknown';
}

/** Whether a word could stand unchanged in the English: a name, a figure, or one that the lexicon does not know. */
function staysAsWritten(word: Word, isKnown: boolean): boolean {
  return word.capitalised || !isKnown || beginsWithDigit(word.lower);
}

/** The Vietnamese words with what the lexicon has under each, looked up once. */
interface VietnameseSide {
  readonly words: readonly Word[];
  readonly lower: readonly string[];
  readonly roots: readonly (SyllableNode | undefined)[];
}

/** The words of a compound. */
interface Run {
  readonly side: VietnameseSide;
  readonly at: number;
  readonly length: number;
}

function readVietnamese(text: string, lexicon: Lexicon): VietnameseSide {
  const words = scanWords(unifyTonePlacement(text));
  const lower = words.map((word) => word.lower);
  return { words, lower, roots: lower.map(lexicon.under) };
}

function vietnameseClass(run: Run, unit: number, lexicon: Lexicon): WordClass {
  const { at, length } = run;
  const first = run.side.words[at];
  if (first === undefined || beginsWithDigit(first.lower)) return 'figure';
  if (LIGHT_VIETNAMESE.has(length === 1 ? first.lower : run.side.lower.slice(at, at + length).join(' '))) return 'light';
  if (first.capitalised && !first.initial) return 'name';
  if (unit < 0) return 'unknown';
  if ((lexicon.translations[unit] ?? []).length === 0) return 'light';
  return length === 1 ? 'word' : length === 2 ? 'compound' : 'phrase';
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

function englishIndex(words: readonly Word[], stems: readonly number[]): EnglishIndex {
  const byStem = new Map<number, number[]>();
  const bySpelling = new Map<string, number[]>();
  words.forEach((word, at) => {
    const stem = stems[at] ?? -1;
    if (stem >= 0) addTo(byStem, stem, at);
    for (const spelling of spellings(word)) addTo(bySpelling, spelling, at);
  });
  return { byStem, bySpelling };
}

/** Adds what is not there yet; words have few partners. */
function addPartners(found: number[], partners: readonly number[] | undefined): void {
  if (partners === undefined) return;
  for (const partner of partners) if (!found.includes(partner)) found.push(partner);
}

/** The partners of a Vietnamese compound, which may be translated as a whole or by its parts. */
function partnersOf({ side, at, length }: Run, lexicon: Lexicon, index: EnglishIndex): number[] {
  const found: number[] = [];
  for (let from = at; from < at + length; from++) {
    const word = side.words[from];
    if (word === undefined) continue;
    const root = side.roots[from];
    for (const unit of unitsBeginning(lexicon, side.lower, from, at + length, root))
      for (const stem of lexicon.translations[unit] ?? []) addPartners(found, index.byStem.get(stem));
    if (staysAsWritten(word, length > 1 || root !== undefined)) addPartners(found, index.bySpelling.get(plain(word)));
    if (beginsWithDigit(word.lower)) addPartners(found, index.bySpelling.get(`${Number.parseInt(word.lower, 10)}`));
  }
  return found;
}

/** Indices of the words that a range touches. */
function touched(words: readonly Spanned[], { start, end }: TextRange): readonly number[] {
  const found: number[] = [];
  words.forEach((word, index) => {
    if (word.start < end && word.end > start) found.push(index);
  });
  return found;
}

interface Spanned extends TextRange {
  readonly class: WordClass;
  readonly key: string;
  readonly partners: number[];
}

function tie(vi: readonly Spanned[], en: readonly Spanned[], viWords: readonly number[], enWords: readonly number[]): void {
  for (const one of viWords) {
    for (const other of enWords) {
      addPartners(vi[one]?.partners ?? [], [other]);
      addPartners(en[other]?.partners ?? [], [one]);
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
    if (word.class === 'name' && word.partners.length === 0) current.push(index);
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
    word.partners.length === 0 && ACRONYM.test(text.slice(word.start, word.end)) ? [index] : [],
  );
  if (acronyms.length === 0) return;
  const names = lonelyNames(long);
  acronyms.forEach((acronym, order) => {
    const name = names[order];
    if (name !== undefined) join(acronym, name);
  });
}

/** Sorts the partners in place, now that nothing more is added. */
function ascending(words: readonly Spanned[]): readonly CoveredWord[] {
  for (const { partners } of words) if (partners.length > 1) partners.sort((a, b) => a - b);
  return words;
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
  const stems = english.map((word) => lexicon.stemId(word.lower));
  const index = englishIndex(english, stems);
  const en: Spanned[] = english.map((word, at) => {
    const { start, text, lower } = word;
    const stem = stems[at] ?? -1;
    const key = stem < 0 ? lower : `#${stem}`;
    return { start, end: start + text.length, class: englishClass(word, stem), key, partners: [] };
  });
  const side = readVietnamese(viText, lexicon);
  const vi: Spanned[] = [];
  for (let at = 0; at < side.words.length; ) {
    const { unit, length } = longestMatch(lexicon, side.lower, at, side.roots[at]);
    const run = { side, at, length };
    const [first, last] = [side.words[at], side.words[at + length - 1]];
    const partners = partnersOf(run, lexicon, index);
    for (const partner of partners) en[partner]?.partners.push(vi.length);
    vi.push({
      start: first?.start ?? 0,
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
  return { vi: ascending(vi), en: ascending(en) };
}
