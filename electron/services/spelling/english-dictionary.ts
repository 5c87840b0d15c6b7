/** The English dictionaries of the installation, British and American as one, opened when the first word is asked for. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nspell from 'nspell';
import type { SpellingDictionary } from '../../../shared/check/spelling/spelling-dictionary.ts';

/** The American one is asked first; the British one is only opened for words that it does not have, since each takes 0.1 s. */
const PACKAGES = ['dictionary-en', 'dictionary-en-gb'] as const;

/** Words remembered, so that a long run does not look up the same forms again; misprints would go on for ever. */
const MOST_REMEMBERED = 50_000;

/** Resolved through the module system, which finds packages inside a packed application too. */
function openPackage(name: (typeof PACKAGES)[number]): nspell {
  const main = import.meta.resolve(name);
  const read = (file: string): Buffer => readFileSync(fileURLToPath(new URL(file, main)));
  return nspell({ aff: read('index.aff'), dic: read('index.dic') });
}

/** A dictionary of both varieties. Nothing is read before the first question. */
export function englishDictionary(): SpellingDictionary {
  const opened = new Map<string, nspell>();
  const has = (name: (typeof PACKAGES)[number], word: string): boolean => {
    const dictionary = opened.get(name) ?? openPackage(name);
    opened.set(name, dictionary);
    return dictionary.correct(word);
  };
  const remembered = new Map<string, boolean>();
  return {
    knows: (word) => {
      const earlier = remembered.get(word);
      if (earlier !== undefined) return earlier;
      const isKnown = PACKAGES.some((name) => has(name, word));
      if (remembered.size < MOST_REMEMBERED) remembered.set(word, isKnown);
      return isKnown;
    },
  };
}
