/** Finds the stretch of one side that is likeliest left out on the other, looking at every stretch once. */

import {
  isTelling,
  lengthEvidence,
  lengthMisfit,
  OMISSION_FEATURE,
  OMISSION_FEATURES,
  type OmissionFeature,
  type OmissionScene,
  omissionFeatures,
  stretchLength,
  wordFeature,
} from './omission-evidence.ts';

export type OmissionWeights = Readonly<Record<OmissionFeature, number>>;

export interface OmittedStretch {
  /** Index of its first source word, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** Log odds that it is left out. */
  readonly score: number;
}

/** Nothing shorter is a clause. */
const LEAST_WORDS = 3;

/** The weights in the order of the features. */
export function weightVector(weights: OmissionWeights): Float64Array {
  return Float64Array.from(OMISSION_FEATURES, (name) => weights[name]);
}

/** Log odds that the stretch from word `from` up to word `to` is left out. */
export function stretchScore(scene: OmissionScene, from: number, to: number, weights: OmissionWeights): number {
  const vector = weightVector(weights);
  return omissionFeatures(scene, from, to).reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0);
}

/** What all stretches of a scene have in common. */
function baseScore({ surplus, source }: OmissionScene, weights: OmissionWeights): number {
  return (
    weights.bias +
    weights['surplus.known'] * surplus.known +
    weights['surplus.unknown'] * surplus.unknown +
    weights['surplus.name'] * surplus.name +
    weights['log.words'] * Math.log(source.length)
  );
}

/** The least end of a stretch from word `from` that makes word `at` its own: all rivals for one of its partners lie inside. */
function ownedFrom({ source, detail }: OmissionScene, at: number, from: number): number {
  let least = source.length + 1;
  for (const { first, last } of detail().rivals[at] ?? []) if (first >= from) least = Math.min(least, last + 1);
  return least;
}

/** The best stretch that begins with word `from`. */
function bestFrom(
  scene: OmissionScene,
  from: number,
  weights: OmissionWeights,
  vector: Float64Array,
  base: number,
): OmittedStretch {
  const { source, surplus, sourceLength, targetLength, logRatio } = scene;
  const opening =
    base +
    (scene.detail().opens[from] ? weights['begins.mark'] : 0) +
    (source[from]?.class === 'light' ? weights['begins.light'] : 0);
  const changes = new Float64Array(source.length + 2);
  let words = 0;
  let missing = 0;
  let best: OmittedStretch = { from, to: from, score: Number.NEGATIVE_INFINITY };
  for (let to = from + 1; to <= source.length; to++) {
    const at = to - 1;
    const word = source[at];
    if (word === undefined) break;
    words += vector[wordFeature(scene, at, from, to)] ?? 0;
    if (word.partners.length === 0) missing += isTelling(word) ? 1 : 0;
    else if (!scene.isAmple[at]) {
      const later = ownedFrom(scene, at, from);
      if (later > to && later <= source.length) changes[later] = (changes[later] ?? 0) + gain(vector, word.class === 'light');
    }
    words += changes[to] ?? 0;
    if (to - from < LEAST_WORDS) continue;
    const length = stretchLength(scene, from, to);
    const score =
      opening +
      words +
      (scene.detail().closes[at] ? weights['ends.mark'] : 0) +
      (to === source.length ? weights['ends.text'] : 0) +
      weights.length * lengthEvidence(scene.misfit, lengthMisfit(sourceLength - length, targetLength, logRatio)) +
      weights['surplus.even'] * Math.min(surplus.all, missing) +
      weights['outside.missing'] * (scene.missing - missing) +
      weights.share * (length / sourceLength);
    if (score > best.score) best = { from, to, score };
  }
  return best;
}

/** What it changes that a shared word becomes the stretch's own. */
function gain(vector: Float64Array, isLight: boolean): number {
  const own = vector[OMISSION_FEATURE[isLight ? 'own.light' : 'own.content']] ?? 0;
  return own - (vector[OMISSION_FEATURE[isLight ? 'shared.light' : 'shared.content']] ?? 0);
}

/** No stretch scores more: every word at its best, the borders and the lengths too. One pass, so that most sentences end here. */
function bound(scene: OmissionScene, weights: OmissionWeights, base: number): number {
  let sum = 0;
  let most = 0;
  scene.source.forEach((word, at) => {
    const isLight = word.class === 'light';
    const own = weights[isLight ? 'own.light' : 'own.content'];
    const shared = weights[isLight ? 'shared.light' : 'shared.content'];
    const value = word.partners.length === 0 ? weights[`missing.${word.class}`] : scene.isAmple[at] ? own : Math.max(own, shared);
    sum = Math.max(0, sum + value);
    most = Math.max(most, sum);
  });
  const borders =
    Math.max(0, weights['begins.mark']) +
    Math.max(0, weights['begins.light']) +
    Math.max(0, weights['ends.mark']) +
    Math.max(0, weights['ends.text']) +
    Math.max(0, weights.share);
  const lengths = weights.length * lengthEvidence(scene.misfit, 0);
  return base + most + borders + lengths + Math.max(0, weights['outside.missing']) * scene.missing;
}

/** Whether a stretch may begin here: not with a word that the other side accounts for, unless a mark stands before it. */
function mayBegin({ source, isAmple, detail }: OmissionScene, at: number): boolean {
  return detail().opens[at] === true || isAmple[at] !== true || source[at]?.class === 'light';
}

/** The stretch of the source that is likeliest left out; null where none can have log odds of `least`. */
export function likeliestOmission(
  scene: OmissionScene,
  weights: OmissionWeights,
  least = Number.NEGATIVE_INFINITY,
): OmittedStretch | null {
  const vector = weightVector(weights);
  const base = baseScore(scene, weights);
  if (bound(scene, weights, base) < least) return null;
  let best: OmittedStretch | null = null;
  for (let from = 0; from + LEAST_WORDS <= scene.source.length; from++) {
    if (!mayBegin(scene, from)) continue;
    const found = bestFrom(scene, from, weights, vector, base);
    if (best === null || found.score > best.score) best = found;
  }
  return best;
}
