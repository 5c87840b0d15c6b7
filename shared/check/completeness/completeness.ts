/** Rules omission and addition: what one side says and the other leaves out, paragraph by paragraph and sentence by sentence. */

import type { Move } from '../../align/find-moved.ts';
import type { Paragraph } from '../../domain/document.ts';
import type { ParagraphSpan, Severity } from '../../domain/finding.ts';
import type { Language } from '../../domain/language.ts';
import type { BeadContext } from '../bead-context.ts';
import type { Draft } from '../rule.ts';
import { omittedClauses } from './omitted-clauses.ts';
import { omittedSentences } from './omitted-sentences.ts';
import { oneSidedDraft } from './one-sided-draft.ts';

/** Below this confidence a one-sided bead may as well be a slip of the alignment: worth a look, no alarm. */
const SURE = 0.7;

function paragraphSeverity(paragraph: Paragraph, confidence: number): Severity | undefined {
  return paragraph.kind === 'caption' || confidence < SURE ? 'minor' : undefined;
}

/** The paragraphs of a one-sided bead; furniture is no part of the article and has its own rule. */
function missingParagraphs(context: BeadContext, moves: readonly Move[]): readonly Draft[] {
  const { bead, index } = context;
  const side: Language = bead.en.length === 0 ? 'vi' : 'en';
  const [indices, paragraphs] = side === 'vi' ? [bead.vi, context.viParagraphs] : [bead.en, context.enParagraphs];
  return indices.flatMap((position): Draft[] => {
    const paragraph = paragraphs[position];
    if (paragraph === undefined || paragraph.kind === 'furniture') return [];
    const move = moves.find((one) => one[side] === position);
    if (move !== undefined) return side === 'vi' ? [movedDraft(context, move)] : [];
    return [oneSidedDraft(index, side, 'paragraph', whole(paragraphs, position), paragraphSeverity(paragraph, bead.confidence))];
  });
}

function whole(paragraphs: readonly Paragraph[], paragraph: number): ParagraphSpan {
  const text = paragraphs[paragraph]?.text ?? '';
  return { paragraph, start: 0, end: text.length, text };
}

function movedDraft(context: BeadContext, move: Move): Draft {
  const [vi, en] = [whole(context.viParagraphs, move.vi), whole(context.enParagraphs, move.en)];
  return { rule: 'omission.moved', bead: context.index, vi, en, params: { paragraph: move.en + 1 }, suggestion: null };
}

/** Whether a bead is part of the article on both sides; page furniture is no translation of anything. */
function isArticle({ bead, viParagraphs, enParagraphs }: BeadContext): boolean {
  const isFurniture = (paragraphs: readonly Paragraph[]) => (index: number) => paragraphs[index]?.kind === 'furniture';
  return !bead.vi.some(isFurniture(viParagraphs)) && !bead.en.some(isFurniture(enParagraphs));
}

/** What is missing or added in a bead; `moves` are the pair's paragraphs that stand elsewhere. */
export function checkCompleteness(context: BeadContext, moves: readonly Move[]): readonly Draft[] {
  const { vi, en, confidence } = context.bead;
  if (vi.length === 0 || en.length === 0) return missingParagraphs(context, moves);
  if (!isArticle(context)) return [];
  const sentences = omittedSentences(context);
  return confidence < SURE ? sentences : [...sentences, ...omittedClauses(context)];
}
