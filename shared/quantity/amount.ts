/** Reads amounts: a numeral or a number in words with its scale word, percent sign, currency and unit, in either language. */

import { readContinuedMeasure, readHalf } from './compound-measures.ts';
import * as english from './english-spelled.ts';
import { MONEY_ONLY_SCALE_SIGNS, SCALE_SIGNS } from './english-words.ts';
import { currencyAfter, currencyBefore, measureRange, perUnit, readPercent, unitAfter } from './measures.ts';
import { readNumeral } from './numeral.ts';
import type { Quantity, Reading, Strength } from './quantity.ts';
import { quantity, range, reading } from './quantity-draft.ts';
import { add, equals, multiply, type Rational, rational, rationalFromDecimal } from './rational.ts';
import { lowerAt, type Source } from './reader.ts';
import * as vietnamese from './vietnamese-spelled.ts';

interface Core {
  readonly readings: readonly Reading[];
  readonly numeralEnd: number;
  readonly scale: Rational | null;
  readonly next: number;
  readonly form: 'digits' | 'words';
  readonly strength: Strength;
}

export interface Amount {
  readonly quantity: Quantity;
  /** The larger and the smaller figure of a compound measure by themselves ("6-foot-6" as 6 and 6); null for any other amount. */
  readonly apart: readonly Quantity[] | null;
  readonly next: number;
}

function scaleAfter(source: Source, at: number, isMoney: boolean): { readonly scale: Rational; readonly next: number } | null {
  if (source.language === 'vi') return vietnamese.readScale(source.tokens, at);
  const token = source.tokens[at];
  const sign = token === undefined ? undefined : SCALE_SIGNS.get(token.lower);
  if (token !== undefined && sign !== undefined && (token.glued || token.lower === 'bn')) {
    const isLower = token.text === token.lower;
    const isScale = MONEY_ONLY_SCALE_SIGNS.has(token.lower) ? isMoney || (token.lower === 'k' && isLower) : true;
    if (isScale) return { scale: sign, next: at + 1 };
  }
  return english.readScale(source.tokens, at);
}

/** "2 tỷ 300 triệu": the smaller amounts that continue a scaled one; English never writes so. */
function readContinuation(
  source: Source,
  value: Rational,
  scale: Rational,
  at: number,
): { readonly value: Rational; readonly next: number } {
  const token = source.tokens[at];
  if (source.language !== 'vi' || token?.kind !== 'numeral') return { value, next: at };
  const scaled = vietnamese.readScale(source.tokens, at + 1);
  const part = readNumeral(token.text, 'vi', true)[0];
  if (scaled === null || part === undefined || scaled.scale.numerator >= scale.numerator) return { value, next: at };
  const amount = multiply(rationalFromDecimal(part.decimal), scaled.scale);
  if (amount.numerator >= scale.numerator * amount.denominator) return { value, next: at };
  return readContinuation(source, add(value, amount), scaled.scale, scaled.next);
}

const FRACTION_SIGNS: ReadonlyMap<string, Rational> = new Map([
  ['½', rational(1, 2)],
  ['¼', rational(1, 4)],
  ['¾', rational(3, 4)],
  ['⅓', rational(1, 3)],
  ['⅔', rational(2, 3)],
]);

const RANGE_SIGNS: ReadonlySet<string> = new Set(['đến', 'tới', 'to', '-', '–']);

/** Whether another numeral follows behind a sign of range: the 1 of "1 đến 2 inch" is no article. */
function opensRange(source: Source, at: number): boolean {
  return RANGE_SIGNS.has(lowerAt(source.tokens, at)) && source.tokens[at + 1]?.kind === 'numeral';
}

function readDigits(source: Source, at: number, isMoney: boolean): Core | null {
  const token = source.tokens[at];
  if (token?.kind !== 'numeral') return null;
  const sign = source.tokens[at + 1];
  const fraction = sign?.glued === true ? FRACTION_SIGNS.get(sign.text) : undefined;
  const numeralNext = fraction === undefined ? at + 1 : at + 2;
  const half = source.language === 'en' ? english.readAndAHalf(source.tokens, numeralNext) : null;
  const afterHalf = half?.next ?? numeralNext;
  const scaled = scaleAfter(source, afterHalf, isMoney);
  const isScaled = scaled !== null || readPercent(source, numeralNext) !== null;
  const extra = fraction ?? half?.value ?? rational(0);
  const readings = readNumeral(token.text, source.language, isScaled).map(({ decimal, grouping }): Reading => {
    const base = multiply(add(rationalFromDecimal(decimal), extra), scaled?.scale ?? rational(1));
    return { role: 'number', value: base, grouping };
  });
  if (readings.length === 0) return null;
  const next = scaled?.next ?? afterHalf;
  const rest = {
    numeralEnd: source.tokens[numeralNext - 1]?.end ?? token.end,
    scale: scaled?.scale ?? null,
    form: 'digits',
  } as const;
  const strength = token.text === '1' && scaled === null && !opensRange(source, numeralNext) ? 'optional' : 'hard';
  if (scaled === null) return { ...rest, readings, next, strength };
  const halved = readHalf(source, next);
  const withHalf = readings.map((one) =>
    halved === null ? one : { ...one, value: add(one.value, multiply(scaled.scale, rational(1, 2))) },
  );
  const first = withHalf[0];
  if (first === undefined || halved !== null) return { ...rest, readings: withHalf, next: halved?.next ?? next, strength };
  const continued = readContinuation(source, first.value, scaled.scale, next);
  return {
    ...rest,
    readings: continued.next === next ? withHalf : [{ ...first, value: continued.value }],
    next: continued.next,
    strength,
  };
}

