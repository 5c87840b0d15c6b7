/** Finds the words of a meaning table in a text, the longest phrase first, so that "not only" is no "not". */

export interface MeaningWord {
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether nothing but white space or a hyphen parts it from the word before. */
  readonly joins: boolean;
}

/** A row of a table: what the phrases mean, and the phrases between commas; `null` takes a phrase out of the reckoning. */
export type PhraseRow<Sense> = readonly [sense: Sense | null, phrases: string];

interface Phrase<Sense> {
  readonly words: readonly string[];
  readonly sense: Sense | null;
}

/** Phrases by their first word, the longest first. */
export type PhraseTable<Sense> = ReadonlyMap<string, readonly Phrase<Sense>[]>;

export interface FoundPhrase<Sense> {
  readonly sense: Sense;
  readonly start: number;
  readonly end: number;
  /** Indices of its first and last word. */
  readonly first: number;
  readonly last: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu;
const JOINT = /^(?:\s+|-)$/;

/** The words of `text`, which should be in NFC. */
export function meaningWords(text: string): readonly MeaningWord[] {
  let before = 0;
  return [...text.matchAll(WORD)].map((match, index): MeaningWord => {
    const start = match.index;
    const joins = index > 0 && JOINT.test(text.slice(before, start));
    before = start + match[0].length;
    return { lower: match[0].toLowerCase().replaceAll('’', "'"), start, end: before, joins };
  });
}

/** Makes the rows ready for {@link findPhrases}; of equal phrases the first row counts. */
export function phraseTable<Sense>(rows: readonly PhraseRow<Sense>[]): PhraseTable<Sense> {
  const table = new Map<string, Phrase<Sense>[]>();
  for (const [sense, phrases] of rows) {
    for (const phrase of phrases.split(',')) {
      const words = phrase.trim().split(/\s+/);
      const first = words[0] ?? '';
      const known = table.get(first);
      if (known === undefined) table.set(first, [{ words, sense }]);
      else known.push({ words, sense });
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

function standsAt(words: readonly MeaningWord[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((expected, offset) => {
    const word = words[at + offset];
    return word !== undefined && word.lower === expected && (offset === 0 || word.joins);
  });
}

/** The phrases of `table` in order, none inside another. */
export function findPhrases<Sense>(words: readonly MeaningWord[], table: PhraseTable<Sense>): readonly FoundPhrase<Sense>[] {
  const found: FoundPhrase<Sense>[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = table.get(words[at]?.lower ?? '')?.find((one) => standsAt(words, at, one.words));
    const last = at + (phrase?.words.length ?? 1) - 1;
    const [from, to] = [words[at], words[last]];
    if (phrase !== undefined && phrase.sense !== null && from !== undefined && to !== undefined)
      found.push({ sense: phrase.sense, start: from.start, end: to.end, first: at, last });
    at = last + 1;
  }
  return found;
}
