/** Tells provinces of Vietnam, of today and of before July 2025, and which of the old ones went into which of the new. */

import { fold } from '../text/fold.ts';
import { PROVINCE_ROWS } from './tables/vietnam-provinces.ts';

/** A province by the letters of its name, folded and without spaces: `nghean`. */
export type ProvinceLetters = string;

export function provinceLetters(name: string): ProvinceLetters {
  return fold(name).replaceAll(/[^a-z]/g, '');
}

/** How an English text may write a province differently from its letters. */
const OTHER_SPELLINGS: ReadonlyMap<ProvinceLetters, ProvinceLetters> = new Map([
  ['thuathienhue', 'hue'],
  ['hochiminhcity', 'hochiminh'],
  ['saigon', 'hochiminh'],
  ['vungtau', 'bariavungtau'],
  ['baria', 'bariavungtau'],
]);

/** Every province by its letters → the letters of the province that it belongs to since 1 July 2025, itself where nothing changed. */
const TODAY: ReadonlyMap<ProvinceLetters, ProvinceLetters> = new Map(
  PROVINCE_ROWS.flatMap((row) => {
    const [today = '', merged = ''] = row.split(' | ');
    const letters = provinceLetters(today);
    const before = merged === '' ? [] : merged.split(', ');
    return [letters, ...before.map(provinceLetters)].map((one) => [one, letters] as const);
  }),
);

function canonical(letters: ProvinceLetters): ProvinceLetters {
  return OTHER_SPELLINGS.get(letters) ?? letters;
}

/** Whether the letters are a province's, of today or of the 63. */
export function isProvince(letters: ProvinceLetters): boolean {
  return TODAY.has(canonical(letters));
}

/** Whether two provinces are different names of which one went into the other on 1 July 2025, or both into a third. */
export function areMerged(a: ProvinceLetters, b: ProvinceLetters): boolean {
  const [first, second] = [TODAY.get(canonical(a)), TODAY.get(canonical(b))];
  return canonical(a) !== canonical(b) && first !== undefined && first === second;
}
