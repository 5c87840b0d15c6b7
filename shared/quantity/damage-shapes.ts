/** The shapes that machine translation and scanning give a broken figure: torn at its separator, stripped of its head, letters for digits. */

import { matchesOf } from '../text/matches-of.ts';
import type { TextRange } from '../text/text-range.ts';
import { range } from './quantity-draft.ts';

/** A stretch that may once have been one figure, and what that figure may have been, in English digits. */
export interface Torn {
  /** The characters of the pieces, without a scale word or percent sign behind them. */
  readonly range: TextRange;
  readonly forms: readonly string[];
}

const NUMERAL = String.raw`\d+(?:[.,]\d+)*`;
/** Money and percent words that a translation engine puts where a sentence seems to end with a number. */
const INSERTED = String.raw`(?:USD|VND|EUR|US\$|dong|dollars?|percent|per cent|%)`;
const MONEY = String.raw`(?:VND|USD|EUR|US\$|[$€£])`;
const SCALE = '(?:thousand|million|billion|trillion)';
/** What comes between the pieces; never nothing and never a bare separator, or the figure would be whole. */
const GAP = String.raw`(?:\s?${INSERTED})?\s{0,2}(?:[.,;:]|\b(?:point|comma|dot)\b)?\s{0,2}(?:${INSERTED}\s)?`;

const SPLIT = new RegExp(`(?<![\\d.,])(${NUMERAL})(?![.,]?\\d)(?=(${GAP})(${NUMERAL})(?:(${GAP})(${NUMERAL}))?)`, 'giu');

/** A figure some of whose digits are letters that look like them: l0, 2O24, S5. */
const LETTERED = /(?<![\p{L}\d])(?=[\dOolISB.,]*[OolISB])(?=[\dOolISB.,]*\d)[\dOolISB]+(?:[.,][\dOolISB]+)*(?![\p{L}\d])/gu;
const DIGIT_OF_LETTER: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', S: '5', B: '8' };

/** "10,000" may be 10 with zeros put in: the numeral and what is left of it zero by zero. */
function withoutZeros(numeral: string): readonly string[] {
  const digits = numeral.replaceAll(/[.,]/g, '');
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  const shortened = Array.from({ length: zeros }, (_, cut) => digits.slice(0, digits.length - cut - 1));
  return [numeral, ...shortened.filter((one) => one !== '')];
}

function joinedForms(first: string, second: string): readonly string[] {
  if (/[.,]/.test(second)) return /^\d{3}\./.test(second) ? withoutZeros(first).map((head) => `${head},${second}`) : [];
  const heads = withoutZeros(first);
  const forms = [...heads.map((head) => `${head}.${second}`), first + second];
  return second.length === 3 ? [...heads.map((head) => `${head},${second}`), ...forms] : forms;
}

/** The neighbouring numerals of `text` that may be pieces of one figure. */
function splitFigures(text: string): readonly Torn[] {
  return [...text.matchAll(SPLIT)].flatMap((match): readonly Torn[] => {
    const [, first = '', gap = '', second = '', nextGap, third] = match;
    const end = match.index + first.length + gap.length + second.length;
    const torn = { range: range(match.index, end), forms: joinedForms(first, second) };
    if (nextGap === undefined || third === undefined || second.length !== 3) return [torn];
    const forms = joinedForms(`${first},${second}`, third);
    return [{ range: range(match.index, end + nextGap.length + third.length), forms }, torn];
  });
}

function letteredFigures(text: string): readonly Torn[] {
  return [...text.matchAll(LETTERED)].map((match) => ({
    range: range(match.index, match.index + match[0].length),
    forms: [match[0].replaceAll(/[OolISB]/g, (letter) => DIGIT_OF_LETTER[letter] ?? letter)],
  }));
}

/** Every stretch of an English text that could be a figure in pieces; most are not, so each wants the other text's word for it. */
export function tornFigures(text: string): readonly Torn[] {
  return [...splitFigures(text), ...letteredFigures(text)];
}

/** What no writer leaves standing on purpose, so that the English alone shows it. */
const VISIBLE = new RegExp(
  [
    // "an increase of 10,000 USD. 03%": a sentence cannot begin with a figure such as 03%.
    String.raw`(?<![\d.,])${NUMERAL}\s?${INSERTED}?\s?[.,]\s+0\d{1,3}\s?(?:%|per ?cent\b)`,
    // "10 .03%", "1 ,2 billion": a space on the wrong side of the separator.
    String.raw`(?<![\d.,])${NUMERAL} [.,]\d+\s?(?:%|per ?cent\b|${SCALE}\b)`,
    // "VND 1. 2 trillion": a sum that ends in its own middle.
    String.raw`${MONEY}\s?\d{1,3}\. \d{1,3} ${SCALE}\b`,
    // "at:55 p.m.", "until:30": the hour is gone.
    String.raw`(?<=\b(?:at|on|by|from|until|till|before|after|around|about)):\d\d(?![\d:])`,
    // "rose by %": the sign without its figure.
    String.raw`(?<=\b(?:by|to|than|reached|reaching|nearly|about|over|only|around|approximately) )(?:%|per ?cent\b)(?![\p{L}\d])`,
    // "the -year-old": the age is gone.
    String.raw`(?<=\p{L}\s)-(?:year|month|week|day|hour|minute|second|met(?:re|er)|mile|km|kilomet(?:re|er)|storey|point|member)\b(?:-\p{L}+)*`,
    // "2O24", "l0.5%": letters among the digits.
    String.raw`(?<![\p{L}\d.,-])(?:\d+[OolI]\d+(?:[.,]\d+)*|[lIO]\d+(?:[.,]\d+)?\s?%|\d+[OolI]\s?%)(?![\p{L}\d])`,
  ].join('|'),
  'gu',
);

/** The stretches of an English text that are visibly a broken figure, without a look at the Vietnamese. */
export function visiblyBroken(text: string): readonly TextRange[] {
  return matchesOf(text, VISIBLE).map((match) => range(match.index, match.index + match[0].length));
}
