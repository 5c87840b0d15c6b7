/** Rule consistency.sentence: one Vietnamese sentence, or one clause between colons and semicolons, translated in two ways. */

import { splitSentences } from '../../text/sentences.ts';
import type { TextRange } from '../../text/text-range.ts';
import type { BeadContext } from '../bead-context.ts';
import { pieceSpan } from '../joined-text.ts';
import type { Draft } from '../rule.ts';
import { inconsistency, type Place } from './draft.ts';
import { isOtherWording } from './english-wording.ts';
import { linkedEnglish, sureBeads } from './linked-sentence.ts';
import { sentenceKey } from './translation-memory.ts';

/** A stretch of one Vietnamese paragraph, with the English that belongs to it worked out when asked for. */
interface Unit {
  readonly key: string;
  readonly context: BeadContext;
  /** 0-based among the paragraphs of the bead. */
  readonly piece: number;
  readonly range: TextRange;
  /** The sentence that it is or belongs to. */
  readonly sentence: TextRange;
  /** Which clause of the sentence it is; null for the whole. */
  readonly clause: number | null;
}

/** Without one of these inside, a text is one sentence of one clause. */
const PARTS = /[.!?…:;]["”’»)\]]*\s/;

const CLAUSE_ENDS = /[:;]\s/g;

/** The clauses between colons and semicolons, offsets counted in the text that `sentence` is a range of; none for a single one. */
function clausesOf(text: string, { start, end }: TextRange): readonly TextRange[] {
  const ends = [...text.slice(start, end).matchAll(CLAUSE_ENDS)].map((match) => start + match.index);
  if (ends.length === 0) return [];
  const starts = [start, ...ends.map((at) => at + 2)];
  return starts.map((from, index) => ({ start: from, end: ends[index] ?? end }));
}

/** What parts the clauses, in order: a list and its translation part them alike. */
function separatorsOf(text: string, { start, end }: TextRange): string {
  return [...text.slice(start, end).matchAll(CLAUSE_ENDS)].map((match) => match[0].charAt(0)).join('');
}

function unitsOf(context: BeadContext): readonly Unit[] {
  return context.vi.pieces.flatMap(({ text }, piece) =>
    splitSentences(text, 'vi').flatMap((sentence) => {
      const ranges = [sentence, ...clausesOf(text, sentence)];
      return ranges.flatMap((range, index): Unit[] => {
        const key = sentenceKey(text.slice(range.start, range.end));
        return key === null ? [] : [{ key, context, piece, range, sentence, clause: index === 0 ? null : index - 1 }];
      });
    }),
  );
}

/** Where `unit` and its translation stand; null where it is not sure which words translate it. */
function placeOf(unit: Unit): Place | null {
  const { context, piece, range, sentence, clause } = unit;
  const english = linkedEnglish(context, piece, sentence.start);
  const [viText, enText] = [context.vi.pieces[piece]?.text, context.en.pieces[english?.piece ?? -1]?.text];
  if (english === null || viText === undefined || enText === undefined) return null;
  const isListAlike = separatorsOf(viText, sentence) === separatorsOf(enText, english.range);
  const part = clause === null ? english.range : isListAlike ? clausesOf(enText, english.range)[clause] : undefined;
  if (part === undefined) return null;
  return { bead: context.index, vi: pieceSpan(context.vi, piece, range), en: pieceSpan(context.en, english.piece, part) };
}

/** The units that come more than once; of a sentence that does, not its clauses too. */
function repeatedUnits(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const groups = [...Map.groupBy(units, ({ key }) => key).values()].filter((group) => group.length > 1);
  const isRepeated = (unit: Unit): boolean =>
    groups.some((group) =>
      group.some(
        ({ clause, context, piece, sentence }) =>
          clause === null && context === unit.context && piece === unit.piece && sentence.start === unit.sentence.start,
      ),
    );
  return groups
    .map((group) => group.filter((unit) => unit.clause === null || !isRepeated(unit)))
    .filter(({ length }) => length > 1);
}

/** Every rendering of a repeated sentence or clause that is worded otherwise than all the renderings before it. */
export function checkRepeatedSources(contexts: readonly BeadContext[]): readonly Draft[] {
  const [only, ...more] = contexts;
  if (more.length === 0 && only !== undefined && !PARTS.test(only.vi.text)) return [];
  return repeatedUnits(sureBeads(contexts).flatMap(unitsOf)).flatMap((group) => {
    const met: Place[] = [];
    return group.flatMap((unit): Draft[] => {
      const place = placeOf(unit);
      if (place === null) return [];
      const [first] = met;
      const isOther = met.every(({ en }) => isOtherWording(en?.text ?? '', place.en?.text ?? ''));
      met.push(place);
      return first !== undefined && isOther ? [inconsistency('consistency.sentence', place, first)] : [];
    });
  });
}
