/** Rule repetition: a word or a sentence that stands twice where the original has it once. */

import type { ParagraphSpan, Suggestion } from '../domain/finding.ts';
import type { Language } from '../domain/language.ts';
import { endOfRun, isApostropheAt, isAt, LETTER, MARK, NUMBER, SPACE } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import type { TextRange } from '../text/text-range.ts';
import { wordList } from '../text/word-list.ts';
import type { BeadContext } from './bead-context.ts';
import { type JoinedText, locate } from './joined-text.ts';
import type { Draft } from './rule.ts';

const BESIDE_WORD = LETTER | NUMBER;
const COMMA = 0x2c;

/** A word that stands twice: where the first begins and ends, where the second does. */
interface Doubled {
  readonly start: number;
  readonly gap: number;
  readonly second: number;
  readonly end: number;
}

function isHyphenAt(text: string, at: number): boolean {
  return text.charAt(at) === '-';
}

/** The end of a word with all apostrophes inside and behind it. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (isAt(text, end, LETTER | MARK) || isApostropheAt(text, end)) end += 1;
  return end;
}

/** Whether a word begins here: a letter without letter, digit, apostrophe or hyphen before it. */
function beginsAt(text: string, at: number): boolean {
  if (!isAt(text, at, LETTER) || isAt(text, at - 1, BESIDE_WORD)) return false;
  return !isApostropheAt(text, at - 1) && !isHyphenAt(text, at - 1);
}

/** Whether a word ends here: no letter or digit follows, nor an apostrophe or hyphen with a letter. */
function endsAt(text: string, at: number): boolean {
  if (isAt(text, at, BESIDE_WORD)) return false;
  return !((isApostropheAt(text, at) || isHyphenAt(text, at)) && isAt(text, at + 1, LETTER));
}

function isSameWord(text: string, one: number, other: number, length: number): boolean {
  if (text.charAt(one).toLowerCase() !== text.charAt(other).toLowerCase()) return false;
  return text.slice(one, one + length).toLowerCase() === text.slice(other, other + length).toLowerCase();
}

/** Each word with spaces or one comma behind it and the same word again, in any case. */
function doublesIn(text: string): readonly Doubled[] {
  const found: Doubled[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (!beginsAt(text, start)) continue;
    const gap = endOfWord(text, start);
    const space = text.charCodeAt(gap) === COMMA ? gap + 1 : gap;
    const second = endOfRun(text, space, SPACE);
    const end = second + gap - start;
    const isDouble = second > space && isSameWord(text, start, second, gap - start) && endsAt(text, end);
    if (isDouble) found.push({ start, gap, second, end });
    start = (isDouble ? end : gap) - 1;
  }
  return found;
}

/** Words that English doubles on purpose or by grammar ("had had", "that that", "very very"); Fowler's Modern English Usage, "repetition". */
const ENGLISH_DOUBLES: ReadonlySet<string> = new Set(
  wordList(
    'had that very so much many far no yes bye ha knock long never again is really too wait who there hear now',
    'well hey oh please night goody yada boo blah go tut chop out',
  ),
);

/** Vietnamese function words, which reduplication never doubles; content words are left alone (xanh xanh, ngày ngày, đại biểu biểu quyết). */
const NEVER_DOUBLED_IN_VIETNAMESE: ReadonlySet<string> = new Set(
  wordList(
    'của và các những trong trên với cho tại từ đến để được bị đã sẽ đang cũng về bởi theo do khi nếu thì nhưng',
    'hoặc có không vào ra này đó một rằng vì nên mà bằng gồm cùng như tới ở qua lại phải còn việc sự',
  ),
);

/** Shorter sentences ("Thank you.") recur by right. */
const MIN_SENTENCE = 40;

function isStray(word: string, gap: string, language: Language, otherText: string): boolean {
  const lower = word.toLowerCase();
  if (language === 'vi') return gap.trim() === '' && NEVER_DOUBLED_IN_VIETNAMESE.has(lower);
  const isEmphatic = gap.includes(',') && (word.length < 4 || hasDoubled(otherText));
  if (isEmphatic || ENGLISH_DOUBLES.has(lower)) return false;
  const folded = fold(word);
  return !new RegExp(`(?<!\\p{L})${folded}[\\s,]+${folded}(?!\\p{L})`, 'u').test(fold(otherText));
}

