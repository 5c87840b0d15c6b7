/** Rule leftover: what belongs to the page or to a translation engine and not to the article. */

import { matchesOf } from '../text/matches-of.ts';
import type { BeadContext } from './bead-context.ts';
import { locate } from './joined-text.ts';
import type { Draft } from './rule.ts';

/**
 * Tokens that translation engines and content systems put in place of what they do not translate: DNUM_…, {{name}}, %s, [[…]]. Seen in
 * machine-translated provincial pages.
 */
const PLACEHOLDER =
  /\b[A-Z]{2,}(?:_[A-Z0-9]{3,})+\b|\{\{[^{}]*\}\}|\[\[[^[\]]*\]\]|<\/?(?:b|i|p|br|span|div|strong|em)\b[^>]*>|&(?:nbsp|amp|quot|lt|gt);/g;

/** Furniture that slipped into a paragraph of running text: image files, view counters. */
const INLINE_FURNITURE = /\b[\w-]+\.(?:jpe?g|png|gif|webp|mp4)\b|Lượt xem\s*:?(?:\s*\d+)?|POWERED BY \S+/gi;

function drafts(context: BeadContext, pattern: RegExp, rule: string): readonly Draft[] {
  return matchesOf(context.en.text, pattern).map((match): Draft => {
    const span = locate(context.en, match.index, match.index + match[0].length);
    return { rule, bead: context.index, vi: null, en: span, params: { en: match[0] }, suggestion: null };
  });
}

/** Page furniture standing as English paragraphs, furniture inside running text, and placeholders. */
export function checkLeftovers(context: BeadContext): readonly Draft[] {
  const placeholders = drafts(context, PLACEHOLDER, 'leftover.placeholder');
  const reported = new Set(placeholders.map((draft) => draft.en?.paragraph));
  const furniture = context.bead.en.filter(
    (paragraph) => context.enParagraphs[paragraph]?.kind === 'furniture' && !reported.has(paragraph),
  );
  const paragraphs = furniture.map((paragraph): Draft => {
    const text = context.enParagraphs[paragraph]?.text ?? '';
    return {
      rule: 'leftover.furniture',
      bead: context.index,
      vi: null,
      en: { paragraph, start: 0, end: text.length, text },
      params: { en: text },
      suggestion: null,
    };
  });
  const inline = drafts(context, INLINE_FURNITURE, 'leftover.furniture').filter(
    (draft) => !furniture.includes(draft.en?.paragraph ?? -1),
  );
  return [...placeholders, ...paragraphs, ...inline];
}
