/** Tells whether a word could be a Vietnamese syllable: the test behind language and encoding detection. */

import { fold } from './fold.ts';
import {
  BORROWED_SYLLABLES,
  FREE_ONSETS,
  ONSETS_BEFORE_Y,
  RIMES,
  RIMES_AFTER_GI,
  RIMES_AFTER_QU,
  VELAR_ONSETS,
  Y_RIMES_ALONE,
} from './syllable-tables.ts';
import { splitTone, type Tone } from './vietnamese-vowels.ts';

export interface SyllableOptions {
  /** `required` (the default): spelled as a dictionary would; `optional`: also typed without any mark (Nguyen, cac, duoc). */
  readonly marks?: 'required' | 'optional';
}

const FRONT_VOWEL = /^[eêi]/;

/** Every toneless spelling with the length of its onset, which tells where the tone may stand. */
const ONSET_LENGTHS: ReadonlyMap<string, number> = new Map(
  [
    ...spellings(FREE_ONSETS, RIMES),
    ...VELAR_ONSETS.flatMap(({ beforeFront, elsewhere }) => [
      ...spellings(
        [beforeFront],
        RIMES.filter((rime) => FRONT_VOWEL.test(rime)),
      ),
      ...spellings(
        [elsewhere],
        RIMES.filter((rime) => !FRONT_VOWEL.test(rime)),
      ),
    ]),
    ...spellings(['qu'], RIMES_AFTER_QU),
    ...spellings(['gi'], RIMES_AFTER_GI),
    ...spellings([''], Y_RIMES_ALONE),
    ...spellings(ONSETS_BEFORE_Y, ['y']),
    ...spellings([''], BORROWED_SYLLABLES),
  ].map(({ spelling, onset }) => [spelling, onset] as const),
);

const WITHOUT_MARKS: ReadonlySet<string> = new Set([...ONSET_LENGTHS.keys()].map(fold));

const LONGEST = 7;

function spellings(
  onsets: readonly string[],
  rimes: readonly string[],
): readonly { readonly spelling: string; readonly onset: number }[] {
  return onsets.flatMap((onset) => rimes.map((rime) => ({ spelling: onset + rime, onset: onset.length })));
}

/** A syllable that ends in a stop carries sắc or nặng and no other tone (Đoàn Thiện Thuật 1977). */
function allowsTone(spelling: string, tone: Tone): boolean {
  return /(?:[cptk]|ch)$/.test(spelling) ? tone === 2 || tone === 5 : true;
}

/** The places in a rime where either placement style may put the tone, counted from the start of the rime. */
function tonePlaces(rime: string): readonly number[] {
  const marked = rime.search(/[ăâêôơ](?!.*[ăâêôơ])/);
  if (marked >= 0) return [marked];
  const vowels = /[aeiouưy]+/.exec(rime);
  if (vowels === null) return [];
  const first = vowels.index;
  const count = vowels[0].length;
  if (count === 1) return [first];
  if (count > 2 || first + count < rime.length) return [first + 1];
  return /^(?:oa|oe|uy)$/.test(vowels[0]) ? [first, first + 1] : [first];
}

function isSpelledOut(word: string): boolean {
  let spelling = '';
  let tone: Tone = 0;
  let place = -1;
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charAt(index);
    const parts = splitTone(letter);
    spelling += parts?.vowel ?? letter;
    if (parts === undefined || parts.tone === 0) continue;
    if (place >= 0) return false;
    tone = parts.tone;
    place = index;
  }
  const onset = ONSET_LENGTHS.get(spelling);
  if (onset === undefined || !allowsTone(spelling, tone)) return false;
  if (place < 0) return true;
  // In gì and gìn the i is both onset and nucleus.
  const start = /^gin?$/.test(spelling) ? 1 : onset;
  return tonePlaces(spelling.slice(start)).includes(place - start);
}

/** Words that are remembered; the syllables of the language are fewer, only misprints and foreign words go on for ever. */
const MOST_REMEMBERED = 50_000;

/** Spelling is pure and the same words come again and again: each is taken apart once. */
const remembered = new Map<string, boolean>();

function isKnownSpelling(word: string): boolean {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const isSpelled = isSpelledOut(word.toLowerCase());
  if (remembered.size < MOST_REMEMBERED) remembered.set(word, isSpelled);
  return isSpelled;
}

/**
 * Whether `word` (NFC, any case, no spaces) can be a Vietnamese syllable by its onset, rime, tone and the place of the tone mark
 * (both styles of oa, oe, uy). Common English words that happen to be spelled like one ("an", "the", "on") count as well.
 */
export function isVietnameseSyllable(word: string, options: SyllableOptions = {}): boolean {
  if (word.length === 0 || word.length > LONGEST) return false;
  if (isKnownSpelling(word)) return true;
  return options.marks === 'optional' && WITHOUT_MARKS.has(word.toLowerCase());
}
