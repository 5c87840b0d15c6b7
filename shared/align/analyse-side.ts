/** Reads one side of a pair once: its sentences, their lengths, and the marks that evidence is made of. */

import type { ParagraphKind } from '../domain/document.ts';
import type { Language } from '../domain/language.ts';
import { splitSentences } from '../text/sentences.ts';
import type { AlignmentUnit } from './alignment-unit.ts';
import { isFurniture } from './furniture.ts';
import type { Lexicon } from './lexicon.ts';
import { readSentence, type SentenceMarks } from './read-sentence.ts';

/** Lists per sentence are named as in {@link SentenceMarks}. */
export interface Side {
  readonly paragraphCount: number;
  readonly sentenceCount: number;
  /** Per paragraph its first sentence, then the number of sentences: paragraphCount + 1 values. */
  readonly firstSentence: Int32Array;
  /** Per sentence boundary the paragraph that starts there, or -1 inside a paragraph: sentenceCount + 1 values. */
  readonly paragraphAt: Int32Array;
  /** Characters before each sentence boundary: sentenceCount + 1 values. */
  readonly lengthTo: Float64Array;
  /** Per sentence boundary 1 where a line break cuts a sentence in two: sentenceCount + 1 values. */
  readonly continues: Uint8Array;
  readonly kinds: readonly ParagraphKind[];
  /** 1 where a paragraph reads like page furniture or a caption. */
  readonly furniture: Uint8Array;
  readonly shape: Uint16Array;
  readonly lexical: readonly (readonly number[])[];
  readonly names: readonly (readonly string[])[];
  readonly verbatim: readonly (readonly string[])[];
  readonly quantities: readonly (readonly string[])[];
  readonly codes: readonly (readonly string[])[];
}

const BEGINS_LOWER = /^\p{Ll}/u;
const END_MARK = /[.!?…:;]\P{L}*$/u;

interface CutText {
  readonly sentences: readonly string[];
  readonly firstSentence: Int32Array;
  readonly paragraphAt: Int32Array;
}

/** Every paragraph has at least one sentence, if an empty one, so that paragraph borders are sentence borders. */
function cutSentences(units: readonly AlignmentUnit[], language: Language): CutText {
  const sentences: string[] = [];
  const firstSentence = new Int32Array(units.length + 1);
  units.forEach((unit, index) => {
    firstSentence[index] = sentences.length;
    const ranges = splitSentences(unit.text, language);
    for (const range of ranges) sentences.push(unit.text.slice(range.start, range.end));
    if (ranges.length === 0) sentences.push('');
  });
  firstSentence[units.length] = sentences.length;
  const paragraphAt = new Int32Array(sentences.length + 1).fill(-1);
  firstSentence.forEach((sentence, paragraph) => {
    paragraphAt[sentence] = paragraph;
  });
  return { sentences, firstSentence, paragraphAt };
}

function brokenBoundaries({ sentences, paragraphAt }: CutText): Uint8Array {
  const continues = new Uint8Array(sentences.length + 1);
  for (let at = 1; at < sentences.length; at++) {
    if ((paragraphAt[at] ?? -1) < 0 || !BEGINS_LOWER.test(sentences[at] ?? '')) continue;
    if (!END_MARK.test(sentences[at - 1] ?? '')) continues[at] = 1;
  }
  return continues;
}

/** One side of a pair, cut into sentences and read with the given lexicon. */
export function analyseSide(units: readonly AlignmentUnit[], language: Language, lexicon: Lexicon): Side {
  const text = cutSentences(units, language);
  const marks: readonly SentenceMarks[] = text.sentences.map((sentence) => readSentence(sentence, language, lexicon));
  const lengthTo = new Float64Array(marks.length + 1);
  text.sentences.forEach((sentence, at) => {
    lengthTo[at + 1] = (lengthTo[at] ?? 0) + sentence.length;
  });
  return {
    paragraphCount: units.length,
    sentenceCount: marks.length,
    firstSentence: text.firstSentence,
    paragraphAt: text.paragraphAt,
    lengthTo,
    continues: brokenBoundaries(text),
    kinds: units.map((unit) => unit.kind),
    furniture: Uint8Array.from(units, (unit) => (isFurniture(unit) ? 1 : 0)),
    shape: Uint16Array.from(marks, (mark) => mark.shape),
    lexical: marks.map((mark) => mark.lexical),
    names: marks.map((mark) => mark.names),
    verbatim: marks.map((mark) => mark.verbatim),
    quantities: marks.map((mark) => mark.quantities),
    codes: marks.map((mark) => mark.codes),
  };
}
