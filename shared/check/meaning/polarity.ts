/** Rules polarity: a rise told as a fall, and a floor told as a ceiling, figure by figure and in sentences without figures. */

import type { Language } from '../../domain/language.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { BeadContext } from '../bead-context.ts';
import type { Draft } from '../rule.ts';
import { contradictedChange } from './changes.ts';
import { hasNegative } from './negation.ts';
import { type FoundPhrase, findPhrases, type MeaningWord, type PhraseTable } from './phrases.ts';
import { meaningDraft, type Stretch, sentencePairs } from './sentences.ts';
import { BOUNDS, type Bound, CLEAR_DIRECTIONS, type Direction, FIGURE_DIRECTIONS, SIDE_OF_BOUND } from './words.ts';

/** Words that may stand between a direction word and its figure: "rose sharply by", "tăng thêm được". */
const FAR_BEFORE = 3;
/** "5 % increase", "5 percentage points lower". */
const FAR_AFTER = 1;

/** Punctuation that ends what a word can govern. */
const BREAK = /[.,;:!?()"“”\n–—]/;

/** First looks that spare most texts the reading of their figures. */
const DIGIT = /\d/;
const BEFORE_DIGITS = /^\s*[$£€]?\d/;
const FROM_DIGITS = / from [$£€]?\d/;

interface Side {
  readonly text: string;
  readonly words: readonly MeaningWord[];
  readonly directions: readonly FoundPhrase<Direction>[];
  readonly bounds: readonly FoundPhrase<Bound>[];
}

function readSide(context: BeadContext, language: Language): Side {
  const words = context.words[language]();
  return {
    text: context[language].text,
    words,
    directions: findPhrases(words, FIGURE_DIRECTIONS[language]),
    bounds: findPhrases(words, BOUNDS[language]),
  };
}

function startOf({ range, measure }: Quantity): number {
  return Math.min(range.start, measure?.start ?? range.start);
}

function endOf({ range, measure }: Quantity): number {
  return Math.max(range.end, measure?.end ?? range.end);
}

function isAmount(quantity: Quantity): boolean {
  return quantity.code === null && quantity.readings[0]?.role === 'number' && quantity.strength !== 'optional';
}

/** The floor or ceiling that stands straight before a figure. */
function boundOf({ text, bounds }: Side, quantity: Quantity): FoundPhrase<Bound> | null {
  const start = startOf(quantity);
  const before = bounds.findLast((one) => one.end <= start);
  return before !== undefined && /^[\s$£€¥]*$/.test(text.slice(before.end, start)) ? before : null;
}

function wordsBetween(words: readonly MeaningWord[], start: number, end: number): number {
  return words.filter((word) => word.start >= start && word.end <= end).length;
}

/** The rise or fall that a figure tells of: one word of clear sense in its clause, with no other figure between. */
function directionOf(
  side: Side,
  quantity: Quantity,
  all: readonly Quantity[],
  language: Language,
): FoundPhrase<Direction> | null {
  const { text, words, directions } = side;
  const isFree = (start: number, end: number, most: number): boolean =>
    !BREAK.test(text.slice(start, end)) &&
    wordsBetween(words, start, end) <= most &&
    !all.some((one) => one !== quantity && one.range.start >= start && one.range.end <= end);
  const before = directions.findLast((one) => one.end <= startOf(quantity) && isFree(one.end, startOf(quantity), FAR_BEFORE));
  const after =
    language === 'vi'
      ? undefined
      : directions.find((one) => one.start >= endOf(quantity) && isFree(endOf(quantity), one.start, FAR_AFTER));
  if (before !== undefined && after !== undefined && before.sense !== after.sense) return null;
  return before ?? after ?? null;
}

/** Words around the English figure among which a hedge would stand. */
const HEDGE_REACH = 5;

/** Words behind a figure that hedge it: "500 or more", "40-plus", "5 at least". */
const HEDGE_BEHIND = /^[\s-]*(?:plus|odd|\+|or (?:more|so|less|fewer|above|under|over)|and (?:more|over|above|under|up))/;

/** Whether "hơn" or "gần" makes a large figure inexact; small ones ("trên 60 tuổi") are worded freely. */
function isHedge({ sense }: FoundPhrase<Bound>, { text }: Side, quantity: Quantity): boolean {
  return (
    (sense === 'over' || sense === 'nearly') &&
    quantity.form === 'digits' &&
    /[\d.,]{3,}/.test(text.slice(quantity.range.start, quantity.range.end))
  );
}

/** Whether an English figure stands without any word that could make it inexact. */
function isBare({ text, words, bounds }: Side, quantity: Quantity): boolean {
  const start = startOf(quantity);
  const isNear = (one: FoundPhrase<Bound>): boolean =>
    one.end <= start
      ? wordsBetween(words, one.end, start) <= HEDGE_REACH
      : wordsBetween(words, endOf(quantity), one.start) <= HEDGE_REACH;
  return !bounds.some(isNear) && !HEDGE_BEHIND.test(text.slice(endOf(quantity)));
}

function areOpposed(a: Direction | null, b: Direction | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** What the two sides say about each figure that stands in both. */
function byFigure(context: BeadContext, vi: Side, en: Side): readonly Draft[] {
  const { matching } = context.figures();
  const drafts = matching.matches.flatMap((match): Draft[] => {
    if (!isAmount(match.vi) || !isAmount(match.en)) return [];
    const [viWay, enWay] = [directionOf(vi, match.vi, matching.allVi, 'vi'), directionOf(en, match.en, matching.allEn, 'en')];
    if (viWay !== null && enWay !== null && viWay.sense !== enWay.sense)
      return [meaningDraft(context, 'polarity.direction', viWay, enWay)];
    const [viBound, enBound] = [boundOf(vi, match.vi), boundOf(en, match.en)];
    if (viBound !== null && enBound !== null && areOpposed(SIDE_OF_BOUND[viBound.sense], SIDE_OF_BOUND[enBound.sense]))
      return [meaningDraft(context, 'polarity.bound', viBound, enBound)];
    if (viBound !== null && isHedge(viBound, vi, match.vi) && isBare(en, match.en))
      return [meaningDraft(context, 'polarity.hedge', { start: viBound.start, end: match.vi.range.end }, match.en.range)];
    return [];
  });
  const contradicted = contradictedChange(en.text, en.directions, matching);
  if (contradicted === null) return drafts;
  const told = meaningDraft(context, 'polarity.direction', contradicted.vi, contradicted.en);
  const draft = { ...told, params: { ...told.params, context: 'figures' } };
  return drafts.some((one) => placeOf(one) === placeOf(draft)) ? drafts : [...drafts, draft];
}

/** Where a finding's English stands; one word is reported once. */
function placeOf({ en }: Draft): string {
  return `${en?.paragraph}:${en?.start}`;
}

/** The one rise or fall of a sentence; null where there is none, or more than one word that could be meant. */
function onlyDirection({ words }: Stretch, table: PhraseTable<Direction>): FoundPhrase<Direction> | null {
  const found = findPhrases(words(), table);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Sentences with one rise or fall on each side that go opposite ways; a negation on one side only may turn the sense round. */
function bySentence(context: BeadContext): readonly Draft[] {
  return sentencePairs(context).flatMap(({ vi, en }): Draft[] => {
    const viWay = onlyDirection(vi, CLEAR_DIRECTIONS.vi);
    const enWay = onlyDirection(en, CLEAR_DIRECTIONS.en);
    if (viWay === null || enWay === null || viWay.sense === enWay.sense) return [];
    if (hasNegative(vi, 'vi') !== hasNegative(en, 'en')) return [];
    const shift = (found: FoundPhrase<Direction>, by: number) => ({ start: found.start + by, end: found.end + by });
    return [meaningDraft(context, 'polarity.direction', shift(viWay, vi.start), shift(enWay, en.start))];
  });
}

/** Rise and fall, floor and ceiling reversed; without figures a longer bead is compared sentence by sentence. */
export function checkPolarity(context: BeadContext): readonly Draft[] {
  if (context.bead.vi.length === 0 || context.bead.en.length === 0) return [];
  const vi = readSide(context, 'vi');
  const en = readSide(context, 'en');
  const mayBound = vi.bounds.some((one) => BEFORE_DIGITS.test(vi.text.slice(one.end)));
  const hasDirections = vi.directions.length > 0 && en.directions.length > 0;
  const canContradict = en.directions.length > 0 && FROM_DIGITS.test(en.text);
  const mayDiffer = (hasDirections && DIGIT.test(vi.text) && DIGIT.test(en.text)) || canContradict || mayBound;
  const figures = mayDiffer ? byFigure(context, vi, en) : [];
  const reported = new Set(figures.map(placeOf));
  const sentences = hasDirections ? bySentence(context) : [];
  return [...figures, ...sentences.filter((draft) => !reported.has(placeOf(draft)))];
}
