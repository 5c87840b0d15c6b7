/** Cuts plain text into paragraphs, one per line as pasted from the web or re-joined where the whole file is hard-wrapped. */

import type { ExtractedBlock } from './extracted-text.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** An empty line, or the beginning of the file, stands before it. */
  readonly opensBlock: boolean;
}

/** Text is wrapped for a screen, a page or an e-mail (RFC 5322 recommends 78 columns); longer lines are paragraphs. */
const NARROWEST = 40;
const WIDEST = 130;
/** Fewer inner lines than this are no habit that could be seen. */
const FEWEST_INNER_LINES = 3;
/** The share of inner lines that must be as full as a wrapping editor makes them. */
const FULL_SHARE = 0.7;
/** In wrapped prose a line's end is a sentence's end once in a while; in a list of sentences, always. */
const MOST_SENTENCE_ENDS = 0.5;
/** In wrapped prose most lines go on in small letters; the lines of a list all begin with a capital or a digit. */
const FEWEST_SMALL_BEGINNINGS = 0.25;
/** Editors differ by a column or two in what they call full. */
const SLACK = 2;

const SENTENCE_END = /[.!?…:;]["”’»)\]]*$/u;
const LIST_MARK = /^\s*(?:[-–—•*+]\s|\d{1,2}[.)]\s|[a-zđ]\)\s)/u;

function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let opensBlock = true;
  for (const match of text.matchAll(/[^\r\n\v\f\u0085\u2028\u2029]+|\r\n?|[\n\v\f\u0085\u2028\u2029]/gu)) {
    const piece = match[0];
    if (piece.trim() === '') {
      // The break that ends a line is not yet an empty line.
      const previous = lines.at(-1);
      const gap = text.slice(previous?.end ?? 0, match.index + piece.length).replaceAll('\r\n', '\n');
      opensBlock = previous === undefined || gap.replace(/[^\r\n\v\f\u0085\u2028\u2029]/gu, '').length > 1;
      continue;
    }
    lines.push({ start: match.index, end: match.index + piece.length, text: piece, opensBlock });
    opensBlock = false;
  }
  return lines;
}

function firstWordLength(line: Line): number {
  return /^\S+/u.exec(line.text.trimStart())?.[0].length ?? 0;
}

/** True where a wrapping editor had no room for the next line's first word. */
function isFull(line: Line, next: Line, width: number): boolean {
  return line.text.trimEnd().length + 1 + firstWordLength(next) > width - SLACK;
}

/**
 * The column at which the file was wrapped, null where its lines are paragraphs. Decided from the whole file: a wrapped text has
 * many inner lines, nearly all as full as they can be, and most of them end inside a sentence.
 */
function wrapWidth(lines: readonly Line[]): number | null {
  const inner = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next === undefined || next.opensBlock ? [] : [{ line, next }];
  });
  if (inner.length < FEWEST_INNER_LINES) return null;
  const lengths = inner.map(({ line }) => line.text.trimEnd().length).toSorted((a, b) => a - b);
  const width = lengths[Math.ceil(lengths.length * 0.95) - 1] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  // A short line at a sentence's end closes a paragraph in files without empty lines; it says nothing against wrapping.
  const candidates = inner.filter(({ line, next }) => isFull(line, next, width) || !SENTENCE_END.test(line.text.trimEnd()));
  const full = candidates.filter(({ line, next }) => isFull(line, next, width));
  const small = full.filter(({ next }) => /^\p{P}*\p{Ll}/u.test(next.text.trimStart()));
  if (small.length < full.length * FEWEST_SMALL_BEGINNINGS) return null;
  const ends = full.filter(({ line }) => SENTENCE_END.test(line.text.trimEnd()));
  if (full.length < FEWEST_INNER_LINES || full.length < candidates.length * FULL_SHARE) return null;
  return ends.length > full.length * MOST_SENTENCE_ENDS ? null : width;
}

function startsParagraph(line: Line, previous: Line | undefined, width: number): boolean {
  if (previous === undefined || line.opensBlock || !isFull(previous, line, width)) return true;
  // "2025 - 2030" may be wrapped before its dash: behind a full line, only the end of a clause lets an item begin.
  if (LIST_MARK.test(line.text) && SENTENCE_END.test(previous.text.trimEnd())) return true;
  return /^(?:\t|\s{2,})/u.test(line.text) && !/^\s/u.test(previous.text);
}

/** A compound broken after its hyphen ("socio-" / "economic") is one word again. */
function readingOf(text: string): string | undefined {
  const joined = text.replace(/(?<=\p{L})-[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*(?=\p{Ll})/gu, '-');
  return joined === text ? undefined : joined;
}

function rejoin(text: string, lines: readonly Line[], width: number): readonly ExtractedBlock[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || startsParagraph(line, group.at(-1), width)) groups.push([line]);
    else group.push(line);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    const block = { start: first.start, end: last.end };
    const reading = readingOf(text.slice(block.start, block.end));
    return [reading === undefined ? block : { ...block, reading }];
  });
}

/** The paragraphs of a plain text as ranges of it; empty lines belong to none. */
export function rejoinLines(text: string): readonly ExtractedBlock[] {
  const lines = splitLines(text);
  const width = wrapWidth(lines);
  if (width === null) return lines.map(({ start, end }) => ({ start, end }));
  return rejoin(text, lines, width);
}
