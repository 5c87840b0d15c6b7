/** How English sentences begin and end: a capital behind a full stop, a mark at the end of a paragraph, no "./." of official Vietnamese. */

import type { Paragraph } from '../../domain/document.ts';
import type { ParagraphSpan } from '../../domain/finding.ts';
import { abbreviationKind } from '../../text/abbreviations.ts';
import { matchesOf } from '../../text/matches-of.ts';
import type { BeadContext } from '../bead-context.ts';
import { locate } from '../joined-text.ts';
import type { Draft } from '../rule.ts';
import { sideDraft } from './fault.ts';

/** A full stop behind a word in small letters, and a word in small letters behind it. */
const SMALL_AFTER_STOP = /\. (?=(\p{Ll}{2,})(?![\p{L}\p{N}.@_/]))/gu;

/** Shorter words before a stop are too often abbreviations that no table has. */
const SHORTEST_BEFORE_STOP = 4;

/** Particles of names, which stay small behind an initial or an abbreviation, and brands with a small first letter. */
const SMALL_BY_RIGHT = /^(?:de|da|di|du|van|von|der|den|la|le|al|el|bin|ibn|iphone|ipad|ebay|etsy|adidas)$/;

function smallSentenceStarts(context: BeadContext): readonly Draft[] {
  const { text } = context.en;
  return matchesOf(text, SMALL_AFTER_STOP).flatMap((match): Draft[] => {
    const word = match[1] ?? '';
    const before = /(\S*)$/.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[1] ?? '';
    const isSentence = /^["“(]?\p{L}?\p{Ll}+[)”]?$/u.test(before) && before.length >= SHORTEST_BEFORE_STOP;
    const bare = before.replace(/[^\p{L}]/gu, '');
    if (!isSentence || abbreviationKind(bare, 'en') !== undefined || SMALL_BY_RIGHT.test(word)) return [];
    const start = match.index + 2;
    return [capitalDraft(context, locate(context.en, start, start + word.length))];
  });
}

function capitalDraft(context: BeadContext, span: ParagraphSpan | null): Draft {
  const suggestion =
    span === null
      ? null
      : { side: 'en' as const, start: span.start, end: span.start + 1, text: span.text.charAt(0).toUpperCase() };
  return sideDraft(context, 'en', 'typography.capital', span, suggestion);
}

const SENTENCE_END = /[.!?…]["”’')\]]*$/u;
const SMALL_START = /^\p{Ll}{2,}(?= \p{Ll})/u;

/** A paragraph that begins with a small letter, though the one before it is closed and both are running text. */
function smallParagraphStart(context: BeadContext, index: number): Draft | null {
  const [previous, own] = [context.enParagraphs[index - 1], context.enParagraphs[index]];
  if (!isClosedText(previous) || own?.kind !== 'paragraph' || !SENTENCE_END.test(own.text)) return null;
  const word = SMALL_START.exec(own.text)?.[0];
  if (word === undefined || SMALL_BY_RIGHT.test(word)) return null;
  return capitalDraft(context, { paragraph: index, start: 0, end: word.length, text: word });
}

function isClosedText(paragraph: Paragraph | undefined): boolean {
  return paragraph?.kind === 'paragraph' && SENTENCE_END.test(paragraph.text);
}

/** Running text is longer than a heading and a caption; with a sentence inside it less will do. */
const MIN_WORDS = 25;
const MIN_WORDS_WITH_SENTENCE = 15;
const INNER_END = /\p{Ll}{3}[.!?]["”’)]? \p{Lu}/u;
/** Signatures, credits and sources at the end of a paragraph. */
const CREDIT_END =
  /(?:\b(?:photos?|source|image|graphics|video|by|translated|editor|author|compiled)\b:?|[–—|/]|\bVNA|\bTTXVN)[^.]{0,60}$/iu;
const ENDS_OPEN = /\p{L}[\p{L}\p{N}%]*$/u;
const LAST_WORD = /(?<=^|\s)\S+$/u;

/** The end of a paragraph of running text that no mark closes, though its neighbours are closed. */
function openEnd(context: BeadContext, index: number): Draft | null {
  const own = context.enParagraphs[index];
  if (own?.kind !== 'paragraph' || !ENDS_OPEN.test(own.text.slice(-12))) return null;
  const last = LAST_WORD.exec(own.text);
  if (last === null || CREDIT_END.test(own.text) || /^\p{Lu}\p{Ll}/u.test(last[0])) return null;
  const words = own.text.split(' ').length;
  if (words < (INNER_END.test(own.text) ? MIN_WORDS_WITH_SENTENCE : MIN_WORDS)) return null;
  const next = context.enParagraphs[index + 1];
  const isContinued = next !== undefined && (next.kind === 'list-item' || /^[\p{Ll}–•-]/u.test(next.text));
  const hasClosedNeighbour = isClosedText(next) || isClosedText(context.enParagraphs[index - 1]);
  if (isContinued || !hasClosedNeighbour) return null;
  const span = { paragraph: index, start: last.index, end: own.text.length, text: last[0] };
  return sideDraft(context, 'en', 'typography.end-mark', span, { side: 'en', start: span.end, end: span.end, text: '.' });
}

/** "./." closes official texts; Nghị định 30/2020/NĐ-CP, Phụ lục I, on the presentation of documents. English knows only the full stop. */
const END_SIGN = /\.?\/\.?(?=["”]?(?:\n|$))|\.\/\.(?=\s|\p{Lu})/gu;

function endSigns(context: BeadContext): readonly Draft[] {
  const { text } = context.en;
  return [...text.matchAll(END_SIGN)].flatMap((match): Draft[] => {
    const isAddress = /(?:\/\/|www\.)\S*$/.test(text.slice(Math.max(0, match.index - 200), match.index));
    const span = locate(context.en, match.index, match.index + match[0].length);
    if (isAddress || match[0] === '/' || span === null) return [];
    const isLast = span.end === (context.enParagraphs[span.paragraph]?.text.length ?? 0);
    const suggestion = { side: 'en' as const, start: span.start, end: span.end, text: isLast ? '.' : '. ' };
    return [sideDraft(context, 'en', 'typography.end-sign', span, suggestion)];
  });
}

/** What is wrong with the beginnings and ends of the English sentences of a bead. */
export function checkSentenceEnds(context: BeadContext): readonly Draft[] {
  const byParagraph = context.bead.en.flatMap((index) =>
    [smallParagraphStart(context, index), openEnd(context, index)].filter((draft) => draft !== null),
  );
  return [...smallSentenceStarts(context), ...byParagraph, ...(context.en.text.includes('/') ? endSigns(context) : [])];
}
