/** Reads numbers that Vietnamese writes in words: "một trăm linh năm", "hai mươi lăm", "ba nghìn tỷ". */

import type { Token } from './lexer.ts';
import type { Strength } from './quantity.ts';
import { add, multiply, type Rational, rational } from './rational.ts';
import { lowerAt } from './reader.ts';
import {
  AFTER_YEAR_WORD,
  BEFORE_YEAR_WORD,
  COUNTED_AFTER_FIVE,
  DIGIT_WORDS,
  DIGITS_AFTER_TENS,
  NO_NUMBER_AFTER,
  NO_NUMBER_BEFORE,
  NO_SCALE_BEFORE,
  SCALE_WORDS,
  SMALL_SCALES,
} from './vietnamese-words.ts';

export interface SpelledNumber {
  readonly value: Rational;
  readonly next: number;
  readonly strength: Strength;
}

interface Block {
  readonly value: number;
  readonly next: number;
}

/** Ten to ninety-nine from the word for the tens on, or null: "mười hai", "hai mươi lăm", "ba chục". */
function readTens(tokens: readonly Token[], at: number): Block | null {
  const word = lowerAt(tokens, at);
  if (word === 'mười') {
    const last = DIGITS_AFTER_TENS.get(lowerAt(tokens, at + 1));
    return last === undefined ? { value: 10, next: at + 1 } : { value: 10 + last, next: at + 2 };
  }
  const tens = DIGIT_WORDS.get(word);
  if (tens === undefined) return null;
  const unit = lowerAt(tokens, at + 1);
  if (unit === 'chục') return { value: tens * 10, next: at + 2 };
  if (unit === 'lăm' || unit === 'mốt') return { value: tens * 10 + (unit === 'lăm' ? 5 : 1), next: at + 2 };
  if (unit !== 'mươi') return null;
  const last = DIGITS_AFTER_TENS.get(lowerAt(tokens, at + 2));
  return last === undefined ? { value: tens * 10, next: at + 2 } : { value: tens * 10 + last, next: at + 3 };
}

/** One to 999, or null. */
function readBlock(tokens: readonly Token[], at: number): Block | null {
  const digit = DIGIT_WORDS.get(lowerAt(tokens, at));
  if (digit !== undefined && lowerAt(tokens, at + 1) === 'trăm') return readHundreds(tokens, digit, at + 2);
  return readTens(tokens, at) ?? (digit === undefined ? null : { value: digit, next: at + 1 });
}

function readHundreds(tokens: readonly Token[], hundreds: number, at: number): Block {
  const value = hundreds * 100;
  const word = lowerAt(tokens, at);
  if (word === 'rưỡi') return { value: value + 50, next: at + 1 };
  const last = DIGIT_WORDS.get(lowerAt(tokens, at + 1));
  if ((word === 'linh' || word === 'lẻ') && last !== undefined) return { value: value + last, next: at + 2 };
  const tens = readTens(tokens, at);
  return tens === null ? { value, next: at } : { value: value + tens.value, next: tens.next };
}

/** What follows a scale where places in between are empty: "hai nghìn không trăm linh năm", "hai nghìn lẻ năm"; or null. */
function readNamedZero(tokens: readonly Token[], at: number): Block | null {
  if (lowerAt(tokens, at) === 'không' && lowerAt(tokens, at + 1) === 'trăm') return readHundreds(tokens, 0, at + 2);
  const isEmpty = lowerAt(tokens, at) === 'linh' || lowerAt(tokens, at) === 'lẻ';
  const last = isEmpty ? DIGIT_WORDS.get(lowerAt(tokens, at + 1)) : undefined;
  return last === undefined ? null : { value: last, next: at + 2 };
}

/** The product of the scale words from `at` on ("nghìn tỷ" is 10¹²), or null where none stands there. */
export function readScale(tokens: readonly Token[], at: number): { readonly scale: Rational; readonly next: number } | null {
  let scale: Rational | null = null;
  let next = at;
  for (;;) {
    const word = lowerAt(tokens, next);
    const factor = SCALE_WORDS.get(word) ?? (next === at ? SMALL_SCALES.get(word) : undefined);
    if (factor === undefined || NO_SCALE_BEFORE.has(lowerAt(tokens, next + 1))) break;
    scale = scale === null ? factor : multiply(scale, factor);
    next += 1;
  }
  return scale === null ? null : { scale, next };
}

