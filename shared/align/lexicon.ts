/** The bilingual lexicon: which English stems a Vietnamese word or compound may become, ready for longest-match look-up. */

import { unifyTonePlacement } from '../text/tone-placement.ts';
import type { LexiconEntry } from './lexicon-entry.ts';
import { scanWords } from './scan-words.ts';
import { stemEnglish } from './stem-english.ts';

/** A node of the trie over Vietnamese syllables. */
interface SyllableNode {
  readonly next: Map<string, SyllableNode>;
  /** Index of the unit that ends here, or -1. */
  unit: number;
}

export interface Lexicon {
  /** What it was compiled from, so that a glossary can be added. */
  readonly entries: readonly LexiconEntry[];
  readonly root: SyllableNode;
  /** Per unit: ids of its English stems, and the weight of each. */
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

/** Builds a lexicon from entries; entries with the same Vietnamese join their translations, the greater weight winning. */
export function compileLexicon(entries: readonly LexiconEntry[]): Lexicon {
  const root: SyllableNode = { next: new Map(), unit: -1 };
  const units: Map<number, number>[] = [];
  const stems = new Map<string, number>();
  for (const entry of entries) {
    let node = root;
    for (const syllable of vietnameseWords(entry.vi)) {
      const known = node.next.get(syllable);
      const child = known ?? { next: new Map<string, SyllableNode>(), unit: -1 };
      if (known === undefined) node.next.set(syllable, child);
      node = child;
    }
    if (node === root) continue;
    if (node.unit < 0) node.unit = units.push(new Map()) - 1;
    const targets = units[node.unit];
    if (targets === undefined) continue;
    for (const word of scanWords(entry.en)) {
      const stem = stemEnglish(word.lower);
      if (STOP_STEMS.has(stem)) continue;
      const id = stems.get(stem) ?? stems.size;
      stems.set(stem, id);
      targets.set(id, Math.max(entry.weight, targets.get(id) ?? 0));
    }
  }
  return {
    entries,
    root,
    translations: units.map((targets) => [...targets.keys()]),
    weights: units.map((targets) => [...targets.values()]),
    stemId: rememberingStemId(stems),
  };
}

export interface LexiconMatch {
  /** Index of the unit, or -1 where no entry begins. */
  readonly unit: number;
  /** Words that the match takes up, at least one. */
  readonly length: number;
}

/** The longest entry that begins at word `at`. */
export function longestMatch(lexicon: Lexicon, words: readonly string[], at: number): LexiconMatch {
  let node = lexicon.root;
  let unit = -1;
  let length = 1;
  for (let ahead = at; ahead < words.length; ahead++) {
    const child = node.next.get(words[ahead] ?? '');
    if (child === undefined) break;
    node = child;
    if (node.unit < 0) continue;
    unit = node.unit;
    length = ahead - at + 1;
  }
  return { unit, length };
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
