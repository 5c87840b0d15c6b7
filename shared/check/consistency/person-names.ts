/** Finds the names of Vietnamese people in either language: behind a family name, syllables that Vietnamese could have. */

import type { Language } from '../../domain/language.ts';
import { type NameWord, nameWords } from '../../name/name-words.ts';
import { FAMILY_NAMES } from '../../name/vietnamese-name-tables.ts';
import { fold, foldKeepingMarks } from '../../text/fold.ts';
import { isVietnameseSyllable } from '../../text/syllables.ts';
import type { TextRange } from '../../text/text-range.ts';

export interface PersonName extends TextRange {
  /** Lower case, one space between syllables; marks are kept in Vietnamese and absent in English. */
  readonly key: string;
}

const SHORTEST = 3;
const LONGEST = 5;

const FOLDED_FAMILY_NAMES: ReadonlySet<string> = new Set([...FAMILY_NAMES].map(fold));

function isFamilyName(word: NameWord, side: Language): boolean {
  return side === 'vi' ? FAMILY_NAMES.has(foldKeepingMarks(word.text)) : FOLDED_FAMILY_NAMES.has(word.folded);
}

function isSyllable({ text }: NameWord): boolean {
  return text !== text.toUpperCase() && isVietnameseSyllable(text, { marks: 'optional' });
}

/** The capitalised words that stand together. */
function capitalRuns(words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  const runs: NameWord[][] = [];
  let open = false;
  for (const word of words) {
    if (!word.isCapital) open = false;
    else if (open && word.isJoined) runs.at(-1)?.push(word);
    else {
      runs.push([word]);
      open = true;
    }
  }
  return runs;
}

/** People of three to five syllables in `text` (NFC), in order. */
export function personNames(text: string, side: Language): readonly PersonName[] {
  return capitalRuns(nameWords(text)).flatMap((run): PersonName[] => {
    const first = run.findIndex((word, at) => isFamilyName(word, side) && run.slice(at).every(isSyllable));
    const words = first < 0 ? [] : run.slice(first);
    const [start, end] = [words[0]?.start, words.at(-1)?.end];
    if (words.length < SHORTEST || words.length > LONGEST || start === undefined || end === undefined) return [];
    const key = words.map((word) => (side === 'vi' ? foldKeepingMarks(word.text) : word.folded)).join(' ');
    return [{ start, end, key }];
  });
}
