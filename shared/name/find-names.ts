/** Finds the names of a Vietnamese text that English spells alike or has its own word for: people, places, bodies, foreign names left as they are. */

import { fold } from '../text/fold.ts';
import { isVietnameseSyllable } from '../text/syllables.ts';
import { findForeign } from './foreign-names.ts';
import { type KnownName, knownNameAt } from './known-names.ts';
import { isLoud } from './loud-text.ts';
import { type NameWord, nameWords } from './name-words.ts';
import {
  ADDRESSES,
  COMMON_WORD_FAMILIES,
  FAMILY_NAMES,
  LEADING_WORDS,
  MIDDLE_NAMES,
  NO_PERSON,
  PLACE_KINDS,
  TITLE_ENDS,
  TRANSLATED_HEADS,
} from './vietnamese-name-tables.ts';

export interface Name {
  /**
   * `person`: a family name and what follows it, or a name behind a form of address; `place`: behind its kind (huyện, xã) or in the tables;
   * `mention`: capitalised syllables of which nothing more is known; `known`: English has a word of its own; `foreign`: no Vietnamese syllables.
   */
  readonly kind: 'person' | 'place' | 'mention' | 'known' | 'foreign';
  readonly words: readonly NameWord[];
  readonly text: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Whether its absence in the English is worth an alarm; short foreign names and acronyms come and go. */
  readonly isSure: boolean;
  /** What the tables say of it. */
  readonly known: KnownName | null;
}

const SHORTEST_PERSON = 3;
const LONGEST_PERSON = 5;
const LONGEST_PLACE = 4;

/** First syllables behind a kind of place that begin a body's name instead: tỉnh Đoàn, huyện Ủy. */
const NO_PLACE: ReadonlySet<string> = new Set(['đoàn', 'đảng', 'ủy', 'hội', 'ban', 'mặt', 'sở', 'bộ', 'đội', 'công']);

/** Countries that English leaves to "the nation", "the administration" or "domestic". */
const COMES_AND_GOES: ReadonlySet<string> = new Set(['Vietnam', 'United States']);

function lower(word: NameWord | undefined): string {
  return word?.lower ?? '';
}

export function isSyllable(word: NameWord): boolean {
  return isVietnameseSyllable(word.text, { marks: 'optional' });
}

/** The text's words, and the place in them that is being read. */
interface Reader {
  readonly text: string;
  readonly words: readonly NameWord[];
  readonly names: Name[];
}

function push(
  reader: Reader,
  kind: Name['kind'],
  range: readonly [number, number],
  isSure: boolean,
  known: KnownName | null,
): number {
  const [first, end] = range;
  const words = reader.words.slice(first, end);
  const [from, to] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  reader.names.push({ kind, words, text: reader.text.slice(from, to), start: from, end: to, isSure, known });
  return end;
}

/** The end of the run of capitalised Vietnamese syllables that begins at `at`. */
function runEnd(words: readonly NameWord[], at: number): number {
  let end = at + 1;
  for (let word = words[end]; word?.isCapital === true && word.isJoined && isSyllable(word); word = words[end]) end += 1;
  return end;
}

function isKind(word: NameWord | undefined): boolean {
  return PLACE_KINDS.has(lower(word));
}

/** Whether the word in front, with nothing between, is a form of address or the end of an office or rank. */
function isTitledAt(words: readonly NameWord[], at: number, titles: ReadonlySet<string>): boolean {
  const before = words[at - 1];
  if (before === undefined || words[at]?.isJoined !== true) return false;
  return titles.has(lower(before)) || (lower(before) === 'nước' && lower(words[at - 2]) === 'tịch');
}

/** Whether a person may begin here: a family name that does not open another phrase, such as Đoàn Nghệ An or Ông Trần Văn Ba. */
function isFamilyAt(words: readonly NameWord[], at: number): boolean {
  const [family, next] = [lower(words[at]), lower(words[at + 1])];
  if (!FAMILY_NAMES.has(family) || NO_PERSON.has(`${family} ${next}`)) return false;
  if (!LEADING_WORDS.has(family)) return true;
  return !FAMILY_NAMES.has(next) && (knownNameAt(words, at + 1)?.length ?? 0) < 2;
}

/** A name of the tables at `at`; one syllable only where no other capital follows, since Mỹ Linh is no American. */
function readKnown(reader: Reader, at: number, end: number): number | null {
  const { words } = reader;
  const hit = knownNameAt(words, at);
  if (hit === null) return null;
  const { known, length } = hit;
  const part = words.slice(at, at + length);
  if (!part.some((word) => word.isCapital) || (length === 1 && end - at > 1)) return null;
  const isTitled = isTitledAt(words, at, TITLE_ENDS) && isFamilyAt(words, at) && end - at > length;
  const isPartOfPlace = known.kind === 'vietnam' && isKind(words[at - 1]) && end - at === length + 1;
  const isMiddle = MIDDLE_NAMES.has(lower(words[at + 1]));
  const isPerson =
    known.kind === 'vietnam' && isMiddle && !isKind(words[at - 1]) && isFamilyAt(words, at) && end - at === length + 1;
  if (isTitled || isPartOfPlace || isPerson) return null;
  if (known.kind !== 'vietnam') {
    const isSpelledAlike = !part.every(isSyllable);
    const isOwed =
      known.kind === 'country' ? !COMES_AND_GOES.has(known.forms[0] ?? '') : known.kind === 'world' && isSpelledAlike;
    return push(reader, isSpelledAlike ? 'foreign' : 'known', [at, at + length], length > 1 && isOwed, known);
  }
  const letters = fold(part.map((word) => word.text).join(''));
  const first = known.forms[0];
  const isItsOwn = first === undefined || fold(first).replaceAll(' ', '') === letters;
  return push(reader, 'place', [at, at + length], length > 1 && (isItsOwn || isKind(words[at - 1])), known);
}

