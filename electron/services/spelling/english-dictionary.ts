/** The English dictionaries of the installation, British and American as one, opened when the first word is asked for. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nspell from 'nspell';
import type { SpellingDictionary } from '../../../shared/check/spelling/spelling-dictionary.ts';
import { dictionaryPart } from './dictionary-part.ts';

/**
 * The American one is asked first; the British one is only opened for words that it does not have, since opening takes time. Both come
 * from one list of words (SCOWL) with the same affixes, so that of the British one only the entries that the American lacks are read.
 */
const PACKAGES = ['dictionary-en', 'dictionary-en-gb'] as const;

type PackageName = (typeof PACKAGES)[number];

/** Entries that a dictionary's rules for compounds are made of: "1", "1st". */
const COMPOUND_PART = /^\d/;

/** Words remembered, so that a long run does not look up the same forms again; misprints would go on for ever. */
const MOST_REMEMBERED = 50_000;

/** Resolved through the module system, which finds packages inside a packed application too. */
function readPackage(name: PackageName, file: string): string {
  return readFileSync(fileURLToPath(new URL(file, import.meta.resolve(name))), 'utf8');
}

/** As much of the American dictionary as knows the forms of these words. */
function openPart(words: ReadonlySet<string>): nspell {
  const aff = readPackage(PACKAGES[0], 'index.aff');
  return nspell({ aff, dic: dictionaryPart(aff, readPackage(PACKAGES[0], 'index.dic'), words) });
}

function openPackage(name: PackageName): nspell {
  const [first] = PACKAGES;
  const aff = readPackage(name, 'index.aff');
  const dic = readPackage(name, 'index.dic');
  if (name === first || aff !== readPackage(first, 'index.aff')) return nspell({ aff, dic });
  const known = new Set(readPackage(first, 'index.dic').split('\n'));
  const own = dic.split('\n').filter((line, at) => at === 0 || COMPOUND_PART.test(line) || !known.has(line));
  return nspell({ aff, dic: own.join('\n') });
}

/** A dictionary of both varieties. Nothing is read before the first question. */
export function englishDictionary(): SpellingDictionary {
  const opened = new Map<string, nspell>();
  const has = (name: PackageName, word: string): boolean => {
    const dictionary = opened.get(name) ?? openPackage(name);
    opened.set(name, dictionary);
    return dictionary.correct(word);
  };
  const remembered = new Map<string, boolean>();
  /** The words of the first document; whoever checks more than that, or looks for corrections, needs the whole. */
  let prepared: ReadonlySet<string> = new Set();
  let part: nspell | undefined;
  const isAmerican = (word: string): boolean => {
    if (opened.has(PACKAGES[0]) || !prepared.has(word)) return has(PACKAGES[0], word);
    part ??= openPart(prepared);
    return part.correct(word);
  };
  return {
    prepare: (words) => {
      if (prepared.size === 0) prepared = new Set(words);
    },
    knows: (word) => {
      const earlier = remembered.get(word);
      if (earlier !== undefined) return earlier;
      const isKnown = isAmerican(word) || has(PACKAGES[1], word);
      if (remembered.size < MOST_REMEMBERED) remembered.set(word, isKnown);
      return isKnown;
    },
  };
}
