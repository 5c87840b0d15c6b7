/** Forms of one English word meet in one stem. */

import { expect, test } from 'vitest';
import { stemEnglish } from '../../../shared/align/stem-english.ts';

test.each([
  ['say', ['says', 'said', 'saying']],
  ['develop', ['develops', 'developed', 'developing', 'development']],
  ['nation', ['nations', 'national']],
  ['committee', ['committees']],
  ['run', ['running', 'ran']],
  ['realize', ['realise', 'realised', 'realizing']],
  ['labor', ['labour']],
  ['child', ['children']],
  ['policy', ['policies']],
  ['agree', ['agreed', 'agrees']],
  ['stop', ['stopped', 'stopping']],
])('%s', (lemma, forms) => {
  for (const form of forms) expect([form, stemEnglish(form)]).toEqual([form, stemEnglish(lemma)]);
});

test.each([
  ['new', 'now'],
  ['policy', 'police'],
  ['king', 'kind'],
])('%s and %s stay apart', (one, other) => {
  expect(stemEnglish(one)).not.toBe(stemEnglish(other));
});
