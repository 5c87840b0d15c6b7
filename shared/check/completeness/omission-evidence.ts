/** What speaks for a stretch of one side being left out on the other: the features that the fitted weights of omission judge. */

import type { CoveredWord, WordClass } from '../../align/word-coverage.ts';
import { type Language, otherLanguage } from '../../domain/language.ts';
import { CAPITAL, endOfRun } from '../../text/characters.ts';

/** Two texts of which the first may say more than the second. */
export interface OmissionInput {
  /** Language of the source. */
  readonly side: Language;
  readonly source: readonly CoveredWord[];
  readonly target: readonly CoveredWord[];
  readonly sourceText: string;
  readonly targetText: string;
  /** Natural logarithm of the usual length of the target over that of the source, in characters. */
  readonly logRatio: number;
}

/**
 * `missing.*`: words of the stretch without partner, by class; `own.*`: words whose partners nothing outside wants; `shared.*`: words
 * whose partners words outside want too; `begins.*`, `ends.*`: its borders; `length`: log likelihood that the lengths fit without the
 * stretch less that they fit with it; `surplus.*`: words of the target that nothing accounts for, which a free translation has and an
 * omission has not; `surplus.even`: those that could make up for the missing words; `outside.missing`: words missing elsewhere.
 */
export const OMISSION_FEATURES = [
  'bias',
  'missing.light',
  'missing.unknown',
  'missing.word',
  'missing.compound',
  'missing.phrase',
  'missing.name',
  'missing.figure',
  'own.light',
  'own.content',
  'shared.light',
  'shared.content',
  'begins.mark',
  'begins.light',
  'ends.mark',
  'ends.text',
  'length',
  'surplus.known',
  'surplus.unknown',
  'surplus.name',
  'surplus.even',
  'outside.missing',
  'log.words',
  'share',
] as const;

export type OmissionFeature = (typeof OMISSION_FEATURES)[number];

/** Index of each feature. */
export const OMISSION_FEATURE = Object.fromEntries(OMISSION_FEATURES.map((name, at) => [name, at])) as Readonly<
  Record<OmissionFeature, number>
>;

/** Variance of that logarithm: a constant part, and a part that falls with the characters. */
const VARIANCE = 0.015;
const VARIANCE_PER_CHARACTER = 0.9;
const MOST_LENGTH_EVIDENCE = 6;

/** Squared deviations of the lengths from what is expected. */
export function lengthMisfit(sourceLength: number, targetLength: number, logRatio: number): number {
  const deviation = Math.log((targetLength + 4) / (sourceLength + 4)) - logRatio;
  return (deviation * deviation) / (VARIANCE + VARIANCE_PER_CHARACTER / (sourceLength + 20));
}

/** The feature `length`, from the misfit with the stretch and without it. */
export function lengthEvidence(withStretch: number, without: number): number {
  return Math.max(-MOST_LENGTH_EVIDENCE, Math.min(MOST_LENGTH_EVIDENCE, (withStretch - without) / 2));
}

