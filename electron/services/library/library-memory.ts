/** Asks the library how a Vietnamese sentence was translated before, and finds the words that translate just that sentence. */

import type { ReadonlyLibrary } from '../../../db/library.ts';
import { findSentence, type PlacedParagraph, type SentenceBead } from '../../../db/sentence-index.ts';
import type { Align } from '../../../shared/align/align.ts';
import { sentenceLinks, type TextSpan } from '../../../shared/align/sentence-links.ts';
import {
  type EarlierTranslation,
  sentenceKey,
  type TranslationMemory,
} from '../../../shared/check/consistency/translation-memory.ts';
import type { ParagraphSpan } from '../../../shared/domain/finding.ts';
import type { PairId } from '../../../shared/domain/ids.ts';

/** Sentences whose partner is less sure than this prove nothing about a translation. */
const SURE = 0.7;

/** Neighbouring sentences of one paragraph as one span; null where they lie in two. */
function spanOf(paragraphs: readonly PlacedParagraph[], sentences: readonly TextSpan[]): ParagraphSpan | null {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined || first.paragraph !== last.paragraph) return null;
  const placed = paragraphs[first.paragraph];
  if (placed === undefined) return null;
  const { start, end } = { start: first.start, end: last.end };
  return { paragraph: placed.paragraph, start, end, text: placed.text.slice(start, end) };
}

function translationsIn({ pair, title, bead, vi, en }: SentenceBead, key: string, align: Align): readonly EarlierTranslation[] {
  const texts = (side: readonly PlacedParagraph[]): readonly string[] => side.map(({ text }) => text);
  return sentenceLinks(texts(vi), texts(en), align).flatMap((link): EarlierTranslation[] => {
    if (link.vi.length !== 1 || link.confidence < SURE) return [];
    const [source, target] = [spanOf(vi, link.vi), spanOf(en, link.en)];
    if (source === null || target === null || sentenceKey(source.text) !== key) return [];
    return [{ pair: { id: pair, title }, bead, vi: source, en: target }];
  });
}

/**
 * The memory of `library`, which asks it anew at each look-up; `align` lays the sentences of a stored bead side by side. A pair that
 * is checked again leaves itself out with `except`.
 */
export function libraryMemory({ database }: ReadonlyLibrary, align: Align, except?: PairId): TranslationMemory {
  return {
    translationsOf: (vi) => {
      const key = sentenceKey(vi);
      if (key === null) return [];
      const beads = findSentence(database, key).filter(({ pair }) => pair !== except);
      return beads.flatMap((bead) => translationsIn(bead, key, align));
    },
  };
}
