/** Measures the comparison of names on invented sentences: silent where the names are right in any guise, loud where one is spoilt. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../shared/name/compare-names.ts';
import { withoutMarks } from '../../../shared/name/write-name.ts';
import { type InventedPair, inventedPair, type Spoiling, seeded, spoil } from './invented-news.ts';

const MOST_FALSE = 0.004;
const LEAST_FOUND = 0.97;
const PAIRS = 1500;

const SPOILINGS: readonly Spoiling[] = [
  'lost letter',
  'letters exchanged',
  'substituted letter',
  'doubled letter',
  'syllables exchanged',
  'lost syllable',
  'dropped',
];

/** The pair with one of its names spoilt in the English; null where this spoiling does not apply to it. */
function spoilt(kind: Spoiling, random: ReturnType<typeof seeded>): InventedPair | null {
  const pair = inventedPair(random);
  const name = withoutMarks(pair.names[random(pair.names.length)]!);
  const wrong = spoil(name, kind, random);
  return wrong === null ? null : { ...pair, en: pair.en.replace(name, () => wrong) };
}

describe('invented news', () => {
  it('raises no alarm where every name is right', () => {
    const random = seeded(2025);
    const pairs = Array.from({ length: PAIRS }, () => inventedPair(random));
    const alarms = pairs.filter(({ vi, en }) => compareNames(vi, en).length > 0);
    expect(alarms.length / PAIRS).toBeLessThanOrEqual(MOST_FALSE);
  });

  it.each(SPOILINGS)('finds a name with this fault: %s', (kind) => {
    const random = seeded(kind.length * 7919);
    const pairs = Array.from({ length: PAIRS }, () => spoilt(kind, random)).filter((pair) => pair !== null);
    const found = pairs.map(({ vi, en }) => compareNames(vi, en));
    expect(found.filter((one) => one.length > 0).length / pairs.length).toBeGreaterThanOrEqual(LEAST_FOUND);
    expect(found.filter((one) => one.length > 1).length / pairs.length).toBeLessThanOrEqual(1 - LEAST_FOUND);
  });
});

const seeds = fc.integer({ min: 1, max: 2147483646 });

describe('laws of names', () => {
  it('takes a name with its marks for the same name', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { vi, en, names } = inventedPair(seeded(seed));
        const marked = names.reduce((text, name) => text.replaceAll(withoutMarks(name), () => name), en);
        expect([vi, marked, compareNames(vi, marked)]).toEqual([vi, marked, []]);
      }),
    );
  });

  it('takes a name in capitals for the same name', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { vi, en } = inventedPair(seeded(seed));
        expect([vi, en, compareNames(vi, en.toUpperCase())]).toEqual([vi, en, []]);
      }),
    );
  });

  it('stays silent when two names change places on both sides', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { vi, en, names } = inventedPair(seeded(seed));
        const [first, second] = [names[0]!, names.at(-1)!];
        const swap = (text: string, a: string, b: string): string =>
          text
            .replaceAll(a, '\u0001')
            .replaceAll(b, () => a)
            .replaceAll('\u0001', () => b);
        const other = [swap(vi, first, second), swap(en, withoutMarks(first), withoutMarks(second))] as const;
        expect([...other, compareNames(...other)]).toEqual([...other, []]);
      }),
    );
  });

  it('takes the other placement of the tone mark for the same name', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { vi, en } = inventedPair(seeded(seed));
        const old = vi.replaceAll('óa', 'oá').replaceAll('òa', 'oà').replaceAll('úy', 'uý').replaceAll('ủy', 'uỷ');
        expect([old, en, compareNames(old, en)]).toEqual([old, en, []]);
      }),
    );
  });
});
