/** TSV is one line a unit and two fields a line, whatever the texts hold. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeTsv } from '../../../shared/exchange/tsv.ts';

describe('writeTsv', () => {
  it('writes a header and one line a unit', () => {
    expect(writeTsv([{ vi: 'Hội chợ “Xuân”', en: 'The "Spring" fair' }])).toBe('vi\ten\nHội chợ “Xuân”\tThe "Spring" fair\n');
    expect(writeTsv([])).toBe('vi\ten\n');
  });

  it.each(['\t', '\n', '\r\n', '\t\n\t', '\v', '\f', '\u0085', '\u2028', '\u2029'])('makes %j a space', (sign) => {
    expect(writeTsv([{ vi: `a${sign}b`, en: 'c' }])).toBe('vi\ten\na b\tc\n');
  });

  it('always has two fields a line', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(fc.record({ vi: text, en: text })), (units) => {
        const lines = writeTsv(units).split('\n');
        expect(lines).toHaveLength(units.length + 2);
        expect(lines.slice(0, -1).every((line) => line.split('\t').length === 2)).toBe(true);
      }),
    );
  });
});
