/** A text cut by marks is still the text, and every mark covers just its characters. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, markedPieces } from '../../../renderer/workbench/marked-text.tsx';

const mark = (start: number, end: number, className = 'a'): Mark => ({ start, end, kind: 'finding', className });

describe('marked pieces', () => {
  const given = fc.string({ minLength: 1, maxLength: 40 }).chain((text) =>
    fc.tuple(
      fc.constant(text),
      fc.array(
        fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b))),
        { maxLength: 6 },
      ),
    ),
  );

  it('add up to the text', () => {
    fc.assert(
      fc.property(given, ([text, marks]) => {
        const joined = markedPieces(text, marks).map(({ start, end }) => text.slice(start, end));
        expect(joined.join('')).toBe(text);
      }),
    );
  });

  it('carry a mark exactly where it lies', () => {
    fc.assert(
      fc.property(given, ([text, marks]) => {
        for (const one of marks.filter(({ start, end }) => start < end)) {
          const covered = markedPieces(text, marks).filter((piece) => piece.marks.includes(one));
          expect(covered[0]?.start).toBe(one.start);
          expect(covered.at(-1)?.end).toBe(one.end);
        }
      }),
    );
  });

  it('show both marks where two overlap', () => {
    const [figure, found] = [mark(0, 12, 'mark-critical'), mark(7, 20, 'mark-found')];
    const pieces = markedPieces('47,073 triệu đồng/người', [figure, found]);
    expect(pieces.map(({ marks }) => marks.map(({ className }) => className))).toEqual([
      ['mark-critical'],
      ['mark-critical', 'mark-found'],
      ['mark-found'],
      [],
    ]);
  });

  it('leave out marks that lie beyond the text, which an edit has just shortened', () => {
    expect(markedPieces('ngắn', [mark(10, 14)])).toEqual([{ start: 0, end: 4, marks: [] }]);
  });
});
