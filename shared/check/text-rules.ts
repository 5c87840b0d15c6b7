/** The rules that read the text of a document as a whole: spelling, and what must be written in one way throughout. */

import type { ParagraphSpan } from '../domain/finding.ts';
import type { BeadContext } from './bead-context.ts';
import type { CheckKnowledge } from './check-knowledge.ts';
import { ruleSettings } from './profile/rule-settings.ts';
import type { Draft } from './rule.ts';
import { checkOrdinals } from './spelling/ordinals.ts';
import { checkSpelling } from './spelling/spelling.ts';
import { checkSyllables } from './spelling/syllable.ts';
import { rememberingTokens } from './spelling/tokens.ts';
import { checkVariety } from './spelling/variety.ts';
import { checkNumberStyle } from './typography/house-style.ts';
import { checkQuotes } from './typography/quotes.ts';

/** Rules whose stretch of English is no good English throughout, or whose word is already reported. */
const SPOILT = /^(?:name|untranslated|leftover|number\.damaged|typography\.space|typography\.missing-space)/;

function overlaps(a: ParagraphSpan | null, b: ParagraphSpan | null): boolean {
  return a !== null && b !== null && a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

/** The findings of the document's text, without those inside what `found` (the drafts of the other rules) reports already. */
export function checkText(
  contexts: readonly BeadContext[],
  knowledge: CheckKnowledge,
  found: readonly Draft[],
): readonly Draft[] {
  const { isOn, runs } = ruleSettings(knowledge.profile);
  const style = knowledge.profile?.style ?? {};
  const tokensOf = rememberingTokens();
  const drafts = [
    ...(isOn('spelling.word') ? [...checkSpelling(contexts, knowledge, tokensOf), ...contexts.flatMap(checkOrdinals)] : []),
    ...(isOn('spelling.variety') ? checkVariety(contexts, style, tokensOf) : []),
    ...(isOn('spelling.syllable') ? checkSyllables(contexts) : []),
    ...(runs('typography') ? [...checkQuotes(contexts, style), ...checkNumberStyle(contexts, style)] : []),
  ];
  const spoilt = found.filter(({ rule, en }) => en !== null && SPOILT.test(rule));
  return drafts.filter((draft) => !spoilt.some((other) => overlaps(draft.en, other.en)));
}
