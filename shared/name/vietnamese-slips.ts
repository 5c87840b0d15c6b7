/** Finds a Vietnamese name that stands in the English with a slip: letters, a syllable, the order of syllables, one too few or too many. */

import { isVietnameseSyllable } from '../text/syllables.ts';
import { isNearMiss } from './edit-distance.ts';
import { type EnglishSide, placesOf, syllableKey } from './english-side.ts';
import type { WordRange } from './exact-names.ts';

export interface VietnameseSlip extends WordRange {
  readonly kind: 'letters' | 'order' | 'syllable' | 'short' | 'long';
  /** Index of the one syllable at fault; null where the whole name is to be rewritten. */
  readonly syllable: number | null;
}

export interface SlipQuestion {
  /** The folded syllables of the name. */
  readonly syllables: readonly string[];
  readonly english: EnglishSide;
  /** Every capitalised word of the Vietnamese, folded. */
  readonly vietnamese: ReadonlySet<string>;
  /** A person's name may turn round and be cut in English; a place's may not. */
  readonly isPerson: boolean;
  /** Whether the English has the name in full elsewhere, so that a short form is none of its faults. */
  readonly isPresent: boolean;
}

/** From the surest to the least sure. */
const COST: Readonly<Record<VietnameseSlip['kind'], number>> = { letters: 1, order: 2, short: 3, long: 4, syllable: 5 };

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && syllableKey(a) === syllableKey(b);
}

function isOrderOf(window: readonly string[], syllables: readonly string[]): boolean {
  const key = (list: readonly string[]): string => list.map(syllableKey).toSorted().join(' ');
  return key(window) === key(syllables);
}

/** A slip of the keys; a plural is none. Beside two syllables that are right, letters may stand in any order. */
function isSlip(syllable: string, word: string, others: number): boolean {
  if (word === `${syllable}s`) return false;
  const isShuffled = others > 1 && word.length > 3 && [...word].toSorted().join('') === [...syllable].toSorted().join('');
  return isShuffled || isNearMiss(syllable, word);
}

/** As many words as syllables. */
function sameLength(question: SlipQuestion, window: readonly string[], start: number): VietnameseSlip | null {
  const { syllables, vietnamese, isPerson, isPresent } = question;
  const range = { start, end: start + window.length };
  const wrong = window.flatMap((word, index) => (isSame(word, syllables[index]) ? [] : [index]));
  const [first] = wrong;
  if (first === undefined) return null;
  if (wrong.length > 1 && isOrderOf(window, syllables)) {
    const isTurned = isPerson && !isSame(window[0], syllables[0]);
    return isTurned || isPresent ? null : { ...range, kind: 'order', syllable: null };
  }
  const isKeys = wrong.every((index) => isSlip(syllables[index] ?? '', window[index] ?? '', syllables.length - wrong.length));
  if (wrong.length === 1) {
    const word = window[first] ?? '';
    const isFree = syllables.length > 2 || !vietnamese.has(word);
    if (isKeys) return isFree ? { ...range, kind: 'letters', syllable: first } : null;
    const isOther = syllables.length > 2 && !isPresent && word.length > 1 && isVietnameseSyllable(word, { marks: 'optional' });
    return isOther ? { ...range, kind: 'syllable', syllable: first } : null;
  }
  return isKeys && wrong.length === 2 && syllables.length > 2 ? { ...range, kind: 'letters', syllable: null } : null;
}

/** Whether `long` is `short` with one word more, which is neither its first nor its last. */
function hasOneMore(long: readonly string[], short: readonly string[]): boolean {
  const at = long.findIndex((word, index) => !isSame(word, short[index]));
  return at > 0 && at < long.length - 1 && long.slice(at + 1).every((word, index) => isSame(word, short[at + index]));
}

/** The run of capitals ends on either side of the window, so nothing of the name stands outside it. */
function isWholeRun(english: EnglishSide, start: number, end: number): boolean {
  const [first, next] = [english.words[start], english.words[end]];
  const before = english.words[start - 1];
  const goesOn = next?.isCapital === true && next.isJoined && isVietnameseSyllable(next.text, { marks: 'optional' });
  const comesOn =
    first?.isJoined === true &&
    before?.isCapital === true &&
    isVietnameseSyllable(before.text, { marks: 'optional' }) &&
    !before.isInitial;
  return !(goesOn || comesOn);
}

/** One word fewer than syllables: the family name with the given name or the middle one, but not all. */
function oneFewer(question: SlipQuestion, window: readonly string[], start: number): VietnameseSlip | null {
  const { syllables, english, isPresent } = question;
  const end = start + window.length;
  if (isPresent || syllables.length < 3 || !isSame(window[0], syllables[0])) return null;
  const lacksMiddle = hasOneMore(syllables, window);
  const last = syllables.at(-1) ?? '';
  const lacksLast = window.every((word, index) => isSame(word, syllables[index])) && placesOf(english, last).length === 0;
  return (lacksMiddle || lacksLast) && isWholeRun(english, start, end) ? { start, end, kind: 'short', syllable: null } : null;
}

/** The folded words from `start` on, if they are capital, joined and not yet explained. */
function windowAt(english: EnglishSide, start: number, length: number): readonly string[] | null {
  const window: string[] = [];
  for (let index = start; index < start + length; index += 1) {
    const word = english.words[index];
    if (word === undefined || english.covered[index] === 1 || !word.isCapital || (index > start && !word.isJoined)) return null;
    window.push(word.folded);
  }
  return window;
}

function slipAt(question: SlipQuestion, start: number): readonly VietnameseSlip[] {
  const { syllables, english, isPresent } = question;
  const count = syllables.length;
  const found: (VietnameseSlip | null)[] = [];
  const same = windowAt(english, start, count);
  if (same !== null) found.push(sameLength(question, same, start));
  if (count > 2) {
    const fewer = windowAt(english, start, count - 1);
    if (fewer !== null) found.push(oneFewer(question, fewer, start));
  }
  const more = isPresent ? null : windowAt(english, start, count + 1);
  if (more !== null && hasOneMore(more, syllables)) found.push({ start, end: start + count + 1, kind: 'long', syllable: null });
  return found.filter((slip) => slip !== null);
}

/**
 * The likeliest slip of a name of two or more syllables among the unexplained capitals of the English; null where none is certain. A window
 * of the English counts only when it has a syllable of the name as it should be.
 */
export function vietnameseSlip(question: SlipQuestion): VietnameseSlip | null {
  const { syllables, english } = question;
  if (syllables.length < 2) return null;
  const starts = new Set<number>();
  syllables.forEach((syllable, at) => {
    for (const place of placesOf(english, syllable)) {
      for (let start = place - at - 1; start <= place - at + 1; start += 1) if (start >= 0) starts.add(start);
      if (place > 0 && syllables.length === 2) starts.add(place - 1);
      starts.add(place);
    }
  });
  const slips = [...starts].flatMap((start) => slipAt(question, start));
  return slips.toSorted((a, b) => COST[a.kind] - COST[b.kind])[0] ?? null;
}
