/** Looks up names that the two languages spell differently: countries, cities, seas, bodies, and what stands for them in English. */

import { fold } from '../text/fold.ts';
import type { NameWord } from './name-words.ts';
import { CAPITAL_ROWS } from './tables/capital-rows.ts';
import { COUNTRY_ROWS } from './tables/country-rows.ts';
import { FOREIGN_PEOPLE_ROWS } from './tables/foreign-people-rows.ts';
import { DISTRICT_LINES } from './tables/vietnam-districts.ts';
import { VIETNAM_PLACE_ROWS } from './tables/vietnam-place-rows.ts';
import { PROVINCE_ROWS } from './tables/vietnam-provinces.ts';
import { WORLD_BODY_ROWS } from './tables/world-body-rows.ts';
import { WORLD_PLACE_ROWS } from './tables/world-place-rows.ts';
import { vietnameseKey } from './vietnamese-key.ts';

export interface KnownName {
  readonly kind: 'country' | 'world' | 'person' | 'body' | 'vietnam';
  /** The English forms as they are written, the commonest first. */
  readonly forms: readonly string[];
  /** Every word of the forms, in lower case; one of three letters or fewer is an abbreviation and stands with a capital. */
  readonly words: ReadonlySet<string>;
  /** The folded words of each form. */
  readonly syllables: readonly (readonly string[])[];
}

/** The cells of a row, and the forms in a cell. */
const CELL = ' | ';
const FORM = ', ';

function formsOf(cell: string): readonly string[] {
  return cell.split(FORM).filter((form) => form !== '');
}

function wordsOf(forms: readonly string[]): readonly string[] {
  return forms.flatMap((form) => form.toLowerCase().split(/[ .-]/)).filter((word) => word.length > 1);
}

const TABLE: ReadonlyMap<string, KnownName> = build();

/** The number of words of the longest known name by its first word. */
const LONGEST: ReadonlyMap<string, number> = longest();

function build(): ReadonlyMap<string, KnownName> {
  const table = new Map<string, KnownName>();
  const add = (key: string, kind: KnownName['kind'], forms: readonly string[]): void => {
    const before = table.get(key);
    const all = [...(before?.forms ?? []), ...forms];
    table.set(key, {
      kind: before?.kind ?? kind,
      forms: all,
      words: new Set(wordsOf(all)),
      syllables: all.map((form) => wordsOf([fold(form)])),
    });
  };
  const addRows = (rows: readonly string[], kind: KnownName['kind']): void => {
    for (const row of rows) {
      const [vietnamese = '', ...english] = row.split(CELL);
      for (const form of formsOf(vietnamese)) add(vietnameseKey(form), kind, english.flatMap(formsOf));
    }
  };
  addRows(VIETNAM_PLACE_ROWS, 'vietnam');
  for (const place of [...PROVINCE_ROWS, ...DISTRICT_LINES].flatMap((row) => row.split(CELL)).flatMap(formsOf)) {
    if (!table.has(vietnameseKey(place))) add(vietnameseKey(place), 'vietnam', []);
  }
  addRows(COUNTRY_ROWS, 'country');
  addRows(CAPITAL_ROWS, 'world');
  addRows(WORLD_PLACE_ROWS, 'world');
  addRows(WORLD_BODY_ROWS, 'body');
  addRows(FOREIGN_PEOPLE_ROWS, 'person');
  return table;
}

function longest(): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const key of TABLE.keys()) {
    const words = key.split(' ');
    const first = words[0] ?? '';
    lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length));
  }
  return lengths;
}

/** The known name written exactly so in Vietnamese, in any case and either placement of tones. */
export function knownName(vietnamese: string): KnownName | undefined {
  return TABLE.get(vietnameseKey(vietnamese));
}

/** The longest known name that begins at word `at`, its words joined by spaces or hyphens; null where there is none. */
export function knownNameAt(
  words: readonly NameWord[],
  at: number,
): { readonly known: KnownName; readonly length: number } | null {
  const first = words[at]?.lower ?? '';
  const limit = LONGEST.get(first) ?? 0;
  if (limit === 0) return null;
  let key = first;
  // Tân Phú đông khách is not Tân Phú Đông; abroad, Liên hợp quốc and Trung quốc are written in both ways.
  let isCapital = words[at]?.isCapital === true || words[at + 1]?.isCapital === true;
  let found: { known: KnownName; length: number } | null = null;
  for (let length = 1; length <= limit; length += 1) {
    const known = TABLE.get(key);
    if (known !== undefined && (known.kind !== 'vietnam' || isCapital)) found = { known, length };
    const next = words[at + length];
    if (next?.isJoined !== true) break;
    isCapital &&= next.isCapital;
    key += ` ${next.lower}`;
  }
  return found;
}