const MARK_BEFORE = /(?:[,;:.!?()[\]"“”]|\s[–—-])\s*["“(]?$/;
const MARK_AFTER = /^["”)]?\s*(?:[,;:.!?()[\]]|[–—-]\s|$)/;

/** Source words that compete for a partner: the first and the last of them. */
export interface Rivals {
  readonly first: number;
  readonly last: number;
}

/** What is asked of each source word. */
export interface SceneDetail {
  /** Per partner the first and the last source word that want that partner too. */
  readonly rivals: readonly (readonly Rivals[])[];
  /** A mark stands before the word, behind it. */
  readonly opens: readonly boolean[];
  readonly closes: readonly boolean[];
}

/** What holds for a pair of texts whichever stretch is looked at. */
export interface OmissionScene extends OmissionInput {
  readonly misfit: number;
  /** Characters before each source word and behind the last, acronyms written out: what a stretch takes up is a difference. */
  readonly lengthTo: Float64Array;
  readonly sourceLength: number;
  readonly targetLength: number;
  /** Content words of the target without partner. */
  readonly surplus: { readonly known: number; readonly unknown: number; readonly name: number; readonly all: number };
  /** Known content words of the source without partner. */
  readonly missing: number;
  /** Per source word: it has as many partners as there are words that want them. */
  readonly isAmple: readonly boolean[];
  /** Worked out when a stretch is looked at for the first time: most scenes have none worth it. */
  readonly detail: () => SceneDetail;
}

export function isContent(word: CoveredWord): boolean {
  return word.class !== 'light';
}

/** Whether the word counts as evidently missing where it has no partner. */
export function isTelling(word: CoveredWord): boolean {
  return word.class !== 'light' && word.class !== 'unknown';
}

/** An English word translates one Vietnamese word, a Vietnamese compound several English words, but each of them once. */
function competing(word: CoveredWord, partner: number, { source, target }: OmissionInput): readonly number[] {
  return (target[partner]?.partners ?? []).filter((rival) => source[rival]?.key === word.key);
}

function isAmple(word: CoveredWord, { source, target }: OmissionInput): boolean {
  if (word.partners.length === 0) return false;
  const rivals: number[] = [];
  for (const partner of word.partners) {
    for (const rival of target[partner]?.partners ?? []) {
      if (source[rival]?.key === word.key && !rivals.includes(rival)) rivals.push(rival);
    }
  }
  return word.partners.length >= rivals.length;
}

function rivalsOf(word: CoveredWord, input: OmissionInput): readonly Rivals[] {
  return word.partners.map((partner) => {
    const rivals = competing(word, partner, input);
    return { first: rivals[0] ?? -1, last: rivals.at(-1) ?? input.source.length };
  });
}

/** Two capitals or more in a row. */
const HAS_ACRONYM = /\p{Lu}{2}/u;

/** Letters of the acronyms from `start` to `end`. */
function acronymLetters(text: string, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at += 1) {
    const behind = Math.min(endOfRun(text, at, CAPITAL), end);
    if (behind - at >= 2) letters += behind - at;
    at = Math.max(at, behind);
  }
  return letters;
}

/** Characters that each letter of an acronym stands for when it is written out. */
const PER_LETTER: Readonly<Record<Language, number>> = { vi: 3.5, en: 7 };

/** Characters that the acronyms of a word would take up more if the side wrote them out as the other side does. */
function writtenOut(word: CoveredWord, text: string, other: readonly CoveredWord[], otherText: string, side: Language): number {
  const letters = acronymLetters(text, word.start, word.end);
  if (letters === 0) return 0;
  const isKept = word.partners.every((partner) => HAS_ACRONYM.test(otherText.slice(other[partner]?.start, other[partner]?.end)));
  return isKept ? 0 : letters * PER_LETTER[side];
}

/** Characters before each word and, last, of the whole text, acronyms written out. */
function lengthsTo(
  words: readonly CoveredWord[],
  text: string,
  other: readonly CoveredWord[],
  otherText: string,
  side: Language,
) {
  const lengthTo = new Float64Array(words.length + 1);
  const hasAcronym = HAS_ACRONYM.test(text);
  let extra = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    lengthTo[at] = word.start + extra;
    if (hasAcronym) extra += writtenOut(word, text, other, otherText, side);
    lengthTo[at + 1] = word.end + extra;
  }
  return { lengthTo, length: text.length + extra };
}

/** Characters of the whole text, acronyms written out. */
function writtenLength(
  words: readonly CoveredWord[],
  text: string,
  other: readonly CoveredWord[],
  otherText: string,
  side: Language,
): number {
  if (!HAS_ACRONYM.test(text)) return text.length;
  let extra = 0;
  for (const word of words) extra += writtenOut(word, text, other, otherText, side);
  return text.length + extra;
}

function count(words: readonly CoveredWord[], wanted: (word: CoveredWord) => boolean): number {
  let total = 0;
  for (const word of words) if (wanted(word)) total++;
  return total;
}

function detailOf(input: OmissionInput): SceneDetail {
  const { source, sourceText } = input;
  const gap = (at: number): string => sourceText.slice(source[at - 1]?.end ?? 0, source[at]?.start ?? sourceText.length);
  return {
    rivals: source.map((word) => rivalsOf(word, input)),
    opens: source.map((_, at) => at === 0 || MARK_BEFORE.test(gap(at))),
    closes: source.map((_, at) => MARK_AFTER.test(gap(at + 1))),
  };
}

export function omissionScene(input: OmissionInput): OmissionScene {
  const { source, target, sourceText, targetText, side, logRatio } = input;
  const lonely = target.filter((word) => word.partners.length === 0 && isContent(word));
  const name = count(lonely, (word) => word.class === 'name');
  const unknown = count(lonely, (word) => word.class === 'unknown' || word.class === 'figure');
  let detail: SceneDetail | undefined;
  const long = lengthsTo(source, sourceText, target, targetText, side);
  const targetLength = writtenLength(target, targetText, source, sourceText, otherLanguage(side));
  return {
    ...input,
    misfit: lengthMisfit(long.length, targetLength, logRatio),
    lengthTo: long.lengthTo,
    sourceLength: long.length,
    targetLength,
    surplus: { known: lonely.length - name - unknown, unknown, name, all: lonely.length },
    missing: count(source, (word) => word.partners.length === 0 && isTelling(word)),
    isAmple: source.map((word) => isAmple(word, input)),
    detail: () => {
      detail ??= detailOf(input);
      return detail;
    },
  };
}

export const MISSING_FEATURE: Readonly<Record<WordClass, number>> = {
  light: OMISSION_FEATURE['missing.light'],
  unknown: OMISSION_FEATURE['missing.unknown'],
  word: OMISSION_FEATURE['missing.word'],
  compound: OMISSION_FEATURE['missing.compound'],
  phrase: OMISSION_FEATURE['missing.phrase'],
  name: OMISSION_FEATURE['missing.name'],
  figure: OMISSION_FEATURE['missing.figure'],
};

/** The feature that word `at` counts for in the stretch from word `from` up to word `to`. */
export function wordFeature({ source, detail, isAmple: ample }: OmissionScene, at: number, from: number, to: number): number {
  const word = source[at];
  if (word === undefined) return OMISSION_FEATURE.bias;
  if (word.partners.length === 0) return MISSING_FEATURE[word.class];
  const owns = ample[at] || detail().rivals[at]?.some(({ first, last }) => first >= from && last < to);
  if (owns) return isContent(word) ? OMISSION_FEATURE['own.content'] : OMISSION_FEATURE['own.light'];
  return isContent(word) ? OMISSION_FEATURE['shared.content'] : OMISSION_FEATURE['shared.light'];
}

/** Characters of the stretch from word `from` up to word `to`, acronyms written out. */
export function stretchLength({ lengthTo, source }: OmissionScene, from: number, to: number): number {
  const last = source[to - 1];
  return last === undefined ? 0 : (lengthTo[to - 1] ?? 0) + (last.end - last.start) - (lengthTo[from] ?? 0);
}

/** All features of the stretch from word `from` up to word `to`, in the order of {@link OMISSION_FEATURES}. */
export function omissionFeatures(scene: OmissionScene, from: number, to: number): Float64Array {
  const { source, surplus } = scene;
  const features = new Float64Array(OMISSION_FEATURES.length);
  let missing = 0;
  for (let at = from; at < to; at++) {
    const feature = wordFeature(scene, at, from, to);
    features[feature] = (features[feature] ?? 0) + 1;
    const word = source[at];
    if (word !== undefined && word.partners.length === 0 && isTelling(word)) missing++;
  }
  const length = stretchLength(scene, from, to);
  const without = lengthMisfit(scene.sourceLength - length, scene.targetLength, scene.logRatio);
  const set = (feature: OmissionFeature, value: number): void => {
    features[OMISSION_FEATURE[feature]] = value;
  };
  set('bias', 1);
  set('begins.mark', scene.detail().opens[from] ? 1 : 0);
  set('begins.light', source[from]?.class === 'light' ? 1 : 0);
  set('ends.mark', scene.detail().closes[to - 1] ? 1 : 0);
  set('ends.text', to === source.length ? 1 : 0);
  set('length', lengthEvidence(scene.misfit, without));
  set('surplus.known', surplus.known);
  set('surplus.unknown', surplus.unknown);
  set('surplus.name', surplus.name);
  set('surplus.even', Math.min(surplus.all, missing));
  set('outside.missing', scene.missing - missing);
  set('log.words', Math.log(source.length));
  set('share', length / scene.sourceLength);
  return features;
}
