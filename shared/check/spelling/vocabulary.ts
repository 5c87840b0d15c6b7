/** The words that a document makes right by itself: those of its original, of its glossary, and those it uses again and again. */

import type { Lexicon } from '../../align/lexicon.ts';
import type { GlossaryTerm } from '../../align/lexicon-entry.ts';
import { fold } from '../../text/fold.ts';
import type { BeadContext } from '../bead-context.ts';

export interface DocumentWords {
  /** Whether an unknown word stands in the glossary. */
  readonly isNamed: (lower: string) => boolean;
  /** Whether the Vietnamese has the word: verbatim anywhere, or with marks ("áo dài" for "ao dai") in the same bead. */
  readonly isInOriginal: (lower: string, context: BeadContext) => boolean;
  /** Whether the lexicon translates something with exactly this word. */
  readonly isInLexicon: (lower: string) => boolean;
  /** How often an unknown word stands in the English, in exactly this spelling. */
  readonly count: (word: string) => number;
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(WORD) ?? []);
}

/** Remembers what `make` makes of a key, since most keys are never asked for. */
function remembering<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

const LEXICON_WORDS = new WeakMap<Lexicon, ReadonlySet<string>>();

/** The English words of a lexicon, gathered once: the dictionaries lack some that news uses every day ("per capita", "hotline"). */
function lexiconWords(lexicon: Lexicon): ReadonlySet<string> {
  const known = LEXICON_WORDS.get(lexicon);
  if (known !== undefined) return known;
  const words = new Set(lexicon.entries.flatMap(({ en }) => en.split(/[ -]/)));
  LEXICON_WORDS.set(lexicon, words);
  return words;
}

/** Gathers the words; `unknowns` are the document's unknown words, each as often as it stands there. */
export function documentWords(
  contexts: readonly BeadContext[],
  unknowns: readonly string[],
  glossary: readonly GlossaryTerm[],
  lexicon: Lexicon,
): DocumentWords {
  const counts = new Map<string, number>();
  for (const word of unknowns) counts.set(word, (counts.get(word) ?? 0) + 1);
  const terms = new Set(glossary.flatMap(({ en }) => en.toLowerCase().match(WORD) ?? []));
  const whole = remembering((_: 'original') => wordsIn(contexts.map(({ vi }) => vi.text.toLowerCase()).join('\n')));
  const folded = remembering((context: BeadContext) => wordsIn(fold(context.vi.text)));
  return {
    isNamed: (lower) => terms.has(lower),
    isInOriginal: (lower, context) => folded(context).has(lower) || whole('original').has(lower),
    isInLexicon: (lower) => lexiconWords(lexicon).has(lower),
    count: (word) => counts.get(word) ?? 0,
  };
}
