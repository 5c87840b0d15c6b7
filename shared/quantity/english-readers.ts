/** The English figures that are neither dates nor plain amounts: ordinals, fractions in words, roman numerals, vague and implied numbers. */

import { plainInteger, tokenRange } from './date-parts.ts';
import { readOrdinal as ordinalAt } from './english-dates.ts';
import { readSpelled } from './english-spelled.ts';
import { IMPLIED_NUMBERS, ORDINAL_WORDS, PERIOD_YEARS, SCALE_WORDS, TENS_WORDS, VAGUE_POWERS } from './english-words.ts';
import { unitAfter } from './measures.ts';
import { readRoman } from './numeral.ts';
import { quantity, reading, slot } from './quantity-draft.ts';
import { multiply, rational } from './rational.ts';
import { lowerAt, type Reader, type Source } from './reader.ts';

// biome-ignore format: a table
const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2], ['halves', 2], ['third', 3], ['thirds', 3], ['quarter', 4], ['quarters', 4], ['fourths', 4], ['fifth', 5], ['fifths', 5], ['sixths', 6], ['sevenths', 7],
  ['eighths', 8], ['ninths', 9], ['tenth', 10], ['tenths', 10],
]);

/** "of a billion": the fraction before it belongs to the amount. */
function isPartOfScale({ tokens }: Source, at: number): boolean {
  return lowerAt(tokens, at) === 'of' && lowerAt(tokens, at + 1) === 'a' && SCALE_WORDS.has(lowerAt(tokens, at + 2));
}

/** "two-thirds", "three quarters", "one-fifth", "a third". */
export const readFractionWords: Reader = (source, at) => {
  const { tokens } = source;
  const isArticle = lowerAt(tokens, at) === 'a';
  const spelled = isArticle ? { value: rational(1), next: at + 1 } : readSpelled(tokens, at);
  if (spelled === null || spelled.value.denominator !== 1n) return null;
  const word = lowerAt(tokens, spelled.next) === '-' ? spelled.next + 1 : spelled.next;
  const denominator = DENOMINATORS.get(lowerAt(tokens, word));
  const isPlural = lowerAt(tokens, word).endsWith('s');
  if (denominator === undefined || isPartOfScale(source, word + 1)) return null;
  if (spelled.value.numerator > 1n && !isPlural) return null;
  if (spelled.value.numerator === 1n && isPlural) return null;
  const readings = [reading('number', multiply(spelled.value, rational(1, denominator)))];
  const isLoose = isArticle || lowerAt(tokens, word).startsWith('half');
  const isOfOne = lowerAt(tokens, word + 1) === 'of' && /^(?:an?|the)$/.test(lowerAt(tokens, word + 2));
  const years = isOfOne ? PERIOD_YEARS.get(lowerAt(tokens, word + 3)) : undefined;
  const unit = isOfOne ? (unitAfter(source, word + 3)?.unit ?? null) : null;
  if (years !== undefined) readings.push(reading('number', rational(spelled.value.numerator * BigInt(years), denominator)));
  if (isArticle) readings.push(reading('ordinal', denominator));
  const where = tokenRange(source, at, word);
  return {
    slots: [
      slot(
        quantity(source.text, {
          range: where,
          readings,
          form: 'words',
          strength: isLoose ? 'implied' : 'soft',
          unit,
        }),
      ),
    ],
    next: word + 1,
  };
};

/** "34th", "third", "twenty-first". "second" is a unit of time as often, so it never alarms. */
export const readOrdinal: Reader = (source, at) => {
  const tens = TENS_WORDS.get(lowerAt(source.tokens, at));
  const unitAt = lowerAt(source.tokens, at + 1) === '-' ? at + 2 : at + 1;
  const unit = tens === undefined ? undefined : ORDINAL_WORDS.get(lowerAt(source.tokens, unitAt));
  const simple = ordinalAt(source, at);
  const found =
    unit !== undefined && unit < 10 && tens !== undefined
      ? { value: tens + unit, first: at, last: unitAt, form: 'words' as const }
      : simple;
  if (found === null) return null;
  const readings = [reading('ordinal', found.value), reading('number', found.value)];
  if (found.form === 'words' && found.value > 2 && found.value <= 10) readings.push(reading('number', rational(1, found.value)));
  const strength = found.form === 'digits' ? 'hard' : found.value <= 2 ? 'optional' : 'soft';
  const where = tokenRange(source, found.first, found.last);
  return {
    slots: [slot(quantity(source.text, { range: where, readings, form: found.form, strength }))],
    next: found.last + 1,
  };
};