/** Whether a text repeats a word or two for emphasis itself: "tiêu cực, tiêu cực". */
function hasDoubled(text: string): boolean {
  return /(?<!\p{L})(\p{L}+(?: \p{L}+)?), \1(?!\p{L})/iu.test(text);
}

function doubledWords(context: BeadContext, side: Language): readonly Draft[] {
  const [joined, other] = side === 'vi' ? [context.vi, context.en] : [context.en, context.vi];
  return doublesIn(joined.text).flatMap(({ start, gap, second, end }): Draft[] => {
    const word = joined.text.slice(start, gap);
    if (!isStray(word, joined.text.slice(gap, second), side, other.text)) return [];
    const span = locate(joined, start, end);
    const suggestion: Suggestion | null = span === null ? null : { side, start: span.start, end: span.end, text: word };
    return [draft(context, side, side === 'vi' ? 'repetition.word-vi' : 'repetition.word', span, suggestion, word)];
  });
}

function draft(
  context: BeadContext,
  side: Language,
  rule: string,
  span: ParagraphSpan | null,
  suggestion: Suggestion | null,
  text: string,
): Draft {
  return {
    rule,
    bead: context.index,
    vi: side === 'vi' ? span : null,
    en: side === 'en' ? span : null,
    params: { text },
    suggestion,
  };
}

interface Sentence {
  readonly key: string;
  readonly span: ParagraphSpan;
}

function longSentences(joined: JoinedText, language: Language): readonly TextRange[] {
  return splitSentences(joined.text, language).filter(({ start, end }) => end - start >= MIN_SENTENCE);
}

function sentencesOf(joined: JoinedText, ranges: readonly TextRange[]): readonly Sentence[] {
  return ranges.flatMap((range) => {
    const span = locate(joined, range.start, range.end);
    const key = fold(joined.text.slice(range.start, range.end))
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return span === null || key.length < MIN_SENTENCE ? [] : [{ key, span }];
  });
}

/** Whether the Vietnamese of these beads repeats a sentence too: between them, or within the one where they are the same. */
function isRepeatedInVietnamese(first: BeadContext, second: BeadContext): boolean {
  const later = sentencesOf(second.vi, longSentences(second.vi, 'vi')).map(({ key }) => key);
  if (first === second) return new Set(later).size < later.length;
  const earlier = new Set(sentencesOf(first.vi, longSentences(first.vi, 'vi')).map(({ key }) => key));
  return later.some((key) => earlier.has(key));
}

/** Doubled words of one bead, on both sides. */
export function checkRepeatedWords(context: BeadContext): readonly Draft[] {
  return [...doubledWords(context, 'en'), ...doubledWords(context, 'vi')];
}

/** English sentences that stand a second time anywhere in the document, where the Vietnamese does not repeat itself there. */
export function checkRepeatedSentences(contexts: readonly BeadContext[]): readonly Draft[] {
  const sentences = contexts.map((context) => longSentences(context.en, 'en'));
  if (sentences.reduce((count, { length }) => count + length, 0) < 2) return [];
  const firstPlace = new Map<string, BeadContext>();
  return contexts.flatMap((context, at) =>
    sentencesOf(context.en, sentences[at] ?? []).flatMap(({ key, span }): Draft[] => {
      const first = firstPlace.get(key);
      if (first === undefined) firstPlace.set(key, context);
      if (first === undefined || isRepeatedInVietnamese(first, context)) return [];
      const isText = ['paragraph', 'list-item'].includes(context.enParagraphs[span.paragraph]?.kind ?? '');
      const plain = draft(context, 'en', 'repetition.sentence', span, null, span.text);
      const isAlone = context.bead.vi.length === 0;
      const found = isAlone ? { ...plain, params: { ...plain.params, context: 'alone' } } : plain;
      return [isText ? found : { ...found, severity: 'minor' }];
    }),
  );
}
