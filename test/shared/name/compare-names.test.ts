/** Holds the comparison of names to tables of rows: which names must stand in the English, which slips are found, what may stay silent. */

import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../shared/name/compare-names.ts';
import { NO_MEMORY } from '../../../shared/name/name-memory.ts';
import { FOREIGN_ROWS } from './rows/foreign-rows.ts';
import { PERSON_ROWS } from './rows/person-rows.ts';
import { PLACE_ROWS } from './rows/place-rows.ts';
import { PROVINCIAL_ROWS } from './rows/provincial-rows.ts';
import type { Flagged, Row } from './rows/row.ts';
import { WORLD_ROWS } from './rows/world-rows.ts';

function found({ vi, en }: Pick<Row, 'vi' | 'en'>): readonly Flagged[] {
  return compareNames(vi, en).map((one) => ({
    kind: one.kind,
    vi: one.vi === null ? null : vi.slice(one.vi.start, one.vi.end),
    en: one.en === null ? null : en.slice(one.en.start, one.en.end),
    expected: one.expected,
  }));
}

const GROUPS: readonly (readonly [name: string, rows: readonly Row[]])[] = [
  ['people', PERSON_ROWS],
  ['places of Vietnam', PLACE_ROWS],
  ['the world', WORLD_ROWS],
  ['foreign names', FOREIGN_ROWS],
  ['provincial news', PROVINCIAL_ROWS],
];

describe.each(GROUPS)('names, %s', (_, rows) => {
  it.each(rows)('$vi ~ $en', (row) => {
    expect(found(row)).toEqual(row.expect === 'accept' ? [] : [row.expect]);
  });
});

it('mends what it flags: with the suggestion in place the row is silent', () => {
  for (const row of GROUPS.flatMap(([, rows]) => rows)) {
    for (const { en, expected, kind } of compareNames(row.vi, row.en)) {
      if (en === null || expected === '' || kind === 'merged') continue;
      const mended = row.en.slice(0, en.start) + expected + row.en.slice(en.end);
      expect([mended, found({ vi: row.vi, en: mended })]).toEqual([mended, []]);
    }
  }
});

it('lets a person named before be a title or a pronoun', () => {
  const vi = 'Ông Lê Quang Huy cho biết thêm.';
  expect(compareNames(vi, 'He added.', { ...NO_MEMORY, isMet: () => true })).toEqual([]);
  expect(compareNames(vi, 'He added.')).toHaveLength(1);
});
