/** The bilingual lexicon: which English stems a Vietnamese word or compound may become, ready for longest-match look-up. */

import { unifyTonePlacement } from '../text/tone-placement.ts';
import type { LexiconEntry } from './lexicon-entry.ts';
import { scanWords } from './scan-words.ts';
import { stemEnglish } from './stem-english.ts';

/** A node of the trie over Vietnamese syllables. */
export interface SyllableNode {
  readonly next: Map<string, SyllableNode>;
  /** Index of the unit that ends here, or -1. */
  unit: number;
}

export interface Lexicon {
  /** What it was compiled from, so that a glossary can be added. */
  readonly entries: readonly LexiconEntry[];
  /** The entries that begin with a syllable, compiled when a text first has it: an article meets a tenth of the lexicon. */
  readonly under: (syllable: string) => SyllableNode | undefined;
  /** Per unit: ids of its English stems, and the weight of each; units are numbered as they are compiled. */
  readonly translations: readonly (readonly number[])[];
  readonly weights: readonly (readonly number[])[];
  /** Id of the stem of a lower-case English word, or -1 where no translation has it. */
  readonly stemId: (word: string) => number;
}

/** English words too frequent to say that two paragraphs belong together. */
const STOP_STEMS: ReadonlySet<string> = new Set(
  'a an the of to in on at by for and or be with as it do have will from this so any one up out'.split(' ').map(stemEnglish),
);

export function isStopStem(stem: string): boolean {
  return STOP_STEMS.has(stem);
}

/** The Vietnamese words of a text in the lexicon's spelling: lower case, one tone placement. */
export function vietnameseWords(text: string): readonly string[] {
  return scanWords(unifyTonePlacement(text)).map((word) => word.lower);
}

/** Word forms kept by a lexicon; the forms of a language are fewer, only misprints go on for ever. */
const MOST_REMEMBERED = 50_000;

/** Stemming is pure and the same words come again and again: each form is stemmed once. */
function rememberingStemId(stems: ReadonlyMap<string, number>): (word: string) => number {
  const remembered = new Map<string, number>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const id = stems.get(stemEnglish(word)) ?? -1;
    if (remembered.size < MOST_REMEMBERED) remembered.set(word, id);
    return id;
  };
}

/** An entry of anybody's writing in the form that a lexicon is compiled from. */
export function canonicalEntry({ vi, en, weight }: LexiconEntry): LexiconEntry {
  const english = scanWords(en).map(({ lower }) => lower);
  return { vi: vietnameseWords(vi).join(' '), en: english.join(' '), weight };
}

/** Between the words of an entry. */
const BETWEEN_WORDS = /[ -]/;

/** Gives every English word of the entries the id of its stem; each word is stemmed once, stop words get none. */
function numberStems(entries: readonly LexiconEntry[]): {
  readonly stems: ReadonlyMap<string, number>;
  readonly ids: ReadonlyMap<string, number>;
} {
  const stems = new Map<string, number>();
  const ids = new Map<string, number>();
  for (const entry of entries) {
    for (const word of entry.en.split(BETWEEN_WORDS)) {
      if (ids.has(word)) continue;
      const stem = stemEnglish(word);
      if (STOP_STEMS.has(stem)) continue;
      const id = stems.get(stem) ?? stems.size;
      stems.set(stem, id);
      ids.set(word, id);
    }
  }
  return { stems, ids };
}

function byFirstSyllable(entries: readonly LexiconEntry[]): ReadonlyMap<string, readonly LexiconEntry[]> {
  const groups = new Map<string, LexiconEntry[]>();
  for (const entry of entries) {
    const syllable = entry.vi.slice(0, entry.vi.search(/[ -]|$/));
    const group = groups.get(syllable);
    if (group === undefined) groups.set(syllable, [entry]);
    else group.push(entry);
  }
  return groups;
}

