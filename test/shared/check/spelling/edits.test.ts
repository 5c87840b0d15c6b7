/** Slips of the keys: what is one slip away, and that a slip can be undone by a slip. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_LEXICON } from '../../../../shared/align/lexicon/built-in.ts';
import { clearlyMeant, gluedWords, twiceSlipped } from '../../../../shared/check/spelling/candidates.ts';
import { oneSlipAway } from '../../../../shared/check/spelling/edits.ts';

const spellings = (word: string) => oneSlipAway(word).map(({ spelling }) => spelling);
const slipTo = (word: string, meant: string) => oneSlipAway(word).find(({ spelling }) => spelling === meant)?.slip;

describe('one slip', () => {
  it.each([
    ['occured', 'occurred', 'double'],
    ['untill', 'until', 'double'],
    ['recieve', 'receive', 'swap'],
    ['goverment', 'government', 'missing'],
    ['thhat', 'that', 'double'],
    ['worksp', 'works', 'extra'],
    ['existance', 'existence', 'replaced'],
  ])('makes %s of %s: %s', (wrong, meant, slip) => {
    expect(slipTo(wrong, meant)).toBe(slip);
  });

  it('never leads back to the word itself', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,9}$/), (word) => !spellings(word).includes(word)));
  });

  it('can be undone by one', () => {
    const word = fc.stringMatching(/^[a-z]{2,7}$/);
    fc.assert(
      fc.property(word, fc.nat(), (text, pick) => {
        const all = spellings(text);
        return spellings(all[pick % all.length] ?? '').includes(text);
      }),
    );
  });
});

describe('what is meant', () => {
  const knows = (word: string) => ['necessary', 'of', 'the', 'plan', 'receive', 'relieve'].includes(word);

  it('is found behind two slips of twin letters', () => {
    expect(['neccesary', 'recieve', 'xyz'].map((word) => twiceSlipped(word, knows))).toEqual(['necessary', null, null]);
  });

  it('is two words where a space was forgotten', () => {
    expect(['ofthe', 'theplan', 'planthe', 'therapy'].map((word) => gluedWords(word, knows, BUILT_IN_LEXICON))).toEqual([
      'of the',
      'the plan',
      'plan the',
      null,
    ]);
  });

  it('is the swap rather than the replacement', () => {
    const known = oneSlipAway('recieve').filter(({ spelling }) => knows(spelling));
    expect(clearlyMeant('recieve', { known, frequent: known })).toBe('receive');
  });
});
