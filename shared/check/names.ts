/** Rules name: people, places and foreign names must stand in the English as the Vietnamese has them, marks apart. */

import { compareNameSides } from '../name/compare-names.ts';
import { readEnglish } from '../name/english-side.ts';
import { findNames, type Name } from '../name/find-names.ts';
import type { NameDisagreement, NameFault } from '../name/name-disagreement.ts';
import { capitalPairs, hasPairs, isMetIn, type NameMemory } from '../name/name-memory.ts';
import { type NamedText, nameWords } from '../name/name-words.ts';
import type { BeadContext } from './bead-context.ts';
import { locate } from './joined-text.ts';
import type { Draft } from './rule.ts';

const RULES: Readonly<Record<NameFault, string>> = {
  misspelt: 'name.misspelt',
  shortened: 'name.shortened',
  missing: 'name.missing',
  added: 'name.added',
  changed: 'name.changed',
  merged: 'name.merged',
};

/** A province renamed may be meant, so nothing is mended without asking. */
const WITHOUT_SUGGESTION: ReadonlySet<NameFault> = new Set(['missing', 'added', 'merged']);

function draft(context: BeadContext, found: NameDisagreement): Draft {
  const { vi, en, index } = context;
  const viSpan = found.vi === null ? null : locate(vi, found.vi.start, found.vi.end);
  const enSpan = found.en === null ? null : locate(en, found.en.start, found.en.end);
  const isCertain = enSpan !== null && found.expected !== '' && !WITHOUT_SUGGESTION.has(found.kind);
  return {
    rule: RULES[found.kind],
    bead: index,
    vi: viSpan,
    en: enSpan,
    params: { vi: viSpan?.text ?? found.expected, en: enSpan?.text ?? '', expected: found.expected },
    suggestion: isCertain ? { side: 'en', start: enSpan.start, end: enSpan.end, text: found.expected } : null,
  };
}

/** The people of the document, each once. */
function peopleOf(beads: readonly NamedText[]): readonly Name[] {
  const people = beads.flatMap(({ text, words }) => findNames(text, words).filter(({ kind }) => kind === 'person'));
  return [...new Map(people.map((person) => [person.words.map((word) => word.folded).join(' '), person])).values()];
}

/** What the document has around a bead; its Vietnamese is read as a whole only when a bead asks. */
function documentMemory(beads: readonly NamedText[]): {
  readonly memory: NameMemory;
  readonly met: Set<string>;
} {
  const met = new Set<string>();
  const isAlone = beads.length < 2;
  let pairs: Set<string> | undefined;
  let people: readonly Name[] | undefined;
  const memory: NameMemory = {
    isMet: (name) => isMetIn(met, name),
    hasVietnamese: (folded) => {
      if (pairs === undefined) {
        pairs = new Set();
        for (const { words } of beads) capitalPairs(words, pairs);
      }
      return hasPairs(pairs, folded);
    },
    people: () => {
      people ??= isAlone ? [] : peopleOf(beads);
      return people;
    },
  };
  return { memory, met };
}

/**
 * The names of every two-sided bead. A name that the English has written before may be a pronoun or a title later, so the beads are
 * taken in order.
 */
export function checkNames(contexts: readonly BeadContext[]): readonly Draft[] {
  const sides = contexts.map(({ vi }) => ({ text: vi.text, words: nameWords(vi.text) }));
  const { memory, met } = documentMemory(sides);
  return contexts.flatMap((context, at) => {
    const english = readEnglish(context.en.text);
    const vi = sides[at];
    const isTwoSided = vi !== undefined && context.bead.vi.length > 0 && context.bead.en.length > 0;
    const drafts = isTwoSided ? compareNameSides(vi, english, memory).map((found) => draft(context, found)) : [];
    if (contexts.length > 1) capitalPairs(english.words, met);
    return drafts;
  });
}
