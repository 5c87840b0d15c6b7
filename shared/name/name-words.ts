/** Cuts a text into words as the comparison of names needs them: folded, without possessives, knowing their capital and their place. */

import { fold } from '../text/fold.ts';

export interface NameWord {
  readonly text: string;
  /** Lower case, marks off, without apostrophes and dots. */
  readonly folded: string;
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

/** Dotted initials (U.S.) or letters, with apostrophes inside them but not that of a possessive. */
const WORD = /(?<!\p{L})\p{Lu}\.(?:\p{Lu}\.)*\p{Lu}(?!\p{L})\.?|\p{L}[\p{L}\p{M}]*(?:['’](?![sS](?!\p{L}))\p{L}+)*/gu;
/** Behind these a sentence, a quotation, a bracket or the next of a list begins. */
const OPENERS: ReadonlySet<string> = new Set('.!?:;"“‘\'’()[]–—…|');
const JOINTS: ReadonlySet<string> = new Set([' ', '-', '\u00a0', '‑']);

/** Whether a letter is a capital: its lower case differs from it. */
function isCapitalLetter(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Whether nothing but space lies between `at` and an opener or the start of the text. */
function opensAt(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /\s/.test(text.charAt(before))) before -= 1;
  return before < 0 || OPENERS.has(text.charAt(before));
}

/** The words of `text`, which should be in NFC, in order. */
export function nameWords(text: string): readonly NameWord[] {
  const found: NameWord[] = [];
  const folded = fold(text);
  const pattern = new RegExp(WORD);
  let previousEnd = -1;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    const isJoined = previousEnd >= 0 && start - previousEnd === 1 && JOINTS.has(text.charAt(previousEnd));
    const plain = folded.slice(start, end);
    found.push({
      text: word,
      folded: plain.includes("'") || plain.includes('.') ? plain.replaceAll(/['.]/g, '') : plain,
      start,
      end,
      isCapital: isCapitalLetter(text.charAt(start)),
      isInitial: !isJoined && opensAt(text, start),
      isJoined,
    });
    previousEnd = end;
  }
  return found;
}
