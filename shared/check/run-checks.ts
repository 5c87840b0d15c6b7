/** Runs every rule over an alignment and hands back its findings, the gravest first. */

import { type AlignOptions, createAligner } from '../align/align.ts';
import type { Move } from '../align/find-moved.ts';
import type { Bead } from '../domain/bead.ts';
import type { Paragraph } from '../domain/document.ts';
import { type Finding, SEVERITIES } from '../domain/finding.ts';
import { type BeadContext, beadContext } from './bead-context.ts';
import { checkCompleteness } from './completeness.ts';
import { checkLeftovers } from './leftover.ts';
import { checkNames } from './names.ts';
import { checkNegation } from './negation.ts';
import { checkPolarity } from './polarity.ts';
import { checkQuantities } from './quantities.ts';
import { checkRepeatedSentences, checkRepeatedWords } from './repetition.ts';
import type { Draft } from './rule.ts';
import { ruleById } from './rule-table.ts';
import { checkTypography } from './typography.ts';
import { checkUntranslated } from './untranslated.ts';

export interface CheckInput extends Pick<AlignOptions, 'lexicon' | 'glossary'> {
  readonly vi: readonly Paragraph[];
  readonly en: readonly Paragraph[];
  readonly beads: readonly Bead[];
  /** Paragraphs that stand elsewhere and so are neither left out nor added. */
  readonly moves?: readonly Move[];
  /** One side alone: the rules that need both are left out, and a one-sided bead is no omission. */
  readonly only?: 'vi' | 'en';
}

function finding(draft: Draft): Finding {
  const { id, category, severity } = ruleById(draft.rule);
  return {
    bead: draft.bead,
    rule: id,
    category,
    severity: draft.severity ?? severity,
    vi: draft.vi,
    en: draft.en,
    message: { key: `rule.${id}.message`, params: draft.params },
    suggestion: draft.suggestion,
  };
}

function byHarm(a: Finding, b: Finding): number {
  const harm = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return harm || a.bead - b.bead || (a.en?.start ?? a.vi?.start ?? 0) - (b.en?.start ?? b.vi?.start ?? 0);
}

/**
 * The drafts of one bead without the echoes of another fault: what still stands there in Vietnamese is not missing, and what is read
 * in it as English is no English, so its figures and sentences are not reported a second time.
 */
function withoutEchoes(drafts: readonly Draft[]): readonly Draft[] {
  const left = drafts.filter(({ rule }) => rule === 'untranslated.text').flatMap(({ en }) => (en === null ? [] : [en]));
  const isEcho = ({ rule, vi, en }: Draft): boolean =>
    rule !== 'untranslated.text' &&
    left.some((span) =>
      en === null
        ? vi !== null && (span.text.includes(vi.text) || vi.text.includes(span.text))
        : en.paragraph === span.paragraph && en.start >= span.start && en.end <= span.end,
    );
  return left.length === 0 ? drafts : drafts.filter((draft) => !isEcho(draft));
}

/** The checks that lay both sides of a bead beside each other. */
function checkBothSides(context: BeadContext, moves: readonly Move[]): readonly Draft[] {
  return [
    ...checkQuantities(context),
    ...checkPolarity(context),
    ...checkNegation(context),
    ...checkCompleteness(context, moves),
  ];
}

/** The checks that need no other side. */
function checkOneSide(context: BeadContext): readonly Draft[] {
  return [...checkUntranslated(context), ...checkLeftovers(context), ...checkRepeatedWords(context), ...checkTypography(context)];
}

/** Every finding of the pair, ordered by harm and then by place. */
export function runChecks(input: CheckInput): readonly Finding[] {
  const moves = input.moves ?? [];
  const pair = { vi: input.vi, en: input.en, align: createAligner(input) };
  const contexts = input.beads.map((bead, index) => beadContext(index, bead, pair));
  const isPair = input.only === undefined;
  const drafts = contexts.flatMap((context) =>
    withoutEchoes([...(isPair ? checkBothSides(context, moves) : []), ...checkOneSide(context)]),
  );
  return [...drafts, ...(isPair ? checkNames(contexts) : []), ...checkRepeatedSentences(contexts)].map(finding).sort(byHarm);
}
