/** Gives the meaning checks what belongs together inside a bead: a sentence and the sentence that translates it. */

import type { TextSpan } from '../../align/sentence-links.ts';
import type { Language } from '../../domain/language.ts';
import type { TextRange } from '../../text/text-range.ts';
import type { BeadContext } from '../bead-context.ts';
import { locate } from '../joined-text.ts';
import type { Draft } from '../rule.ts';
import { type MeaningWord, meaningWords } from './phrases.ts';

/** Below this confidence two sentences may well not belong together. */
const SURE = 0.6;

/** A stretch of one side of a bead; `start` is its offset in the joined text. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  /** Its words, offsets in `text`; cut when the first check asks. */
  readonly words: () => readonly MeaningWord[];
}

export interface SentencePair {
  readonly vi: Stretch;
  readonly en: Stretch;
}

function stretchOf(context: BeadContext, side: Language, spans: readonly TextSpan[]): Stretch {
  const { text, pieces } = context[side];
  const offsets = spans.map((span) => {
    const base = pieces[span.paragraph]?.start ?? 0;
    return [base + span.start, base + span.end] as const;
  });
  const start = offsets[0]?.[0] ?? 0;
  const sentence = text.slice(start, offsets.at(-1)?.[1] ?? start);
  if (sentence.length === text.length) return { start, text, words: context.words[side] };
  let words: readonly MeaningWord[] | undefined;
  return {
    start,
    text: sentence,
    words: () => {
      words ??= meaningWords(sentence);
      return words;
    },
  };
}

/** The pairs of each bead, cut once for all the checks of meaning. */
const pairsOfBead = new WeakMap<BeadContext, readonly SentencePair[]>();

/** The sentences of a two-sided bead that surely translate each other. */
export function sentencePairs(context: BeadContext): readonly SentencePair[] {
  const known = pairsOfBead.get(context);
  if (known !== undefined) return known;
  const pairs = context
    .sentenceLinks()
    .filter((link) => link.vi.length > 0 && link.en.length > 0 && link.confidence >= SURE)
    .map((link) => ({ vi: stretchOf(context, 'vi', link.vi), en: stretchOf(context, 'en', link.en) }));
  pairsOfBead.set(context, pairs);
  return pairs;
}

/** A finding on the characters of both sides, offsets in the joined texts; without a word of its own a side shows its sentence. */
export function meaningDraft(context: BeadContext, rule: string, vi: TextRange, en: TextRange): Draft {
  const viSpan = locate(context.vi, vi.start, vi.end);
  const enSpan = locate(context.en, en.start, en.end);
  return {
    rule,
    bead: context.index,
    vi: viSpan,
    en: enSpan,
    params: { vi: viSpan?.text ?? '', en: enSpan?.text ?? '' },
    suggestion: null,
  };
}
