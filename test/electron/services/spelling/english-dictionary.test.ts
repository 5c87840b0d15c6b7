/** The English dictionaries of the installation: both varieties, and which capitals may stand for which letters. */

import { expect, it } from 'vitest';
import { englishDictionary } from '../../../../electron/services/spelling/english-dictionary.ts';

const { knows } = englishDictionary();

it.each(['colour', 'color', 'organise', 'organize', 'The', 'THE', 'Paris', 'PARIS', "don't", 'kilometre', 'kilometer', 'UNESCO'])(
  'knows %s',
  (word) => {
    expect(knows(word)).toBe(true);
  },
);

it.each(['occured', 'paris', 'Goverment', 'RECIEVE', 'teh', 'xyz'])('does not know %s', (word) => {
  expect(knows(word)).toBe(false);
});
