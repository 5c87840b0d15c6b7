/** Rules consistency.name: the holder of one office under two names that differ by a letter or a mark, inside one language. */

import type { Language } from '../../domain/language.ts';
import { editDistance } from '../../name/edit-distance.ts';
import { fold, foldKeepingMarks } from '../../text/fold.ts';
import { wordList } from '../../text/word-list.ts';
import type { BeadContext } from '../bead-context.ts';
import { locate } from '../joined-text.ts';
import type { Draft } from '../rule.ts';
import { inconsistency, type Place } from './draft.ts';
import { type PersonName, personNames } from './person-names.ts';
import {
  ADDRESS_WORDS,
  ENGLISH_OFFICE,
  ENGLISH_SHARED_OFFICE,
  VIETNAMESE_OFFICE,
  VIETNAMESE_SHARED_OFFICE,
} from './sole-offices.ts';

/** An office with its body needs no more; further back stands another clause. */
const OFFICE_WINDOW = 90;

/** An office alone, without a body, may be anybody's. */
const LEAST_OFFICE_WORDS = 3;

interface Holder {
  readonly place: Place;
  /** Lower case, marks kept in Vietnamese. */
  readonly name: string;
  readonly office: string;
}

const OFFICES: Readonly<Record<Language, RegExp>> = { vi: VIETNAMESE_OFFICE, en: ENGLISH_OFFICE };

/** English: capitals and what links them, at the end of the words before a name or at the start of those behind it. */
const CAPITALS = "(?:(?:\\p{Lu}[\\p{L}'’]*|of|the|for|and)(?:\\s+|$))+";
const CAPITALS_BEFORE = new RegExp(`${CAPITALS}$`, 'u');
const CAPITALS_BEHIND = new RegExp(`^${CAPITALS}`, 'u');

/** "Provincial Party Secretary" is "Secretary of the Provincial Party Committee". */
const ENGLISH_FILLERS: ReadonlySet<string> = new Set(wordList('of the for and s committee'));

function wordsOf(title: string): readonly string[] {
  return title.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '' && !ADDRESS_WORDS.has(word));
}

/** Vietnamese names the office first and its body behind: from the office on, in comparable form. */
function vietnameseOffice(part: string): string {
  const title = wordsOf(foldKeepingMarks(part)).join(' ');
  return VIETNAMESE_SHARED_OFFICE.test(title) ? '' : title.slice(VIETNAMESE_OFFICE.exec(title)?.index ?? title.length);
}

/** English names office and body in either order: the words of both in one order. */
function englishOffice(part: string, capitals: RegExp): string {
  const title = fold(capitals.exec(part)?.[0] ?? '');
  if (!ENGLISH_OFFICE.test(title) || ENGLISH_SHARED_OFFICE.test(title)) return '';
  const words = wordsOf(title).filter((word) => !ENGLISH_FILLERS.has(word));
  return [...new Set(words)].sort().join(' ');
}

/** The office right before or behind the name, in comparable form; null where it is none that a single person holds. */
function officeOf(text: string, { start, end }: PersonName, side: Language): string | null {
  const before = /[^,;:.()\n"“”–-]*$/u.exec(text.slice(Math.max(0, start - OFFICE_WINDOW), start))?.[0] ?? '';
  const behind = /^\s*[-–,]\s*([^,;:.()\n"“”–-]*)/u.exec(text.slice(end, end + OFFICE_WINDOW))?.[1] ?? '';
  const offices =
    side === 'vi'
      ? [vietnameseOffice(before), vietnameseOffice(behind)]
      : [englishOffice(before, CAPITALS_BEFORE), englishOffice(behind, CAPITALS_BEHIND)];
  return offices.find((office) => office.split(' ').length >= LEAST_OFFICE_WORDS) ?? null;
}

function holdersOf(context: BeadContext, side: Language): readonly Holder[] {
  const joined = context[side];
  if (!OFFICES[side].test(joined.text.toLowerCase())) return [];
  return personNames(joined.text, side).flatMap((person): Holder[] => {
    const office = officeOf(joined.text, person, side);
    const span = locate(joined, person.start, person.end);
    const place = { bead: context.index, vi: side === 'vi' ? span : null, en: side === 'en' ? span : null };
    return office === null ? [] : [{ place, name: person.key, office }];
  });
}

/** Onsets that northern speakers say alike and confuse in writing; Đoàn Thiện Thuật, Ngữ âm tiếng Việt (1977). */
const SAME_SOUND: readonly (readonly [onset: RegExp, sound: string])[] = [
  [/^tr/, 'ch'],
  [/^s/, 'x'],
  [/^(?:gi|r)/, 'd'],
  [/^n(?![gh])/, 'l'],
];

function soundOf(syllable: string): string {
  return SAME_SOUND.reduce((said, [onset, sound]) => said.replace(onset, sound), syllable);
}

/** Whether two names are spellings of one: the same family name and number of syllables, one syllable a letter or a mark apart. */
function isSlip(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  if (a.length !== b.length || a[0] !== b[0]) return false;
  const differing = a.flatMap((syllable, at) => (syllable === b[at] ? [] : [[syllable, b[at] ?? ''] as const]));
  const [pair] = differing;
  if (differing.length !== 1 || pair === undefined) return false;
  const [mine, its] = [fold(pair[0]), fold(pair[1])];
  return mine === its || soundOf(mine) === soundOf(its) || editDistance(mine, its, 1) === 1;
}

/** Names on `side` that an earlier place spells otherwise under the same office; reported where the name has its first such place. */
export function checkHolders(contexts: readonly BeadContext[], side: Language): readonly Draft[] {
  const holders = contexts.flatMap((context) => holdersOf(context, side));
  const reported = new Set<string>();
  return holders.flatMap((holder, index): Draft[] => {
    const other = holders.slice(0, index).find((one) => one.office === holder.office && isSlip(one.name, holder.name));
    if (other === undefined || reported.has(holder.name)) return [];
    reported.add(holder.name).add(other.name);
    return [inconsistency(side === 'vi' ? 'consistency.name-vi' : 'consistency.name', holder.place, other.place)];
  });
}
