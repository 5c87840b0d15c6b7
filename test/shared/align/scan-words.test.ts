/** Words as the aligner cuts them. */

import { expect, test } from 'vitest';
import { scanWords } from '../../../shared/align/scan-words.ts';

test.each([
  ["the people's committee", ['the', 'people', 'committee']],
  ['U.S. troops', ['u.s', 'troops']],
  ['we don’t know', ['we', 'don', 'not', 'know']],
  ['Tỉnh ủy họp: 3 nội dung', ['tỉnh', 'ủy', 'họp', '3', 'nội', 'dung']],
  ['“Vâng”, ông nói.', ['vâng', 'ông', 'nói']],
  ['…', []],
])('%s', (text, words) => {
  expect(scanWords(text).map((word) => word.lower)).toEqual(words);
});

test('a capital is seen, and whether it opens the sentence', () => {
  expect(scanWords('Ông Đức đến').map(({ capitalised, initial }) => [capitalised, initial])).toEqual([
    [true, true],
    [true, false],
    [false, false],
  ]);
});
