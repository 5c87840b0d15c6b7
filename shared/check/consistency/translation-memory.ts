/** What the consistency rule asks of the library: how earlier, stored pairs translated the same words. */

import type { ParagraphSpan } from '../../domain/finding.ts';
import type { PairId } from '../../domain/ids.ts';
import { foldKeepingMarks } from '../../text/fold.ts';
import { splitSentences } from '../../text/sentences.ts';

/** One earlier translation of a sentence, with the place to show. */
export interface EarlierTranslation {
  /** The pair of the library that has it, with its Vietnamese title. */
  readonly pair: { readonly id: PairId; readonly title: string };
  /** 0-based bead index in that pair. */
  readonly bead: number;
  /** The sentence and its translation, with their places in that pair's documents. */
  readonly vi: ParagraphSpan;
  readonly en: ParagraphSpan;
}

export interface TranslationMemory {
  /**
   * Earlier translations of exactly this Vietnamese sentence, as {@link sentenceKey} compares sentences; what people vouched for
   * first, then the newest. Empty for a sentence that is too short to have a key.
   */
  readonly translationsOf: (vi: string) => readonly EarlierTranslation[];
}

/** Shorter sentences ("Ông nói.") are translated as their surroundings want it. */
const LEAST_SYLLABLES = 5;
const LEAST_QUOTED_SYLLABLES = 3;

const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;

function comparable(vi: string, leastSyllables: number): string | null {
  const key = foldKeepingMarks(vi).replace(BETWEEN_WORDS, ' ').trim();
  return key.split(' ', leastSyllables).length < leastSyllables ? null : key;
}

/** The comparable form of a Vietnamese sentence: case, tone placement, punctuation and spaces do not count. Null for a short one. */
export function sentenceKey(vi: string): string | null {
  return comparable(vi, LEAST_SYLLABLES);
}

/** The same for the words between quotation marks, which are a motto or a name from three syllables on. */
export function quotationKey(vi: string): string | null {
  return comparable(vi, LEAST_QUOTED_SYLLABLES);
}

/** The keys of the sentences of one Vietnamese paragraph, each once. */
export function sentenceKeys(paragraph: string): ReadonlySet<string> {
  const keys = splitSentences(paragraph, 'vi').map(({ start, end }) => sentenceKey(paragraph.slice(start, end)));
  return new Set(keys.filter((key) => key !== null));
}
