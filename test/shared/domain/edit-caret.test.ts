/** A caret in one text must find the place in the other where as much has been said. */

import { expect, test } from 'vitest';
import type { SentenceLink, TextSpan } from '../../../shared/align/sentence-links.ts';
import { cutsAtCaret } from '../../../shared/domain/edit-caret.ts';

const span = (paragraph: number, start: number, end: number): TextSpan => ({ paragraph, start, end });
const link = (vi: readonly TextSpan[], en: readonly TextSpan[]): SentenceLink => ({ vi, en, confidence: 0.9 });

/** Vietnamese: two paragraphs of two sentences; English: one paragraph, its third sentence an addition. */
const LINKS = [
  link([span(0, 0, 10)], [span(0, 0, 12)]),
  link([span(0, 11, 21)], [span(0, 13, 20)]),
  link([], [span(0, 21, 30)]),
  link([span(1, 0, 8), span(1, 9, 20)], [span(0, 31, 50)]),
];

test.each([
  ['at the head', 'vi', 0, 0, [0, 0]],
  ['early in the first sentence', 'vi', 0, 4, [0, 0]],
  ['late in the first sentence', 'vi', 0, 6, [0, 12]],
  ['between two sentences', 'vi', 0, 10, [0, 12]],
  ['before the second sentence', 'vi', 0, 11, [0, 12]],
  ['between two paragraphs: an addition stays below', 'vi', 1, 0, [0, 20]],
  ['late in two sentences that became one', 'vi', 1, 12, [0, 50]],
  ['in the English', 'en', 0, 31, [0, 21]],
  ['inside the addition', 'en', 0, 27, [0, 21]],
  ['at the end of the English', 'en', 0, 50, [1, 20]],
] as const)('%s', (_, side, paragraph, offset, [paragraphs, end]) => {
  const other = side === 'vi' ? 'en' : 'vi';
  expect(cutsAtCaret(LINKS, { side, paragraph, offset })).toEqual({
    [side]: { paragraphs: paragraph, offset },
    [other]: { paragraphs, offset: end },
  });
});