function readWords(source: Source, at: number): Core | null {
  const spelled = source.language === 'vi' ? vietnamese.readSpelled(source.tokens, at) : english.readSpelled(source.tokens, at);
  if (spelled === null) return null;
  const numeralEnd = source.tokens[spelled.next - 1]?.end ?? 0;
  return {
    readings: [reading('number', spelled.value)],
    numeralEnd,
    scale: null,
    next: spelled.next,
    form: 'words',
    strength: spelled.strength,
  };
}

/** The article of "an hour and a half", which is a one only where the measure goes on. */
function readArticleMeasure(source: Source, at: number): Core | null {
  const article = source.tokens[at];
  if (source.language !== 'en' || (article?.lower !== 'a' && article?.lower !== 'an')) return null;
  const measure = unitAfter(source, at + 1);
  if (measure === null || readContinuedMeasure(source, measure.unit, measure.next) === null) return null;
  return {
    readings: [reading('number', 1)],
    numeralEnd: article.end,
    scale: null,
    next: at + 1,
    form: 'words',
    strength: 'soft',
  };
}

/** `core` in units of another size, as 25 basis points are 0.25 percentage points. */
function timesScale(core: Core, size: Rational): Core {
  const readings = core.readings.map((one) => ({ ...one, value: multiply(one.value, size) }));
  return { ...core, readings, scale: core.scale === null ? size : multiply(core.scale, size) };
}

/** Whether the currency word read up to `next` is a weight as well: English pounds. */
function isWeightToo(source: Source, at: number, next: number): boolean {
  return source.language === 'en' && unitAfter(source, at)?.next === next;
}

/** The amount that starts at token `at`, or null. The next token is behind its percent sign, currency or unit. */
export function readAmount(source: Source, at: number): Amount | null {
  const first = source.tokens[at];
  if (first === undefined || first.kind === 'sign') return null;
  const isNumeral = first.kind === 'numeral';
  const before = isNumeral ? currencyBefore(source, at) : null;
  const plain = isNumeral ? readDigits(source, at, before !== null) : (readWords(source, at) ?? readArticleMeasure(source, at));
  if (plain === null) return null;
  const percent = readPercent(source, plain.next);
  const core = percent === null || equals(percent.entry.size, rational(1)) ? plain : timesScale(plain, percent.entry.size);
  const afterPercent = percent?.next ?? core.next;
  const money = percent === null ? currencyAfter(source, afterPercent) : null;
  const isMoneyOnly = before !== null || (money !== null && !isWeightToo(source, afterPercent, money.next));
  const measure = percent === null && !isMoneyOnly ? unitAfter(source, afterPercent) : null;
  const price = before === null && money === null ? null : perUnit(source, money?.next ?? afterPercent);
  const more = measure === null ? null : readContinuedMeasure(source, measure.unit, measure.next);
  const readings = more === null ? core.readings : core.readings.map((one) => ({ ...one, value: add(one.value, more.extra) }));
  const last = source.tokens[(more?.next ?? afterPercent) - 1];
  const found = quantity(source.text, {
    range: range(first.start, last?.end ?? first.end),
    numeral: range(first.start, core.numeralEnd),
    readings,
    form: core.form,
    strength: core.strength === 'optional' && percent !== null ? 'hard' : core.strength,
    scale: core.scale,
    percent: percent?.entry.percent ?? null,
    currency: before?.currency ?? money?.currency ?? null,
    unit: measure?.unit ?? null,
    per: price === null ? null : { unit: price.unit, end: source.tokens[price.next - 1]?.end ?? 0 },
    measure: before?.measure ?? measureRange(source, afterPercent, money?.next ?? measure?.next ?? null),
  });
  const larger = { ...found, readings: core.readings };
  const smaller = more === null || more.smallerAt === null ? null : readAmount(source, more.smallerAt);
  return {
    quantity: found,
    apart: smaller === null ? null : [larger, smaller.quantity],
    next: more?.next ?? price?.next ?? money?.next ?? measure?.next ?? afterPercent,
  };
}
