/** The Vietnamese figures that are neither dates nor plain amounts: ordinals, terms and congresses, fractions in words, vague counts. */

import { readAmount } from './amount.ts';
import { integerOrRoman, part, plainInteger, tokenRange } from './date-parts.ts';
import { unitAfter } from './measures.ts';
import { readRoman } from './numeral.ts';
import { quantity, reading, slot } from './quantity-draft.ts';
import { multiply, rational } from './rational.ts';
import { longestEntry, lowerAt, type Reader, readsPhrase } from './reader.ts';
import { readSpelled } from './vietnamese-spelled.ts';
import { IMPLIED_NUMBERS, LOOSE_COUNTS, VAGUE_POWERS, VAGUE_STARTS } from './vietnamese-words.ts';

/** Words that take an ordinal or roman numeral: khóa XIX, Đại hội XX, hạng Nhất, kỳ họp thứ 5. */
// biome-ignore format: a table
const BEFORE_ROMAN: ReadonlySet<string> = new Set([
  'khóa', 'hội', 'thứ', 'hạng', 'loại', 'cấp', 'kỳ', 'kì', 'lần', 'số', 'phần', 'chương', 'chiến', 'đợt', 'tập', 'giai', 'đoạn', 'vòng', 'nhóm', 'nhiệm',
]);

/** "thứ 34", "thứ mười hai", "thứ XX", "lần thứ ba". */
export const readOrdinal: Reader = (source, at) => {
  const { tokens } = source;
  if (lowerAt(tokens, at) !== 'thứ') return null;
  const digits = integerOrRoman(tokens[at + 1]);
  const spelled = digits === null ? readSpelled(tokens, at + 1) : null;
  const fourth =
    lowerAt(tokens, at + 1) === 'tư' ? 4 : lowerAt(tokens, at + 1) === 'nhất' ? 1 : lowerAt(tokens, at + 1) === 'nhì' ? 2 : null;
  const value = digits ?? fourth ?? (spelled?.value.denominator === 1n ? Number(spelled.value.numerator) : null);
  if (value === null) return null;
  const next = digits === null && fourth === null ? (spelled?.next ?? at + 2) : at + 2;
  const form = digits === null ? 'words' : 'digits';
  const strength = form === 'digits' ? 'hard' : value <= 2 ? 'optional' : 'soft';
  const withMinute = lowerAt(tokens, at + 2) === ':' ? null : next;
  if (withMinute === null) return null;
  return {
    slots: [slot(part(source, tokenRange(source, at, next - 1), ['ordinal', 'number'], value, { strength, form }))],
    next,
  };
};

/** Roman numerals: firm behind a word that takes one ("khóa XIX"), optional elsewhere ("Elizabeth II"). */
export const readRomanNumeral: Reader = (source, at) => {
  const token = source.tokens[at];
  const value = token?.kind === 'word' ? readRoman(token.text) : null;
  if (token === undefined || value === null) return null;
  const isExpected = BEFORE_ROMAN.has(lowerAt(source.tokens, at - 1)) && (token.text.length > 1 || value !== 1);
  const strength = isExpected ? 'hard' : 'implied';
  return {
    slots: [slot(part(source, tokenRange(source, at, at), ['ordinal', 'number'], value, { strength }))],
    next: at + 1,
  };
};

/** "hai phần ba", "một phần tư"; "20 phần trăm" is no fraction. */
export const readFractionWords: Reader = (source, at) => {
  const { tokens } = source;
  const spelled = readSpelled(tokens, at);
  const digits = plainInteger(tokens[at]);
  const middle = digits === null ? spelled?.next : at + 1;
  const numerator = digits ?? (spelled?.value.denominator === 1n ? Number(spelled.value.numerator) : null);
  if (middle === undefined || numerator === null || lowerAt(tokens, middle) !== 'phần') return null;
  const denominatorWord = lowerAt(tokens, middle + 1);
  const below = denominatorWord === 'tư' ? { value: rational(4), next: middle + 2 } : readSpelled(tokens, middle + 1);
  const digitsBelow = plainInteger(tokens[middle + 1]);
  const denominator = digitsBelow === null ? below?.value : rational(digitsBelow);
  if (denominator === undefined || denominator.numerator < 2n || denominatorWord === 'trăm') return null;
  const next = digitsBelow === null ? (below?.next ?? middle + 2) : middle + 2;
  const value = rational(BigInt(numerator) * denominator.denominator, denominator.numerator);
  const found = quantity(source.text, {
    range: tokenRange(source, at, next - 1),
    readings: [reading('number', value)],
    form: 'words',
    strength: 'soft',
  });
  return { slots: [slot(found)], next };
};

