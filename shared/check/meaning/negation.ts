/** Rules negation: a sentence denied on one side and affirmed on the other. */

import type { Language } from '../../domain/language.ts';
import type { BeadContext } from '../bead-context.ts';
import type { Draft } from '../rule.ts';
import { affirmed, coverage, type DenyingSide, unanswered } from './denied-words.ts';
import { affirmedLitotes } from './litotes.ts';
import { EN_NEGATIVE_AFFIX, NEGATIVES, type Negative } from './negatives.ts';
import { type FoundPhrase, findPhrases, type MeaningWord } from './phrases.ts';
import { meaningDraft, type SentencePair, type Stretch, sentencePairs } from './sentences.ts';

/** A bead without these has nothing to compare; a first look that costs little. */
const MAY_DENY = {
  vi: /không|chưa|chẳng|chả|đừng/i,
  en: /\b(?:no|not|never|none|nobody|nothing|neither|nor|nowhere|without|cannot)\b|n['’]t\b/i,
} as const;

/** What a question asks with its last word: "… không?", "… chưa?". */
const ENDS_CLAUSE = /^\s*(?:["”’')\]]|[?.,;:!–—-]|$|(?:hoặc|hay|và)(?!\p{L}))/u;

type Found = FoundPhrase<Negative>;

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

function readSide({ text, words: cut }: Stretch, language: Language): DenyingSide {
  const words = cut();
  const found = findPhrases(words, NEGATIVES[language]).filter((one) =>
    language === 'vi' ? !isQuestion(text, one) : !isNumberSign(text, one),
  );
  const all = language === 'en' ? [...found, ...affixed(words, found)] : found;
  return { words, clear: all.filter((one) => one.sense === 'clear'), wide: all.filter((one) => one.sense !== 'clear') };
}

/** Whether a sentence denies anything, by grammar or by the meaning of a word. */
export function hasNegative(sentence: Stretch, language: Language): boolean {
  const { clear, wide } = readSide(sentence, language);
  return clear.length > 0 || (language === 'en' && wide.some((one) => one.sense === 'wide' || one.sense === 'fail'));
}

/** Whether a sentence denies by grammar: "không", "not", "never". */
export function hasNegator(sentence: Stretch, language: Language): boolean {
  return MAY_DENY[language].test(sentence.text) && readSide(sentence, language).clear.length > 0;
}

/** Below this share of translated words the sentence is free or cut, and its negation may have gone another way. */
const COVERED = 0.3;

function shift({ start, end }: { readonly start: number; readonly end: number }, by: number) {
  return { start: start + by, end: end + by };
}

function comparePair(context: BeadContext, { vi, en }: SentencePair): readonly Draft[] {
  // The English still has Vietnamese in it, which is another rule's finding.
  if (MAY_DENY.vi.test(en.text)) return [];
  const [viSide, enSide] = [readSide(vi, 'vi'), readSide(en, 'en')];
  const whole = (text: string) => ({ start: 0, end: text.length });
  const litotes = affirmedLitotes(vi, en);
  if (litotes !== null && enSide.clear.length === 0)
    return [meaningDraft(context, 'negation.lost', shift(litotes.vi, vi.start), shift(litotes.en, en.start))];
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
  const found = affirmed(viSide, enSide, en.text);
  if (found === null) return [];
  return [meaningDraft(context, 'negation.lost', shift(found.negator, vi.start), shift(found.clause, en.start))];
}

/** Negations lost or added in the sentences of a bead; a longer bead is compared sentence by sentence. */
export function checkNegation(context: BeadContext): readonly Draft[] {
  const { vi, en } = context;
  if (context.bead.vi.length === 0 || context.bead.en.length === 0) return [];
  if (!MAY_DENY.vi.test(vi.text) && !MAY_DENY.en.test(en.text)) return [];
  return sentencePairs(context).flatMap((pair) => comparePair(context, pair));
}
