/** The address names the screen and the screen the address, and no address breaks the interface. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Screen, screenAddress, screenOf } from '../../renderer/navigation.ts';
import type { PairId } from '../../shared/domain/ids.ts';

const id = fc.integer({ min: 1, max: 2 ** 31 });
const screen: fc.Arbitrary<Screen> = fc.oneof(
  fc.constantFrom<Screen>({ kind: 'library' }, { kind: 'settings' }),
  id.map((pair): Screen => ({ kind: 'pair', pair: pair as PairId })),
  fc.tuple(id, id).map(([pair, bead]): Screen => ({ kind: 'pair', pair: pair as PairId, bead })),
  fc.string({ unit: 'grapheme' }).map((text): Screen => ({ kind: 'search', text })),
);

describe('addresses', () => {
  it('lead back to the screen they were made of', () => {
    fc.assert(
      fc.property(screen, (one) => {
        expect(screenOf(screenAddress(one))).toEqual(one);
      }),
    );
  });

  it('lead somewhere whatever they hold', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['library', 'pair', 'search', 'settings']).toContain(screenOf(text).kind);
      }),
    );
  });

  it.each([
    ['', { kind: 'library' }],
    ['#/pair/0', { kind: 'library' }],
    ['#/pair/12x', { kind: 'library' }],
    ['#/pair/12/0', { kind: 'pair', pair: 12 }],
    ['#/search/%E0%A4%A', { kind: 'search', text: '' }],
    ['#/search/gi%E1%BA%A3i%20ng%C3%A2n', { kind: 'search', text: 'giải ngân' }],
  ])('read %s', (address, expected) => {
    expect(screenOf(address)).toEqual(expected);
  });
});
