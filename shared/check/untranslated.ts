/** Rule untranslated: Vietnamese left standing in the English, from a clause of three words up. */

import { VIETNAMESE_FUNCTION_WORDS } from '../text/function-words.ts';
import { isVietnameseSyllable } from '../text/syllables.ts';
import { wordList } from '../text/word-list.ts';
import type { BeadContext } from './bead-context.ts';
import { isCopied } from './copied-text.ts';
import { locate, wholeSpan } from './joined-text.ts';
import type { Draft } from './rule.ts';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** A letter that Vietnamese has and English does not. */
const MARKED = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

/** A clause has this many words in small letters (a name has none) and this many with marks, … */
const MIN_LOWER = 3;
const MIN_MARKED = 2;
/** … and a function word; without one it may be a dish or an art (cà phê sữa đá, đờn ca tài tử) up to this length. */
const SURE_WITHOUT_FUNCTION_WORD = 6;

/** Words of saying, which close a clause as function words do: "…, Giáo sư Minh giải thích". */
const SAYING = new Set(wordList('biết nói thích định mạnh biểu báo rằng'));

/** Titles in small letters before a name are Vietnamese wherever they stand: "bà Mary", "ông Nam". */
const TITLE_BEFORE_NAME = /(?<!\p{L})(?:ông|bà|đồng chí|tiến sĩ|giáo sư|bác sĩ)(?=\s+\p{Lu})/gu;

/** English words that are possible Vietnamese syllables too; at the edge of a Vietnamese run they are English. */
const ENGLISH_SYLLABLES: ReadonlySet<string> = new Set(
  wordList(
    'a an am in on to no so do go he she me the then them ban can man van hot not lot met set let get sat hat that chat cut hut sun',
    'son ten tin thin thing song long hang sang bang king sing up mom top hop tip hip map tap at bat cat hit it bit sit but put may',
    'say day hi bi be ha la ma pa an am my by or of and you are was has had he him his her its our who how one two six now new old',
  ),
);

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isMarked: boolean;
  readonly isSyllable: boolean;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    isMarked: MARKED.test(match[0]),
    isSyllable: isVietnameseSyllable(match[0], { marks: 'optional' }),
  }));
}

/** Plain syllables or capitalised foreign names that may stand between two marked words of one clause. */
const LONGEST_BRIDGE = 3;

/** First and last index of each stretch from a marked word to a marked word, bridged over plain syllables and names. */
function stretches(words: readonly Word[], text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  words.forEach((word, index) => {
    if (!word.isMarked || !word.isSyllable) return;
    const current = found.at(-1);
    const previous = current === undefined ? undefined : words[current[1]];
    const between = current === undefined ? [] : words.slice(current[1] + 1, index);
    const isOneSentence = previous !== undefined && !/[.!?…]\s/.test(text.slice(previous.end, word.start));
    const isBridge = between.length <= LONGEST_BRIDGE && between.every((one) => one.isSyllable || /^\p{Lu}/u.test(one.text));
    if (current !== undefined && isOneSentence && isBridge) current[1] = index;
    else found.push([index, index]);
  });
  return found;
}

/** Whether a plain word beside a stretch belongs to it: "theo" in "theo báo cáo", "nay" in "năm nay". */
function belongs(word: Word | undefined, gap: string): boolean {
  return (
    word?.isSyllable === true && /^\s+$/.test(gap) && word.text === word.text.toLowerCase() && !ENGLISH_SYLLABLES.has(word.text)
  );
}

function extend(words: readonly Word[], [first, last]: readonly [number, number], text: string): readonly Word[] {
  let [from, to] = [first, last];
  while (belongs(words[from - 1], text.slice(words[from - 1]?.end, words[from]?.start))) from -= 1;
  while (belongs(words[to + 1], text.slice(words[to]?.end, words[to + 1]?.start))) to += 1;
  return words.slice(from, to + 1);
}

function isClause(run: readonly Word[]): boolean {
  const syllables = run.filter((word) => word.isSyllable);
  const lower = syllables.filter((word) => word.text === word.text.toLowerCase());
  const hasFunctionWord = lower.some(
    ({ text }) => MARKED.test(text) && (VIETNAMESE_FUNCTION_WORDS.has(text) || SAYING.has(text)),
  );
  return (
    lower.length >= MIN_LOWER &&
    run.filter((word) => word.isMarked).length >= MIN_MARKED &&
    (hasFunctionWord || syllables.length >= SURE_WITHOUT_FUNCTION_WORD)
  );
}

function draft(context: BeadContext, start: number, end: number): Draft {
  const span = locate(context.en, start, end);
  return {
    rule: 'untranslated.text',
    bead: context.index,
    vi: null,
    en: span,
    params: { en: span?.text ?? '' },
    suggestion: null,
  };
}

/** Both sides are the same words, so one of them was never translated, whichever it is. */
function copiedDraft(context: BeadContext): Draft {
  const [vi, en] = [wholeSpan(context.vi), wholeSpan(context.en)];
  const params = { en: en?.text ?? '', context: 'copied' };
  return { rule: 'untranslated.text', bead: context.index, vi, en, params, suggestion: null };
}

/** Vietnamese clauses in the English side of a bead, marks needed: names, dishes and arts stay silent. */
export function checkUntranslated(context: BeadContext): readonly Draft[] {
  const { text } = context.en;
  if (isCopied(context.vi.text, text) && context.enParagraphs[context.en.pieces[0]?.paragraph ?? -1]?.kind !== 'furniture') {
    return [copiedDraft(context)];
  }
  if (!MARKED.test(text)) return [];
  const words = wordsOf(text);
  const clauses = stretches(words, text)
    .map((stretch) => extend(words, stretch, text))
    .filter(isClause)
    .map((run) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }));
  const titles = [...text.matchAll(TITLE_BEFORE_NAME)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => !clauses.some((clause) => start >= clause.start && start < clause.end));
  return [...clauses, ...titles].map(({ start, end }) => draft(context, start, end));
}
