/** Rule spelling.word: an English word that no dictionary has and that looks like a slip of one that it has. */

import { BUILT_IN_LEXICON } from '../../align/lexicon/built-in.ts';
import type { Lexicon } from '../../align/lexicon.ts';
import { isVietnameseSyllable } from '../../text/syllables.ts';
import type { BeadContext } from '../bead-context.ts';
import type { CheckKnowledge } from '../check-knowledge.ts';
import { locate } from '../joined-text.ts';
import type { Draft } from '../rule.ts';
import { type Candidates, candidatesFor, clearlyMeant, gluedWords, isFrequent, twiceSlipped } from './candidates.ts';
import { basesOf, isDerived, isNewsWord, isPlural, isPrefix, withoutEnding } from './forms.ts';
import { KNOWN_SLIPS } from './known-slips.ts';
import type { SpellingToken, TokensOf } from './tokens.ts';
import { type DocumentWords, documentWords } from './vocabulary.ts';

/** A word that no dictionary has, in its place. */
interface Unknown {
  readonly context: BeadContext;
  readonly token: SpellingToken;
  /** The word without possessive ending. */
  readonly word: string;
  /** Whether the word before or behind it is as unknown: a foreign phrase. */
  readonly isBesideUnknown: boolean;
  /** The words before and behind it, parted from it by a space or hyphen alone. */
  readonly beside: readonly string[];
  /** Whether the word before or behind it is a known word with a capital ("Provincal Party"), or it has the shape "the … of". */
  readonly isInTitle: boolean;
}

/** What is known of words in this run. */
interface Judge {
  readonly knows: (word: string) => boolean;
  readonly lexicon: Lexicon;
  readonly document: DocumentWords;
}

/** One- and two-letter words are particles of names, units and letters more often than slips. */
const SHORTEST = 3;
/** A misspelling of a rare word is believed only from this length. */
const SHORTEST_RARE = 5;
/** Capitalised unknown words are names; only a long one may be a slip of a common word. */
const SHORTEST_CAPITALISED = 7;
/** As often as this, a spelling belongs to the document's own vocabulary. */
const OWN_WORD = 3;

