/** Rules omission.sentence and addition.sentence: sentences of a two-sided bead that the sentence alignment leaves alone. */

import type { SentenceLink, TextSpan } from '../../align/sentence-links.ts';
import type { Language } from '../../domain/language.ts';
import type { BeadContext } from '../bead-context.ts';
import type { Draft } from '../rule.ts';
import { linkScenes, rangeOf } from './omission-scenes.ts';
import { stretchScore } from './omission-search.ts';
import { OMISSION_WEIGHTS } from './omission-weights.ts';
import { oneSidedDraft } from './one-sided-draft.ts';

/** Below this confidence another link is likelier. */
const LEAST_CONFIDENCE = 0.5;

/** Log odds, read beside the neighbouring sentences, below which their translation says what the sentence says. */
const LEAST_SCORE = -1;

/** Shorter sentences ("He said so.") merge into their neighbours in any translation. */
const LEAST_CHARACTERS = 25;

/** The link with those before and behind it, which may have taken its sentence in. */
function withNeighbours(links: readonly SentenceLink[], at: number): SentenceLink {
  const near = links.slice(Math.max(0, at - 1), at + 2);
  return { vi: near.flatMap((link) => link.vi), en: near.flatMap((link) => link.en), confidence: links[at]?.confidence ?? 0 };
}

/** Log odds that the other side of `around` leaves the sentence out. */
function sentenceScore(context: BeadContext, around: SentenceLink, side: Language, sentence: TextSpan): number {
  const { scenes, ranges } = linkScenes(context, around);
  const place = rangeOf(context[side], [sentence]);
  const [start, end] = [place.start - ranges[side].start, place.end - ranges[side].start];
  const { source } = scenes[side];
  const from = source.findIndex((word) => word.start >= start);
  const to = source.findLastIndex((word) => word.end <= end) + 1;
  return from < 0 || to <= from ? Number.NEGATIVE_INFINITY : stretchScore(scenes[side], from, to, OMISSION_WEIGHTS[side]);
}

/** The sentences that one side of a two-sided bead has and the other leaves out. */
export function omittedSentences(context: BeadContext): readonly Draft[] {
  const links = context.sentenceLinks();
  return links.flatMap((link, at): readonly Draft[] => {
    if (link.vi.length > 0 === link.en.length > 0 || link.confidence < LEAST_CONFIDENCE) return [];
    const side: Language = link.en.length === 0 ? 'vi' : 'en';
    const around = withNeighbours(links, at);
    const isAlone = around.vi.length === 0 || around.en.length === 0;
    return link[side]
      .filter((span) => span.end - span.start >= LEAST_CHARACTERS)
      .filter((span) => isAlone || sentenceScore(context, around, side, span) >= LEAST_SCORE)
      .flatMap(({ paragraph, start, end }) => {
        const piece = context[side].pieces[paragraph];
        if (piece === undefined) return [];
        const span = { paragraph: piece.paragraph, start, end, text: piece.text.slice(start, end) };
        return [oneSidedDraft(context.index, side, 'sentence', span)];
      });
  });
}
