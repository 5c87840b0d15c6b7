/** Reads numbers that English writes in words: "two hundred and five", "sixty-two", "two and a half million". */

import { SCALE_WORDS, TENS_WORDS, UNIT_WORDS } from './english-words.ts';
import type { Token } from './lexer.ts';
import type { Strength } from './quantity.ts';
import { add, multiply, type Rational, rational } from './rational.ts';
import { lowerAt, readsPhrase } from './reader.ts';

export interface SpelledNumber {
  readonly value: Rational;
  readonly next: number;
  readonly strength: Strength;
}

/** The index behind a hyphen at `at`, or `at` itself. */
function skipHyphen(tokens: readonly Token[], at: number): number {
  return lowerAt(tokens, at) === '-' && tokens[at]?.glued === true ? at + 1 : at;
}

/** One to ninety-nine, or null. */
function readTens(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | null {
  const word = lowerAt(tokens, at);
  const unit = UNIT_WORDS.get(word);
  if (unit !== undefined) return { value: unit, next: at + 1 };
  const tens = TENS_WORDS.get(word);
  if (tens === undefined) return null;
  const rest = skipHyphen(tokens, at + 1);
  const last = UNIT_WORDS.get(lowerAt(tokens, rest));
  return last !== undefined && last > 0 && last < 10 ? { value: tens + last, next: rest + 1 } : { value: tens, next: at + 1 };
}

/** "and a half" / "and a quarter" from `at` on, hyphens allowed, or null. */
export function readAndAHalf(tokens: readonly Token[], at: number): { readonly value: Rational; readonly next: number } | null {
  const and = skipHyphen(tokens, at);
  if (lowerAt(tokens, and) !== 'and') return null;
  const article = skipHyphen(tokens, and + 1);
  if (lowerAt(tokens, article) !== 'a' && lowerAt(tokens, article) !== 'one') return null;
  const word = skipHyphen(tokens, article + 1);
  if (lowerAt(tokens, word) === 'half') return { value: rational(1, 2), next: word + 1 };
  if (lowerAt(tokens, word) === 'quarter') return { value: rational(1, 4), next: word + 1 };
  return null;
}

/** The scale words from `at` on, multiplied ("hundred thousand"), hyphens allowed; null where none stands there. */
export function readScale(tokens: readonly Token[], at: number): { readonly scale: Rational; readonly next: number } | null {
  let scale: Rational | null = null;
  let next = at;
  for (;;) {
    const word = skipHyphen(tokens, next);
    const factor = SCALE_WORDS.get(lowerAt(tokens, word));
    if (factor === undefined) break;
    scale = scale === null ? factor : multiply(scale, factor);
    next = word + 1;
  }
  return scale === null ? null : { scale, next };
}

/** "half a million", "a quarter of a billion", "a hundred", "a dozen": what an article can begin, or null. */
function readArticle(tokens: readonly Token[], at: number): SpelledNumber | null {
  const word = lowerAt(tokens, at);
  if (word === 'half' && /^an?$/.test(lowerAt(tokens, at + 1))) {
    const scaled = readScale(tokens, at + 2);
    return scaled === null ? null : { value: multiply(scaled.scale, rational(1, 2)), next: scaled.next, strength: 'soft' };
  }
  if (word !== 'a' && word !== 'an') return null;
  if (readsPhrase(tokens, at + 1, 'quarter of a')) {
    const scaled = readScale(tokens, at + 4);
    return scaled === null ? null : { value: multiply(scaled.scale, rational(1, 4)), next: scaled.next, strength: 'soft' };
  }
  const scaled = readScale(tokens, at + 1);
  if (scaled === null) return null;
  const isDozen = lowerAt(tokens, at + 1) === 'dozen';
  return { value: scaled.scale, next: scaled.next, strength: isDozen ? 'optional' : 'soft' };
}

/**
 * The number in words that starts at token `at`, or null. "one" alone is optional: it is a pronoun as often as a number. A year
 * read in pairs ("nineteen eighty-four") is not joined.
 */
export function readSpelled(tokens: readonly Token[], at: number): SpelledNumber | null {
  const article = readArticle(tokens, at);
  if (article !== null) return article;
  let part = readTens(tokens, at);
  if (part === null) return null;
  const isOne = part.value === 1 && part.next === at + 1;
  let total = rational(0);
  let current = rational(part.value);
  let next = part.next;
  let smallest: Rational | null = null;
  for (;;) {
    const half = readAndAHalf(tokens, next);
    if (half !== null) {
      current = add(current, half.value);
      next = half.next;
    }
    const scaled = readScale(tokens, next);
    if (scaled !== null && (smallest === null || scaled.scale.numerator < smallest.numerator)) {
      const isHundred = scaled.scale.numerator === 100n;
      current = multiply(current, scaled.scale);
      next = scaled.next;
      if (!isHundred) {
        total = add(total, current);
        current = rational(0);
        smallest = scaled.scale;
      }
      const rest = lowerAt(tokens, next) === 'and' ? next + 1 : next;
      part = readTens(tokens, rest);
      if (part === null || half !== null) break;
      current = add(current, rational(part.value));
      next = part.next;
      continue;
    }
    break;
  }
  const strength = isOne && next === at + 1 ? 'optional' : 'soft';
  return { value: add(total, current), next, strength };
}
