/** Finds slips in names that stand as one English word: a given name behind Mr or Ms, Hanoi, Cambodia. */

import { fold } from '../text/fold.ts';
import { editDistance, isNearMiss } from './edit-distance.ts';
import { ENGLISH_TITLES } from './english-name-tables.ts';
import { type EnglishSide, placesOf } from './english-side.ts';
import type { Name } from './find-names.ts';
import { hasKnown } from './name-presence.ts';

export interface LooseSlip {
  /** Index of the English word at fault. */
  readonly index: number;
  /** How it should be spelled, without marks, capital first. */
  readonly expected: string;
}

/** A form this short is too like other words. */
const SHORTEST_FORM = 5;
const SHORTEST_GIVEN = 3;
const MOST_SLIPS = 2;

/** Whether word `at` is a capital that neither a name nor any word of the Vietnamese explains. */
function isUnexplained(english: EnglishSide, at: number, vietnamese: ReadonlySet<string>): boolean {
  const word = english.words[at];
  return word?.isCapital === true && english.covered[at] === 0 && !vietnamese.has(word.folded);
}

/** "Mr Trugn" for ông Trung or for Nguyễn Đức Trung, where the English has the given name nowhere. */
function givenNameSlip(name: Name, english: EnglishSide, vietnamese: ReadonlySet<string>): LooseSlip | null {
  const given = name.words.at(-1);
  if (name.kind !== 'person' || given === undefined || given.folded.length < SHORTEST_GIVEN) return null;
  if (placesOf(english, given.folded).length > 0) return null;
  const index = english.words.findIndex((word, at) => {
    const before = english.words[at - 1];
    const next = english.words[at + 1];
    const isAddressed = before !== undefined && ENGLISH_TITLES.has(before.folded);
    const isAlone = !(next?.isCapital === true && next.isJoined);
    return isAddressed && isAlone && isUnexplained(english, at, vietnamese) && isNearMiss(given.folded, word.folded);
  });
  return index < 0 ? null : { index, expected: capitalised(fold(given.text)) };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "Hanio", "Cambodai": a word of one of the English forms, none of which stands there. */
function formSlip(name: Name, english: EnglishSide, vietnamese: ReadonlySet<string>): LooseSlip | null {
  if (name.known === null || hasKnown(name.known, english)) return null;
  let best: { readonly slip: LooseSlip; readonly distance: number } | null = null;
  for (const form of name.known.forms) {
    if (form.length < SHORTEST_FORM || !/^\p{Lu}\p{L}+$/u.test(form)) continue;
    const folded = fold(form);
    for (const [index, word] of english.words.entries()) {
      if (!isUnexplained(english, index, vietnamese) || !isNearMiss(folded, word.folded) || word.folded.startsWith(folded))
        continue;
      const distance = editDistance(folded, word.folded, MOST_SLIPS);
      if (best === null || distance < best.distance) best = { slip: { index, expected: form }, distance };
    }
  }
  return best?.slip ?? null;
}

/** The slip in a name that English writes as one word, or null. `vietnamese` holds every folded word of the Vietnamese. */
export function looseSlip(name: Name, english: EnglishSide, vietnamese: ReadonlySet<string>): LooseSlip | null {
  return givenNameSlip(name, english, vietnamese) ?? formSlip(name, english, vietnamese);
}
