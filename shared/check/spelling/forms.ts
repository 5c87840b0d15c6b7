/** Tells whether a word that no dictionary has is made of known parts by the rules of the language: "multiethnic", "homeware". */

import { wordList } from '../../text/word-list.ts';
import { COMPOUND_HEADS, NEWS_WORDS, PREFIXES } from './news-words.ts';

type Knows = (word: string) => boolean;

/** Shorter parts are found in misspellings by chance. */
const SHORTEST_STEM = 4;

/** Endings that a word of the table may take; the second column is what is put back. */
const INFLECTIONS: readonly (readonly [ending: string, base: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['d', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['er', ''],
  ['ers', ''],
];

/** Whether `word` (lower case) is a word of the table of news words or a regular form of one. */
export function isNewsWord(word: string): boolean {
  if (NEWS_WORDS.has(word)) return true;
  return INFLECTIONS.some(([ending, base]) => {
    if (!word.endsWith(ending)) return false;
    const stem = word.slice(0, word.length - ending.length) + base;
    return stem.length >= SHORTEST_STEM && NEWS_WORDS.has(stem);
  });
}

/** Whether `part`, which stands beside a hyphen, is a prefix: "e-", "anti-", "socio-". */
export function isPrefix(part: string): boolean {
  return PREFIXES.includes(part);
}

/** Endings that make a new word of a known one: what stands in the place of the ending in the known word. */
const DERIVATIONS: readonly (readonly [ending: string, bases: readonly string[]])[] = [
  ['(?<=[^e])ers?', ['', 'e']],
  ['iers?', ['y']],
  ['abl[ey]', ['', 'e']],
  ['ability', ['', 'e']],
  ['ists?', ['', 'e', 'y', 'ism']],
  ['isms?', ['', 'e', 'y']],
  ['ly', ['']],
];

const DERIVATION_PATTERNS = DERIVATIONS.map(([ending, bases]) => [new RegExp(`${ending}$`), bases] as const);

/**
 * The known words that `word` (lower case) is made of by an ending (Quirk et al., I.32–I.43): "respond" for "responders". A list, since
 * an ending may have taken the place of an e.
 */
export function basesOf(word: string, knows: Knows): readonly string[] {
  return DERIVATION_PATTERNS.flatMap(([pattern, bases]) => {
    const ending = pattern.exec(word);
    if (ending === null) return [];
    const stem = word.slice(0, ending.index);
    return bases.map((base) => stem + base).filter((base) => base.length >= SHORTEST_STEM && knows(base));
  });
}

/** Whether `word` (lower case, not in the dictionary) is a prefix with a known word, or two known words where the second often closes. */
export function isDerived(word: string, knows: Knows): boolean {
  const isKnown = (part: string): boolean => part.length >= SHORTEST_STEM && (knows(part) || isNewsWord(part));
  const prefixed = PREFIXES.some((prefix) => prefix.length > 1 && word.startsWith(prefix) && isKnown(word.slice(prefix.length)));
  if (prefixed) return true;
  return COMPOUND_HEADS.some((head) => word.endsWith(head) && isKnown(word.slice(0, word.length - head.length)));
}

/**
 * Nouns without plural, whose -s learners add; Quirk et al., A Comprehensive Grammar of the English Language (1985), 5.9, and the list of
 * frequent faults in Swan, Practical English Usage (2016), section 119.
 */
const UNCOUNTABLE: ReadonlySet<string> = new Set(
  wordList(
    'advice baggage equipment evidence furniture homework housework information infrastructure knowledge luggage machinery software',
    'hardware traffic livestock progress feedback personnel jewellery jewelry garbage leadership employment transportation weather',
  ),
);

/** Whether `word` (lower case) is the regular plural of a known noun; dictionaries have the forms they have met ("mottoes", not "mottos"). */
export function isPlural(word: string, knows: Knows): boolean {
  const noun = word.slice(0, -1);
  if (noun.length < SHORTEST_STEM || !/[^sxz]s$/.test(word) || /(?:[cs]h|[^aeiou]y)s$/.test(word)) return false;
  return !UNCOUNTABLE.has(noun) && knows(noun);
}

const CONTRACTED = /'(?:s|d|ll|re|ve|m|t|em|til|n)$|s'$/i;

/** The word without possessive or contracted ending: "Mexico's" → "Mexico", "who've" → "who". */
export function withoutEnding(word: string): string {
  return word.replace(CONTRACTED, (ending) => (ending === "s'" ? 's' : ''));
}
