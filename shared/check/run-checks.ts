/** Runs every rule over an alignment and hands back its findings, the gravest first. */

import { createAligner } from '../align/align.ts';
import type { Move } from '../align/find-moved.ts';
import type { Bead } from '../domain/bead.ts';
import type { Paragraph } from '../domain/document.ts';
import { type Finding, SEVERITIES, type Severity } from '../domain/finding.ts';
import { type BeadContext, beadContext } from './bead-context.ts';
import type { CheckKnowledge } from './check-knowledge.ts';
import { checkCompleteness } from './completeness/completeness.ts';
import { checkConsistency } from './consistency/consistency.ts';
import { checkDamagedFigures } from './damaged-figures.ts';
import { withoutEchoes } from './echoes.ts';
import { checkLeftovers } from './leftover.ts';
import { checkNegation } from './meaning/negation.ts';
import { withOpposites } from './meaning/opposites.ts';
import { checkPolarity } from './meaning/polarity.ts';
import { checkNames } from './names.ts';
import { checkOwnPatterns } from './profile/own-patterns.ts';
import { type RuleSettings, ruleSettings } from './profile/rule-settings.ts';
import { checkQuantities } from './quantities.ts';
import { checkRepeatedSentences, checkRepeatedWords } from './repetition.ts';
import type { Draft } from './rule.ts';
import { ruleById } from './rule-table.ts';
import { checkText } from './text-rules.ts';
import { checkTypography } from './typography/typography.ts';
import { checkUntranslated } from './untranslated.ts';

export interface CheckInput extends CheckKnowledge {
  readonly vi: readonly Paragraph[];
  readonly en: readonly Paragraph[];
  readonly beads: readonly Bead[];
  /** Paragraphs that stand elsewhere and so are neither left out nor added. */
  readonly moves?: readonly Move[];
  /** One side alone: the rules that need both are left out, and a one-sided bead is no omission. */
  readonly only?: 'vi' | 'en';
}

/** The contexts of the beads with these 0-based indices. */
function contextsOf(input: CheckInput, indices: readonly number[]): readonly BeadContext[] {
  const pair = { vi: input.vi, en: input.en, align: createAligner(input) };
  return indices.flatMap((index) => {
    const bead = input.beads[index];
    return bead === undefined ? [] : [beadContext(index, bead, pair)];
  });
}

/** The checks that lay both sides of a bead beside each other. */
function checkBothSides(context: BeadContext, moves: readonly Move[], { runs }: RuleSettings): readonly Draft[] {
  const figures = runs('number', 'date', 'currency', 'unit', 'typography') ? checkQuantities(context) : [];
  return [
    ...(runs('polarity') ? withOpposites(context, [...figures, ...checkPolarity(context)]) : figures),
    ...(runs('negation') ? checkNegation(context) : []),
    ...(runs('omission', 'addition') ? checkCompleteness(context, moves) : []),
  ];
}

/** The checks that need no other side. */
function checkOneSide(context: BeadContext, { runs }: RuleSettings): readonly Draft[] {
  return [
    ...(runs('number') ? checkDamagedFigures(context) : []),
    ...(runs('untranslated') ? checkUntranslated(context) : []),
    ...(runs('leftover') ? checkLeftovers(context) : []),
    ...(runs('repetition') ? checkRepeatedWords(context) : []),
    ...(runs('typography') ? checkTypography(context) : []),
  ];
}

/** The rules that look at one bead by itself. */
function beadRules(contexts: readonly BeadContext[], input: CheckInput, settings: RuleSettings): readonly Draft[] {
  const { only, moves = [] } = input;
  return contexts.flatMap((context) => [
    ...(only === undefined ? checkBothSides(context, moves, settings) : []),
    ...checkOneSide(context, settings),
  ]);
}

/** The rules that compare beads with each other, given all of them; `document-rules.ts` tells their findings from the others. */
function documentRules(contexts: readonly BeadContext[], input: CheckInput, { runs }: RuleSettings): readonly Draft[] {
  return [
    ...(input.only === undefined && runs('name') ? checkNames(contexts) : []),
    ...(runs('repetition') ? checkRepeatedSentences(contexts) : []),
    ...(runs('consistency') ? checkConsistency(contexts, input) : []),
  ];
}

function finding(draft: Draft, severity: Severity): Finding {
  const { id, category } = ruleById(draft.rule);
  return {
    bead: draft.bead,
    rule: id,
    category,
    severity,
    vi: draft.vi,
    en: draft.en,
    message: { key: `rule.${id}.message`, params: draft.params },
    suggestion: draft.suggestion,
    ...(draft.related === undefined || draft.related.length === 0 ? {} : { related: draft.related }),
  };
}

function byHarm(a: Finding, b: Finding): number {
  const harm = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return harm || a.bead - b.bead || (a.en?.start ?? a.vi?.start ?? 0) - (b.en?.start ?? b.vi?.start ?? 0);
}

/** The drafts of the rules that are on, and the matches of the house's own patterns, as findings ordered by harm and then by place. */
function findings(
  drafts: readonly Draft[],
  contexts: readonly BeadContext[],
  input: CheckInput,
  settings: RuleSettings,
): readonly Finding[] {
  const own = drafts.filter(({ rule }) => settings.isOn(rule)).map((draft) => finding(draft, settings.severityOf(draft)));
  return [...own, ...checkOwnPatterns(contexts, input.profile)].sort(byHarm);
}

/**
 * What the rules that look at one bead find in the beads with these 0-based indices, ordered as {@link runChecks}: enough after an
 * edit, in the time of those beads alone.
 */
export function checkBeads(input: CheckInput, indices: readonly number[]): readonly Finding[] {
  const settings = ruleSettings(input.profile);
  const contexts = contextsOf(input, indices);
  return findings(withoutEchoes(beadRules(contexts, input, settings)), contexts, input, settings);
}

/** Every finding of the pair, ordered by harm and then by place. */
export function runChecks(input: CheckInput): readonly Finding[] {
  const settings = ruleSettings(input.profile);
  const contexts = contextsOf(input, [...input.beads.keys()]);
  const read = withoutEchoes([...beadRules(contexts, input, settings), ...documentRules(contexts, input, settings)]);
  const text = settings.runs('spelling', 'typography') ? checkText(contexts, input, read) : [];
  return findings([...read, ...text], contexts, input, settings);
}
