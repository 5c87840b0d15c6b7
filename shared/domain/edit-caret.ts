/** Splitting at the caret keeps both sides in step: finds where the other side says as much as stands before the caret. */

import type { SentenceLink, TextSpan } from '../align/sentence-links.ts';
import type { BeadCut } from './edit-command.ts';
import { type Language, otherLanguage } from './language.ts';

export interface Caret {
  readonly side: Language;
  /** 0-based index among the bead's paragraphs of that side. */
  readonly paragraph: number;
  /** UTF-16 units of that paragraph's text. */
  readonly offset: number;
}

/** How much of a sentence stands before the caret, 0 to 1. */
function shareBefore(span: TextSpan, caret: Caret): number {
  if (span.paragraph !== caret.paragraph) return span.paragraph < caret.paragraph ? 1 : 0;
  return Math.min(1, Math.max(0, (caret.offset - span.start) / (span.end - span.start)));
}

/** Whether the caret has at least half of the link's characters behind it. */
function isBehind(spans: readonly TextSpan[], caret: Caret): boolean {
  const length = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const before = spans.reduce((sum, span) => sum + shareBefore(span, caret) * (span.end - span.start), 0);
  return before * 2 >= length;
}

/**
 * Both sides' cuts for a caret on one of them, by the links of the bead's sentences: this side is cut at the caret, the other
 * after the last sentence whose counterpart lies at least half before it.
 */
export function cutsAtCaret(links: readonly SentenceLink[], caret: Caret): Readonly<Record<Language, BeadCut>> {
  const { side, paragraph, offset } = caret;
  const other = otherLanguage(side);
  const last = links.findLast((link) => link[side].length > 0 && link[other].length > 0 && isBehind(link[side], caret));
  const end = last?.[other].at(-1);
  const cuts: Record<Language, BeadCut> = { vi: { paragraphs: paragraph, offset }, en: { paragraphs: paragraph, offset } };
  cuts[other] = end === undefined ? { paragraphs: 0, offset: 0 } : { paragraphs: end.paragraph, offset: end.end };
  return cuts;
}
