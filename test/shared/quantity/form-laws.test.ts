/** The laws of figures for every form that news writes them in: reading gives back what was written, and a pair that agrees stays silent. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/domain/language.ts';
import { compareQuantities } from '../../../shared/quantity/compare-quantities.ts';
import { formatScaled, formatValue } from '../../../shared/quantity/format-quantity.ts';
import type { Role } from '../../../shared/quantity/quantity.ts';
import { rational, rationalKey } from '../../../shared/quantity/rational.ts';
import { readQuantities } from '../../../shared/quantity/read-quantities.ts';
import { spellEnglish, spellVietnamese } from './spell-numbers.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ROMAN_TENS = ['', 'X', 'XX', 'XXX'];
const ROMAN_UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

function roman(value: number): string {
  return `${ROMAN_TENS[Math.floor(value / 10)]}${ROMAN_UNITS[value % 10]}`;
}

function ordinal(value: number): string {
  const isTeen = Math.floor(value / 10) % 10 === 1;
  return `${value}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

/** 13:05 as "1:05 p.m.". */
function clock(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

const two = (value: number): string => String(value).padStart(2, '0');
const digits = (value: number, language: Language): string => formatValue(rational(value), language);

/** A form of figures: how both languages write the figures it is made of, and what reading them must give. */
interface Form {
  readonly name: string;
  readonly figures: fc.Arbitrary<readonly number[]>;
  readonly vi: (figures: readonly number[]) => string;
  readonly en: (figures: readonly number[]) => string;
  /** "role:value" of every figure, in the order of the Vietnamese. */
  readonly read: (figures: readonly number[]) => readonly string[];
}

function form(
  name: string,
  figures: fc.Arbitrary<readonly number[]>,
  vi: (...figures: number[]) => string,
  en: (...figures: number[]) => string,
  read: (...figures: number[]) => readonly string[],
): Form {
  return { name, figures, vi: (all) => vi(...all), en: (all) => en(...all), read: (all) => read(...all) };
}

const whole = (min: number, max: number) => fc.integer({ min, max });
const one = (min: number, max: number) => whole(min, max).map((value) => [value]);
const pair = (a: fc.Arbitrary<number>, b: fc.Arbitrary<number>) => fc.tuple(a, b);
/** Hundredths that show two decimals or one. */
const hundredths = whole(101, 9_999).filter((value) => value % 100 !== 0);
const percent = (value: number, language: Language) => formatValue(rational(value, 100), language);
const rising = (least: number, most: number) =>
  pair(whole(least, most), whole(least, most)).filter(([a, b]) => a < b) as fc.Arbitrary<readonly number[]>;

const FORMS: readonly Form[] = [
  form(
    'percent',
    hundredths.map((value) => [value]),
    (value) => `tỷ lệ là ${percent(value, 'vi')}%`,
    (value) => `the rate is ${percent(value, 'en')}%`,
    (value) => [`number:${rationalKey(rational(value, 100))}`],
  ),
  form(
    'percent in words',
    one(3, 99),
    (value) => `tỷ lệ là ${value} phần trăm`,
    (value) => `the rate is ${spellEnglish(value)} percent`,
    (value) => [`number:${value}`],
  ),
  form(
    'money with a scale word',
    whole(1_001, 900_000).map((value) => [value]),
    (value) => `kinh phí là ${formatScaled(rational(value * 1_000_000), 'vi')} đồng`,
    (value) => `the cost is VND${formatScaled(rational(value * 1_000_000), 'en')}`,
    (value) => [`number:${value}000000`],
  ),
  form(
    'dollars in millions',
    hundredths.map((value) => [value]),
    (value) => `trị giá ${percent(value, 'vi')} triệu USD`,
    (value) => `worth US$${percent(value, 'en')} million`,
    (value) => [`number:${value * 10_000}`],
  ),
  form(
    'ordinal',
    one(3, 99),
    (value) => `kỳ họp thứ ${value}`,
    (value) => `the ${ordinal(value)} session`,
    (value) => [`ordinal:${value}`],
  ),
  form(
    'roman term',
    one(3, 39),
    (value) => `khóa ${roman(value)}`,
    (value) => `the ${ordinal(value)} tenure`,
    (value) => [`ordinal:${value}`],
  ),
  form(
    'fraction in words',
    pair(whole(2, 8), whole(3, 9)).filter(([a, b]) => a < b),
    (a, b) => `${spellVietnamese(a)} phần ${b === 4 ? 'tư' : spellVietnamese(b)} số hộ`,
    (a, b) =>
      `${spellEnglish(a)} ${{ 3: 'third', 4: 'quarter', 5: 'fifth', 6: 'sixth', 7: 'seventh', 8: 'eighth', 9: 'ninth' }[b]}s of households`,
    (a, b) => [`number:${rationalKey(rational(a, b))}`],
  ),
  form(
    'ratio',
    rising(13, 199),
    (a, b) => `có ${a}/${b} xã`,
    (a, b) => `there are ${a} out of ${b} communes`,
    (a, b) => [`number:${a}`, `number:${b}`],
  ),
  form(
    'score',
    pair(whole(0, 9), whole(0, 9)),
    (a, b) => `tỷ số ${a}-${b}`,
    (a, b) => `the score was ${a}-${b}`,
    (a, b) => [`number:${a}`, `number:${b}`],
  ),
  form(
    'range',
    rising(2, 900),
    (a, b) => `từ ${a} đến ${b} người`,
    (a, b) => `from ${a} to ${b} people`,
    (a, b) => [`number:${a}`, `number:${b}`],
  ),
  form(
    'term of office',
    pair(whole(1950, 2030), whole(2, 9)).map(([start, years]) => [start, start + years]),
    (a, b) => `nhiệm kỳ ${a} - ${b}`,
    (a, b) => `the ${a}-${b} term`,
    (a, b) => [`year:${a}`, `year:${b}`],
  ),
  form(
    'day and month',
    pair(whole(13, 28), whole(1, 12)),
    (day, month) => `ngày ${two(day)}/${month}`,
    (day, month) => `on ${MONTHS[month - 1]} ${day}`,
    (day, month) => [`day:${day}`, `month:${month}`],
  ),
  form(
    'full date in words',
    fc.tuple(whole(1, 28), whole(1, 12), whole(1900, 2099)),
    (day, month, year) => `ngày ${day} tháng ${month} năm ${year}`,
    (day, month, year) => `on ${day} ${MONTHS[month - 1]} ${year}`,
    (day, month, year) => [`day:${day}`, `month:${month}`, `year:${year}`],
  ),
  form(
    'quarter',
    pair(whole(1, 4), whole(1990, 2099)),
    (quarter, year) => `quý ${roman(quarter)} năm ${year}`,
    (quarter, year) => `the ${['first', 'second', 'third', 'fourth'][quarter - 1]} quarter of ${year}`,
    (quarter, year) => [`quarter:${quarter}`, `year:${year}`],
  ),
  form(
    'century',
    one(3, 21),
    (value) => `thế kỷ ${roman(value)}`,
    (value) => `the ${ordinal(value)} century`,
    (value) => [`century:${value}`],
  ),
  form(
    'decade',
    one(185, 203),
    (value) => `những năm ${value}0`,
    (value) => `in the ${value}0s`,
    (value) => [`decade:${value}0`],
  ),
  form(
    'time',
    one(0, 1439),
    (minutes) => `lúc ${Math.floor(minutes / 60)}h${two(minutes % 60)}`,
    (minutes) => `at ${clock(minutes)}`,
    () => [],
  ),
  form(
    'area',
    hundredths.map((value) => [value]),
    (value) => `rộng ${percent(value, 'vi')} ha`,
    (value) => `covering ${percent(value, 'en')} hectares`,
    (value) => [`number:${rationalKey(rational(value, 100))}`],
  ),
  form(
    'age',
    one(2, 109),
    (value) => `cụ ông ${value} tuổi`,
    (value) => `the ${value}-year-old man`,
    (value) => [`number:${value}`],
  ),
  form(
    'words',
    one(3, 9_999),
    (value) => `có ${spellVietnamese(value)} cây`,
    (value) => `there are ${digits(value, 'en')} trees`,
    (value) => [`number:${value}`],
  ),
];

/** "role:value" of the likeliest reading of every figure. */
function read(text: string, language: Language): readonly string[] {
  return readQuantities(text, language).flatMap((slot) =>
    (slot.alternatives[0] ?? []).map((figure) => {
      const first = figure.readings[0];
      return first === undefined ? '' : `${first.role}:${rationalKey(first.value)}`;
    }),
  );
}

/** Every reading of every figure: what a form may also mean. */
function allReadings(text: string, language: Language): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { alternatives } of readQuantities(text, language))
    for (const { readings } of alternatives.flat())
      for (const { role, value } of readings) found.add(`${role satisfies Role}:${rationalKey(value)}`);
  return found;
}

