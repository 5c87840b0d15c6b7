/** A motto keeps its words; two mottos may be alike. */

import { describe, expect, it } from 'vitest';
import { pairConsistency, sideConsistency } from '../check-document.ts';

const MOTTO = 'Clean villages, green fields, prosperous households and safe roads for the new countryside';

const FOUND_ALONE: readonly (readonly [what: string, first: string, second: string])[] = [
  ['one word replaced', `"${MOTTO}"`, `"${MOTTO.replace('prosperous', 'wealthy')}"`],
  ['one word left out', `“${MOTTO}”`, `“${MOTTO.replace('safe ', '')}”`],
  ['marks of another style', `"${MOTTO}"`, `“${MOTTO.replace('villages', 'hamlets')}”`],
];

const SILENT_ALONE: readonly (readonly [what: string, first: string, second: string])[] = [
  ['the same words', `"${MOTTO}"`, `"${MOTTO}"`],
  ['case, articles and commas', `"${MOTTO}"`, `"${MOTTO.replace('the new', 'a new').toUpperCase()}"`],
  ['inflection', `"${MOTTO}"`, `"${MOTTO.replace('roads', 'road')}"`],
  [
    'British and American',
    '"Organise labour, honour farmers, favour young workers, build homes"',
    '"Organize labor, honor farmers, favor young workers, build homes"',
  ],
  ['short mottos', '"One commune, one product"', '"One ward, one product"'],
  ['two words replaced', `"${MOTTO}"`, `"${MOTTO.replace('prosperous', 'wealthy').replace('green', 'fertile')}"`],
  [
    'a figure',
    '"Twenty streets, clean canals, green parks, safe schools in 5 wards"',
    '"Twenty streets, clean canals, green parks, safe schools in 9 wards"',
  ],
  [
    'a name',
    '"The people of Thanh Hoa join hands to build new rural roads"',
    '"The people of Quang Ninh join hands to build new rural roads"',
  ],
  [
    'what stands between two quotations',
    '"Yes" he said of the bridge and the canal and the road, "no"',
    '"Yes" he said of the bridge and the canal and the dyke, "no"',
  ],
];

describe('on English alone', () => {
  it.each(FOUND_ALONE)('finds %s', (_, first, second) => {
    const found = sideConsistency('en', [`The motto is ${first}.`, `It repeated ${second}.`]);
    expect(found).toEqual([`quotation: ${second.slice(1, -1)} ≠ ${first.slice(1, -1)}`]);
  });

  it.each(SILENT_ALONE)('is silent on %s', (_, first, second) => {
    expect(sideConsistency('en', [`The motto is ${first}.`, `It repeated ${second}.`])).toEqual([]);
  });

  it('reports a wording once, however often it returns', () => {
    const other = MOTTO.replace('prosperous', 'wealthy');
    const texts = [MOTTO, other, MOTTO, other].map((motto, index) => `Part ${index} has “${motto}”.`);
    expect(sideConsistency('en', texts)).toEqual([`quotation: ${other} ≠ ${MOTTO}`]);
  });
});

describe('beside the Vietnamese', () => {
  it('finds one short motto in two wordings', () => {
    expect(
      pairConsistency([
        ['Phong trào “Làng sạch, đồng xanh” lan rộng.', 'The “Clean villages, green fields” movement spread.'],
        ['Xã đi đầu trong “Làng sạch, đồng xanh”.', 'The commune leads in “Tidy hamlets, verdant paddies”.'],
      ]),
    ).toEqual(['quotation: Tidy hamlets, verdant paddies ≠ Clean villages, green fields']);
  });

  it('is silent where the Vietnamese has two mottos', () => {
    expect(
      pairConsistency([
        [`Khẩu hiệu là “Làng sạch, đồng xanh, hộ giàu và đường an toàn”.`, `The motto is “${MOTTO}”.`],
        [
          `Khẩu hiệu là “Làng sạch, đồng xanh, hộ khá và đường an toàn”.`,
          `The motto is “${MOTTO.replace('prosperous', 'better-off')}”.`,
        ],
      ]),
    ).toEqual([]);
  });

  it('is silent on one motto with other articles and endings', () => {
    expect(
      pairConsistency([
        ['Phong trào “Làng sạch, đồng xanh” lan rộng.', 'The “Clean villages, green fields” movement spread.'],
        ['Xã đi đầu trong “Làng sạch, đồng xanh”.', 'The commune leads in “Clean Village and Green Field”.'],
      ]),
    ).toEqual([]);
  });

  it('does not report the sentence around the quotation as well', () => {
    expect(
      pairConsistency([
        ['Xã giữ phong trào “Làng sạch, đồng xanh”.', 'The commune keeps up “Clean villages, green fields”.'],
        ['Xã giữ phong trào “Làng sạch, đồng xanh”.', 'The commune keeps up “Tidy hamlets, verdant paddies”.'],
      ]),
    ).toEqual(['quotation: Tidy hamlets, verdant paddies ≠ Clean villages, green fields']);
  });
});
