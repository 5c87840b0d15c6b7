/** Finds in one side of a bead the words that translate given words of the other, and stays silent where it is not sure. */

import { type Language, otherLanguage } from '../domain/language.ts';
import type { TextRange } from '../text/text-range.ts';
import { unifyTonePlacement } from '../text/tone-placement.ts';
import { type Lexicon, longestMatch } from './lexicon.ts';
import { scanWords } from './scan-words.ts';
import type { SentenceLink } from './sentence-links.ts';

/** A word or compound with the stems that it is or may become; none where the lexicon does not know it. */
interface Unit extends TextRange {
  readonly stems: readonly number[];
}

/** Translations below this weight are possible, no more. */
const LEAST_WEIGHT = 0.1;
/** Words of the translation may stand this many words apart. */
const MOST_BETWEEN = 2;

/** The longest lexicon entries of a Vietnamese text, and its other words by themselves. */
function vietnameseUnits(text: string, lexicon: Lexicon): readonly Unit[] {
  const words = scanWords(unifyTonePlacement(text));
  const lower = words.map((word) => word.lower);
  const units: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    const { unit, length } = longestMatch(lexicon, lower, at);
    const [first, last] = [words[at], words[at + length - 1]];
    const weights = lexicon.weights[unit] ?? [];
    const stems = (lexicon.translations[unit] ?? []).filter((_, index) => (weights[index] ?? 0) >= LEAST_WEIGHT);
    if (first !== undefined && last !== undefined) units.push({ start: first.start, end: last.start + last.text.length, stems });
    at += length;
  }
  return units;
}

function englishUnits(text: string, lexicon: Lexicon): readonly Unit[] {
  return scanWords(text).map(({ start, text: word, lower }) => {
    const stem = lexicon.stemId(lower);
    return { start, end: start + word.length, stems: stem < 0 ? [] : [stem] };
  });
}

function unitsOf(text: string, side: Language, lexicon: Lexicon): readonly Unit[] {
  return side === 'vi' ? vietnameseUnits(text, lexicon) : englishUnits(text, lexicon);
}

/** A run of units, by their indices. */
interface Window {
  readonly first: number;
  readonly last: number;
}

/** The runs of units that translate something of `wanted`, broken where too many words stand between. */
function runsOf(units: readonly Unit[], wanted: ReadonlySet<number>): readonly Window[] {
  const runs: Window[] = [];
  units.forEach(({ stems }, index) => {
    if (!stems.some((stem) => wanted.has(stem))) return;
    const before = runs.at(-1);
    if (before !== undefined && index - before.last <= MOST_BETWEEN + 1) runs[runs.length - 1] = { ...before, last: index };
    else runs.push({ first: index, last: index });
  });
  return runs;
}

/** How many of the matched units the run takes up. */
function covered(run: Window, units: readonly Unit[], matched: readonly Unit[]): number {
  const stems = new Set(units.slice(run.first, run.last + 1).flatMap((unit) => unit.stems));
  return matched.filter((unit) => unit.stems.some((stem) => stems.has(stem))).length;
}

/**
 * The one place among `units` that says what `matched` says: it takes up each of them that the lexicon knows, and no second place does
 * so as well. Null where there is none or where it is a guess.
 */
function placeOf(matched: readonly Unit[], units: readonly Unit[]): TextRange | null {
  const known = matched.filter(({ stems }) => stems.length > 0);
  if (known.length === 0) return null;
  const wanted = new Set(known.flatMap(({ stems }) => stems));
  const [run, ...others] = runsOf(units, wanted).filter((one) => covered(one, units, known) === known.length);
  const [first, last] = [units[run?.first ?? -1], units[run?.last ?? -1]];
  return others.length > 0 || first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** Offsets of a bead's text, whose paragraphs are joined by line feeds, for the spans of one side of a link. */
function rangeOf(link: SentenceLink, side: Language, texts: readonly string[]): TextRange | null {
  const [first, last] = [link[side][0], link[side].at(-1)];
  if (first === undefined || last === undefined) return null;
  const startOf = (paragraph: number): number => texts.slice(0, paragraph).reduce((sum, text) => sum + text.length + 1, 0);
  return { start: startOf(first.paragraph) + first.start, end: startOf(last.paragraph) + last.end };
}

/**
 * The pieces of compounds with the meanings that they keep in them: "UBND" means the same in "UBND tỉnh", "hội" not in "lễ hội". None
 * where one piece keeps no meaning.
 */
function piecesOf(compounds: readonly Unit[], pieces: readonly Unit[]): readonly Unit[] {
  const stems = new Set(compounds.flatMap((unit) => unit.stems));
  const kept = pieces.map((unit) => ({ ...unit, stems: unit.stems.filter((stem) => stems.has(stem)) }));
  return kept.every((unit) => unit.stems.length > 0) ? kept : [];
}

/** Ranges with nothing but space between them as one: the words of a compound are found one by one. */
function joinedRanges(text: string, ranges: readonly TextRange[]): readonly TextRange[] {
  const result: TextRange[] = [];
  for (const range of ranges) {
    const before = result.at(-1);
    const joins = before !== undefined && text.slice(before.end, range.start).trim() === '';
    if (joins) result[result.length - 1] = { start: before.start, end: range.end };
    else result.push(range);
  }
  return result;
}

export interface BeadTexts extends Readonly<Record<Language, string>> {
  /** Its sentences that say the same, by paragraphs. */
  readonly links: readonly SentenceLink[];
}

/**
 * For each of the ascending ranges of `side` that lies in one sentence: where the sentence that translates it says the same. All offsets count UTF-16
 * units of the bead's texts, paragraphs joined by line feeds.
 */
export function matchedWords(
  bead: BeadTexts,
  side: Language,
  ranges: readonly TextRange[],
  lexicon: Lexicon,
): readonly TextRange[] {
  const other = otherLanguage(side);
  const wanted = joinedRanges(bead[side], ranges);
  const texts = { vi: bead.vi.split('\n'), en: bead.en.split('\n') };
  return bead.links.flatMap((link) => {
    const [here, there] = [rangeOf(link, side, texts[side]), rangeOf(link, other, texts[other])];
    if (here === null || there === null) return [];
    const inside = wanted.filter(({ start, end }) => start >= here.start && end <= here.end);
    if (inside.length === 0) return [];
    const own = unitsOf(bead[side].slice(here.start, here.end), side, lexicon);
    const translated = unitsOf(bead[other].slice(there.start, there.end), other, lexicon);
    return inside.flatMap((range) => {
      const [start, end] = [range.start - here.start, range.end - here.start];
      const touched = own.filter((unit) => unit.start < end && unit.end > start);
      const whole = touched.every((unit) => unit.start >= start && unit.end <= end);
      const pieces = unitsOf(bead[side].slice(range.start, range.end), side, lexicon);
      const place = placeOf(whole ? touched : piecesOf(touched, pieces), translated);
      return place === null ? [] : [{ start: there.start + place.start, end: there.start + place.end }];
    });
  });
}
