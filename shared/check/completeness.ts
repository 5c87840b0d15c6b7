/** Rules omission and addition: what one side says and the other leaves out, paragraph by paragraph and sentence by sentence. */

import type { Move } from '../align/find-moved.ts';
import type { TextSpan } from '../align/sentence-links.ts';
import type { Paragraph } from '../domain/document.ts';
import type { ParagraphSpan, Severity } from '../domain/finding.ts';
import type { Language } from '../domain/language.ts';
import type { BeadContext } from './bead-context.ts';
import type { JoinedText } from './joined-text.ts';
import type { Draft } from './rule.ts';

/** Below this confidence a one-sided bead may as well be a slip of the alignment: worth a look, no alarm. */
const SURE = 0.7;

/** Shorter sentences ("He said so.") merge into their neighbours in any translation. */
const MIN_SENTENCE = 25;

/** Sentences go missing only where the sides differ this much: the longer side over what the other should take up. */
const MIN_SURPLUS = 1.15;

/** English characters for each Vietnamese one in news (measured on aligned paragraphs of our own samples). */
const LENGTH_RATIO = 1.02;

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

function oneSidedDraft(
  bead: number,
  side: Language,
  what: 'paragraph' | 'sentence',
  span: Draft['vi'],
  severity?: Severity,
): Draft {
  const rule = `${side === 'vi' ? 'omission' : 'addition'}.${what}`;
  const base = {
    rule,
    bead,
    vi: side === 'vi' ? span : null,
    en: side === 'en' ? span : null,
    params: { text: span?.text ?? '' },
    suggestion: null,
  };
  return severity === undefined ? base : { ...base, severity };
}

/** Whether the longer side has enough text over for a sentence to be missing on the other. */
function hasSurplus(context: BeadContext, side: Language): boolean {
  const [vi, en] = [context.vi.text.length * LENGTH_RATIO, context.en.text.length];
  return side === 'vi' ? vi > en * MIN_SURPLUS : en > vi * MIN_SURPLUS;
}

/** Sentences of a two-sided bead that the sentence alignment leaves alone, where the lengths bear it out. */
function missingSentences(context: BeadContext): readonly Draft[] {
  if (!hasSurplus(context, 'vi') && !hasSurplus(context, 'en')) return [];
  return context.sentenceLinks().flatMap((link): Draft[] => {
    if (link.vi.length > 0 === link.en.length > 0 || link.confidence < SURE) return [];
    const side: Language = link.en.length === 0 ? 'vi' : 'en';
    if (!hasSurplus(context, side)) return [];
    const long = link[side].filter(({ start, end }) => end - start >= MIN_SENTENCE);
    return long.map((span) => oneSidedDraft(context.index, side, 'sentence', pieceSpan(context[side], span)));
  });
}

function pieceSpan({ pieces }: JoinedText, { paragraph, start, end }: TextSpan): Draft['vi'] {
  const piece = pieces[paragraph];
  return piece === undefined ? null : { paragraph: piece.paragraph, start, end, text: piece.text.slice(start, end) };
}

/** What is missing or added in a bead; `moves` are the pair's paragraphs that stand elsewhere. */
export function checkCompleteness(context: BeadContext, moves: readonly Move[]): readonly Draft[] {
  const { vi, en } = context.bead;
  return vi.length === 0 || en.length === 0 ? missingParagraphs(context, moves) : missingSentences(context);
}
