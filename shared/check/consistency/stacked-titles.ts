/** Rule consistency.stacked-title: two offices run together without comma or conjunction ("Vice Chairman Standing Chairman"). */

import { matchesOf } from '../../text/matches-of.ts';
import type { BeadContext } from '../bead-context.ts';
import { locate } from '../joined-text.ts';
import type { Draft } from '../rule.ts';

/**
 * The head of one office, a qualifier, the head of another. "Chief" and "Head" do not open it: "Chief Deputy Director" is an office.
 * "Secretary General" and "Prime Minister" are one head each, so a qualifier between the two is asked for.
 */
const STACKED =
  /\b(?:(?:Standing|Permanent|Vice|Deputy|Acting) )*(?:Chairman|Chairwoman|Chairperson|Secretary|Director|Minister|Governor|Commander|Rector) (?:(?:Standing|Permanent|Vice|Deputy|Acting) )+(?:Chairman|Chairwoman|Chairperson|Secretary|Director|Minister|Governor|Commander|Rector)\b/g;

/** A sentence may end in one office and the next begin with another only where something parts them, so nothing else is asked. */
export function checkStackedTitles(context: BeadContext): readonly Draft[] {
  return matchesOf(context.en.text, STACKED).map((match): Draft => {
    const en = locate(context.en, match.index, match.index + match[0].length);
    return { rule: 'consistency.stacked-title', bead: context.index, vi: null, en, params: { en: match[0] }, suggestion: null };
  });
}
