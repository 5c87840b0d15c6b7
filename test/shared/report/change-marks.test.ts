/** The characters that a fix changes are marked, and nothing in them becomes markup. */

import { expect, it } from 'vitest';
import { changeMarks } from '../../../shared/report/change-marks.ts';

it.each([
  ['63,215', '63.215', '<del>“63<b>,</b>215”</del> → <ins>“63<b>.</b>215”</ins>'],
  ['1,734', '1,374', '<del>“1,<b>7</b>34”</del> → <ins>“1,3<b>7</b>4”</ins>'],
  ['the the', 'the', '<del>“the<b> the</b>”</del> → <ins>“the”</ins>'],
  ['', '5%', '<del>“”</del> → <ins>“<b>5%</b>”</ins>'],
  ['<i>', '<b>', '<del>“&lt;<b>i</b>&gt;”</del> → <ins>“&lt;<b>b</b>&gt;”</ins>'],
])('marks %s → %s', (from, to, expected) => {
  expect(changeMarks(from, to).text).toBe(expected);
});
