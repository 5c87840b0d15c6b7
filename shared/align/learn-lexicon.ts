/** Learns words that the built-in lexicon lacks from the documents at hand, so that a run over many knows their vocabulary. */

import { splitSentences } from '../text/sentences.ts';
import { createAligner } from './align.ts';
import type { AlignmentUnit } from './alignment-unit.ts';
import { BUILT_IN_LEXICON } from './lexicon/built-in.ts';
import { compileLexicon, isStopStem, type Lexicon, longestMatch, vietnameseWords } from './lexicon.ts';
import type { LexiconEntry } from './lexicon-entry.ts';
import { scanWords } from './scan-words.ts';
import { stemEnglish } from './stem-english.ts';
import { type TranslationTable, trainModel1, type WordPair } from './translation-model.ts';

export interface DocumentPair {
  readonly vi: readonly AlignmentUnit[];
  readonly en: readonly AlignmentUnit[];
}

/** Beads less sure than this teach nothing. */
const LEAST_CONFIDENCE = 0.95;
/** Longer beads blur which word answers which. */
const MOST_WORDS = 120;
const ITERATIONS = 5;
/** A word must be seen this often before its translation is believed. */
const LEAST_OCCURRENCES = 3;
/** Geometric mean of both directions that makes a translation. */
const LEAST_PROBABILITY = 0.25;
/** A learned match says less than a written one. */
const LEARNED_WEIGHT = 0.8;

interface Remainder {
  readonly vi: readonly string[];
  readonly en: readonly string[];
}

/** Numbers words as they come and counts the beads that hold them. */
class Vocabulary {
  readonly words: string[] = [];
  readonly counts: number[] = [];
  readonly #ids = new Map<string, number>();

  add(words: readonly string[]): readonly number[] {
    return [...new Set(words)].map((word) => {
      const id = this.#ids.get(word) ?? this.words.push(word) - 1;
      this.#ids.set(word, id);
      this.counts[id] = (this.counts[id] ?? 0) + 1;
      return id;
    });
  }
}

/**
 * The Vietnamese words of a text that the base lexicon does not explain by an English word beside them: single syllables and
 * pairs of neighbours, since most Vietnamese words have two syllables and no space marks them. Takes the English stems that were
 * explained out of `stems`.
 */
function unexplained(base: Lexicon, text: string, stems: Set<number>): readonly string[] {
  const terms: string[] = [];
  const explained = new Set<number>();
  for (const sentence of splitSentences(text, 'vi')) {
    const words = vietnameseWords(text.slice(sentence.start, sentence.end));
    let before: string | null = null;
    for (let at = 0; at < words.length; ) {
      const { unit, length } = longestMatch(base, words, at);
      const met = (base.translations[unit] ?? []).filter((stem) => stems.has(stem));
      for (const stem of met) explained.add(stem);
      for (const word of met.length > 0 ? [] : words.slice(at, at + length)) {
        terms.push(word);
        if (before !== null) terms.push(`${before} ${word}`);
        before = word;
      }
      if (met.length > 0) before = null;
      at += length;
    }
  }
  for (const stem of explained) stems.delete(stem);
  return terms;
}

/** What two texts that say the same leave unexplained; English words by stem, each stem shown by the first word it was met in. */
function remainder(base: Lexicon, viText: string, enText: string, shown: Map<string, string>): Remainder {
  const known = new Set<number>();
  const words = scanWords(enText).map(({ lower }) => ({ lower, stem: stemEnglish(lower), id: base.stemId(lower) }));
  for (const { id } of words) if (id >= 0) known.add(id);
  const explainable = new Set(known);
  const vi = unexplained(base, viText, known);
  const en = words.flatMap(({ lower, stem, id }) => {
    if (isStopStem(stem) || (explainable.has(id) && !known.has(id))) return [];
    const word = shown.get(stem) ?? lower;
    shown.set(stem, word);
    return [word];
  });
  return { vi, en };
}

function joined(units: readonly AlignmentUnit[], indices: readonly number[]): string {
  return indices.map((index) => units[index]?.text ?? '').join(' ');
}

function translations(vi: Vocabulary, en: Vocabulary, pairs: readonly WordPair[]): readonly LexiconEntry[] {
  const frequent = (vocabulary: Vocabulary, ids: readonly number[]): number[] =>
    ids.filter((id) => (vocabulary.counts[id] ?? 0) >= LEAST_OCCURRENCES);
  const kept = pairs.map(({ source, target }) => ({
    source: frequent(vi, source),
    target: frequent(en, target),
  }));
  const toEnglish: TranslationTable = trainModel1(kept, en.words.length, ITERATIONS);
  const toVietnamese = trainModel1(
    kept.map(({ source, target }) => ({ source: target, target: source })),
    vi.words.length,
    ITERATIONS,
  );
  const entries: LexiconEntry[] = [];
  for (const [key, forward] of toEnglish) {
    const viId = Math.floor(key / en.words.length);
    const enId = key % en.words.length;
    const both = Math.sqrt(forward * (toVietnamese.get(enId * vi.words.length + viId) ?? 0));
    const viTerm = vi.words[viId];
    const enTerm = en.words[enId];
    if (both < LEAST_PROBABILITY || viTerm === undefined || enTerm === undefined) continue;
    entries.push({ vi: viTerm, en: enTerm, weight: LEARNED_WEIGHT * Math.min(1, both * 2) });
  }
  return entries;
}

/** The two texts of a bead that is known to be right. */
export interface SureBead {
  readonly vi: string;
  readonly en: string;
}

/**
 * What IBM Model 1 in both directions, symmetrised by the geometric mean (Brown et al. 1993; Och & Ney 2003), finds in the beads
 * beyond what `base` explains already.
 */
export function learnEntries(beads: Iterable<SureBead>, base: Lexicon): readonly LexiconEntry[] {
  const vi = new Vocabulary();
  const en = new Vocabulary();
  const shown = new Map<string, string>();
  const wordPairs: WordPair[] = [];
  for (const bead of beads) {
    const rest = remainder(base, bead.vi, bead.en, shown);
    if (rest.vi.length > 2 * MOST_WORDS || rest.en.length > MOST_WORDS) continue;
    wordPairs.push({ source: vi.add(rest.vi), target: en.add(rest.en) });
  }
  return translations(vi, en, wordPairs);
}

function* sureBeads(pairs: readonly DocumentPair[], base: Lexicon): Generator<SureBead> {
  const align = createAligner({ lexicon: base });
  for (const pair of pairs) {
    for (const bead of align(pair.vi, pair.en)) {
      if (bead.confidence < LEAST_CONFIDENCE || bead.vi.length === 0 || bead.en.length === 0) continue;
      yield { vi: joined(pair.vi, bead.vi), en: joined(pair.en, bead.en) };
    }
  }
}

/**
 * The base lexicon (built in unless another is given) with what the sure beads of these pairs teach. Give it to the aligner and run
 * the pairs again: the second of two passes.
 */
export function learnLexicon(pairs: readonly DocumentPair[], base: Lexicon = BUILT_IN_LEXICON): Lexicon {
  return compileLexicon([...base.entries, ...learnEntries(sureBeads(pairs, base), base)]);
}
