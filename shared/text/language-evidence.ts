/** Weighs the words of a text for Vietnamese and for English: what language detection reads before it asks for statistics. */

import { fold } from './fold.ts';
import { ENGLISH_FUNCTION_WORDS, ENGLISH_PAGE_WORDS, VIETNAMESE_FUNCTION_WORDS } from './function-words.ts';
import { isVietnameseSyllable } from './syllables.ts';

export interface LanguageEvidence {
  readonly letters: number;
  readonly latinLetters: number;
  readonly words: number;
  /** Weights of words that speak for each language; comparable with each other, without a unit. */
  readonly vietnamese: number;
  readonly english: number;
  /** Words with marks that neither language spells so (für, été). */
  readonly foreignWords: number;
  readonly englishFunctionWords: number;
  /** Words that only English has, function words and page words together. */
  readonly englishWords: number;
}

/**
 * How much a word says. A capitalised word inside a line is most often a name, and names travel between the languages; a plain
 * syllable is only a hint, since English has many words of that shape.
 */
const WEIGHTS = {
  markedSyllable: 1,
  markedName: 0.2,
  markedOddity: 0.2,
  functionWord: 1,
  functionWordBonus: 0.5,
  pageWord: 1,
  polysyllable: 0.35,
  polysyllableName: 0.12,
  plainSyllable: 0.1,
  plainName: 0.03,
  unmarkedTextWord: 0.6,
} as const;

/** Unmarked spellings of Vietnamese function words that English has too say nothing. */
const UNMARKED_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [...VIETNAMESE_FUNCTION_WORDS].map(fold).filter((word) => !ENGLISH_FUNCTION_WORDS.has(word)),
);

/** Vietnamese typed without marks: nearly every word has the shape of a syllable; in English about every third one has. */
const UNMARKED_TEXT = { words: 6, syllableShare: 0.85, functionShare: 0.1 } as const;

/** Letters of Vietnamese that no western European language has; đ and ă are shared with Croatian and Romanian. */
const VIETNAMESE_LETTER = /[ăđơưĂĐƠƯạ-ỹẠ-Ỹ]/;

const WORD = /[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu;

const ASCII = /^[A-Za-z'’]+$/;

interface Word {
  readonly lower: string;
  readonly ascii: boolean;
  /** Capitalised inside a line, or at its head with another capitalised word behind. */
  readonly name: boolean;
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !/^\p{Lu}{2,}$/u.test(word);
}

function wordsOf(text: string): readonly Word[] {
  const spellings = text.match(WORD) ?? [];
  return spellings.map((word, index) => ({
    lower: word.toLowerCase(),
    ascii: ASCII.test(word),
    name: isCapitalised(word) && (index > 0 || isCapitalised(spellings[1] ?? '')),
  }));
}

function vietnameseWeight({ lower, ascii, name }: Word): number {
  const bonus = VIETNAMESE_FUNCTION_WORDS.has(lower) ? WEIGHTS.functionWordBonus : 0;
  const syllable = isVietnameseSyllable(lower);
  if (!ascii) {
    if (syllable) return (name ? WEIGHTS.markedName : WEIGHTS.markedSyllable) + bonus;
    return VIETNAMESE_LETTER.test(lower) ? WEIGHTS.markedOddity : 0;
  }
  if (ENGLISH_FUNCTION_WORDS.has(lower) || ENGLISH_PAGE_WORDS.has(lower) || !syllable) return 0;
  return (name ? WEIGHTS.plainName : WEIGHTS.plainSyllable) + bonus;
}

function englishWeight({ lower, ascii, name }: Word): number {
  if (!ascii) return 0;
  if (ENGLISH_FUNCTION_WORDS.has(lower)) return WEIGHTS.functionWord;
  if (ENGLISH_PAGE_WORDS.has(lower)) return WEIGHTS.pageWord;
  if (isVietnameseSyllable(lower, { marks: 'optional' })) return 0;
  return name ? WEIGHTS.polysyllableName : WEIGHTS.polysyllable;
}

function count<T>(values: readonly T[], holds: (value: T) => boolean): number {
  return values.reduce((total, value) => total + (holds(value) ? 1 : 0), 0);
}

function sum(words: readonly Word[], weigh: (word: Word) => number): number {
  return words.reduce((total, word) => total + weigh(word), 0);
}

/** Whether running text is Vietnamese without marks: "Uy ban nhan dan tinh da ban hanh ke hoach". */
function isUnmarkedVietnamese(words: readonly Word[]): boolean {
  if (words.length < UNMARKED_TEXT.words) return false;
  const syllables = count(words, ({ lower }) => isVietnameseSyllable(lower, { marks: 'optional' }));
  const functionWords = count(words, ({ lower }) => UNMARKED_FUNCTION_WORDS.has(lower));
  return syllables / words.length >= UNMARKED_TEXT.syllableShare && functionWords / words.length >= UNMARKED_TEXT.functionShare;
}

/** Weighs the words of `text`, which must be in NFC. */
export function weighWords(text: string): LanguageEvidence {
  const words = wordsOf(text);
  const unmarked = isUnmarkedVietnamese(words);
  const isSyllable = ({ lower }: Word) => isVietnameseSyllable(lower, { marks: 'optional' });
  const englishOnly = unmarked ? words.filter((word) => !isSyllable(word)) : words;
  return {
    letters: text.match(/\p{L}/gu)?.length ?? 0,
    latinLetters: text.match(/\p{Script=Latin}/gu)?.length ?? 0,
    words: words.length,
    vietnamese: unmarked ? words.length * WEIGHTS.unmarkedTextWord : sum(words, vietnameseWeight),
    english: sum(englishOnly, englishWeight),
    foreignWords: count(words, ({ lower, ascii }) => !ascii && !isVietnameseSyllable(lower) && !VIETNAMESE_LETTER.test(lower)),
    englishFunctionWords: count(englishOnly, ({ lower }) => ENGLISH_FUNCTION_WORDS.has(lower)),
    englishWords: count(englishOnly, ({ lower }) => ENGLISH_FUNCTION_WORDS.has(lower) || ENGLISH_PAGE_WORDS.has(lower)),
  };
}