// biome-ignore format: a table
const BEFORE_ROMAN: ReadonlySet<string> = new Set(['war', 'term', 'tenure', 'congress', 'session', 'phase', 'part', 'chapter', 'class', 'volume', 'grade', 'category', 'round', 'type', 'group']);

/** Roman numerals: firm behind a word that takes one ("term XX"), optional elsewhere. "I" alone is a pronoun. */
export const readRomanNumeral: Reader = (source, at) => {
  const token = source.tokens[at];
  const value = token?.kind === 'word' && token.text !== 'I' ? readRoman(token.text) : null;
  if (value === null) return null;
  const strength = BEFORE_ROMAN.has(lowerAt(source.tokens, at - 1)) ? 'hard' : 'implied';
  const readings = [reading('ordinal', value), reading('number', value)];
  return {
    slots: [slot(quantity(source.text, { range: tokenRange(source, at, at), readings, form: 'digits', strength }))],
    next: at + 1,
  };
};

/** "dozens", "tens of thousands", "hundreds of millions": the power of ten, which never alarms. */
export const readVague: Reader = (source, at) => {
  const { tokens } = source;
  const first = VAGUE_POWERS.get(lowerAt(tokens, at));
  if (first === undefined) return null;
  const second = lowerAt(tokens, at + 1) === 'of' ? VAGUE_POWERS.get(lowerAt(tokens, at + 2)) : undefined;
  const power = first + (second ?? 0);
  const next = second === undefined ? at + 1 : at + 3;
  const readings = [reading('vague', power), reading('number', rational(10n ** BigInt(power)))];
  const found = quantity(source.text, {
    range: tokenRange(source, at, next - 1),
    readings,
    form: 'words',
    strength: 'implied',
  });
  return { slots: [slot(found)], next };
};

/** "both", "twice", "a decade", "half": numbers that are implied; they may match and never alarm. */
export const readImplied: Reader = (source, at) => {
  const values = IMPLIED_NUMBERS.get(lowerAt(source.tokens, at));
  const isAbbreviation = lowerAt(source.tokens, at) === 'no' && lowerAt(source.tokens, at + 1) === '.';
  if (values === undefined || isAbbreviation) return null;
  const readings = values.map((value) => reading('number', value));
  const isOfUnit = lowerAt(source.tokens, at) === 'half' && /^(?:an?|the)$/.test(lowerAt(source.tokens, at + 1));
  const unit = isOfUnit ? (unitAfter(source, at + 2)?.unit ?? null) : null;
  const found = quantity(source.text, { range: tokenRange(source, at, at), readings, form: 'words', strength: 'implied', unit });
  return { slots: [slot(found)], next: at + 1 };
};

/** Periods that Vietnamese counts in a smaller unit: "within a day" is "trong vòng 24 giờ". */
const SINGLE_PERIODS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year']);

/** "a day", "a week": one of a period, which may match and never alarms. */
export const readSinglePeriod: Reader = (source, at) => {
  const article = lowerAt(source.tokens, at);
  const unit = (article === 'a' || article === 'an') && SINGLE_PERIODS.has(lowerAt(source.tokens, at + 1));
  const measure = unit ? unitAfter(source, at + 1) : null;
  if (measure === null) return null;
  const where = tokenRange(source, at, at);
  const found = {
    range: where,
    readings: [reading('number', 1)],
    form: 'words',
    strength: 'implied',
    unit: measure.unit,
  } as const;
  return { slots: [slot(quantity(source.text, found))], next: measure.next };
};

/** "four decades" are 40 years as well as four decades; "2.5-fold" and "3-times" are plain numbers. */
export const readPeriods: Reader = (source, at) => {
  const { tokens } = source;
  const spelled = readSpelled(tokens, at);
  const digits = plainInteger(tokens[at]);
  const next = digits === null ? spelled?.next : at + 1;
  const value = digits === null ? spelled?.value : rational(digits);
  if (next === undefined || value === undefined) return null;
  const years = PERIOD_YEARS.get(lowerAt(tokens, next));
  if (years === undefined) return null;
  const readings = [reading('number', value), reading('number', multiply(value, rational(years)))];
  const strength = digits === null ? (spelled?.strength ?? 'soft') : 'hard';
  const found = quantity(source.text, {
    range: tokenRange(source, at, next - 1),
    readings,
    form: digits === null ? 'words' : 'digits',
    strength,
  });
  return { slots: [slot(found)], next: next + 1 };
};
