/** Rule typography: spaces, marks and brackets of one bead, on both sides. */

import type { BeadContext } from '../bead-context.ts';
import type { Draft } from '../rule.ts';
import { checkBrackets } from './brackets.ts';
import { checkSentenceEnds } from './sentences.ts';
import { checkSpaces } from './spaces.ts';

/** A segment by itself comes from somebody's memory: its original is not up for editing, as that of a document is. */
function isOriginalOpen({ viParagraphs, bead }: BeadContext): boolean {
  return viParagraphs.length > 1 || bead.en.length === 0;
}

/** What is wrong with the typography of a bead; quotation marks, which run over beads, are checked by the document. */
export function checkTypography(context: BeadContext): readonly Draft[] {
  const vietnamese = isOriginalOpen(context) ? [...checkSpaces(context, 'vi'), ...checkBrackets(context, 'vi')] : [];
  return [...checkSpaces(context, 'en'), ...checkBrackets(context, 'en'), ...checkSentenceEnds(context), ...vietnamese];
}
