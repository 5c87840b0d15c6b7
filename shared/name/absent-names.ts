/** Judges the names that only one side has: gone, added, or one put in the place of the other. */

import type { AddedName } from './added-names.ts';
import { unexplainedCountries } from './country-words.ts';
import type { EnglishSide } from './english-side.ts';
import type { Name } from './find-names.ts';
import type { NameDisagreement } from './name-disagreement.ts';
import type { NameMemory } from './name-memory.ts';
import type { NamedText } from './name-words.ts';
import { areMerged, provinceLetters } from './provinces.ts';
import { PERSON_POINTERS, PLACE_KINDS, PLACE_POINTERS, TITLE_ENDS } from './vietnamese-name-tables.ts';
import { rewriteName, withoutMarks } from './write-name.ts';

export interface Absence {
  readonly vi: NamedText;
  readonly english: EnglishSide;
  /** Names of the Vietnamese that the English owes, cut to the words that are gone. */
  readonly absent: readonly Name[];
  /** Names of the English that the bead's Vietnamese does not have. */
  readonly added: readonly AddedName[];
  /** Whether the Vietnamese names a foreign city or province. */
  readonly isAbroad: boolean;
  readonly memory: NameMemory;
}

/** Countries whose people Vietnamese calls by Sino-Vietnamese readings, so that a name may be there in another spelling. */
const SINO_SPHERE = /Trung Quốc|Trung Hoa|Đài Loan|Hồng Kông|Hồng Công|Hàn Quốc|Triều Tiên|Nhật Bản|Singapore|Xin-ga-po|Mông Cổ/;

const POINTERS: Readonly<Record<AddedName['kind'], readonly ReadonlySet<string>[]>> = {
  person: [TITLE_ENDS, PERSON_POINTERS],
  place: [PLACE_KINDS, PLACE_POINTERS],
};

/** Whether the Vietnamese may mean somebody or some place, without the name, that the English names outright. */
function pointsAt(vi: NamedText, kind: AddedName['kind']): boolean {
  return vi.words.some((word) => {
    const isCommon = !word.isCapital || word.isInitial;
    return isCommon && POINTERS[kind].some((pointers) => pointers.has(word.text.toLowerCase()));
  });
}

function rangeOf(name: AddedName): { readonly start: number; readonly end: number } {
  return { start: name.words[0]?.start ?? 0, end: name.words.at(-1)?.end ?? 0 };
}

/** A name that stands in the place of another of its kind, if each side has exactly one left. */
function changedName({
  english,
  absent,
  added,
}: Absence): { readonly finding: NameDisagreement; readonly gone: Name; readonly put: AddedName } | null {
  for (const put of added) {
    const ofKind = absent.filter((name) => name.kind === put.kind);
    const [gone] = ofKind;
    if (gone === undefined || ofKind.length > 1 || added.filter((name) => name.kind === put.kind).length > 1) continue;
    const [before, after] = [provinceLetters(gone.text), put.words.map((word) => word.folded).join('')];
    const kind = put.kind === 'place' && areMerged(before, after) ? 'merged' : 'changed';
    const expected = kind === 'merged' ? withoutMarks(gone.text) : rewriteName(gone.words, english, put);
    return { finding: { kind, vi: { start: gone.start, end: gone.end }, en: rangeOf(put), expected }, gone, put };
  }
  return null;
}

/** A country that stands in the place of another, if each side has exactly one left. */
function changedCountry({ english, absent }: Absence): { readonly finding: NameDisagreement; readonly gone: Name } | null {
  const countries = absent.filter((name) => name.known?.kind === 'country');
  const [gone] = countries;
  if (gone === undefined || countries.length > 1) return null;
  const put = unexplainedCountries(english);
  const [first] = put;
  const word = english.words[first?.index ?? -1];
  if (first === undefined || word === undefined || put.some((one) => one.noun !== first.noun)) return null;
  const [noun = '', adjective = ''] = gone.known?.forms ?? [];
  const expected = first.slot === 'noun' ? noun : adjective;
  return {
    finding: { kind: 'changed', vi: { start: gone.start, end: gone.end }, en: { start: word.start, end: word.end }, expected },
    gone,
  };
}

/** Whether the English may have this person or place of East Asia under a spelling that no table holds: two free capitals, or one. */
function mayBeForeign(name: Name, { vi, english, isAbroad }: Absence): boolean {
  if (name.kind === 'foreign' || name.known?.kind === 'country' || !(isAbroad || SINO_SPHERE.test(vi.text))) return false;
  const isFree = (at: number): boolean => english.words[at]?.isCapital === true && english.covered[at] === 0;
  return english.words.some((word, at) => {
    if (!isFree(at) || word.isInitial) return false;
    return name.kind === 'place' || (isFree(at + 1) && english.words[at + 1]?.isJoined === true);
  });
}

/** The findings on names that only one side has, at most one for each. */
export function judgeAbsent(absence: Absence): readonly NameDisagreement[] {
  const { vi, memory } = absence;
  const added = absence.added.filter((name) => !memory.hasVietnamese(name.words.map((word) => word.folded)));
  const exchange = changedName({ ...absence, added });
  const country = changedCountry(absence);
  const found: NameDisagreement[] = [exchange, country].flatMap((one) => (one === null ? [] : [one.finding]));
  for (const name of absence.absent) {
    if (name === exchange?.gone || name === country?.gone || mayBeForeign(name, absence)) continue;
    const range = { start: name.start, end: name.end };
    found.push({ kind: 'missing', vi: range, en: null, expected: vi.text.slice(range.start, range.end) });
  }
  for (const name of added) {
    if (name === exchange?.put || name.isPartial) continue;
    if (!pointsAt(vi, name.kind)) found.push({ kind: 'added', vi: null, en: rangeOf(name), expected: '' });
  }
  return found;
}
