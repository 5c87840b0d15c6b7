/** Tells what a paragraph is on the page from its wording and its neighbours; real content must never be called furniture. */

import type { ParagraphKind } from '../domain/document.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { CAPTION_CREDIT_END, CAPTION_CREDIT_LINE, CAPTION_WORDS, type CaptionWords } from './caption-table.ts';
import { foldKeepingMarks } from './fold.ts';
import {
  FURNITURE_LINES,
  FURNITURE_PHRASES,
  type FurnitureLine,
  type FurniturePlace,
  IMAGE_LINES,
  MACHINE_LINES,
} from './furniture-table.ts';

export interface ParagraphContext {
  /** Chooses the caption words; both languages' where it is not known. */
  readonly language?: Language;
  /** What the file's own markup says (a heading style, a table cell); `paragraph` says nothing. */
  readonly hint?: ParagraphKind;
  /** 0-based place among the document's paragraphs. */
  readonly position: number;
  readonly count: number;
  readonly previous?: string;
  readonly next?: string;
}

/** Lines longer than this are never page furniture; it also bounds the work of the patterns. */
const LONGEST_FURNITURE = 300;
const LONGEST_CAPTION_WORDS = 30;
/** Under an image file name stands its caption, which may be longer. */
const LONGEST_IMAGE_CAPTION_WORDS = 50;
const LONGEST_HEADLINE_WORDS = 30;
const LONGEST_SUBHEAD_WORDS = 22;
const HEAD_LINES = 5;
const TAIL_LINES = 8;

const END_MARK = /[.!?…:;,]["”’»)\]]*$/u;
const LIST_MARK =
  /^(?:[-–—•·●▪■◦○*+✓➢►]\s+|\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s+|\(?[a-zđ]\)\s+|[a-zđ]\.\s+|\(?[ivx]{1,4}[.)]\s+|\(\d{1,2}\)\s+)\S/u;
/** A full stop, question or exclamation mark inside the line, followed by another sentence. */
const INNER_SENTENCE_END = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|TP|Ths|TS))[.!?]["”’)]?\s+\p{Lu}/u;
const LETTER = /\p{L}/u;

function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

const FRAME = /^[\s:>»›«|•·.…–-]+|[\s:>»›«|•·.…–-]+$/gu;

function bareLine(line: string): string {
  return foldKeepingMarks(line).replace(FRAME, '');
}

const PLACE_OF_PHRASE: ReadonlyMap<string, FurniturePlace> = new Map(
  FURNITURE_PHRASES.flatMap(({ lines, place }) => lines.map((line): [string, FurniturePlace] => [bareLine(line), place])),
);

function standsIn(place: FurniturePlace, { position, count, next }: ParagraphContext): boolean {
  const inHead = position < HEAD_LINES && next !== undefined;
  const inTail = position >= count - TAIL_LINES && position > 0;
  if (place === 'head') return inHead;
  if (place === 'tail') return inTail;
  return place === 'anywhere' || inHead || inTail;
}

function matchesAny(lines: readonly FurnitureLine[], line: string): boolean {
  return line.length <= LONGEST_FURNITURE && lines.some(({ pattern }) => pattern.test(line));
}

/** One line of several page parts: "Thứ Hai, 04/03/2024 | Lượt xem: 15". */
function isFurnitureStrip(line: string, context: ParagraphContext): boolean {
  const parts = line.split(/\s*[|•·]\s*/u).filter((part) => part !== '');
  return parts.length > 1 && parts.length <= 8 && parts.every((part) => isFurniture(part, context));
}

function isFurniture(line: string, context: ParagraphContext): boolean {
  if (line.length > LONGEST_FURNITURE) return false;
  if (matchesAny(MACHINE_LINES, line)) return true;
  // A cell may hold a bare date, a dash or the word "Email" and be content.
  if (context.hint === 'table-cell') return false;
  const place = PLACE_OF_PHRASE.get(bareLine(line));
  if (place !== undefined && standsIn(place, context)) return true;
  if (FURNITURE_LINES.some((row) => standsIn(row.place, context) && row.pattern.test(line))) return true;
  return isFurnitureStrip(line, context);
}

function wordCount(line: string): number {
  return line.split(' ').length;
}

function showsSomebody({ subjects, verbs, occasions }: CaptionWords, line: string): boolean {
  return subjects.test(line) && verbs.test(line) && occasions.test(line);
}

/** Between paragraphs of running text a photo's line is the short one. */
function isShortAmongNeighbours(line: string, { previous, next }: ParagraphContext): boolean {
  return [previous, next].some((neighbour) => neighbour !== undefined && squeeze(neighbour).length > line.length * 1.5);
}

function isCaption(line: string, context: ParagraphContext): boolean {
  const words = wordCount(line);
  if (words <= 60 && CAPTION_CREDIT_END.test(line)) return true;
  if (words <= 12 && CAPTION_CREDIT_LINE.test(line)) return true;
  if (INNER_SENTENCE_END.test(line)) return false;
  const followsImage =
    !/^["“‘'”]/u.test(line) && context.previous !== undefined && matchesAny(IMAGE_LINES, squeeze(context.previous));
  if (followsImage && words <= LONGEST_IMAGE_CAPTION_WORDS && words >= 3) return true;
  if (words > LONGEST_CAPTION_WORDS || context.position === 0) return false;
  if (!isShortAmongNeighbours(line, context)) return false;
  const tables =
    context.language === undefined ? LANGUAGES.map((language) => CAPTION_WORDS[language]) : [CAPTION_WORDS[context.language]];
  return tables.some((table) => table.openings.test(line) || showsSomebody(table, line));
}

/** The first line of the article proper: nothing stands before it, or only page furniture. */
function opensArticle({ position, count, previous }: ParagraphContext): boolean {
  if (position === 0 || previous === undefined) return true;
  return position <= HEAD_LINES && isFurniture(squeeze(previous), { position: position - 1, count, next: '' });
}

function isHeadline(line: string, context: ParagraphContext): boolean {
  const words = wordCount(line);
  if (context.next === undefined || END_MARK.test(line) || !LETTER.test(line) || words > LONGEST_HEADLINE_WORDS) {
    return false;
  }
  const next = squeeze(context.next);
  const leadsBody = END_MARK.test(next) && next.length > line.length;
  if (opensArticle(context)) return leadsBody || (context.count > 2 && words >= 4);
  if (squeeze(context.previous ?? '').endsWith(':')) return false;
  return leadsBody && (words <= LONGEST_SUBHEAD_WORDS || context.position <= HEAD_LINES);
}

/**
 * The kind of one paragraph. Furniture and captions are told by whole-line patterns (tables with their sources in
 * `furniture-table.ts` and `caption-table.ts`); then the markup's hint decides, then list marks, then the shape of a headline.
 * Precision before recall: an unknown line is a `paragraph`.
 */
export function classifyParagraph(text: string, context: ParagraphContext): ParagraphKind {
  const line = squeeze(text);
  if (context.hint === 'furniture' || isFurniture(line, context)) return 'furniture';
  if (context.hint !== undefined && context.hint !== 'paragraph') return context.hint;
  if (LIST_MARK.test(line)) return 'list-item';
  if (isCaption(line, context)) return 'caption';
  return isHeadline(line, context) ? 'headline' : 'paragraph';
}