/** Whether the one-syllable number word at `at` is part of another word (ngã ba, Ba Lan, nấu chín). */
function isLookAlike(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return (
    (NO_NUMBER_AFTER.get(word)?.has(lowerAt(tokens, at - 1)) ?? false) ||
    (NO_NUMBER_BEFORE.get(word)?.has(lowerAt(tokens, at + 1)) ?? false)
  );
}

/** Whether the number word at `at` may belong to a name: "Bảy Chú Lùn", "Nguyễn Văn Ba", "bản Chín". */
function isInName(tokens: readonly Token[], at: number): boolean {
  const [before, token, following] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false;
  return before?.kind === 'word' || (following?.kind === 'word' && /^\p{Lu}/u.test(following.text));
}

/** Whether the "năm" at `at` counts something: năm hộ, năm học sinh; not trong năm, năm học. */
function isFive(tokens: readonly Token[], at: number): boolean {
  return countsSomething(tokens, at) && !BEFORE_YEAR_WORD.has(lowerAt(tokens, at - 1));
}

function countsSomething(tokens: readonly Token[], at: number): boolean {
  const [one, two] = [lowerAt(tokens, at + 1), `${lowerAt(tokens, at + 1)} ${lowerAt(tokens, at + 2)}`];
  return COUNTED_AFTER_FIVE.has(one) || COUNTED_AFTER_FIVE.has(two);
}

/** Whether the "năm" at `at` can only be the year: cuối năm, năm ngoái. */
function isYearWord(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) !== 'năm') return false;
  if (tokens[at + 1]?.kind === 'numeral') return true;
  const isBesideYear = AFTER_YEAR_WORD.has(lowerAt(tokens, at + 1)) || BEFORE_YEAR_WORD.has(lowerAt(tokens, at - 1));
  return isBesideYear && !countsSomething(tokens, at);
}

/** How firmly a number of one syllable stands for a number: một is an article, năm mostly the year. */
function strengthOfSyllable(tokens: readonly Token[], at: number): Strength {
  const word = lowerAt(tokens, at);
  if (isInName(tokens, at)) return 'optional';
  if (word === 'một') return 'optional';
  return word === 'năm' && !isFive(tokens, at) ? 'optional' : 'soft';
}

/**
 * The number in words that starts at token `at`, or null. A year's "năm" before digits is none, nor a look-alike; a lone năm comes
 * back as optional. "rưỡi" adds half of the last scale.
 */
export function readSpelled(tokens: readonly Token[], at: number): SpelledNumber | null {
  const half = lowerAt(tokens, at) === 'nửa' ? readScale(tokens, at + 1) : null;
  if (half !== null) return { value: multiply(half.scale, rational(1, 2)), next: half.next, strength: 'soft' };
  let block = readBlock(tokens, at);
  if (block === null) return null;
  const isSyllable = block.next === at + 1;
  if (isSyllable && isLookAlike(tokens, at)) return null;
  let scaled = readScale(tokens, block.next);
  if (isSyllable && isYearWord(tokens, at)) return null;
  const strength = isSyllable && scaled === null ? strengthOfSyllable(tokens, at) : 'soft';
  let value = rational(0);
  let next = block.next;
  let lastScale = rational(1);
  for (;;) {
    lastScale = scaled?.scale ?? rational(1);
    value = add(value, multiply(rational(block.value), lastScale));
    next = scaled?.next ?? block.next;
    if (scaled === null) break;
    const named = readNamedZero(tokens, next);
    block = named ?? readBlock(tokens, next);
    if (block === null) break;
    const following = readScale(tokens, block.next);
    const isSmaller = following !== null && following.scale.numerator < lastScale.numerator;
    const isRest = following === null && lastScale.numerator >= 1000n && (named !== null || block.value >= 10);
    if (!isSmaller && !isRest) break;
    scaled = following;
  }
  if (lowerAt(tokens, next) === 'rưỡi' && lastScale.numerator > 1n) {
    return { value: add(value, multiply(lastScale, rational(1, 2))), next: next + 1, strength };
  }
  return { value, next, strength };
}
