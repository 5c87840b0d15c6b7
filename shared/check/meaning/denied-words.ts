/** Finds what a negator denies and whether the other language denies it too: for sentences with more negations than one. */

import { BUILT_IN_LEXICON } from '../../align/lexicon/built-in.ts';
import { longestMatch } from '../../align/lexicon.ts';
import type { TextRange } from '../../text/text-range.ts';
import { unifyTonePlacement } from '../../text/tone-placement.ts';
import type { Negative } from './negatives.ts';
import type { FoundPhrase, MeaningWord } from './phrases.ts';

type Found = FoundPhrase<Negative>;

/** The words of a sentence with its negatives: `clear` by grammar, `wide` by meaning. */
export interface DenyingSide {
  readonly words: readonly MeaningWord[];
  readonly clear: readonly Found[];
  readonly wide: readonly Found[];
}

/** The lexical negatives of `own` that no word of the same meaning answers in `other`: "avoided" beside "tránh" is no denial left over. */
export function unanswered(own: readonly Found[], other: readonly Found[]): readonly Found[] {
  const left = other.map((one) => one.sense);
  return own.filter(({ sense }) => {
    const at = sense === 'wide' ? -1 : left.indexOf(sense);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Words behind a negator among which stands what it denies. */
const REACH = 5;

/** Words of one English clause around the denied word in which its negator would stand. */
const NEAR_BEFORE = 9;
const NEAR_AFTER = 3;

/** Index of the English word that translates what the Vietnamese negator denies; -1 where the lexicon does not know. */
function deniedWord(vi: DenyingSide, negator: Found, en: DenyingSide): number {
  const words = vi.words.map((word) => unifyTonePlacement(word.lower));
  for (let at = negator.last + 1; at <= negator.last + REACH && at < words.length; ) {
    const { unit, length } = longestMatch(BUILT_IN_LEXICON, words, at);
    const stems = BUILT_IN_LEXICON.translations[unit] ?? [];
    const places = en.words.flatMap((word, index) => (stems.includes(BUILT_IN_LEXICON.stemId(word.lower)) ? [index] : []));
    if (places.length === 1) return places[0] ?? -1;
    at += length;
  }
  return -1;
}

/** How many words a negative stands from the word at `place`; null where it is too far to deny it. Behind it is less usual. */
function distance(negative: Found, place: number): number | null {
  if (negative.last < place) return place - negative.last <= NEAR_BEFORE ? place - negative.last : null;
  return negative.first - place <= NEAR_AFTER ? negative.first - place + NEAR_BEFORE : null;
}

/** One negator serves several words in a list: "did not eat, drink or smoke". */
const LISTS = /(?<!\p{L})(?:or|nor|and|as well as)(?!\p{L})/iu;
/** A new clause begins: a mark or a conjunction. */
const CLAUSE_BREAK = /[,;:–—]|(?<!\p{L})(?:but|while|because|although|though|who|which|that|so|if|when)(?!\p{L})/iu;

/** The characters between two words, whichever comes first. */
function between(text: string, a: MeaningWord | undefined, b: MeaningWord | undefined): string {
  if (a === undefined || b === undefined) return '';
  return a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
}

/** From the beginning of the clause to the end of `word`. */
function clauseOf(text: string, word: MeaningWord): TextRange {
  const before = text.slice(0, word.start);
  const mark = /[,;:–—"“”(]\s*(?=[^,;:–—"“”(]*$)/u.exec(before);
  return { start: mark === null ? 0 : mark.index + mark[0].length, end: word.end };
}

/**
 * The negator whose denied word stands affirmed in the English, with the English clause; null where each is answered or too little is
 * known. An English negative answers the nearest of the words that it could deny, and another only in a list with that one.
 */
export function affirmed(
  vi: DenyingSide,
  en: DenyingSide,
  enText: string,
): { readonly negator: Found; readonly clause: TextRange } | null {
  const answers = [...en.clear, ...unanswered(en.wide, vi.wide)];
  const denied = vi.clear.map((negator) => ({ negator, place: deniedWord(vi, negator, en) })).filter(({ place }) => place >= 0);
  const nearest = answers.map((answer) => {
    const near = denied.filter(({ place }) => distance(answer, place) !== null);
    return near.toSorted((a, b) => (distance(answer, a.place) ?? 0) - (distance(answer, b.place) ?? 0))[0]?.place ?? -1;
  });
  const found = denied.find(({ place }) =>
    answers.every((answer, at) => {
      if (distance(answer, place) === null) return true;
      const other = nearest[at] ?? -1;
      if (other < 0 || other === place) return false;
      const text = between(enText, en.words[other], en.words[place]);
      return CLAUSE_BREAK.test(text) && !LISTS.test(text);
    }),
  );
  const word = found === undefined ? undefined : en.words[found.place];
  return found === undefined || word === undefined ? null : { negator: found.negator, clause: clauseOf(enText, word) };
}

/** Share of the Vietnamese words known to the lexicon, negators apart, that the English has a translation of. */
export function coverage(vi: DenyingSide, en: DenyingSide): number {
  const words = vi.words.map((word) => unifyTonePlacement(word.lower));
  const stems = new Set(en.words.map((word) => BUILT_IN_LEXICON.stemId(word.lower)));
  let [known, found] = [0, 0];
  for (let at = 0; at < words.length; ) {
    const { unit, length } = longestMatch(BUILT_IN_LEXICON, words, at);
    const translations = BUILT_IN_LEXICON.translations[unit] ?? [];
    const isNegator = vi.clear.some((one) => at >= one.first && at <= one.last);
    if (translations.length > 0 && !isNegator) {
      known += 1;
      if (translations.some((id) => stems.has(id))) found += 1;
    }
    at += length;
  }
  return known === 0 ? 0 : found / known;
}
