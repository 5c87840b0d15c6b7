/** English ordinals with the wrong ending: "21th", "12nd". */

import { matchesOf } from '../../text/matches-of.ts';
import type { BeadContext } from '../bead-context.ts';
import { locate } from '../joined-text.ts';
import type { Draft } from '../rule.ts';

const ORDINAL = /(?<![\p{L}\d.,/-])(\d{1,3}(?:,\d{3})*|\d{4,})(st|nd|rd|th)(?![\p{L}\d])/gu;
const ENDINGS = ['th', 'st', 'nd', 'rd'] as const;

/** The ending that a number takes: 11th to 13th, else by the last digit. */
function endingOf(digits: string): string {
  const isTeen = /1\d$/.test(digits);
  return isTeen ? 'th' : (ENDINGS[Number(digits.slice(-1))] ?? 'th');
}

/** The ordinals of a bead's English whose ending does not fit their number. */
export function checkOrdinals(context: BeadContext): readonly Draft[] {
  return matchesOf(context.en.text, ORDINAL).flatMap((match): Draft[] => {
    const [whole, digits = '', ending] = match;
    const right = endingOf(digits.replaceAll(',', ''));
    const span = locate(context.en, match.index, match.index + whole.length);
    if (ending === right || span === null) return [];
    const suggestion = { side: 'en' as const, start: span.end - 2, end: span.end, text: right };
    return [{ rule: 'spelling.word', bead: context.index, vi: null, en: span, params: { en: whole }, suggestion }];
  });
}
