/** Realignment may change whatever nobody has settled, and nothing else. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAligner } from '../../../shared/align/align.ts';
import type { AlignmentUnit } from '../../../shared/align/alignment-unit.ts';
import { type RealignedBead, realign } from '../../../shared/align/realign.ts';
import { applyEdits } from '../../../shared/domain/edit.ts';
import { pairBeads, realignCommands } from '../../../shared/domain/edit-realign.ts';
import { paragraphsOf } from '../../../shared/domain/edit-state.ts';
import type { BeadId } from '../../../shared/domain/ids.ts';
import type { BeadState, PairBead } from '../../../shared/domain/pair.ts';
import { counter, states } from '../domain/edit-arbitrary.ts';
import { ARTICLE_EN, ARTICLE_VI } from './invented-article.ts';

const align = createAligner();

function units(texts: readonly string[]): readonly AlignmentUnit[] {
  return texts.map((text) => ({ text, kind: 'paragraph' }));
}

const VI = units(ARTICLE_VI);
const EN = units(ARTICLE_EN);

function bead(id: number, vi: readonly number[], en: readonly number[], state: BeadState = 'automatic'): PairBead {
  return { id: id as BeadId, vi, en, state, confidence: 0.5 };
}

function shown(beads: readonly RealignedBead[]): readonly string[] {
  return beads.map(({ id, vi, en, state }) => `${id ?? 'new'} ${state} ${vi}|${en}`);
}

const RIGHT = ARTICLE_VI.map((_, index) => bead(index + 1, [index], [index]));

describe('an invented article', () => {
  test('that is right stays, bead by bead, with its ids', () => {
    expect(shown(realign(VI, EN, RIGHT, align))).toEqual(shown(RIGHT));
  });

  test('is mended where nobody settled it', () => {
    const wrong = [RIGHT[0]!, bead(2, [1], []), bead(3, [2], [1]), bead(4, [3, 4], [2, 3, 4]), ...RIGHT.slice(5)];
    const expected = shown(RIGHT).map((line, index) => (index > 0 && index < 5 ? line.replace(/^\d+/, 'new') : line));
    expect(shown(realign(VI, EN, wrong, align))).toEqual(expected);
  });

  test('keeps what was pinned, right or wrong, and works around it', () => {
    const pinned = [...RIGHT.slice(0, 3), bead(4, [3, 4], [3], 'pinned'), bead(5, [], [4], 'confirmed'), ...RIGHT.slice(5)];
    expect(shown(realign(VI, EN, pinned, align))).toEqual(shown(pinned));
  });

  test('is solved again between the pins where the best alignment of the whole would cross them', () => {
    const pinned = [
      bead(1, [0, 1, 2], [0, 1, 2]),
      bead(2, [3], [3, 4], 'pinned'),
      bead(3, [4], []),
      bead(4, [5, 6, 7], [5, 6, 7]),
    ];
    const mended = shown(realign(VI, EN, pinned, align));
    expect(mended).toEqual([
      ...['new automatic 0|0', 'new automatic 1|1', 'new automatic 2|2'],
      ...['2 pinned 3|3,4', '3 automatic 4|'],
      ...['new automatic 5|5', 'new automatic 6|6', 'new automatic 7|7'],
    ]);
  });

  test('that is settled whole is handed back', () => {
    const settled = RIGHT.map((one) => ({ ...one, state: 'confirmed' as const }));
    expect(realign(VI, EN, settled, align)).toBe(settled);
  });
});

describe('any pair', () => {
  const property = (law: (before: readonly PairBead[], after: readonly RealignedBead[]) => void): void =>
    fc.assert(
      fc.property(states, (state) => {
        const beads = pairBeads(state);
        law(beads, realign(paragraphsOf(state, 'vi'), paragraphsOf(state, 'en'), beads, align));
      }),
      { numRuns: 150 },
    );

  test('stays a partition of both sides, in order', () => {
    property((before, after) => {
      for (const side of ['vi', 'en'] as const) {
        expect(after.flatMap((one) => one[side])).toEqual(before.flatMap((one) => one[side]));
      }
      for (const { vi, en } of after) expect(vi.length + en.length).toBeGreaterThan(0);
      const ids = after.flatMap(({ id }) => id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test('keeps its settled beads to the letter, and marks nothing by itself', () => {
    property((before, after) => {
      const settled = (beads: readonly RealignedBead[]) => beads.filter(({ state }) => state !== 'automatic');
      expect(settled(after)).toEqual(settled(before));
    });
  });

  test('keeps the id of a bead only over the same paragraphs', () => {
    property((before, after) => {
      const old = new Map(before.map((one) => [one.id, `${one.vi}|${one.en}`]));
      for (const { id, vi, en } of after) if (id !== null) expect(old.get(id)).toBe(`${vi}|${en}`);
    });
  });
});

describe('the commands of a realignment', () => {
  test('lead to it, and back', () => {
    fc.assert(
      fc.property(states, (state) => {
        const beads = realign(paragraphsOf(state, 'vi'), paragraphsOf(state, 'en'), pairBeads(state), align);
        const { state: after, inverse } = applyEdits(state, realignCommands(state, beads, counter(1000, 1000)));
        const numbers = counter(1000, 1000);
        expect(pairBeads(after)).toEqual(beads.map((one) => ({ ...one, id: one.id ?? numbers.bead() })));
        expect(applyEdits(after, inverse).state).toEqual(state);
      }),
      { numRuns: 100 },
    );
  });

  test('are none for an alignment that is there already', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(realignCommands(state, pairBeads(state), counter(1000, 1000))).toEqual([]);
      }),
    );
  });
});
