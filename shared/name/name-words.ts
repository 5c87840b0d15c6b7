/** Cuts a text into words as the comparison of names needs them: folded, without possessives, knowing their capital and their place. */

import { CAPITAL, endOfRun, isApostropheAt, isAt, LETTER, MARK, SPACE } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { lowerStretches } from '../text/lower-case.ts';
import { unifyTonePlacement } from '../text/tone-placement.ts';

export interface NameWord {
  readonly text: string;
  /** Lower case, marks off, without apostrophes and dots. */
  readonly folded: string;
  /** Lower case, marks kept, their place unified. */
  readonly lower: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** First word of a sentence, a quotation or a bracket, where every word is capital. */
  readonly isInitial: boolean;
  /** Whether nothing but one space or a hyphen stands before it and the word in front. */
  readonly isJoined: boolean;
}

/** A text with its words. */
export interface NamedText {
  readonly text: string;
  readonly words: readonly NameWord[];
}

const FULL_STOP = 0x2e;
const LETTERS = LETTER | MARK;

/** The end of dotted initials (U.S., U.S.A.) that begin at `start`; -1 where there are none. */
function endOfInitials(text: string, start: number): number {
  if (isAt(text, start - 1, LETTER)) return -1;
  let end = -1;
  for (let at = start; isAt(text, at, CAPITAL) && text.charCodeAt(at + 1) === FULL_STOP; ) {
    at += 2;
    if (isAt(text, at, CAPITAL) && !isAt(text, at + 1, LETTER)) end = at + 1;
  }
  return end >= 0 && text.charCodeAt(end) === FULL_STOP ? end + 1 : end;
}

function isPossessiveAt(text: string, at: number): boolean {
  const letter = text.charCodeAt(at);
  return (letter === 0x73 || letter === 0x53) && !isAt(text, at + 1, LETTER);
}

/** The end of the word that begins at `start`: dotted initials, or letters with apostrophes inside them but not that of a possessive. */
function endOfWord(text: string, start: number): number {
  const initials = text.charCodeAt(start + 1) === FULL_STOP ? endOfInitials(text, start) : -1;
  if (initials >= 0) return initials;
  let end = endOfRun(text, start, LETTERS);
  while (isApostropheAt(text, end) && isAt(text, end + 1, LETTER) && !isPossessiveAt(text, end + 1))
    end = endOfRun(text, end + 1, LETTER);
  return end;
}

/** Behind these a sentence, a quotation, a bracket or the next of a list begins. */
const OPENERS: ReadonlySet<string> = new Set('.!?:;"“‘\'’()[]–—…|');
const JOINTS: ReadonlySet<string> = new Set([' ', '-', '\u00a0', '‑']);

/** Whether nothing but space lies between `at` and an opener or the start of the text. */
function opensAt(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isAt(text, before, SPACE)) before -= 1;
  return before < 0 || OPENERS.has(text.charAt(before));
}

/** The words of `text`, which should be in NFC, in order. */
export function nameWords(text: string): readonly NameWord[] {
  const found: NameWord[] = [];
  const folded = fold(text);
  const lowered = lowerStretches(unifyTonePlacement(text));
  let previousEnd = -1;
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = start + 1;
    if (!isAt(text, start, LETTER)) continue;
    end = endOfWord(text, start);
    const isJoined = previousEnd >= 0 && start - previousEnd === 1 && JOINTS.has(text.charAt(previousEnd));
    const plain = folded.slice(start, end);
    found.push({
      text: text.slice(start, end),
      lower: lowered(start, end),
      folded: plain.includes("'") || plain.includes('.') ? plain.replaceAll(/['.]/g, '') : plain,
      start,
      end,
      isCapital: lowered(start, start + 1) !== text.charAt(start),
      isInitial: !isJoined && opensAt(text, start),
      isJoined,
    });
    previousEnd = end;
  }
  return found;
}
