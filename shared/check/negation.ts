/** Rules negation: a sentence denied on one side and affirmed on the other. */

import { BUILT_IN_LEXICON } from '../align/lexicon/built-in.ts';
import { longestMatch } from '../align/lexicon.ts';
import type { Language } from '../domain/language.ts';
import { unifyTonePlacement } from '../text/tone-placement.ts';
import type { BeadContext } from './bead-context.ts';
import { EN_NEGATIVE_AFFIX, NEGATIVES, type Negative } from './meaning-negatives.ts';
import { type FoundPhrase, findPhrases, type MeaningWord, meaningWords } from './meaning-phrases.ts';
import { meaningDraft, type SentencePair, sentencePairs } from './meaning-sentences.ts';
import type { Draft } from './rule.ts';

/** A bead without these has nothing to compare; a first look that costs little. */
const MAY_DENY = {
  vi: /không|chưa|chẳng|chả|đừng/i,
  en: /\b(?:no|not|never|none|nobody|nothing|neither|nor|nowhere|without|cannot)\b|n['’]t\b/i,
} as const;

/** What a question asks with its last word: "… không?", "… chưa?". */
const ENDS_CLAUSE = /^\s*(?:["”’')\]]|[?.,;:!–—-]|$|(?:hoặc|hay|và)(?!\p{L}))/u;

type Found = FoundPhrase<Negative>;

interface Side {
  readonly words: readonly MeaningWord[];
  readonly clear: readonly Found[];
  readonly wide: readonly Found[];
}

/** A Vietnamese negator behind its clause asks; so does "chưa" or "không" before a comma. */
function isQuestion(text: string, found: Found): boolean {
  return ENDS_CLAUSE.test(text.slice(found.end)) && /^(?:không|chưa)$/i.test(text.slice(found.start, found.end));
}

/** "No. 1" and "No 5" count, they do not deny. */
function isNumberSign(text: string, found: Found): boolean {
  return /^No$/.test(text.slice(found.start, found.end)) && /^\.?\s?\d/.test(text.slice(found.end));
}

function affixed(words: readonly MeaningWord[], taken: readonly Found[]): readonly Found[] {
  return words.flatMap((word, index): Found[] =>
    EN_NEGATIVE_AFFIX.test(word.lower) && !taken.some((one) => index >= one.first && index <= one.last)
      ? [{ sense: 'wide', start: word.start, end: word.end, first: index, last: index }]
      : [],
  );
}

function readSide(text: string, language: Language): Side {
  const words = meaningWords(text);
  const found = findPhrases(words, NEGATIVES[language]).filter((one) =>
    language === 'vi' ? !isQuestion(text, one) : !isNumberSign(text, one),
  );
  const all = language === 'en' ? [...found, ...affixed(words, found)] : found;
  return { words, clear: all.filter((one) => one.sense === 'clear'), wide: all.filter((one) => one.sense !== 'clear') };
}

/** Whether a sentence denies anything, by grammar or by the meaning of a word. */
export function hasNegative(text: string, language: Language): boolean {
  const { clear, wide } = readSide(text, language);
  return clear.length > 0 || (language === 'en' && wide.some((one) => one.sense === 'wide' || one.sense === 'fail'));
}

/** The lexical negatives of `own` that no word of the same meaning answers in `other`: "avoided" beside "tránh" is no denial left over. */
function unanswered(own: readonly Found[], other: readonly Found[]): readonly Found[] {
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
function deniedWord(vi: Side, negator: Found, en: Side): number {
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

/** The negator whose denied word stands affirmed in the English; for sentences that deny more than once. */
function affirmed({ clear, ...vi }: Side, en: Side): { readonly negator: Found; readonly word: MeaningWord } | null {
  for (const negator of clear) {
    const at = deniedWord({ clear, ...vi }, negator, en);
    const word = en.words[at];
    const isDenied = [...en.clear, ...unanswered(en.wide, vi.wide)].some(
      (one) => one.last >= at - NEAR_BEFORE && one.first <= at + NEAR_AFTER,
    );
    if (word !== undefined && !isDenied) return { negator, word };
  }
  return null;
}

/** Share of the Vietnamese words known to the lexicon, negators apart, that the English has a translation of. */
function coverage(vi: Side, en: Side): number {
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

/** Below this share of translated words the sentence is free or cut, and its negation may have gone another way. */
const COVERED = 0.3;

function shift({ start, end }: { readonly start: number; readonly end: number }, by: number) {
  return { start: start + by, end: end + by };
}

function comparePair(context: BeadContext, { vi, en }: SentencePair): readonly Draft[] {
  // The English still has Vietnamese in it, which is another rule's finding.
  if (MAY_DENY.vi.test(en.text)) return [];
  const [viSide, enSide] = [readSide(vi.text, 'vi'), readSide(en.text, 'en')];
  const whole = (text: string) => ({ start: 0, end: text.length });
  const viFirst = viSide.clear[0];
  const enFirst = enSide.clear[0];
  if (viFirst !== undefined && enFirst === undefined) {
    if (unanswered(enSide.wide, viSide.wide).length > 0 || coverage(viSide, enSide) < COVERED) return [];
    return [meaningDraft(context, 'negation.lost', shift(viFirst, vi.start), shift(whole(en.text), en.start))];
  }
  if (enFirst !== undefined && viFirst === undefined) {
    if (unanswered(viSide.wide, enSide.wide).length > 0 || coverage(viSide, enSide) < COVERED) return [];
    return [meaningDraft(context, 'negation.added', shift(whole(vi.text), vi.start), shift(enFirst, en.start))];
  }
  if (viSide.clear.length <= enSide.clear.length + unanswered(enSide.wide, viSide.wide).length) return [];
  const found = affirmed(viSide, enSide);
  if (found === null) return [];
  return [meaningDraft(context, 'negation.lost', shift(found.negator, vi.start), shift(found.word, en.start))];
}

/** Negations lost or added in the sentences of a bead; a longer bead is compared sentence by sentence. */
export function checkNegation(context: BeadContext): readonly Draft[] {
  const { vi, en } = context;
  if (context.bead.vi.length === 0 || context.bead.en.length === 0) return [];
  if (!MAY_DENY.vi.test(vi.text) && !MAY_DENY.en.test(en.text)) return [];
  return sentencePairs(context).flatMap((pair) => comparePair(context, pair));
}
