/** Brackets without a partner inside one bead, on either side. */

import type { Language } from '../../domain/language.ts';
import type { BeadContext } from '../bead-context.ts';
import { locate } from '../joined-text.ts';
import type { Draft } from '../rule.ts';
import { sideDraft } from './fault.ts';

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
];

/** "a)", "1)", "iv)" open a list item and close nothing: at the start, behind a space or behind a stop. */
const LIST_MARK = /(?:^|[\s;:.,])(?:\d{1,2}|\p{L}|[ivx]{2,4})$/u;

/** The first sign of a pair that has no partner, or null. */
function unpaired(text: string, open: string, close: string): number | null {
  const waiting: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === open) waiting.push(at);
    else if (sign === close && waiting.pop() === undefined && !LIST_MARK.test(text.slice(Math.max(0, at - 5), at))) return at;
  }
  return waiting[0] ?? null;
}

/** Whether a sign at this place is half of a face: ":)", ";-(", "=]". */
function isSmiley(text: string, at: number): boolean {
  return /[:;=]['-]?$/.test(text.slice(Math.max(0, at - 3), at));
}

/** At most one unpaired bracket of each kind. */
export function checkBrackets(context: BeadContext, side: Language): readonly Draft[] {
  const joined = context[side];
  return PAIRS.flatMap(([open, close]) => {
    if (!joined.text.includes(open) && !joined.text.includes(close)) return [];
    const at = unpaired(joined.text, open, close);
    return at === null || isSmiley(joined.text, at)
      ? []
      : [sideDraft(context, side, 'typography.unclosed', locate(joined, at, at + 1))];
  });
}
