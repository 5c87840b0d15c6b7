/** Compares the names of a Vietnamese text with those of its English translation: what is misspelt there, and what is gone. */

import type { TextRange } from '../text/text-range.ts';
import { isNearMiss } from './edit-distance.ts';
import { EXONYMS } from './exonyms.ts';
import { findNames, isAcronym, type Name } from './find-names.ts';
import { type NameWord, nameWords } from './name-words.ts';

/** `misspelt`: the English has the name with a slip; `missing`: it has no trace of it. */
export interface NameDisagreement {
  readonly kind: 'misspelt' | 'missing';
  /** The Vietnamese name, UTF-16 offsets. */
  readonly vi: TextRange;
  /** The English characters at fault; null where the name is missing. */
  readonly en: TextRange | null;
  /** How the English should write those characters. */
  readonly expected: string;
}

/** The English words of a bead, ready for look-up. */
interface EnglishWords {
  readonly words: readonly NameWord[];
  readonly folded: ReadonlySet<string>;
  /** All letters in one run, for names that English writes together: Hanoi, Danang. */
  readonly letters: string;
}

function readEnglish(text: string): EnglishWords {
  const words = nameWords(text);
  return { words, folded: new Set(words.map((word) => word.folded)), letters: words.map((word) => word.folded).join('') };
}

/** A part of a name this short proves nothing when it stands inside other letters. */
const LONG_ENOUGH = 5;

/** Whether the English has another name for this Vietnamese one, in lower case: "Scottish" for "Scotland". */
function hasExonym(vietnamese: string, english: EnglishWords): boolean {
  return [...(EXONYMS.get(vietnamese) ?? [])].some((word) => english.folded.has(word));
}

/** Plural, adjective and possessive endings that English puts on a name, or that the Vietnamese leaves off. */
function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= LONG_ENOUGH - 1 && long.startsWith(short) && long.length - short.length <= 3;
}

function isPresent(word: NameWord, english: EnglishWords): boolean {
  if (english.folded.has(word.folded) || hasExonym(word.text.toLowerCase(), english)) return true;
  if (word.folded.length >= LONG_ENOUGH && english.letters.includes(word.folded)) return true;
  return english.words.some((one) => one.isCapital && isInflected(one.folded, word.folded));
}

/**
 * The words of a name that the English owes; none where enough of it stands there: all of it, written together, its exonym, or a
 * short form ("Mr Trung", "Branson").
 */
function owedWords(name: Name, english: EnglishWords): readonly NameWord[] {
  const joined = name.words.map((word) => word.folded).join('');
  if (joined.length >= LONG_ENOUGH && english.letters.includes(joined)) return [];
  if (hasExonym(name.text.toLowerCase(), english)) return [];
  const lost = name.words.filter((word) => !isPresent(word, english));
  const isEnough = name.kind === 'foreign' ? lost.length < Math.min(2, name.words.length) : lost.length * 2 <= name.words.length;
  return isEnough ? [] : lost;
}

/** Capitalised English words that the Vietnamese has nowhere: where a misspelt name hides. */
function unexplained(english: EnglishWords, vietnamese: ReadonlySet<string>): readonly NameWord[] {
  return english.words.filter((word) => word.isCapital && word.folded.length >= 3 && !vietnamese.has(word.folded));
}

interface Slip {
  readonly vi: NameWord;
  readonly en: NameWord;
}

/** The words of a name that stand in the English with a slip; a name's other words make a short one believable. */
function slipsOf(
  name: Name,
  english: EnglishWords,
  candidates: readonly NameWord[],
  taken: ReadonlySet<NameWord>,
): readonly Slip[] {
  const lost = name.words.filter((word) => !english.folded.has(word.folded) && !isAcronym(word));
  return lost.flatMap((vi): Slip[] => {
    const isAlone = name.kind !== 'foreign' && name.words.length - lost.length === 0;
    if (isAlone || hasExonym(vi.text.toLowerCase(), english)) return [];
    const en = candidates.find(
      (word) => !taken.has(word) && isNearMiss(vi.folded, word.folded) && !isDerived(vi.folded, word.folded),
    );
    return en === undefined ? [] : [{ vi, en }];
  });
}

/** Endings that make a people's name or a plural of a place's: Dominican, Iraqi, Rangers. */
const DERIVING = /^(?:s|n|an|ian|i|ese|ish)$/;

/** "Rangers" for "Ranger", "Dominican" for "Dominica" are no slips of the keys. */
function isDerived(vi: string, en: string): boolean {
  return (en.startsWith(vi) && DERIVING.test(en.slice(vi.length))) || vi === `${en}s`;
}

/** The English letters with the case pattern of the word they replace. */
function rewrite(vi: NameWord, en: NameWord): string {
  const bare = vi.text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  return en.text === en.text.toUpperCase() && en.text.length > 1 ? bare.toUpperCase() : bare;
}

/**
 * Every disagreement between the names of two texts that belong together. `isKnown` says whether a folded word of a name was met in the
 * English before, so that a person named once may be "he" or "the Secretary" later.
 */
export function compareNames(vi: string, en: string, isKnown: (folded: string) => boolean): readonly NameDisagreement[] {
  const names = findNames(vi);
  if (names.length === 0) return [];
  const english = readEnglish(en);
  const vietnamese = new Set(nameWords(vi).map((word) => word.folded));
  const candidates = unexplained(english, vietnamese);
  const taken = new Set<NameWord>();
  const found: NameDisagreement[] = [];
  const reported = new Set<string>();
  for (const name of names) {
    const key = name.words.map((word) => word.folded).join(' ');
    if (reported.has(key)) continue;
    reported.add(key);
    const slips = slipsOf(name, english, candidates, taken);
    for (const slip of slips) {
      taken.add(slip.en);
      const range = { start: slip.en.start, end: slip.en.end };
      found.push({
        kind: 'misspelt',
        vi: { start: slip.vi.start, end: slip.vi.end },
        en: range,
        expected: rewrite(slip.vi, slip.en),
      });
    }
    const owed = slips.length > 0 ? [] : owedWords(name, english);
    const [first, last] = [owed[0], owed.at(-1)];
    if (first === undefined || last === undefined || !name.isSure || name.words.some((word) => isKnown(word.folded))) continue;
    const range = { start: first.start, end: last.end };
    found.push({ kind: 'missing', vi: range, en: null, expected: vi.slice(range.start, range.end) });
  }
  return found;
}
