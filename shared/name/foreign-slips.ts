/** Finds the words of foreign names that stand in the English with a slip. */

import { isNearMiss } from './edit-distance.ts';
import { type EnglishSide, placesOf } from './english-side.ts';
import type { Name } from './find-names.ts';
import { isAcronym } from './foreign-names.ts';
import { knownName } from './known-names.ts';
import { hasKnown } from './name-presence.ts';
import type { NameWord } from './name-words.ts';

export interface ForeignSlip {
  readonly vi: NameWord;
  readonly en: NameWord;
}

/** Endings that make a people's name or a plural of a place's: Dominican, Iraqi, Rangers. */
const DERIVING = /(?:[^s]s|[aeiou]n|an|ian|i|ese|ish)$/;
const LONGEST_ENDING = 3;
/** An acronym this long is hardly another one by chance. */
const LONG_ACRONYM = 5;
/** A word that also stands rightly in the English must be this long before a second, similar one is its slip. */
const LONG_WORD = 4;

/** "Rangers" for "Ranger", "Dominican" for "Dominica" are no slips of the keys. */
function isDerived(vi: string, en: string, isAlone: boolean): boolean {
  const isLonger = en.startsWith(vi) && en.length - vi.length <= LONGEST_ENDING;
  return (isLonger && DERIVING.test(en)) || (isAlone && vi === `${en}s`);
}

/** Whether the English may have this word wrong: it lacks it, or has it fewer times than the Vietnamese. */
function mayBeWrong(word: NameWord, english: EnglishSide, count: number): boolean {
  const isShort = isAcronym(word) && word.text.length < LONG_ACRONYM;
  if (isShort) return false;
  const stands = placesOf(english, word.folded).length;
  return stands === 0 || (word.folded.length >= LONG_WORD && stands < count);
}

/** The slips in one name; `candidates` are capitalised English words that the Vietnamese has nowhere, `counts` its words. */
export function foreignSlips(
  name: Name,
  english: EnglishSide,
  candidates: readonly NameWord[],
  counts: ReadonlyMap<string, number>,
): readonly ForeignSlip[] {
  if (candidates.length === 0) return [];
  return name.words.flatMap((vi): readonly ForeignSlip[] => {
    if (!mayBeWrong(vi, english, counts.get(vi.folded) ?? 0)) return [];
    const en = candidates.find(
      (word) => isNearMiss(vi.folded, word.folded) && !isDerived(vi.folded, word.folded, name.words.length === 1),
    );
    if (en === undefined) return [];
    const known = knownName(vi.text);
    const stands = placesOf(english, vi.folded).length > 0;
    const isOtherForm = known?.words.has(en.folded) === true || (known !== undefined && !stands && hasKnown(known, english));
    return isOtherForm ? [] : [{ vi, en }];
  });
}