const SMALL = /^\p{Ll}+(?:'\p{Ll}+)*$/u;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
const ASCII = /^[A-Za-z']+$/;

function isKnown(token: SpellingToken, knows: (word: string) => boolean): boolean {
  const { word, isPart } = token;
  if (word.length < SHORTEST || knows(word) || !ASCII.test(word)) return true;
  const base = withoutEnding(word);
  return base.length < SHORTEST || (base !== word && knows(base)) || (isPart && isPrefix(base.toLowerCase()));
}

function unknownsOf(
  context: BeadContext,
  tokens: readonly SpellingToken[],
  knows: (word: string) => boolean,
): readonly Unknown[] {
  const known = tokens.map((token) => isKnown(token, knows));
  return tokens.flatMap((token, index): Unknown[] => {
    if (known[index] === true) return [];
    const beside = [index - 1, index + 1].filter((at) => {
      const other = tokens[at];
      const gap =
        other === undefined ? '' : context.en.text.slice(Math.min(token.end, other.end), Math.max(token.start, other.start));
      return other !== undefined && /^[ -]$/.test(gap);
    });
    return [
      {
        context,
        token,
        word: withoutEnding(token.word),
        isBesideUnknown: beside.some((at) => known[at] === false && SMALL.test(tokens[at]?.word ?? '')),
        beside: beside.map((at) => tokens[at]?.word ?? ''),
        isInTitle:
          beside.some((at) => known[at] === true && CAPITALISED.test(withoutEnding(tokens[at]?.word ?? ''))) ||
          (tokens[index - 1]?.word === 'the' && tokens[index + 1]?.word === 'of'),
      },
    ];
  });
}

/** A word in small letters: wrong where a known word is one slip away and nothing speaks for a coinage or a foreign word. */
function misspelling(unknown: Unknown, judge: Judge): string | null | undefined {
  const { context, token, word, isBesideUnknown } = unknown;
  const { knows, lexicon, document } = judge;
  if (token.isQuoted || isNewsWord(word) || isPlural(word, knows)) return undefined;
  if (document.isNamed(word) || document.isInOriginal(word, context)) return undefined;
  if (word.length >= SHORTEST_RARE && document.isInLexicon(word)) return undefined;
  if (isInVietnamesePhrase(unknown, judge)) return undefined;
  const candidates = candidatesFor(word, knows, lexicon);
  if (isFormOfCandidates(word, candidates, knows)) return undefined;
  if (candidates.frequent.length === 0) {
    const isName = knows(word.charAt(0).toUpperCase() + word.slice(1));
    if (isName || isBesideUnknown || isDerived(word, knows) || document.count(word) >= OWN_WORD) return undefined;
    const twice = gluedWords(word, knows, lexicon) ?? twiceSlipped(word, knows);
    if (twice !== null) return twice;
    if (candidates.known.length === 0 || word.length < SHORTEST_RARE) return undefined;
  }
  return clearlyMeant(word, candidates);
}

/** Whether the word and the one beside it are syllables of Vietnamese without their marks: "luon coi", "banh cuon". */
function isInVietnamesePhrase({ word, beside }: Unknown, { lexicon }: Judge): boolean {
  const isSyllable = (one: string): boolean => isVietnameseSyllable(one, { marks: 'optional' });
  return isSyllable(word) && beside.some((one) => isSyllable(one) && !isFrequent(one.toLowerCase(), lexicon));
}

/** Whether every word a slip away is a form of the word that this one is derived from: "responder" beside "respond" and "responded". */
function isFormOfCandidates(word: string, { known }: Candidates, knows: (word: string) => boolean): boolean {
  return basesOf(word, knows).some((base) => known.every(({ spelling }) => spelling.startsWith(base.slice(0, -1))));
}

/** A word with a capital is a name, unless it is long, stands in a title or opens a sentence, and a common word is one slip away. */
function misspeltTitle({ context, token, word, isInTitle }: Unknown, judge: Judge): string | null | undefined {
  const { knows, lexicon, document } = judge;
  const lower = word.toLowerCase();
  const isPlaced = isInTitle || token.isInitial;
  if (word.length < SHORTEST_CAPITALISED || !isPlaced || isNewsWord(lower) || isPlural(lower, knows) || isDerived(lower, knows))
    return undefined;
  if (document.isNamed(lower) || document.isInOriginal(lower, context) || document.count(word) >= OWN_WORD) return undefined;
  const candidates = candidatesFor(lower, knows, lexicon);
  const likely: Candidates = {
    ...candidates,
    frequent: candidates.frequent.filter(({ spelling }) => isLikelySlip(lower, spelling)),
  };
  if (likely.frequent.length === 0) return undefined;
  return clearlyMeant(lower, { known: likely.frequent, frequent: likely.frequent });
}

/** Names in other languages differ from English words in their first letter or their ending: "Nacional", "Republica", "Kanada". */
function isLikelySlip(word: string, meant: string): boolean {
  const isSameStart = word.slice(0, 2) === meant.slice(0, 2);
  const isSameEnd = word.slice(-1) === meant.slice(-1);
  const isOtherSound =
    word.length === meant.length && /[ckzsvwfijy]/.test([...word].find((letter, at) => letter !== meant[at]) ?? '');
  return isSameStart && isSameEnd && !isOtherSound;
}

function judged(unknown: Unknown, judge: Judge): string | null | undefined {
  const { word } = unknown;
  const known = KNOWN_SLIPS.get(word.toLowerCase());
  if (known !== undefined && word !== word.toUpperCase()) return known;
  if (SMALL.test(word)) return misspelling(unknown, judge);
  return CAPITALISED.test(word) ? misspeltTitle(unknown, judge) : undefined;
}

function draft({ context, token, word }: Unknown, meant: string | null): Draft {
  const span = locate(context.en, token.start, token.start + word.length);
  const isCapital = CAPITALISED.test(word) && meant !== null;
  const expected = isCapital ? meant.charAt(0).toUpperCase() + meant.slice(1) : (meant ?? '');
  return {
    rule: 'spelling.word',
    bead: context.index,
    vi: null,
    en: span,
    params: { en: span?.text ?? '' },
    suggestion: span === null || meant === null ? null : { side: 'en', start: span.start, end: span.end, text: expected },
  };
}

/**
 * The misspelt English words of a document. High precision: names, words of the Vietnamese, glossary terms, coinages by known rules and
 * the document's own vocabulary are right. Silent without a dictionary.
 */
export function checkSpelling(
  contexts: readonly BeadContext[],
  { spelling, lexicon = BUILT_IN_LEXICON, glossary }: CheckKnowledge,
  tokensOf: TokensOf,
): readonly Draft[] {
  if (spelling === undefined) return [];
  const { knows } = spelling;
  spelling.prepare?.(contexts.flatMap((context) => tokensOf(context.en).flatMap(({ word }) => [word, withoutEnding(word)])));
  const unknowns = contexts.flatMap((context) => unknownsOf(context, tokensOf(context.en), knows));
  if (unknowns.length === 0) return [];
  const document = documentWords(
    contexts,
    unknowns.map(({ word }) => word),
    glossary ?? [],
    lexicon,
  );
  const judge: Judge = { knows, lexicon, document };
  return unknowns.flatMap((unknown): Draft[] => {
    const meant = judged(unknown, judge);
    return meant === undefined ? [] : [draft(unknown, meant)];
  });
}
