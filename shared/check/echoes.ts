/** One fault, one finding: what another finding of the same bead explains already is not reported a second time. */

import type { ParagraphSpan } from '../domain/finding.ts';
import type { Draft } from './rule.ts';

/** Drops the drafts of one bead that others of it explain. */
type Filter = (drafts: readonly Draft[]) => readonly Draft[];

function covers(outer: ParagraphSpan | null, inner: ParagraphSpan | null): boolean {
  if (outer === null || inner === null || outer.paragraph !== inner.paragraph) return false;
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether a finding only repeats that a stretch of English is still Vietnamese, or not read as the Vietnamese that it is. */
function echoesUntranslated({ vi, en }: Draft, span: ParagraphSpan): boolean {
  if (en === null) return vi !== null && (span.text.includes(vi.text) || vi.text.includes(span.text));
  return covers(span, en);
}

/** Whether a finding is about the break in a torn figure: its stray space, or the sentence that seems to begin with its second half. */
function echoesDamage({ rule, en }: Draft, span: ParagraphSpan): boolean {
  if (en === null || en.paragraph !== span.paragraph) return false;
  const isBreak = rule === 'typography.space' || (rule === 'addition.sentence' && en.start >= span.start);
  return covers(span, en) || (isBreak && en.start < span.end && span.start < en.end);
}

/** Rules whose findings explain whatever else is found in the same place. */
const LOUD: Readonly<Record<string, (draft: Draft, span: ParagraphSpan) => boolean>> = {
  'untranslated.text': echoesUntranslated,
  'number.damaged': echoesDamage,
};

const withoutEchoesOfLoudRules: Filter = (drafts) => {
  const loud = drafts.filter(({ rule }) => rule in LOUD);
  if (loud.length === 0) return drafts;
  return drafts.filter((draft) => draft.rule in LOUD || !loud.some(({ rule, en }) => en !== null && LOUD[rule]?.(draft, en)));
};

/** Vietnamese that still stands in the English is neither left out nor does it let anyone say what else is. */
const withoutClausesBesideUntranslated: Filter = (drafts) =>
  drafts.some(({ rule }) => rule === 'untranslated.text') ? drafts.filter(({ rule }) => !rule.endsWith('.clause')) : drafts;

const ADDED: ReadonlySet<string> = new Set(['addition.clause', 'addition.sentence']);

/** What the English says twice is one fault, a repetition, and no addition besides. */
const withoutRepeatedAdditions: Filter = (drafts) => {
  const repeated = drafts.filter(({ rule }) => rule.startsWith('repetition.'));
  if (repeated.length === 0) return drafts;
  return drafts.filter(({ rule, en }) => !(ADDED.has(rule) && repeated.some((one) => covers(en, one.en) || covers(one.en, en))));
};

/** A clause or sentence on one side only, and what goes with it: its figures, its names and its denial. */
interface OneSided {
  readonly outer: ReadonlySet<string>;
  readonly inner: ReadonlySet<string>;
  readonly side: 'vi' | 'en';
}

const ONE_SIDED: readonly OneSided[] = [
  {
    outer: new Set(['omission.clause', 'omission.sentence']),
    inner: new Set(['number.missing', 'date.missing', 'name.missing', 'negation.lost']),
    side: 'vi',
  },
  { outer: ADDED, inner: new Set(['number.added', 'date.added', 'negation.added', 'name.added']), side: 'en' },
];

/** Findings that show, on both sides, what would be missing if the clause around it were. */
const SEEN_ON_BOTH_SIDES = /^(?:number|date|currency|unit|name|polarity)\./;

function overlaps(a: ParagraphSpan | null, b: ParagraphSpan | null): boolean {
  return a !== null && b !== null && a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

/** Whether `inner` makes up so much of `outer` (two fifths, prepositions and the kind of a place being the rest) that it says little besides. */
function isMostOf(inner: ParagraphSpan | null, outer: ParagraphSpan | null): boolean {
  return (
    inner !== null && outer !== null && covers(outer, inner) && 5 * (inner.end - inner.start) >= 2 * (outer.end - outer.start)
  );
}

/**
 * A clause that is sure takes what stands inside it. One that is less sure gives way to what says the same more exactly or is seen on
 * both sides; and any clause to a name or figure that makes up most of it.
 */
function withoutPartsOfClauses(drafts: readonly Draft[], { outer, inner, side }: OneSided): readonly Draft[] {
  const clauses = drafts.filter(({ rule }) => outer.has(rule));
  if (clauses.length === 0) return drafts;
  const smaller = drafts.filter(({ rule }) => inner.has(rule));
  const seen = drafts.filter(({ rule, vi, en }) => vi !== null && en !== null && SEEN_ON_BOTH_SIDES.test(rule));
  const givesWay = (clause: Draft): boolean =>
    (clause.severity === 'minor' && seen.some((one) => overlaps(clause[side], one[side]))) ||
    smaller.some((one) => isMostOf(one[side], clause[side]) || (clause.isTentative === true && covers(clause[side], one[side])));
  const kept = clauses.filter((clause) => !givesWay(clause));
  return drafts.filter((draft) => {
    if (outer.has(draft.rule)) return kept.includes(draft);
    return !(inner.has(draft.rule) && kept.some((clause) => covers(clause[side], draft[side])));
  });
}

const FILTERS: readonly Filter[] = [
  withoutEchoesOfLoudRules,
  withoutClausesBesideUntranslated,
  withoutRepeatedAdditions,
  (drafts) => ONE_SIDED.reduce(withoutPartsOfClauses, drafts),
];

/** The drafts of any beads without those that others of their bead explain. */
export function withoutEchoes(drafts: readonly Draft[]): readonly Draft[] {
  const byBead = Map.groupBy(drafts, ({ bead }) => bead);
  return [...byBead.values()].flatMap((own) =>
    own.length === 1 ? own : FILTERS.reduce<readonly Draft[]>((left, filter) => filter(left), own),
  );
}