/** A person at `at` of the run that ends at `end`. */
function readPerson(reader: Reader, at: number, end: number): number | null {
  const { words } = reader;
  const count = end - at;
  const isTitled = isTitledAt(words, at, TITLE_ENDS);
  if (isFamilyAt(words, at) && count <= LONGEST_PERSON && (count >= SHORTEST_PERSON || (count === 2 && isTitled))) {
    const isPlain = !COMMON_WORD_FAMILIES.has(lower(words[at])) || isTitled || MIDDLE_NAMES.has(lower(words[at + 1]));
    return push(reader, 'person', [at, end], isPlain, null);
  }
  if (count === 1 && isTitledAt(words, at, ADDRESSES)) return push(reader, 'person', [at, end], false, null);
  return null;
}

/** A place behind its kind, or one that goes on a list of such places. */
function readPlace(reader: Reader, at: number, end: number): number | null {
  const { words, names, text } = reader;
  const count = end - at;
  const word = words[at];
  if (word === undefined || count > LONGEST_PLACE || NO_PLACE.has(lower(word))) return null;
  if (word.isJoined && isKind(words[at - 1])) return push(reader, 'place', [at, end], count >= 2, null);
  const last = names.at(-1);
  const isListed = last?.kind === 'place' && /^(?:, | và |, và )$/.test(text.slice(last.end, word.start));
  return isListed && count >= 2 && !TRANSLATED_HEADS.has(lower(word)) ? push(reader, 'place', [at, end], false, null) : null;
}

/** Where another name begins inside the run from `at` to `end`, which the words before it only lead up to. */
function nextName(words: readonly NameWord[], at: number, end: number): number {
  for (let index = at + 1; index < end; index += 1) {
    const known = knownNameAt(words, index)?.length ?? 0;
    if (known > 1 || (known === 1 && index === at + 1 && words[at]?.isInitial === true)) return index;
    const count = end - index;
    if (isFamilyAt(words, index) && count >= SHORTEST_PERSON && count <= LONGEST_PERSON - 1) return index;
  }
  return end;
}

/** Whatever else is capital: the head of a translated body is passed over, other syllables are kept as a mention. */
function readRest(reader: Reader, at: number, end: number): number {
  if (TRANSLATED_HEADS.has(lower(reader.words[at])) || isKind(reader.words[at])) return at + 1;
  const next = nextName(reader.words, at, end);
  return next - at >= 2 && next - at <= LONGEST_PLACE ? push(reader, 'mention', [at, next], false, null) : next;
}

/** Where every word is capital nothing tells where a person ends: three and four syllables are tried. */
function readLoud(reader: Reader, at: number, end: number): number {
  const known = knownNameAt(reader.words, at);
  if (known !== null && known.length > 1) {
    const kind = known.known.kind === 'vietnam' ? 'place' : 'known';
    return push(reader, kind, [at, at + known.length], false, known.known);
  }
  if (!isFamilyAt(reader.words, at)) return at + 1;
  for (const count of [SHORTEST_PERSON, SHORTEST_PERSON + 1]) {
    if (at + count <= end) push(reader, 'mention', [at, at + count], false, null);
  }
  return at + 1;
}

/** The words joined to `at` by hyphens without capitals: a transliteration such as Pu-tin, which no table has. */
function transliterationEnd(text: string, words: readonly NameWord[], at: number): number {
  let end = at + 1;
  for (let word = words[end]; word?.isJoined === true && text[word.start - 1] === '-' && !word.isCapital; word = words[end])
    end += 1;
  return end;
}

function readAt(reader: Reader, at: number, loud: boolean): number {
  const { words, text } = reader;
  const word = words[at];
  if (word === undefined) return at + 1;
  if (!word.isCapital) {
    const next = words[at + 1];
    const isOpening = next?.isCapital === true && next.isJoined;
    const hit = isOpening ? knownNameAt(words, at) : null;
    return hit === null || hit.length < 2 ? at + 1 : push(reader, 'known', [at, at + hit.length], false, hit.known);
  }
  const place = knownNameAt(words, at);
  if (
    place !== null &&
    place.length > 1 &&
    place.known.kind === 'vietnam' &&
    !words.slice(at, at + place.length).every(isSyllable)
  ) {
    return push(reader, 'place', [at, at + place.length], !loud, place.known);
  }
  const foreign = findForeign(words, at, isSyllable);
  if (foreign !== null) {
    const hit = knownNameAt(words, foreign.start);
    const known = hit?.length === foreign.end - foreign.start ? hit.known : null;
    return push(reader, 'foreign', [foreign.start, foreign.end], foreign.isSure, known);
  }
  const end = runEnd(words, at);
  if (loud) return readLoud(reader, at, end);
  const known = readKnown(reader, at, end);
  if (known !== null) return known;
  const spelled = transliterationEnd(text, words, at);
  if (spelled > at + 1) return spelled;
  return readPerson(reader, at, end) ?? readPlace(reader, at, end) ?? readRest(reader, at, end);
}

/** The names of `text`, which should be in NFC, in order; `words` are its words where they have been cut already. */
export function findNames(text: string, words: readonly NameWord[] = nameWords(text)): readonly Name[] {
  const reader: Reader = { text, words, names: [] };
  const loud = isLoud(words);
  for (let at = 0; at < words.length; ) at = readAt(reader, at, loud);
  return reader.names;
}
