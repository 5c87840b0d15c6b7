/** Holds the way back from normalised text to the text that was given: what the offsets of `check --jsonl` rest on. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../../shared/text/normalise.ts';
import { normaliseWithOffsets } from '../../../shared/text/offset-map.ts';

/** The given characters behind the first place where `part` stands in the normalised text. */
function givenPart(given: string, part: string): string {
  const mapped = normaliseWithOffsets(given);
  const start = mapped.text.indexOf(part);
  const range = mapped.given({ start, end: start + part.length });
  return given.slice(range.start, range.end);
}

describe('normaliseWithOffsets', () => {
  it.each([
    ['NFC', 'đạt 47,073 triệu đồng', '47,073 triệu', '47,073 triệu'],
    ['NFD', 'đạt 47,073 triệu đồng'.normalize('NFD'), '47,073 triệu', '47,073 triệu'.normalize('NFD')],
    ['a tone typed before its shape', 'Hu\u00E9\u0302 2025', 'Huế', 'Hu\u00E9\u0302'],
    ['zero-width marks', 'năm\u200B 20\u200D25\u200B, quý', '2025', '20\u200D25'],
    ['a byte order mark and spaces before', '\uFEFF  Năm 2025', 'Năm', 'Năm'],
    ['a soft hyphen', 'tỉnh Nghệ\u00AD An', 'Nghệ An', 'Nghệ\u00AD An'],
    ['line breaks that become one space', 'một \r\n\r\n hai', 'một hai', 'một \r\n\r\n hai'],
    ['a no-break space', '25\u00A0ha', '25 ha', '25\u00A0ha'],
    ['an emoji behind', 'mu\u0300a 🌾 vàng', '🌾', '🌾'],
    ['a lone surrogate', 'a\u0301 \uD83D b', 'b', 'b'],
  ])('leads back through %s', (_, given, part, expected) => {
    expect(givenPart(given, part)).toBe(expected);
  });

  it('puts an empty range at the character that follows, or at the end', () => {
    const given = 'a\u0301b';
    expect(normaliseWithOffsets(given).given({ start: 1, end: 1 })).toEqual({ start: 2, end: 2 });
    expect(normaliseWithOffsets(given).given({ start: 2, end: 2 })).toEqual({ start: 3, end: 3 });
  });

  const marksAndSpaces = [
    ...['a', 'e', 'đ', 'Ê', '-', '=', '5', ' ', '\n', '\r', '\t', '\u0085', '\u00A0', '\u2028', '\u200B', '\u00AD', '\uFEFF'],
    ...['\u0300', '\u0301', '\u0302', '\u0306', '\u0323', '\u031B', '\u0338', '\u0000', '\u001B', '\u1100', '\u1161', '\u11A8'],
  ];
  const surrogates = ['\uD83D', '\uDE00', '🌾'];
  const texts = (parts: readonly string[]) => fc.array(fc.constantFrom(...parts), { maxLength: 24 }).map((some) => some.join(''));

  it('gives the text that normaliseText gives', () => {
    fc.assert(
      fc.property(texts([...marksAndSpaces, ...surrogates]), (given) => {
        expect(normaliseWithOffsets(given).text).toBe(normaliseText(given));
      }),
      { numRuns: 2_000 },
    );
  });

  it('stays inside the given text, and what it points at normalises to the range', () => {
    fc.assert(
      fc.property(texts(marksAndSpaces), fc.nat(24), fc.nat(24), (given, a, b) => {
        const mapped = normaliseWithOffsets(given);
        const start = Math.min(a, b, mapped.text.length);
        const end = Math.min(Math.max(a, b), mapped.text.length);
        const range = mapped.given({ start, end });
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeGreaterThanOrEqual(range.start);
        expect(range.end).toBeLessThanOrEqual(given.length);
        expect(normaliseText(given.slice(range.start, range.end))).toContain(mapped.text.slice(start, end).trim());
      }),
      { numRuns: 2_000 },
    );
  });
});
