/** Makes the families of opposite words ready for searching: one scan of the Vietnamese, and English patterns built when first needed. */

import { OPPOSITE_QUALITY_ROWS } from './opposite-quality-rows.ts';
import { OPPOSITE_ROWS, type SenseRow, VI_NO_OPPOSITE } from './opposite-rows.ts';
import { type PhraseRow, type PhraseTable, phraseTable } from './phrases.ts';

/** Which sense of which family a Vietnamese word has. */
export interface OppositeSense {
  readonly family: number;
  readonly sense: number;
}

/** How English words a sense: `asserts` accuses, `allows` excuses as well. */
export interface EnglishSense {
  readonly asserts: RegExp;
  readonly allows: RegExp;
}

const FAMILIES: readonly (readonly SenseRow[])[] = [...OPPOSITE_ROWS, ...OPPOSITE_QUALITY_ROWS];

/** A sense without English words accuses nothing and is content with everything. */
const SPEAKS_OF_OTHERS: EnglishSense = { asserts: /(?!)/, allows: /(?:)/ };

/** A pattern for words between commas: "*" for any ending, a space for a space or hyphen. */
function wordPattern(words: string): RegExp {
  const alternatives = words
    .split(',')
    .map((word) => word.trim().replaceAll('*', "[\\p{L}'’]*").replaceAll(' ', '[\\s-]+'))
    .sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

const VI_ROWS: readonly PhraseRow<OppositeSense>[] = [
  [null, VI_NO_OPPOSITE],
  ...FAMILIES.flatMap((senses, family) => senses.map(([vi], sense): PhraseRow<OppositeSense> => [{ family, sense }, vi])),
];

/** Every Vietnamese word of the families. */
export const VI_OPPOSITES: PhraseTable<OppositeSense> = phraseTable(VI_ROWS);

const compiled = new Map<number, readonly EnglishSense[]>();

/** The English of each sense of a family; compiled on first use, for most texts meet few families. */
export function englishSenses(family: number): readonly EnglishSense[] {
  const known = compiled.get(family);
  if (known !== undefined) return known;
  const senses = (FAMILIES[family] ?? []).map(([, en, also]): EnglishSense => {
    if (en === '') return SPEAKS_OF_OTHERS;
    return { asserts: wordPattern(en), allows: wordPattern(also === undefined ? en : `${en}, ${also}`) };
  });
  compiled.set(family, senses);
  return senses;
}
