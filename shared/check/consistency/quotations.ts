/** Rule consistency.quotation: one quotation or motto in two wordings. */

import { once } from '../../text/once.ts';
import type { TextRange } from '../../text/text-range.ts';
import type { BeadContext } from '../bead-context.ts';
import { type JoinedText, locate } from '../joined-text.ts';
import type { Draft } from '../rule.ts';
import { inconsistency, type Place } from './draft.ts';
import { type ContentWord, contentWords, isOtherWording, wordsBeyond } from './english-wording.ts';
import { quotationKey } from './translation-memory.ts';

/** Longer stretches between quotation marks are more likely two marks without partner. */
const QUOTATION = /["“„«]([^"“”„«»\n]{3,300})["”»]/gu;

/** English alone: so many content words must agree before one that differs shows a slip and not another motto. */
const LEAST_ALIKE = 5;

interface Quotation {
  readonly place: Place;
  /** Comparable form of the Vietnamese; null where it is not known which quotation this one translates. */
  readonly source: () => string | null;
}

/** The places between the marks; what begins or ends with a space lies between two quotations. */
function quotationsIn({ text }: JoinedText): readonly TextRange[] {
  return [...text.matchAll(QUOTATION)].flatMap(({ 1: inner = '', index }): TextRange[] =>
    inner === inner.trim() ? [{ start: index + 1, end: index + 1 + inner.length }] : [],
  );
}

/** The English quotations of a bead; where the Vietnamese has as many, each is known by what it translates. */
function quotationsOf(context: BeadContext): readonly Quotation[] {
  if (!/["“„«]/.test(context.en.text)) return [];
  const english = quotationsIn(context.en);
  const vietnamese = quotationsIn(context.vi);
  const isParallel = vietnamese.length === english.length;
  return english.map((range, index) => {
    const own = vietnamese[index];
    const vi = isParallel && own !== undefined ? locate(context.vi, own.start, own.end) : null;
    const en = locate(context.en, range.start, range.end);
    return {
      place: { bead: context.index, vi, en },
      source: once(() => (vi === null ? null : quotationKey(vi.text))),
    };
  });
}

function isOrdinaryWord({ text, isInitial }: ContentWord): boolean {
  return /^\p{Ll}/u.test(text) || (isInitial && !/\p{N}/u.test(text));
}

/** On English alone: long quotations that differ by one ordinary word, put in the place of another, left out or added. */
function isSlip(one: readonly ContentWord[], other: readonly ContentWord[]): boolean {
  const [onlyOne, onlyOther] = [wordsBeyond(one, other), wordsBeyond(other, one)];
  const alike = one.length - onlyOne.length;
  if (alike < LEAST_ALIKE || onlyOne.length > 1 || onlyOther.length > 1 || onlyOne.length + onlyOther.length === 0) return false;
  return [...onlyOne, ...onlyOther].every(isOrdinaryWord);
}

function textOf({ place }: Quotation): string {
  return place.en?.text ?? '';
}

/** Whether two quotations should be worded alike and are not. */
function disagree(one: Quotation, other: Quotation): boolean {
  if (one.place.vi !== null && other.place.vi !== null) {
    return one.source() !== null && one.source() === other.source() && isOtherWording(textOf(one), textOf(other));
  }
  return isSlip(contentWords(textOf(one)), contentWords(textOf(other)));
}

/** The quotations that an earlier one words otherwise; with the Vietnamese at hand, only where it is the same there. */
export function checkQuotations(contexts: readonly BeadContext[]): readonly Draft[] {
  const met: Quotation[] = [];
  return contexts.flatMap(quotationsOf).flatMap((quotation): Draft[] => {
    const isKnown = met.some((one) => !disagree(one, quotation) && textOf(one) === textOf(quotation));
    const other = isKnown ? undefined : met.find((one) => disagree(one, quotation));
    met.push(quotation);
    return other === undefined ? [] : [inconsistency('consistency.quotation', quotation.place, other.place)];
  });
}
