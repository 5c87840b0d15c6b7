/** Brings English word forms to one stem, so that a lexicon of lemmas meets inflected text. */

import { IRREGULAR_FORMS } from './irregular-forms.ts';

const DOUBLED = /([^aeiouylsz])\1$/;
const SHORT = /^[^aeiou]*[aeiouy][^aeiouwxy]$/;
const HAS_VOWEL = /[aeiouy]/;

/** Number of vowel–consonant sequences, the m of Porter's paper. */
function measure(stem: string): number {
  let count = 0;
  let afterVowel = false;
  for (let at = 0; at < stem.length; at++) {
    const letter = stem.charCodeAt(at);
    const vowel: boolean =
      letter === 97 ||
      letter === 101 ||
      letter === 105 ||
      letter === 111 ||
      letter === 117 ||
      (letter === 121 && at > 0 && !afterVowel);
    if (afterVowel && !vowel) count++;
    afterVowel = vowel;
  }
  return count;
}

/** Steps 2 to 4 of the paper: suffix, replacement, and the measure the rest must exceed. */
const DERIVATION: readonly (readonly (readonly [suffix: string, replacement: string, over: number])[])[] = [
  [
    ['ational', 'ate', 0],
    ['tional', 'tion', 0],
    ['enci', 'ence', 0],
    ['anci', 'ance', 0],
    ['izer', 'ize', 0],
    ['abli', 'able', 0],
    ['alli', 'al', 0],
    ['entli', 'ent', 0],
    ['eli', 'e', 0],
    ['ousli', 'ous', 0],
    ['ization', 'ize', 0],
    ['ation', 'ate', 0],
    ['ator', 'ate', 0],
    ['alism', 'al', 0],
    ['iveness', 'ive', 0],
    ['fulness', 'ful', 0],
    ['ousness', 'ous', 0],
    ['aliti', 'al', 0],
    ['iviti', 'ive', 0],
    ['biliti', 'ble', 0],
  ],
  [
    ['icate', 'ic', 0],
    ['ative', '', 0],
    ['alize', 'al', 0],
    ['iciti', 'ic', 0],
    ['ical', 'ic', 0],
    ['ful', '', 0],
    ['ness', '', 0],
  ],
  [
    ['ement', '', 1],
    ['ance', '', 1],
    ['ence', '', 1],
    ['able', '', 1],
    ['ible', '', 1],
    ['ment', '', 1],
    ['sion', 's', 1],
    ['tion', 't', 1],
    ['ant', '', 1],
    ['ent', '', 1],
    ['ism', '', 1],
    ['ate', '', 1],
    ['iti', '', 1],
    ['ous', '', 1],
    ['ive', '', 1],
    ['ize', '', 1],
    ['al', '', 1],
    ['er', '', 1],
    ['ic', '', 1],
    ['ou', '', 1],
  ],
];

function plural(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.slice(0, -2);
  if (word.endsWith('ss')) return word;
  return word.slice(0, -1);
}

function participle(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const cut = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  if (cut === 0) return word;
  const rest = word.slice(0, -cut);
  if (!HAS_VOWEL.test(rest)) return word;
  if (rest.endsWith('at') || rest.endsWith('bl') || rest.endsWith('iz')) return `${rest}e`;
  if (DOUBLED.test(rest)) return rest.slice(0, -1);
  return measure(rest) === 1 && SHORT.test(rest) ? `${rest}e` : rest;
}

function derivation(word: string): string {
  let stem = word;
  for (const step of DERIVATION) {
    for (const [suffix, replacement, over] of step) {
      if (!stem.endsWith(suffix)) continue;
      const rest = stem.slice(0, stem.length - suffix.length);
      if (measure(rest) > over) stem = rest + replacement;
      break;
    }
  }
  return stem;
}

function finalLetters(word: string): string {
  let stem = word;
  if (stem.endsWith('e')) {
    const rest = stem.slice(0, -1);
    const m = measure(rest);
    if (m > 1 || (m === 1 && !SHORT.test(rest))) stem = rest;
  }
  return stem.endsWith('ll') && measure(stem) > 1 ? stem.slice(0, -1) : stem;
}

/**
 * The stem of a lower-case English word (Porter, "An algorithm for suffix stripping", 1980), with irregular verbs and
 * plurals brought to their lemma first and British spelling to American.
 */
export function stemEnglish(word: string): string {
  const lemma = IRREGULAR_FORMS.get(word);
  if (lemma !== undefined) return stemEnglish(lemma);
  if (word.length <= 2) return word;
  let stem = participle(
    plural(word.replace(/is(e|ed|es|ing|ation|ations)$/, 'iz$1').replace(/our(s|ed|ing|ite|able)?$/, 'or$1')),
  );
  if (stem.endsWith('y') && HAS_VOWEL.test(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  return finalLetters(derivation(stem));
}
