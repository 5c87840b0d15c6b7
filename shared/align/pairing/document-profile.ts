/** Reads a document once for pairing: which figures, codes, names and words it holds, without their places. */

import type { Language } from '../../domain/language.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { AlignmentUnit } from '../alignment-unit.ts';
import { isFurniture } from '../furniture.ts';
import type { Lexicon } from '../lexicon.ts';
import { readSentence } from '../read-sentence.ts';

/** Kinds of keys that are equal in both languages. */
export const KEY_KINDS = ['figure', 'code', 'name', 'phrase', 'loan'] as const;

export type KeyKind = (typeof KEY_KINDS)[number];

export interface DocumentProfile {
  readonly characters: number;
  /** Distinct keys by kind. */
  readonly keys: Readonly<Record<KeyKind, ReadonlySet<string>>>;
  /** Vietnamese: lexicon units. English: lexicon stem ids. */
  readonly lexical: ReadonlySet<number>;
}

/** Neighbouring words of a name together: a province's people share a few dozen family and middle names, but not whole names. */
function namePhrases(names: readonly string[]): readonly string[] {
  return names.slice(1).map((name, at) => `${names[at]} ${name}`);
}

function addAll<T>(set: Set<T>, values: readonly T[]): void {
  for (const value of values) set.add(value);
}

/** The profile of some paragraphs in one language; page furniture is left out unless there is nothing else. */
export function profileOf(units: readonly AlignmentUnit[], language: Language, lexicon: Lexicon): DocumentProfile {
  const text = units.filter((unit) => !isFurniture(unit));
  const keys = {
    figure: new Set<string>(),
    code: new Set<string>(),
    name: new Set<string>(),
    phrase: new Set<string>(),
    loan: new Set<string>(),
  };
  const lexical = new Set<number>();
  let characters = 0;
  for (const unit of text.length > 0 ? text : units) {
    characters += unit.text.length;
    for (const { start, end } of splitSentences(unit.text, language)) {
      const marks = readSentence(unit.text.slice(start, end), language, lexicon);
      addAll(keys.figure, marks.quantities);
      addAll(keys.code, marks.codes);
      addAll(keys.name, marks.names);
      addAll(keys.phrase, namePhrases(marks.names));
      addAll(keys.loan, marks.verbatim);
      addAll(lexical, marks.lexical);
    }
  }
  return { characters, keys, lexical };
}