/** The node that an entry's further syllables lead to; made where it is missing. */
function nodeOf(root: SyllableNode, syllables: readonly string[]): SyllableNode {
  let node = root;
  for (const syllable of syllables) {
    const child = node.next.get(syllable) ?? { next: new Map<string, SyllableNode>(), unit: -1 };
    node.next.set(syllable, child);
    node = child;
  }
  return node;
}

/**
 * Builds a lexicon from canonical entries: lower case, one tone placement, words parted by one space or hyphen. Entries with the same
 * Vietnamese join their translations, the greater weight winning.
 */
export function compileLexicon(entries: readonly LexiconEntry[]): Lexicon {
  const groups = byFirstSyllable(entries);
  const { stems, ids } = numberStems(entries);
  const compiled = new Map<string, SyllableNode>();
  const translations: (readonly number[])[] = [];
  const weights: (readonly number[])[] = [];
  const compile = (group: readonly LexiconEntry[]): SyllableNode => {
    const root: SyllableNode = { next: new Map(), unit: -1 };
    const targets = new Map<SyllableNode, Map<number, number>>();
    for (const { vi, en, weight } of group) {
      const node = nodeOf(root, vi.split(BETWEEN_WORDS).slice(1));
      const own = targets.get(node) ?? new Map<number, number>();
      targets.set(node, own);
      for (const word of en.split(BETWEEN_WORDS)) {
        const id = ids.get(word);
        if (id !== undefined) own.set(id, Math.max(weight, own.get(id) ?? 0));
      }
    }
    for (const [node, own] of targets) {
      node.unit = translations.push([...own.keys()]) - 1;
      weights.push([...own.values()]);
    }
    return root;
  };
  const under = (syllable: string): SyllableNode | undefined => {
    const known = compiled.get(syllable);
    const group = known === undefined ? groups.get(syllable) : undefined;
    if (group === undefined) return known;
    const root = compile(group);
    compiled.set(syllable, root);
    return root;
  };
  return { entries, under, translations, weights, stemId: rememberingStemId(stems) };
}

export interface LexiconMatch {
  /** Index of the unit, or -1 where no entry begins. */
  readonly unit: number;
  /** Words that the match takes up, at least one. */
  readonly length: number;
}

/** The longest entry that begins at word `at`; `root` is what the lexicon has under that word. */
export function longestMatch(
  lexicon: Lexicon,
  words: readonly string[],
  at: number,
  root: SyllableNode | undefined = lexicon.under(words[at] ?? ''),
): LexiconMatch {
  let node = root;
  let unit = -1;
  let length = 1;
  for (let ahead = at + 1; node !== undefined; ahead++) {
    if (node.unit >= 0) {
      unit = node.unit;
      length = ahead - at;
    }
    node = node.next.size === 0 ? undefined : node.next.get(words[ahead] ?? '');
  }
  return { unit, length };
}

/** All entries that begin at word `at` and end before word `end`, the shortest first; `root` is what the lexicon has under that word. */
export function unitsBeginning(
  lexicon: Lexicon,
  words: readonly string[],
  at: number,
  end: number,
  root: SyllableNode | undefined = lexicon.under(words[at] ?? ''),
): readonly number[] {
  const units: number[] = [];
  let node = root;
  for (let ahead = at + 1; node !== undefined; ahead++) {
    if (node.unit >= 0) units.push(node.unit);
    if (ahead >= end || node.next.size === 0) break;
    node = node.next.get(words[ahead] ?? '');
  }
  return units;
}

/** The lexicon units in a run of Vietnamese words, longest match first, as often as they occur; words without an entry are passed over. */
export function unitsIn(lexicon: Lexicon, words: readonly string[]): readonly number[] {
  const units: number[] = [];
  for (let at = 0; at < words.length; ) {
    const { unit, length } = longestMatch(lexicon, words, at);
    if (unit >= 0) units.push(unit);
    at += length;
  }
  return units;
}
