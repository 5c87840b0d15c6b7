/** Tells by the lexicon whether two English words, between the same neighbours, translate one Vietnamese term. */

import { type Lexicon, longestMatch, unitsBeginning, vietnameseWords } from '../../align/lexicon.ts';
import { scanWords } from '../../align/scan-words.ts';
import type { BeadContext } from '../bead-context.ts';
import { stemOfWord } from './english-wording.ts';

/** The Vietnamese must share this many syllables around the term: fewer come together by chance. */
const SHARED_SYLLABLES = 4;

/** An English word between its neighbours, in lower case, in the bead where it stands. */
export interface OpenWord {
  readonly open: string;
  readonly neighbours: readonly string[];
  readonly context: BeadContext;
}

export interface TermReader {
  /** Whether the English of the bead has the word in any form. */
  readonly has: (context: BeadContext, word: string) => boolean;
  /**
   * Whether inside syllables that both beads share one unit may become either word, or becomes the one and has no other rendering
   * where the other stands, which translates nothing else there; one of the neighbours must come from what is shared too.
   */
  readonly translateOneTerm: (one: OpenWord, other: OpenWord) => boolean;
}

/** What is read of a bead once, however often it is compared. Stems are the lexicon's ids. */
interface ReadBead {
  readonly syllables: readonly string[];
  /** The syllables with a space on either side of each. */
  readonly line: string;
  readonly english: ReadonlySet<string>;
  readonly englishIds: readonly number[];
  /** The English stems that any unit of the Vietnamese, or a part of one, may become. */
  readonly explained: ReadonlySet<number>;
}

function readBead({ vi, en }: BeadContext, lexicon: Lexicon): ReadBead {
  const syllables = vietnameseWords(vi.text);
  const english = scanWords(en.text).map(({ lower }) => lower);
  const units = syllables.flatMap((_, at) => unitsBeginning(lexicon, syllables, at, syllables.length));
  return {
    syllables,
    line: ` ${syllables.join(' ')} `,
    english: new Set(english.map(stemOfWord)),
    englishIds: english.map(lexicon.stemId),
    explained: new Set(units.flatMap((unit) => lexicon.translations[unit] ?? [])),
  };
}

/** Whether a window of four syllables around the unit stands in the other text too. */
function isShared(syllables: readonly string[], at: number, length: number, line: string): boolean {
  const span = Math.max(length, SHARED_SYLLABLES);
  for (let from = Math.max(0, at + length - span); from <= at && from + span <= syllables.length; from += 1) {
    if (line.includes(` ${syllables.slice(from, from + span).join(' ')} `)) return true;
  }
  return false;
}

/** The translations of each unit of `one` that lies inside syllables which `other` has too. */
function sharedUnits(lexicon: Lexicon, one: ReadBead, other: ReadBead): readonly (readonly number[])[] {
  const units: (readonly number[])[] = [];
  for (let at = 0; at < one.syllables.length; ) {
    const { unit, length } = longestMatch(lexicon, one.syllables, at);
    if (unit >= 0 && isShared(one.syllables, at, length, other.line)) units.push(lexicon.translations[unit] ?? []);
    at += length;
  }
  return units;
}

/** Reads beads with `lexicon`, each once. */
export function termReader(lexicon: Lexicon): TermReader {
  const known = new Map<BeadContext, ReadBead>();
  const read = (context: BeadContext): ReadBead => {
    const found = known.get(context) ?? readBead(context, lexicon);
    known.set(context, found);
    return found;
  };
  /** Whether `word` must render the unit in its bead: it has no other source there, and the unit no other rendering. */
  const takesThePlace = (unit: readonly number[], { open, neighbours, context }: OpenWord): boolean => {
    const { explained, englishIds } = read(context);
    const own = new Set(neighbours.map(lexicon.stemId));
    return !explained.has(lexicon.stemId(open)) && !englishIds.some((id) => unit.includes(id) && !own.has(id));
  };
  return {
    has: (context, word) => read(context).english.has(stemOfWord(word)),
    translateOneTerm: (one, other) => {
      const units = sharedUnits(lexicon, read(one.context), read(other.context));
      const isSource = (word: string): boolean => units.some((unit) => unit.includes(lexicon.stemId(word)));
      if (!one.neighbours.some(isSource)) return false;
      return units.some((unit) => {
        const [isOne, isOther] = [unit.includes(lexicon.stemId(one.open)), unit.includes(lexicon.stemId(other.open))];
        if (isOne && isOther) return true;
        return (isOne && takesThePlace(unit, other)) || (isOther && takesThePlace(unit, one));
      });
    },
  };
}
