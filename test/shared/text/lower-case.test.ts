/** Tests that a text lowered as a whole gives its stretches in lower case, even where letters grow. */

import { describe, expect, it } from 'vitest';
import { lowerStretches } from '../../../shared/text/lower-case.ts';

describe('lowerStretches', () => {
  it.each([
    ['UBND Tỉnh Đồng Nai', 5, 9, 'tỉnh'],
    ['İzmir Và ANKARA', 6, 8, 'và'],
    ['HUẾ', 0, 3, 'huế'],
    ['', 0, 0, ''],
  ])('of %j from %i to %i is %j', (text, start, end, expected) => {
    expect(lowerStretches(text)(start, end)).toBe(expected);
  });
});
