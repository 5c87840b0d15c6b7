/** Rule polarity.opposite: one side says import, yesterday, rural, the other export, tomorrow, urban. */

import type { ParagraphSpan } from '../../domain/finding.ts';
import type { BeadContext } from '../bead-context.ts';
import type { Draft } from '../rule.ts';
import { hasNegator } from './negation.ts';
import { englishSenses, type OppositeSense, VI_OPPOSITES } from './opposite-table.ts';
import { type FoundPhrase, findPhrases } from './phrases.ts';
import { meaningDraft, type SentencePair, type Stretch, sentencePairs } from './sentences.ts';

/** The day that tells "chiều" of an afternoon from other words; a figure of its own. */
const DATE = /\s+\d+$/;

/** A denial straight before the word, even one that is no denial of the sentence ("không cao hơn"). */
const DENIED = /(?<!\p{L})(?:không|chưa|chẳng|chả)(?: hề| phải| còn)? $/iu;
/** Characters before the word among which a denial would stand. */
const DENIAL_REACH = 16;

/** The words of the families that name one sense only in the sentence: "xuất khẩu" where "nhập khẩu" stands too says nothing. */
function clearSenses({ text, words }: Stretch): readonly FoundPhrase<OppositeSense>[] {
  const found = findPhrases(words(), VI_OPPOSITES);
  return found.filter(
    (one, at) =>
      !DENIED.test(text.slice(Math.max(0, one.start - DENIAL_REACH), one.start)) &&
      found.findIndex((other) => other.sense.family === one.sense.family) === at &&
      found.every((other) => other.sense.family !== one.sense.family || other.sense.sense === one.sense.sense),
  );
}

function comparePair(context: BeadContext, { vi, en }: SentencePair): readonly Draft[] {
  return clearSenses(vi).flatMap((found): Draft[] => {
    const senses = englishSenses(found.sense.family);
    if (senses[found.sense.sense]?.allows.test(en.text) !== false) return [];
    const contrary = senses.flatMap((sense, at) => {
      const hit = at === found.sense.sense ? null : sense.asserts.exec(en.text);
      return hit === null ? [] : [hit];
    })[0];
    if (contrary === undefined) return [];
    if (hasNegator(vi, 'vi') !== hasNegator(en, 'en')) return [];
    const word = vi.text.slice(found.start, found.end).replace(DATE, '');
    const viRange = { start: vi.start + found.start, end: vi.start + found.start + word.length };
    const enRange = { start: en.start + contrary.index, end: en.start + contrary.index + contrary[0].length };
    return [meaningDraft(context, 'polarity.opposite', viRange, enRange)];
  });
}

/** The first word of each family that the English turns into its opposite, sentence by sentence. */
export function checkOpposites(context: BeadContext): readonly Draft[] {
  if (context.bead.vi.length === 0 || context.bead.en.length === 0) return [];
  return sentencePairs(context).flatMap((pair) => comparePair(context, pair));
}

function touch(a: ParagraphSpan | null, b: ParagraphSpan | null): boolean {
  return a !== null && b !== null && a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

/**
 * The findings of other rules with those of this one, each fault once: what a rule has told of both sides stays told, and the "ba" of
 * "cả ba" that "both" leaves without a figure is no second fault.
 */
export function withOpposites(context: BeadContext, told: readonly Draft[]): readonly Draft[] {
  const isPaired = ({ vi, en }: Draft): boolean => vi !== null && en !== null;
  const touches = (one: Draft, other: Draft): boolean => touch(one.vi, other.vi) || touch(one.en, other.en);
  const fresh = checkOpposites(context).filter((one) => !told.some((other) => isPaired(other) && touches(one, other)));
  return [...told.filter((one) => isPaired(one) || !fresh.some((other) => touches(one, other))), ...fresh];
}
