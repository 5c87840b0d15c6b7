/** Holds the tables of names to what can be counted, and to the forms that both languages use. */

import { describe, expect, it } from 'vitest';
import { knownName } from '../../../shared/name/known-names.ts';
import { areMerged, isProvince, provinceLetters } from '../../../shared/name/provinces.ts';
import { COUNTRY_ROWS } from '../../../shared/name/tables/country-rows.ts';
import { DISTRICT_LINES } from '../../../shared/name/tables/vietnam-districts.ts';
import { PROVINCE_ROWS } from '../../../shared/name/tables/vietnam-provinces.ts';

const UNITED_NATIONS = 193;
const PROVINCES_BEFORE = 63;
const PROVINCES_TODAY = 34;

describe('the tables of names', () => {
  it('have at least as many countries as the United Nations have members', () => {
    expect(COUNTRY_ROWS.length).toBeGreaterThanOrEqual(UNITED_NATIONS);
  });

  it('name each country by a form, a noun and an adjective', () => {
    const odd = COUNTRY_ROWS.filter(
      (row) =>
        row.split(' | ').length !== 4 ||
        row
          .split(' | ')
          .slice(0, 3)
          .some((cell) => cell === ''),
    );
    expect(odd).toEqual([]);
  });

  it('have 34 provinces made of 63', () => {
    expect(PROVINCE_ROWS).toHaveLength(PROVINCES_TODAY);
    const before = PROVINCE_ROWS.flatMap((row) => {
      const [today = '', merged] = row.split(' | ');
      // Huế was Thừa Thiên Huế until 2024 and counts once.
      return merged === undefined ? [today] : today === 'Huế' ? [merged] : [today, ...merged.split(', ')];
    });
    expect(new Set(before).size).toBe(PROVINCES_BEFORE);
  });

  it('have no district twice in a province', () => {
    for (const line of DISTRICT_LINES) expect(new Set(line.split(', ')).size).toBe(line.split(', ').length);
  });

  it.each([
    ['Trung Quốc', 'China'],
    ['CHDCND Lào', 'Laos'],
    ['Mi-an-ma', 'Myanmar'],
    ['Ô-xtrây-li-a', 'Australia'],
    ['Liên Hợp Quốc', 'United Nations'],
    ['Biển Đông', 'East Sea'],
    ['Thừa Thiên - Huế', 'Hue'],
    ['Tây Nguyên', 'Central Highlands'],
    ['Tập Cận Bình', 'Xi Jinping'],
    ['Viêng Chăn', 'Vientiane'],
  ])('%s is %s', (vietnamese, english) => {
    expect(knownName(vietnamese)?.forms).toContain(english);
  });

  it.each([
    ['Lâm Đồng', 'Binh Thuan', true],
    ['Vĩnh Phúc', 'Hoa Binh', true],
    ['Phú Thọ', 'Phu Tho', false],
    ['Nghệ An', 'Ha Tinh', false],
    ['Thừa Thiên Huế', 'Hue', false],
  ])('%s and %s are one province under two names: %s', (a, b, expected) => {
    expect(areMerged(provinceLetters(a), provinceLetters(b))).toBe(expected);
  });

  it('knows a province by its letters', () => {
    expect(['Hanoi', 'Nghe An', 'Ba Ria-Vung Tau', 'Quynh Luu'].map((name) => isProvince(provinceLetters(name)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