/** "hàng chục nghìn", "vài trăm", "mấy triệu": the power of ten, which never alarms. */
export const readVague: Reader = (source, at) => {
  const { tokens } = source;
  const isStart = VAGUE_STARTS.has(lowerAt(tokens, at));
  const first = VAGUE_POWERS.get(lowerAt(tokens, at + (isStart ? 1 : 0)));
  if (first === undefined) return null;
  let next = at + (isStart ? 2 : 1);
  let power = first;
  for (let more = VAGUE_POWERS.get(lowerAt(tokens, next)); more !== undefined; more = VAGUE_POWERS.get(lowerAt(tokens, next))) {
    power += more;
    next += 1;
  }
  if (!isStart && next === at + 1 && !['chục', 'trăm', 'nghìn', 'ngàn'].includes(lowerAt(tokens, at))) return null;
  const where = tokenRange(source, at, next - 1);
  const readings = [reading('vague', power), reading('number', rational(10n ** BigInt(power)))];
  return {
    slots: [slot(quantity(source.text, { range: where, readings, form: 'words', strength: 'implied' }))],
    next,
  };
};

/** "dăm ba", "đôi ba": the figures they name may match and never alarm. */
export const readLooseCount: Reader = (source, at) => {
  const found = longestEntry(source, at, LOOSE_COUNTS);
  if (found === null) return null;
  const where = tokenRange(source, at, found.next - 1);
  const figures = found.entry.map((value) =>
    quantity(source.text, { range: where, readings: [reading('number', value)], form: 'words', strength: 'implied' }),
  );
  return { slots: [slot(...figures)], next: found.next };
};

/** "đôi", "nửa", "thập kỷ": numbers that are implied; they may match and never alarm. */
export const readImplied: Reader = (source, at) => {
  const found = longestEntry(source, at, IMPLIED_NUMBERS);
  if (found === null) return null;
  const where = tokenRange(source, at, found.next - 1);
  const readings = [reading('number', found.entry)];
  const unit = lowerAt(source.tokens, at) === 'nửa' ? (unitAfter(source, found.next)?.unit ?? null) : null;
  return {
    slots: [slot(quantity(source.text, { range: where, readings, form: 'words', strength: 'implied', unit }))],
    next: found.next,
  };
};

/** Parts of a year that English counts in quarters and halves. */
const YEAR_PARTS: ReadonlyMap<number, readonly [quarters: number, of: number]> = new Map([
  [3, [1, 4]],
  [6, [1, 2]],
  [9, [3, 4]],
]);

/** "6 tháng đầu năm" may be "the first half of the year", "3 tháng đầu năm" the first quarter. */
export const readMonthsOfYear: Reader = (source, at) => {
  const amount = readAmount(source, at);
  if (amount === null || amount.quantity.unit?.id !== 'month') return null;
  const isOpening =
    /^(?:đầu|cuối)$/.test(lowerAt(source.tokens, amount.next)) || readsPhrase(source.tokens, amount.next, 'của năm');
  const value = amount.quantity.readings[0]?.value;
  const share = value?.denominator === 1n ? YEAR_PARTS.get(Number(value.numerator)) : undefined;
  if (!isOpening || share === undefined) return null;
  const readings = [
    reading('number', multiply(rational(share[0]), rational(1, share[1]))),
    reading('quarter', lowerAt(source.tokens, amount.next) === 'cuối' ? 4 : share[0]),
  ];
  const alternative = { ...amount.quantity, readings, unit: null, strength: 'implied' } as const;
  return { slots: [{ alternatives: [[amount.quantity], [alternative]] }], next: amount.next };
};
