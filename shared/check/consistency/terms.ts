/** Rule consistency.term: one Vietnamese term in two English names that differ by a word ("Poverty Reduction", "Poverty Alleviation"). */

import type { Lexicon } from '../../align/lexicon.ts';
import { matchesOf } from '../../text/matches-of.ts';
import type { BeadContext } from '../bead-context.ts';
import { locate } from '../joined-text.ts';
import type { Draft } from '../rule.ts';
import { inconsistency, type Place } from './draft.ts';
import { isGrammarWord, stemOfWord } from './english-wording.ts';
import { type OpenWord, type TermReader, termReader } from './term-reader.ts';

/**
 * A name of three and more capitals: "National Target Program on Sustainable Poverty Reduction". Words in small letters are varied by
 * every good writer, so that only names are held to one wording.
 */
const CAPITAL_RUN = /\p{Lu}[\p{L}'’-]*(?: (?:(?:of|for|on|in|and)(?: the)? )?\p{Lu}[\p{L}'’-]*){2,}/gu;
const CAPITAL_WORD = /\p{Lu}[\p{L}'’-]*/gu;

/** Three neighbouring words of a name of which one is left open. */
interface Frame extends OpenWord {
  readonly key: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

function framesOf(context: BeadContext): readonly Frame[] {
  return matchesOf(context.en.text, CAPITAL_RUN).flatMap(({ 0: run, index }) => {
    const words = [...run.matchAll(CAPITAL_WORD)]
      .filter(([word]) => !isGrammarWord(word))
      .map((match) => ({
        lower: match[0].toLowerCase(),
        stem: stemOfWord(match[0]),
        start: index + match.index,
        end: index + match.index + match[0].length,
      }));
    return words.slice(2).flatMap((last, at): Frame[] => {
      const three = words.slice(at, at + 3);
      return three.map(({ lower: open, stem }, hole) => ({
        key: three.map((one, place) => (place === hole ? '*' : one.stem)).join(' '),
        open,
        stem,
        neighbours: three.filter((_, place) => place !== hole).map(({ lower }) => lower),
        context,
        start: three[0]?.start ?? last.start,
        end: last.end,
      }));
    });
  });
}

/** The two places of a frame are about one term, and neither text has the other's word besides. */
function isOneTerm(reader: TermReader, one: Frame, other: Frame): boolean {
  if (one.context === other.context || one.stem === other.stem) return false;
  if (reader.has(one.context, other.open) || reader.has(other.context, one.open)) return false;
  return reader.translateOneTerm(one, other);
}

function placeOf({ context, start, end }: Frame): Place {
  return { bead: context.index, vi: null, en: locate(context.en, start, end) };
}

/** The terms that an earlier bead words otherwise for the same Vietnamese; each pair of words once. */
export function checkTerms(contexts: readonly BeadContext[], lexicon: Lexicon): readonly Draft[] {
  const sides = contexts.filter(({ bead }) => bead.vi.length > 0 && bead.en.length > 0);
  if (sides.length < 2) return [];
  const reader = termReader(lexicon);
  const groups = [...Map.groupBy(sides.flatMap(framesOf), ({ key }) => key).values()].filter(
    (group) => new Set(group.map(({ stem }) => stem)).size > 1,
  );
  const reported = new Set<string>();
  return groups.flatMap((group) =>
    group.flatMap((frame, index): Draft[] => {
      const other = group.slice(0, index).find((one) => isOneTerm(reader, one, frame));
      const words = other === undefined ? '' : [other.stem, frame.stem].sort().join(' ');
      if (other === undefined || reported.has(words)) return [];
      reported.add(words);
      return [inconsistency('consistency.term', placeOf(frame), placeOf(other))];
    }),
  );
}
