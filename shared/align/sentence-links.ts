/** Says which sentences inside one bead correspond, with their places: for highlighting, omission checks, translation memory. */

import type { Language } from '../domain/language.ts';
import { splitSentences } from '../text/sentences.ts';
import type { TextRange } from '../text/text-range.ts';
import type { Align } from './align.ts';
import type { AlignmentUnit } from './alignment-unit.ts';

/** A sentence of a bead: offsets into the text of its paragraph. */
export interface TextSpan extends TextRange {
  /** 0-based index among the bead's paragraphs of its language. */
  readonly paragraph: number;
}

export interface SentenceLink {
  /** Sentences in order; empty where the Vietnamese has nothing for it. */
  readonly vi: readonly TextSpan[];
  /** Sentences in order; empty where the English has nothing for it. */
  readonly en: readonly TextSpan[];
  /** Probability of exactly this link, given that the bead is right. */
  readonly confidence: number;
}

/** The sentences of each paragraph; none goes over a paragraph's end. */
function sentenceSpans(texts: readonly string[], language: Language): readonly TextSpan[] {
  return texts.flatMap((text, paragraph) => splitSentences(text, language).map(({ start, end }) => ({ paragraph, start, end })));
}

function toUnits(texts: readonly string[], spans: readonly TextSpan[]): readonly AlignmentUnit[] {
  return spans.map(({ paragraph, start, end }) => ({ text: texts[paragraph]?.slice(start, end) ?? '', kind: 'paragraph' }));
}

function spansAt(spans: readonly TextSpan[], indices: readonly number[]): readonly TextSpan[] {
  return indices.flatMap((index) => spans[index] ?? []);
}

/**
 * The links between the sentences of a bead, given the texts of its paragraphs on each side: every sentence stands in exactly one
 * link, in order. One sentence against one needs no aligner: the bead itself says that they belong together.
 */
export function sentenceLinks(viTexts: readonly string[], enTexts: readonly string[], align: Align): readonly SentenceLink[] {
  const vi = sentenceSpans(viTexts, 'vi');
  const en = sentenceSpans(enTexts, 'en');
  if (vi.length === 1 && en.length === 1) return [{ vi, en, confidence: 1 }];
  return align(toUnits(viTexts, vi), toUnits(enTexts, en)).map((bead) => ({
    vi: spansAt(vi, bead.vi),
    en: spansAt(en, bead.en),
    confidence: bead.confidence,
  }));
}
