/** Rule consistency.acronym: an acronym of the Vietnamese with a letter, a mark or its case wrong (HĐNĐ for HĐND). */

import { fold } from '../../text/fold.ts';
import type { BeadContext } from '../bead-context.ts';
import { locate } from '../joined-text.ts';
import type { Draft } from '../rule.ts';
import { type Place, relatedDraft } from './draft.ts';
import { OFFICIAL_ACRONYMS } from './official-acronyms.ts';

/** Capitals, of which one behind the first two may have slipped into lower case: UBNd. */
const ACRONYM = /(?<![\p{L}\p{N}&])\p{Lu}{2}[\p{Lu}&]*\p{Ll}?\p{Lu}*(?![\p{L}\p{N}\p{M}&])/gu;

/** Shorter acronyms are too many and too alike. */
const SHORTEST = 4;

/** An acronym used this often is what the writer means by it. */
const USUAL = 3;

interface Acronym {
  readonly text: string;
  readonly place: Place;
}

/** A first look that spares most texts the search. */
const HAS_CAPITALS = /\p{Lu}{2}/u;

function acronymsOf(context: BeadContext): readonly Acronym[] {
  if (!HAS_CAPITALS.test(context.vi.text)) return [];
  return [...context.vi.text.matchAll(ACRONYM)].flatMap(({ 0: text, index }): Acronym[] => {
    const vi = locate(context.vi, index, index + text.length);
    return text.length < SHORTEST ? [] : [{ text, place: { bead: context.index, vi, en: null } }];
  });
}

/** Two letters changed places: UBDN. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const differing = [...one].flatMap((letter, at) => (letter === other[at] ? [] : [at]));
  const [first = -1, second = -1] = differing;
  return differing.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
}

/** One letter typed twice: UBNND. */
function isDoubled(one: string, other: string): boolean {
  return (
    one.length === other.length + 1 &&
    [...one].some((letter, at) => letter === one[at + 1] && one.slice(0, at) + one.slice(at + 1) === other)
  );
}

/** What the official acronyms can be mistaken for by marks and case alone. */
const BY_BARE_LETTERS: ReadonlyMap<string, readonly string[]> = Map.groupBy(OFFICIAL_ACRONYMS, fold);

/** The acronym that `text` is a slip of; null where there is none, or more than one. */
function meantBy(text: string, isUsed: (acronym: string) => boolean): string | null {
  const alike = BY_BARE_LETTERS.get(fold(text)) ?? [];
  // Without any mark it may be the house's own way of typing, unless the text has the marks elsewhere.
  const isBare = !/[^A-Z&\p{Ll}]/u.test(text);
  const marked = alike.filter((one) => one !== text && (!isBare || fold(one).toUpperCase() === one || isUsed(one)));
  const mistyped =
    alike.length > 0 ? marked : [...OFFICIAL_ACRONYMS].filter((one) => isSwapped(text, one) || isDoubled(text, one));
  const [only] = mistyped;
  return mistyped.length === 1 && only !== undefined && only.length >= SHORTEST ? only : null;
}

/** A slip in every acronym that is neither official nor usual in this text, with the acronym that is meant. */
export function checkAcronyms(contexts: readonly BeadContext[]): readonly Draft[] {
  const acronyms = contexts.flatMap(acronymsOf);
  const uses = Map.groupBy(acronyms, ({ text }) => text);
  return acronyms.flatMap(({ text, place }): Draft[] => {
    if (OFFICIAL_ACRONYMS.has(text) || (uses.get(text)?.length ?? 0) >= USUAL) return [];
    const meant = meantBy(text, (acronym) => uses.has(acronym));
    if (meant === null || place.vi === null) return [];
    const elsewhere = uses.get(meant)?.[0];
    const draft = relatedDraft('consistency.acronym', place, elsewhere === undefined ? [] : [{ pair: null, ...elsewhere.place }]);
    const { start, end } = place.vi;
    return [
      {
        ...draft,
        params: { ...draft.params, expected: meant },
        suggestion: { side: 'vi', start, end, text: meant },
      },
    ];
  });
}
