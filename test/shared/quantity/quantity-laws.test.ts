/** The laws of figures: reading what was written gives it back, equal changes stay equal, a change on one side alone is seen. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/domain/language.ts';
import { compareQuantities } from '../../../shared/quantity/compare-quantities.ts';
import { formatScaled, formatValue } from '../../../shared/quantity/format-quantity.ts';
import { type Rational, rational, rationalKey } from '../../../shared/quantity/rational.ts';
import { readQuantities } from '../../../shared/quantity/read-quantities.ts';
import { spellEnglish, spellVietnamese } from './spell-numbers.ts';

const LARGEST = 999_999_999_999;
const wholeNumber = fc.integer({ min: 1, max: LARGEST });
const decimal = fc
  .tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, places]) => rational(digits, 10 ** places));
const language = fc.constantFrom<Language>('vi', 'en');

/** The likeliest amounts of a text. */
function amountsIn(text: string, textLanguage: Language): readonly string[] {
  return readQuantities(text, textLanguage).flatMap((slot) =>
    (slot.alternatives[0] ?? []).flatMap((one) => {
      const amount = one.readings.find((reading) => reading.role === 'number');
      return amount === undefined ? [] : [rationalKey(amount.value)];
    }),
  );
}

function faultsOf(vi: string, en: string): readonly string[] {
  return compareQuantities(readQuantities(vi, 'vi'), readQuantities(en, 'en')).map((one) => one.kind);
}

describe('reading gives back what was written', () => {
  it('in digits', () => {
    fc.assert(
      fc.property(decimal, language, (value, one) => {
        const [before, behind] = one === 'vi' ? ['Tổng số là ', ' người.'] : ['The total is ', ' people.'];
        expect(amountsIn(before + formatValue(value, one) + behind, one)).toEqual([rationalKey(value)]);
      }),
    );
  });

  it('in digits with a scale word', () => {
    fc.assert(
      fc.property(wholeNumber, language, (value, one) => {
        const [before, behind] = one === 'vi' ? ['Tổng số là ', ' đồng.'] : ['The total is VND', '.'];
        expect(amountsIn(before + formatScaled(rational(value), one) + behind, one)).toEqual([`${value}`]);
      }),
    );
  });

  it('in Vietnamese words', () => {
    fc.assert(
      fc.property(wholeNumber, (value) => {
        expect(amountsIn(`có ${spellVietnamese(value)} cây`, 'vi')).toEqual([`${value}`]);
      }),
      { numRuns: 500 },
    );
  });

  it('in English words', () => {
    fc.assert(
      fc.property(wholeNumber, (value) => {
        expect(amountsIn(`there are ${spellEnglish(value)} trees`, 'en')).toEqual([`${value}`]);
      }),
      { numRuns: 500 },
    );
  });

  it('in words for every number up to a thousand', () => {
    for (let value = 1; value <= 1000; value += 1) {
      expect(amountsIn(`có ${spellVietnamese(value)} cây`, 'vi')).toEqual([`${value}`]);
      expect(amountsIn(`there are ${spellEnglish(value)} trees`, 'en')).toEqual([`${value}`]);
    }
  });
});

/** Pairs of clauses with one figure left open. */
const CLAUSES: readonly (readonly [name: string, write: (vi: string, en: string) => readonly [string, string]])[] = [
  ['people', (vi, en) => [`Lễ hội đón ${vi} lượt khách trong năm 1987.`, `The festival received ${en} visitors in 1987.`]],
  ['money', (vi, en) => [`Kinh phí là ${vi} đồng, do 3 sở quản lý.`, `The cost is VND${en}, managed by 3 departments.`]],
  ['area', (vi, en) => [`Xã có ${vi} ha chè và 45.871 con bò.`, `The commune has ${en} ha of tea and 45,871 cattle.`]],
  ['percent', (vi, en) => [`Sản lượng tăng ${vi}% so với tháng 5.`, `Output rose ${en}% compared with May.`]],
];

describe.each(CLAUSES)('a figure in two languages: %s', (_, write) => {
  const pair = (vi: Rational, en: Rational) => {
    const [viText, enText] = write(formatValue(vi, 'vi'), formatValue(en, 'en'));
    return faultsOf(viText, enText);
  };

  it('is silent when both sides say the same', () => {
    fc.assert(fc.property(decimal, (value) => void expect(pair(value, value)).toEqual([])));
  });

  it('is one finding when the English alone says another', () => {
    const otherwise = fc.tuple(decimal, decimal).filter(([a, b]) => rationalKey(a) !== rationalKey(b));
    const examples: [[Rational, Rational]][] = [[[rational(3, 10), rational(13)]], [[rational(13, 10), rational(25)]]];
    fc.assert(
      fc.property(otherwise, ([vi, en]) => void expect(pair(vi, en)).toHaveLength(1)),
      { examples },
    );
  });
});

describe('a date in two languages', () => {
  const months = 'January February March April May June July August September October November December'.split(' ');
  const date = fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 1900, max: 2099 }),
  });
  const english = (one: { day: number; month: number; year: number }) => `${months[one.month - 1]} ${one.day}, ${one.year}`;

  it('is silent when both sides say the same', () => {
    fc.assert(
      fc.property(date, (one) => {
        const en = `The road opened on ${english(one)}.`;
        expect(faultsOf(`Đường thông xe ngày ${one.day}/${one.month}/${one.year}.`, en)).toEqual([]);
        expect(faultsOf(`Đường thông xe ngày ${one.day} tháng ${one.month} năm ${one.year}.`, en)).toEqual([]);
      }),
    );
  });

  it('is seen when the English alone says another', () => {
    fc.assert(
      fc.property(date, date, (vi, en) => {
        fc.pre(english(vi) !== english(en));
        const faults = faultsOf(`Đường thông xe ngày ${vi.day}/${vi.month}/${vi.year}.`, `The road opened on ${english(en)}.`);
        expect(faults.length).toBeGreaterThan(0);
      }),
    );
  });
});
