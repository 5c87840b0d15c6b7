/** A fault of typography that a pattern finds on one side of a bead, and the finding made of it. */

import type { ParagraphSpan, Suggestion } from '../../domain/finding.ts';
import type { Language } from '../../domain/language.ts';
import { matchesOf } from '../../text/matches-of.ts';
import type { BeadContext } from '../bead-context.ts';
import { locate } from '../joined-text.ts';
import type { Draft } from '../rule.ts';

export interface TypographyFault {
  /** Global; begins with a plain character wherever possible, which is what makes a search through clean text quick. */
  readonly pattern: RegExp;
  /** What should stand in the place of the match; null where only a person can tell. */
  readonly replacement: string | null;
  /** Looks at what stands before and behind the match, where the pattern alone does not tell. */
  readonly isFault?: (before: string, after: string, match: string) => boolean;
}

/** The rule's id on a side: the Vietnamese has rules of its own, so that a house can switch them off. */
function ruleOn(side: Language, rule: string): string {
  return side === 'vi' ? `${rule}-vi` : rule;
}

/** A finding of `rule` on one side alone. */
export function sideDraft(
  context: BeadContext,
  side: Language,
  rule: string,
  span: ParagraphSpan | null,
  suggestion: Suggestion | null = null,
): Draft {
  const text = span?.text ?? '';
  return {
    rule: ruleOn(side, rule),
    bead: context.index,
    vi: side === 'vi' ? span : null,
    en: side === 'en' ? span : null,
    params: side === 'vi' ? { vi: text } : { en: text },
    suggestion,
  };
}

/** The words on either side of a place, so that the report shows where it is. */
function wordsAround(text: string, start: number, end: number): readonly [start: number, end: number] {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 30), start))?.[0].length ?? 0;
  const after = /^\S*/.exec(text.slice(end, end + 30))?.[0].length ?? 0;
  return [start - before, end + after];
}

/** How far a fault looks around itself; no address or abbreviation that matters is longer. */
const AROUND = 60;

/** The places of one side where one of the faults is found, with their mending. */
export function patternDrafts(
  context: BeadContext,
  side: Language,
  rule: string,
  faults: readonly TypographyFault[],
): readonly Draft[] {
  const joined = context[side];
  const { text } = joined;
  return faults.flatMap(({ pattern, replacement, isFault }) =>
    matchesOf(text, pattern).flatMap((match): Draft[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const isReal = isFault?.(text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND), match[0]) ?? true;
      if (!isReal) return [];
      const shown = locate(joined, ...wordsAround(text, start, end));
      const place = locate(joined, start, end);
      const suggestion: Suggestion | null =
        place === null || replacement === null ? null : { side, start: place.start, end: place.end, text: replacement };
      return [sideDraft(context, side, rule, shown, suggestion)];
    }),
  );
}
