/** The part of a dictionary that is opened for one document answers as the whole would. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import nspell from 'nspell';
import { describe, expect, it } from 'vitest';
import { dictionaryPart } from '../../../../electron/services/spelling/dictionary-part.ts';
import { englishDictionary } from '../../../../electron/services/spelling/english-dictionary.ts';
import { ROOT } from '../../cli/run-doichieu.ts';

const read = (file: string) => readFileSync(join(ROOT, 'node_modules', 'dictionary-en', file), 'utf8');
const [AFF, DIC] = [read('index.aff'), read('index.dic')];
const whole = nspell({ aff: AFF, dic: DIC });

const STEMS = DIC.split('\n')
  .map((line) => line.split('/')[0] ?? '')
  .filter((stem) => /^\p{L}/u.test(stem));
const PREFIXES = ['', 're', 'un', 'dis', 'in', 'de', 'con', 'pro', 'xx'];
const ENDINGS = ['', 's', 'ed', 'ing', 'ies', 'ier', 'ively', "'s", 'ication', 'ness', 'zzz'];

const form = fc
  .tuple(fc.constantFrom(...PREFIXES), fc.constantFrom(...STEMS), fc.nat(2), fc.constantFrom(...ENDINGS), fc.nat(2))
  .map(([prefix, stem, cut, ending, capitals]) => {
    const word = prefix + stem.slice(0, stem.length - (cut === 2 ? 1 : 0)) + ending;
    if (capitals === 0) return word;
    return capitals === 1 ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
  });

describe('a part of the dictionary', () => {
  it('knows the words it was opened for as the whole does', () => {
    fc.assert(
      fc.property(fc.array(form, { minLength: 20, maxLength: 200 }), (words) => {
        const part = nspell({ aff: AFF, dic: dictionaryPart(AFF, DIC, words) });
        expect(words.filter((word) => part.correct(word) !== whole.correct(word))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('is a small part', () => {
    const part = dictionaryPart(AFF, DIC, 'The provincial committee approved the restructuring'.split(' '));
    expect(part.split('\n').length).toBeLessThan(DIC.split('\n').length / 5);
  });

  it('is refused where suffixes take off more than was reckoned with', () => {
    expect(() => dictionaryPart('SFX A Y 1\nSFX A   le     ly        le\n', '1\nable/A\n', ['ably'])).toThrow(RangeError);
  });
});

describe('the prepared dictionary', () => {
  it('knows what was not announced as well', () => {
    const { prepare, knows } = englishDictionary();
    prepare?.(['meeting', 'occured']);
    expect(['meeting', 'occured', 'colour', 'replicated', 'Hanoi', 'replicatted'].map(knows)).toEqual([
      ...[true, false, true, true, true, false],
    ]);
  });
});
