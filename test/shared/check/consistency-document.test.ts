/** A whole report of a meeting: silent as it stands, and one finding for each fault planted in it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sideConsistency } from './check-document.ts';

function paragraphsOf(side: 'vi' | 'en'): readonly string[] {
  const file = join(import.meta.dirname, '..', '..', 'fixtures', 'consistency', `meeting.${side}.txt`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

const PLANTED: readonly (readonly [side: 'vi' | 'en', from: string, to: string, rule: string])[] = [
  ['en', 'Standing Vice Chairman', 'Permanent Vice Chairman', 'title'],
  ['en', "Chairwoman of the Provincial People's Council Le", "Chairman of the Provincial People's Council Le", 'title'],
  ['en', 'the Provincial Digital Transformation Steering Committee', 'the Provincial Steering Board', 'title'],
  [
    'en',
    'Deputy Secretary of the Provincial Party Committee, Chairman',
    'Vice Secretary of the Provincial Party Committee, Chairman',
    'title',
  ],
  ['en', 'Standing Vice Chairman', 'Vice Chairman Standing Chairman', 'stacked-title'],
  ['en', 'Provincial Party Secretary Pham Quoc Viet', 'Secretary of the Provincial Party Committee Pham Quoc Vien', 'name'],
  ['en', 'Plan 15-KH/TU, dated February 3, 2025', 'Plan 15-KH/TU, dated February 13, 2025', 'document'],
  ['en', 'Plan 15-KH/TU dated March 9, 2021', 'Plan 15-KH/TU dated March 9, 2025', 'document'],
  ['en', '19th Provincial Party Congress', '20th Provincial Party Congress', 'term-of-office'],
  ['en', 'session: "Clean offices, quick answers', 'session: "Clean offices, fast answers', 'quotation'],
  ['vi', 'Chủ tịch HĐND tỉnh', 'Chủ tịch HĐNĐ tỉnh', 'acronym'],
  ['vi', 'Theo Giám đốc Sở Y tế Nguyễn Thị Hoa', 'Theo Giám đốc Sở Y tế Nguyễn Thị Hòa', 'name-vi'],
  ['vi', 'ngày 03/02/2025', 'ngày 03/12/2025', 'document-vi'],
  ['vi', 'lần thứ XIX, nhiệm kỳ', 'lần thứ XX, nhiệm kỳ', 'term-of-office-vi'],
];

describe('the report of a meeting', () => {
  it.each(['vi', 'en'] as const)('agrees with itself in %s', (side) => {
    expect(sideConsistency(side, paragraphsOf(side))).toEqual([]);
  });

  it.each(PLANTED)('with a fault planted in %s, %s → %s', (side, from, to, rule) => {
    const text = paragraphsOf(side).join('\n');
    expect(text).toContain(from);
    const found = sideConsistency(side, text.replace(from, to).split('\n'));
    expect(found.map((one) => one.slice(0, one.indexOf(':')))).toEqual([rule]);
  });
});
