/** Scores how Vietnamese a decoded text reads: the measure by which the legacy encodings are told apart. */

import { VIETNAMESE_FUNCTION_WORDS } from '../../../shared/text/function-words.ts';
import { isVietnameseSyllable } from '../../../shared/text/syllables.ts';

export interface VietnameseScore {
  /** Words with at least one character outside ASCII that is not mere punctuation. */
  readonly marked: number;
  /** Sum over those words: a possible syllable counts for, anything else against. */
  readonly points: number;
}

const POINTS = { syllable: 1, frequentWord: 0.5, impossible: -1, brokenCase: -0.5 } as const;

/** Runs between spaces and punctuation, that of Word included; symbols that a wrong decoding puts inside words stay inside. */
const CHUNK = /[^\s!-/:-@[-`{-~‘’“”„–—…•]+/g;

/** Signs that stand before and behind words outside ASCII; there they say nothing about the encoding of letters. */
const OUTER_SIGNS = /^[«»°²³\d]+|[«»°²³\d]+$/g;

/** A capital behind a small letter inside one word: where a wrong table put a capital for a small letter. */
const BROKEN_CASE = /\p{Ll}\p{Lu}/u;

/** Scores `text`, which must be in NFC. */
export function scoreVietnamese(text: string): VietnameseScore {
  let marked = 0;
  let points = 0;
  for (const [chunk] of text.matchAll(CHUNK)) {
    const word = chunk.replace(OUTER_SIGNS, '');
    if (!/[^\u0020-\u007E]/.test(word)) continue;
    marked += 1;
    if (BROKEN_CASE.test(word)) points += POINTS.brokenCase;
    if (!isVietnameseSyllable(word)) points += POINTS.impossible;
    // One letter alone is no evidence: a dash of one encoding is "Ỏ" in another.
    else if (word.length > 1) points += POINTS.syllable;
    if (VIETNAMESE_FUNCTION_WORDS.has(word.toLowerCase())) points += POINTS.frequentWord;
  }
  return { marked, points };
}
