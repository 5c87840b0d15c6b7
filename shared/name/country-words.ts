/** Tells which country an English word names, so that China in the place of Japan is seen for what it is. */

import type { EnglishSide } from './english-side.ts';
import { COUNTRY_ROWS } from './tables/country-rows.ts';

/** A country by its forms as they stand in the table. */
export interface CountryForms {
  readonly noun: string;
  readonly adjective: string;
}

interface CountryWord extends CountryForms {
  /** Whether the word is the country or what belongs to it. */
  readonly slot: keyof CountryForms;
}

/** Countries whose name is also a person's, a state's or an everyday word. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'jordan',
  'georgia',
  'chad',
  'turkey',
  'mali',
  'thai',
  'lao',
  'polish',
  'georgian',
  'england',
  'english',
]);

const BY_WORD: ReadonlyMap<string, CountryWord> = new Map(
  COUNTRY_ROWS.flatMap((row) => {
    const [, noun = '', adjective = ''] = row.split(' | ');
    const entries: (readonly [string, CountryWord])[] = [
      [adjective.toLowerCase(), { noun, adjective, slot: 'adjective' }],
      [noun.toLowerCase(), { noun, adjective, slot: 'noun' }],
    ];
    return entries.filter(([word]) => /^\p{L}+$/u.test(word) && !AMBIGUOUS.has(word));
  }),
);

export interface NamedCountry extends CountryWord {
  /** Index of the English word. */
  readonly index: number;
}

/** The countries that unexplained capitals of the English name. */
export function unexplainedCountries(english: EnglishSide): readonly NamedCountry[] {
  return english.words.flatMap((word, index) => {
    const country = word.isCapital && english.covered[index] === 0 ? BY_WORD.get(word.folded) : undefined;
    return country === undefined || country.noun === 'Vietnam' ? [] : [{ ...country, index }];
  });
}
