/** What the import read must stay beside the text it became, through cuts and joins. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinParagraph, splitParagraphAt } from '../../../shared/domain/edit-text.ts';
import type { ParagraphId } from '../../../shared/domain/ids.ts';
import { texts } from './edit-arbitrary.ts';
import { editParagraph } from './sample-edit-state.ts';

const NEW = 99 as ParagraphId;

describe('the imported text is cut', () => {
  test.each([
    ['where the text is, if nobody changed it', 'Một hai. Ba.', 'Một hai. Ba.', 9, ['Một hai.', 'Ba.']],
    ['after a change before the caret', 'Một hai bốn. Ba.', 'Một hai. Ba.', 13, ['Một hai.', 'Ba.']],
    ['before a change after the caret', 'Một hai. Bốn năm.', 'Một hai. Ba.', 9, ['Một hai.', 'Ba.']],
    ['behind the change that the caret stands in', 'A xx yy B', 'A zz B', 5, ['A zz', 'B']],
    ['nowhere in a paragraph that is new', 'Một. Hai.', '', 5, ['', '']],
  ])('%s', (_, text, imported, offset, expected) => {
    const parts = splitParagraphAt(editParagraph(1, text, imported), offset, NEW);
    expect(parts.map((part) => part.imported)).toEqual(expected);
    expect(parts.map((part) => part.id)).toEqual([1, NEW]);
  });

  test('without losing a letter, wherever the caret stands', () => {
    const letters = (text: string): string => text.replace(/\s/g, '');
    fc.assert(
      fc.property(texts, texts, fc.nat(), (text, imported, at) => {
        const paragraph = editParagraph(1, text, imported);
        const offset = at % (text.length + 1);
        let parts: ReturnType<typeof splitParagraphAt>;
        try {
          parts = splitParagraphAt(paragraph, offset, NEW);
        } catch {
          // Inside a character no caret stands.
          expect(/^[\p{M}\uDC00-\uDFFF]/u.test(text.slice(offset))).toBe(true);
          return;
        }
        expect(letters(parts.map((part) => part.text).join(''))).toBe(letters(text));
        expect(letters(parts.map((part) => part.imported).join(''))).toBe(letters(imported));
        for (const part of parts) expect(part.text).toBe(part.text.trim());
      }),
    );
  });
});

describe('a character is never cut', () => {
  test.each([
    ['a surrogate pair', 'Chữ 𠮷 cổ', 5],
    ['a letter and its mark', 'a\u0301b', 1],
    ['before a mark after a space', 'ab \u0301c', 3],
  ])('%s', (_, text, offset) => {
    expect(() => splitParagraphAt(editParagraph(1, text), offset, NEW)).toThrow(
      expect.objectContaining({ params: { reason: 'outside' } }),
    );
  });
});

test('joined paragraphs cover both places in the file', () => {
  const joined = joinParagraph(editParagraph(1, 'Một.', 'Mot.'), editParagraph(2, 'Hai.'));
  expect(joined).toEqual({
    ...{ id: 1, kind: 'paragraph', text: 'Một. Hai.', imported: 'Mot. Hai.' },
    source: { text: 'Mot. Hai.', start: 100, end: 250 },
  });
});

test('the parts of one paragraph, joined again, stand where it stood', () => {
  const whole = editParagraph(1, 'Một. Hai.');
  const [first, second] = splitParagraphAt(whole, 4, NEW);
  expect(joinParagraph(first!, second!)).toEqual(whole);
});
