/** Rule typography: stray spaces and brackets or quotation marks that do not close, in the English. */

import type { ParagraphSpan, Suggestion } from '../domain/finding.ts';
import type { BeadContext } from './bead-context.ts';
import { type JoinedText, locate } from './joined-text.ts';
import type { Draft } from './rule.ts';

/** A fault of spacing and what should stand in its place. */
interface SpacingFault {
  readonly pattern: RegExp;
  /** Null where only a person can tell: "statement- you" wants a dash, "socio- economic" a hyphen. */
  readonly replacement: string | null;
}

/** Hart's Rules (2014), 4.1 and 4.11: no space before a closing mark or a hyphen inside a word, one space between words. */
const SPACING: readonly SpacingFault[] = [
  { pattern: /(?<=\S) {2,}(?=\S)/g, replacement: ' ' },
  { pattern: /(?<=\p{L}) +(?=[,;](?: |$))/gu, replacement: '' },
  { pattern: /(?<=\p{Ll}{2}) -(?=\p{Ll}{3})/gu, replacement: '-' },
  { pattern: /(?<=\p{Ll}{2})- (?=\p{Ll}{3})(?!(?:and|or|to|nor|but)\b)/gu, replacement: null },
  { pattern: /(?<=[([]) +(?=\S)/g, replacement: '' },
];

/** The words on either side of a space, so that the report shows where it is. */
function wordsAround(text: string, start: number, end: number): readonly [start: number, end: number] {
  const before = /\S*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^\S*/.exec(text.slice(end))?.[0].length ?? 0;
  return [start - before, end + after];
}

function spacingFaults(context: BeadContext): readonly Draft[] {
  return SPACING.flatMap(({ pattern, replacement }) =>
    [...context.en.text.matchAll(pattern)].map((match): Draft => {
      const [start, end] = [match.index, match.index + match[0].length];
      const shown = locate(context.en, ...wordsAround(context.en.text, start, end));
      const place = locate(context.en, start, end);
      const suggestion: Suggestion | null =
        place === null || replacement === null ? null : { side: 'en', start: place.start, end: place.end, text: replacement };
      return draft(context, 'typography.space', shown, suggestion);
    }),
  );
}

function draft(context: BeadContext, rule: string, en: ParagraphSpan | null, suggestion: Suggestion | null = null): Draft {
  return { rule, bead: context.index, vi: null, en, params: { en: en?.text ?? '' }, suggestion };
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
];

/** "a)" and "1)" at the start of a list item open nothing. */
const LIST_MARK = /^\s*(?:\d{1,2}|\p{L})\)/u;

/** The first sign of a pair that has no partner, or null. */
function unpaired(text: string, open: string, close: string): number | null {
  const waiting: number[] = [];
  for (let at = LIST_MARK.exec(text)?.[0].length ?? 0; at < text.length; at += 1) {
    if (text[at] === open) waiting.push(at);
    else if (text[at] === close && waiting.pop() === undefined) return at;
  }
  return waiting[0] ?? null;
}

/** Brackets and curly quotation marks without partner; a quotation may run over several paragraphs, so quotes need a lone close. */
function unclosed(joined: JoinedText, context: BeadContext): readonly Draft[] {
  return PAIRS.flatMap(([open, close]) => {
    const at = unpaired(joined.text, open, close);
    const isRunningQuote = open === '“' && at !== null && joined.text[at] === open;
    return at === null || isRunningQuote ? [] : [draft(context, 'typography.unclosed', locate(joined, at, at + 1))];
  });
}

/** Stray spaces, with their mending, and signs that do not close, in the English of a bead. */
export function checkTypography(context: BeadContext): readonly Draft[] {
  return [...spacingFaults(context), ...unclosed(context.en, context)];
}