function faults(vi: string, en: string): readonly string[] {
  return compareQuantities(readQuantities(vi, 'vi'), readQuantities(en, 'en')).map(({ kind }) => kind);
}

/** Frames with a figure of their own before and behind the form. */
const FRAMES: readonly (readonly [vi: (figure: string) => string, en: (figure: string) => string])[] = [
  [(figure) => `Báo cáo nêu ${figure}.`, (figure) => `The report says ${figure}.`],
  [
    (figure) => `Theo 7.431 phiếu, ${figure}; có 58 ý kiến khác.`,
    (figure) => `According to 7,431 forms, ${figure}; there are 58 other opinions.`,
  ],
  [(figure) => `Năm 1987, ${figure}, tại 326 điểm.`, (figure) => `In 1987, ${figure}, at 326 places.`],
];

/** Half a day in minutes: "7h28" without a word for the half of the day may be either. */
const HALF_DAY = 720;

describe.each(FORMS)('the form $name', ({ name, figures, vi, en, read: expected }) => {
  it('is read as it was written, in Vietnamese', () => {
    fc.assert(
      fc.property(figures, (all) => {
        if (expected(all).length > 0) expect(read(vi(all), 'vi')).toEqual(expected(all));
      }),
    );
  });

  it('can be read so in English too', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const found = allReadings(en(all), 'en');
        const amounts = (key: string) => [key, key.replace(/^(?:year|day|ordinal)/, 'number')];
        for (const key of expected(all)) expect(amounts(key).some((one) => found.has(one))).toBe(true);
      }),
    );
  });

  it.each(FRAMES)('stays silent when both sides change alike', (viFrame, enFrame) => {
    fc.assert(fc.property(figures, (all) => void expect(faults(viFrame(vi(all)), enFrame(en(all)))).toEqual([])));
  });

  it.each(FRAMES)('is noticed when the English alone changes', (viFrame, enFrame) => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        // Two thirds are four sixths, and a score is the same from either team's side.
        fc.pre(
          expected(a).toSorted().join() !== expected(b).toSorted().join() || (expected(a).length === 0 && a.join() !== b.join()),
        );
        fc.pre(name !== 'time' || ((a[0] ?? 0) - (b[0] ?? 0)) % HALF_DAY !== 0);
        expect(faults(viFrame(vi(a)), enFrame(en(b))).length).toBeGreaterThan(0);
      }),
    );
  });
});
