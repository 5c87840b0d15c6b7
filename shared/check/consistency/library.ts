/** Rule consistency.library: a sentence that another pair of the library translates otherwise. */

import type { RelatedPlace } from '../../domain/finding.ts';
import type { PairId } from '../../domain/ids.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { TextRange } from '../../text/text-range.ts';
import type { BeadContext } from '../bead-context.ts';
import { pieceSpan } from '../joined-text.ts';
import type { Draft } from '../rule.ts';
import { type Place, relatedDraft } from './draft.ts';
import { isOtherWording } from './english-wording.ts';
import { linkedEnglish, sureBeads } from './linked-sentence.ts';
import { type EarlierTranslation, sentenceKey, type TranslationMemory } from './translation-memory.ts';

/** Another pair that has so many of the sentences, and more than half of them, is an earlier state of the same article. */
const SAME_ARTICLE = 5;

/** Other places shown with one finding. */
const MOST_SHOWN = 3;

interface Remembered {
  readonly place: Place;
  readonly earlier: readonly EarlierTranslation[];
}

/** A Vietnamese sentence of the bead with its translation; null where that is not sure. */
function placeOf(context: BeadContext, piece: number, sentence: TextRange): Place | null {
  const english = linkedEnglish(context, piece, sentence.start);
  if (english === null) return null;
  return {
    bead: context.index,
    vi: pieceSpan(context.vi, piece, sentence),
    en: pieceSpan(context.en, english.piece, english.range),
  };
}

function rememberedIn(context: BeadContext, memory: TranslationMemory): readonly Remembered[] {
  return context.vi.pieces.flatMap(({ text }, piece) =>
    splitSentences(text, 'vi').flatMap(({ start, end }): Remembered[] => {
      const earlier = memory.translationsOf(text.slice(start, end));
      const place = earlier.length === 0 ? null : placeOf(context, piece, { start, end });
      return place === null ? [] : [{ place, earlier }];
    }),
  );
}

/** The pairs that are this article in an earlier state: their wordings were changed on purpose. */
function sameArticle(remembered: readonly Remembered[], sentences: number): ReadonlySet<PairId> {
  const counts = new Map<PairId, number>();
  for (const { earlier } of remembered) {
    for (const id of new Set(earlier.map(({ pair }) => pair.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= SAME_ARTICLE && count * 2 > sentences).map(([id]) => id));
}

/** Every sentence that all its earlier translations word otherwise than this pair, with up to three of them. */
export function checkLibrary(contexts: readonly BeadContext[], memory: TranslationMemory): readonly Draft[] {
  const sure = sureBeads(contexts);
  const texts = sure.flatMap(({ vi }) => vi.pieces.map(({ text }) => text));
  const sentences = texts.flatMap((text) =>
    splitSentences(text, 'vi').filter(({ start, end }) => sentenceKey(text.slice(start, end)) !== null),
  );
  const remembered = sure.flatMap((context) => rememberedIn(context, memory));
  const versions = sameArticle(remembered, sentences.length);
  return remembered.flatMap(({ place, earlier }): Draft[] => {
    const others = earlier.filter(({ pair }) => !versions.has(pair.id));
    const isOther = others.length > 0 && others.every(({ en }) => isOtherWording(en.text, place.en?.text ?? ''));
    return isOther
      ? [relatedDraft('consistency.library', place, others.slice(0, MOST_SHOWN) satisfies readonly RelatedPlace[])]
      : [];
  });
}
