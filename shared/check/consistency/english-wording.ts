/** Compares two English renderings by their content words: what only inflection, order, articles or spelling variety changes is the same. */

import { stemEnglish } from '../../align/stem-english.ts';
import { fold } from '../../text/fold.ts';
import { wordList } from '../../text/word-list.ts';

export interface ContentWord {
  readonly stem: string;
  /** As it stands in the text. */
  readonly text: string;
  readonly isInitial: boolean;
}

/** Words of grammar, which translators choose freely; Quirk et al., A Comprehensive Grammar of the English Language (1985), 2.35. */
const GRAMMAR: ReadonlySet<string> = new Set(
  wordList(
    'a an the and or but nor of to in on at by for with from into onto over under about as than per via within during upon through',
    'is are was were be been being am has have had having do does did will would shall should can could may might must',
    'that which who whom whose this these those it its their his her our your my he she they we i you there here not no so also',
  ),
);

/** Numerals written out, as house styles differ on them (The Chicago Manual of Style, 17th ed., 9.2–9.3). */
const NUMERALS: ReadonlyMap<string, string> = new Map(
  wordList('zero one two three four five six seven eight nine ten eleven twelve').map((word, value) => [word, String(value)]),
);

/** British and American spellings that stemming leaves apart; New Hart's Rules (2014), 21.2–21.3. */
const VARIETY: ReadonlyMap<string, string> = new Map([
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['metre', 'meter'],
  ['litre', 'liter'],
  ['fibre', 'fiber'],
  ['programme', 'program'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['licence', 'license'],
  ['practise', 'practice'],
  ['catalogue', 'catalog'],
  ['dialogue', 'dialog'],
  ['cheque', 'check'],
  ['grey', 'gray'],
  ['tonne', 'ton'],
  ['aluminium', 'aluminum'],
  ['fulfil', 'fulfill'],
  ['enrol', 'enroll'],
  ['skilful', 'skillful'],
]);

/** British doubling before an ending: travelled, labelling (New Hart's Rules, 21.2). */
const DOUBLED_L = /ll(?=(?:ed|ing|er|ers|ation)$)/;

/** Words of grammar say nothing of what a text is about. */
export function isGrammarWord(word: string): boolean {
  return GRAMMAR.has(word.toLowerCase());
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,]*(?<![.,'’])|%/gu;

/** What stays the same of a word through inflection and spelling variety. */
export function stemOfWord(word: string): string {
  const bare = fold(word).replace(/'s?$/, '').replace(DOUBLED_L, 'l');
  const singular = bare.endsWith('s') ? bare.slice(0, -1) : bare;
  return stemEnglish(VARIETY.get(bare) ?? VARIETY.get(singular) ?? NUMERALS.get(bare) ?? bare);
}

/** The content words of `text` in order. */
export function contentWords(text: string): readonly ContentWord[] {
  const words = [...text.replace(/\bper cent\b/gi, 'percent').matchAll(WORD)];
  return words.flatMap(([word], index): ContentWord[] => {
    if (isGrammarWord(word)) return [];
    return [{ stem: word === '%' ? stemOfWord('percent') : stemOfWord(word), text: word, isInitial: index === 0 }];
  });
}

/** The words of `one` that `other` does not have, each as often as it stands too many times. */
export function wordsBeyond(one: readonly ContentWord[], other: readonly ContentWord[]): readonly ContentWord[] {
  const left = new Map<string, number>();
  for (const { stem } of other) left.set(stem, (left.get(stem) ?? 0) + 1);
  return one.filter(({ stem }) => {
    const count = left.get(stem) ?? 0;
    left.set(stem, count - 1);
    return count <= 0;
  });
}

/** Figures have their own rules, and acronyms stand for words that are spelled out elsewhere. */
function saysNothing({ text }: ContentWord): boolean {
  return /\p{N}|%/u.test(text) || NUMERALS.has(text.toLowerCase()) || (text.length > 1 && text === text.toUpperCase());
}

function isName({ text, isInitial }: ContentWord): boolean {
  return !isInitial && /^\p{Lu}/u.test(text);
}

/**
 * Whether two renderings of the same words differ in wording. Not where the difference lies in figures, in acronyms, or in a name
 * that one of them gives in full: those have rules of their own, or none.
 */
export function isOtherWording(one: string, other: string): boolean {
  const [a, b] = [contentWords(one), contentWords(other)];
  const [onlyOne, onlyOther] = [wordsBeyond(a, b), wordsBeyond(b, a)];
  const differing = [...onlyOne, ...onlyOther];
  if (differing.length === 0 || differing.some(saysNothing)) return false;
  const isOneSided = onlyOne.length === 0 || onlyOther.length === 0;
  return !(isOneSided && differing.every(isName));
}
