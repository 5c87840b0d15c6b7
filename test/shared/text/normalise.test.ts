/** The one form of text: NFC, plain spaces, nothing invisible. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeVietnamese, normaliseText } from '../../../shared/text/normalise.ts';

describe('normaliseText', () => {
  it.each([
    ['a no-break space', 'Hà\u00A0Nội', 'Hà Nội'],
    ['thin, ideographic and narrow spaces', 'a\u2009b\u3000c\u202Fd', 'a b c d'],
    ['a tab', 'Lúa\tNgô', 'Lúa Ngô'],
    ['a byte order mark and a soft hyphen', '\uFEFFthông\u00AD tin', 'thông tin'],
    ['zero-width marks and direction marks', 'ng\u200Bày \u200Emai\u2060', 'ngày mai'],
    ['line breaks with indentation', 'dòng một \r\n   dòng hai', 'dòng một dòng hai'],
    ['several line breaks', 'a\n\n\nb\u2028c\u2029d\u0085e', 'a b c d e'],
    ['double spaces, which are a finding', 'hai  dấu   cách', 'hai  dấu   cách'],
    ['control characters', 'a\u0000b\u0007c\u001Fd\u007Fe\u0090f', 'abcdef'],
    ['lone surrogates', 'x\uD800y\uDC00z', 'x\uFFFDy\uFFFDz'],
    ['surrogate pairs, which stay', 'x😀y', 'x😀y'],
    ['space around', '  \n Buôn làng \t ', 'Buôn làng'],
    ['decomposed text', 'ế'.normalize('NFD'), 'ế'],
    ['nothing', ' \u200B\n ', ''],
  ])('%s', (_, text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it.each([
    ['ê\u0301', 'ế'],
    ['é\u0302', 'ế'],
    ['e\u0301\u0302', 'ế'],
    ['e\u0302\u0301', 'ế'],
    ['ạ\u0302', 'ậ'],
    ['a\u0302\u0323', 'ậ'],
    ['a\u0303\u0306', 'ẵ'],
    ['ó\u031B', 'ớ'],
    ['u\u0323\u031B', 'ự'],
    ['Ô\u0309', 'Ổ'],
  ])('composes %j', (text, expected) => {
    expect(composeVietnamese(text)).toBe(expected);
  });

  it('is idempotent, and leaves nothing behind that it removes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
        expect(once).toBe(once.normalize('NFC').trim());
        expect(once.isWellFormed()).toBe(true);
        expect(once).not.toMatch(/[\t\n\r\u00A0\u200B\u2028\uFEFF\u00AD]/);
      }),
    );
  });
});
