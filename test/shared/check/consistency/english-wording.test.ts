/** What counts as another wording of the same words, and what only as another form. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOtherWording } from '../../../../shared/check/consistency/english-wording.ts';

const OTHER: readonly (readonly [one: string, other: string])[] = [
  ['exemplary behavior', 'exemplary conduct'],
  ['The road was widened.', 'The road was repaired.'],
  ['three good points', 'three good points and examples'],
  ['new rural areas', 'new countryside'],
];

const SAME: readonly (readonly [one: string, other: string])[] = [
  ['The road was widened.', 'the road is being widened'],
  ['travelled by the theatre', 'traveling by the theater'],
  ['defence programmes', 'a defense program'],
  ['ten wards', '10 wards'],
  ['the plan of the province', "the province's plan"],
  ['Mr Khoa came', 'Mr Do Dinh Khoa came'],
  ['children go', 'the child went'],
  ['', ''],
];

describe('two renderings', () => {
  it.each(OTHER)('%s / %s are worded otherwise', (one, other) => {
    expect([isOtherWording(one, other), isOtherWording(other, one)]).toEqual([true, true]);
  });

  it.each(SAME)('%s / %s are worded alike', (one, other) => {
    expect([isOtherWording(one, other), isOtherWording(other, one)]).toEqual([false, false]);
  });

  it('agree with themselves and disagree both ways', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(isOtherWording(one, one)).toBe(false);
        expect(isOtherWording(one, other)).toBe(isOtherWording(other, one));
      }),
    );
  });
});
