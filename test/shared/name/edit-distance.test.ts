/** The distance counts slips of the keys, and is a distance. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, isNearMiss } from '../../../shared/name/edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['trung', 'trung', 0],
    ['trung', 'trug', 1],
    ['trung', 'turng', 1],
    ['trung', 'trong', 1],
    ['trung', 'ttrung', 1],
    ['kavanaugh', 'kavnaauhg', 2],
    ['an', 'thuan', 3],
  ])('%s and %s lie %i apart', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
  });

  it('is the same both ways, 0 only for equal words, and never says less than the limit allows', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        const whole = editDistance(a, b, 20);
        expect(editDistance(b, a, 20)).toBe(whole);
        expect(whole === 0).toBe(a === b);
        expect(editDistance(a, b, limit)).toBe(whole <= limit ? whole : limit + 1);
      }),
    );
  });

  it('takes short names strictly', () => {
    expect(isNearMiss('an', 'am')).toBe(false);
    expect(isNearMiss('huy', 'hyu')).toBe(true);
    expect(isNearMiss('branson', 'bransen')).toBe(true);
    expect(isNearMiss('branson', 'brunsen')).toBe(false);
  });
});
