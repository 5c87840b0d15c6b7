/** Holds the comparison of figures to one table of rows for each group of rules in numbers.md. */

import { describe, expect, it } from 'vitest';
import { compareQuantities } from '../../../shared/quantity/compare-quantities.ts';
import type { Quantity } from '../../../shared/quantity/quantity.ts';
import { readQuantities } from '../../../shared/quantity/read-quantities.ts';
import { CODE_AND_MEASURE_ROWS } from './rows/code-and-measure-rows.ts';
import { DATE_ROWS } from './rows/date-rows.ts';
import { GENERAL_NEWS_ROWS } from './rows/general-news-rows.ts';
import { LOOK_ALIKE_ROWS } from './rows/look-alike-rows.ts';
import { PROVINCIAL_CLAUSE_ROWS } from './rows/provincial-clause-rows.ts';
import { PROVINCIAL_FORM_ROWS } from './rows/provincial-form-rows.ts';
import { PROVINCIAL_NEWS_ROWS } from './rows/provincial-news-rows.ts';
import type { Flagged, Row } from './rows/row.ts';
import { SCALE_ROWS } from './rows/scale-rows.ts';
import { SEPARATOR_ROWS } from './rows/separator-rows.ts';
import { SLIP_ROWS } from './rows/slip-rows.ts';
import { SPELLED_ROWS } from './rows/spelled-rows.ts';
import { WORLD_FORM_ROWS } from './rows/world-form-rows.ts';

function found({ vi, en }: Row): readonly Flagged[] {
  return compareQuantities(readQuantities(vi, 'vi'), readQuantities(en, 'en')).map((one) => ({
    kind: one.kind,
    vi: one.vi?.text ?? null,
    en: one.en?.text ?? null,
  }));
}

const GROUPS: readonly (readonly [name: string, rows: readonly Row[]])[] = [
  ['A: digits', SEPARATOR_ROWS],
  ['B: scale words', SCALE_ROWS],
  ['C: look-alikes', LOOK_ALIKE_ROWS],
  ['D, E: words, fractions, ratios, ranges', SPELLED_ROWS],
  ['F: dates and times', DATE_ROWS],
  ['provincial news', PROVINCIAL_NEWS_ROWS],
  ['provincial clauses', PROVINCIAL_CLAUSE_ROWS],
  ['general news', GENERAL_NEWS_ROWS],
  ['provincial forms', PROVINCIAL_FORM_ROWS],
  ['world forms', WORLD_FORM_ROWS],
  ['slips', SLIP_ROWS],
  ['G, H, I: ordinals, codes, units, money, hedges', CODE_AND_MEASURE_ROWS],
];

describe.each(GROUPS)('figures, %s', (_, rows) => {
  it.each(rows)('rule $rule: $vi ~ $en', (row) => {
    expect(found(row)).toEqual(row.expect === 'accept' ? [] : [row.expect]);
  });
});

it('has rows for every rule', () => {
  const covered = new Set(GROUPS.flatMap(([, rows]) => rows.map((row) => row.rule)));
  expect(Array.from({ length: 42 }, (_, rule) => rule).filter((rule) => !covered.has(rule))).toEqual([]);
});

/** `text` with the first digit of one of its figures changed. */
function withOtherDigit(text: string, { range }: Quantity): string | null {
  const place = text.slice(range.start, range.end).search(/\d/);
  if (place < 0) return null;
  const at = range.start + place;
  const digit = Number(text[at]);
  return `${text.slice(0, at)}${digit >= 8 ? digit - 7 : digit + 1}${text.slice(at + 1)}`;
}

/** Every English text that has one digit of an accepted row changed. */
const SPOILED = GROUPS.flatMap(([, rows]) => rows)
  .filter((row) => row.expect === 'accept')
  .flatMap(({ vi, en }) => {
    const figures = readQuantities(en, 'en').flatMap((slot) => slot.alternatives[0] ?? []);
    return figures.flatMap((figure) => {
      const spoiled = figure.form === 'digits' ? withOtherDigit(en, figure) : null;
      return spoiled === null ? [] : [{ vi, spoiled }];
    });
  });

it.each(SPOILED)('sees the changed digit: $vi ~ $spoiled', ({ vi, spoiled }) => {
  expect(compareQuantities(readQuantities(vi, 'vi'), readQuantities(spoiled, 'en'))).not.toEqual([]);
});
