/** Finds the stretch of one side that is likeliest left out on the other, looking at every stretch once. */

import {
  isTelling,
  lengthEvidence,
  lengthMisfit,
  MISSING_FEATURE,
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

const vectors = new WeakMap<OmissionWeights, Float64Array>();

/** The weights in the order of the features; put in order once. */
export function weightVector(weights: OmissionWeights): Float64Array {
  const known = vectors.get(weights);
  if (known !== undefined) return known;
  const vector = Float64Array.from(OMISSION_FEATURES, (name) => weights[name]);
  vectors.set(weights, vector);
  return vector;
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

/** Rounding in another order of adding comes nowhere near this. */
const ROUNDING = 1e-6;

/** The best stretch that begins with word `from`, if it scores more than `floor`. */
function bestFrom(
  scene: OmissionScene,
  from: number,
  weights: OmissionWeights,
  vector: Float64Array,
  base: number,
  floor: number,
): OmittedStretch | null {
  const { source, surplus, sourceLength, targetLength, logRatio } = scene;
  const opening =
    base +
    (scene.detail().opens[from] ? weights['begins.mark'] : 0) +
    (source[from]?.class === 'light' ? weights['begins.light'] : 0);
  const changes = new Float64Array(source.length + 2);
  let words = 0;
  let missing = 0;
  const mostOfLength = weights.length * lengthEvidence(scene.misfit, 0) + Math.max(0, weights.share) + ROUNDING;
  let best: OmittedStretch | null = null;
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
    const closing = scene.detail().closes[at] ? weights['ends.mark'] : 0;
    const last = to === source.length ? weights['ends.text'] : 0;
    const surplusScore = weights['surplus.even'] * Math.min(surplus.all, missing);
    const outside = weights['outside.missing'] * (scene.missing - missing);
    const least = best === null ? floor : best.score;
    // The logarithm of the lengths is dear, and most stretches fall behind without it.
    if (opening + words + closing + last + surplusScore + outside + mostOfLength <= least) continue;
    const length = stretchLength(scene, from, to);
    const score =
      opening +
      words +
      closing +
      last +
      weights.length * lengthEvidence(scene.misfit, lengthMisfit(sourceLength - length, targetLength, logRatio)) +
      surplusScore +
      outside +
      weights.share * (length / sourceLength);
    if (score > least) best = { from, to, score };
  }
  return best;
}

/** What it changes that a shared word becomes the stretch's own. */
function gain(vector: Float64Array, isLight: boolean): number {
  const own = vector[OMISSION_FEATURE[isLight ? 'own.light' : 'own.content']] ?? 0;
  return own - (vector[OMISSION_FEATURE[isLight ? 'shared.light' : 'shared.content']] ?? 0);
}

/** What no stretch can have more of besides its words: the borders and the lengths at their best. */
function mostBesideWords(scene: OmissionScene, weights: OmissionWeights, base: number): number {
  const borders =
    Math.max(0, weights['begins.mark']) +
    Math.max(0, weights['begins.light']) +
    Math.max(0, weights['ends.mark']) +
    Math.max(0, weights['ends.text']) +
    Math.max(0, weights.share);
  const lengths = weights.length * lengthEvidence(scene.misfit, 0);
  return base + borders + lengths + Math.max(0, weights['outside.missing']) * scene.missing + ROUNDING;
}

/** Per word what a stretch that begins with it can have from its words at most, each at its best: most stretches end here. */
function mostOfWords({ source, isAmple }: OmissionScene, vector: Float64Array): Float64Array {
  const most = new Float64Array(source.length);
  let behind = 0;
  for (let at = source.length - 1; at >= 0; at--) {
    const word = source[at];
    if (word === undefined) continue;
    const isLight = word.class === 'light';
    const own = vector[OMISSION_FEATURE[isLight ? 'own.light' : 'own.content']] ?? 0;
    const shared = vector[OMISSION_FEATURE[isLight ? 'shared.light' : 'shared.content']] ?? 0;
    const missing = vector[MISSING_FEATURE[word.class]] ?? 0;
    const value = word.partners.length === 0 ? missing : isAmple[at] ? own : Math.max(own, shared);
    most[at] = value + behind;
    behind = Math.max(0, value + behind);
  }
  return most;
}

/** Whether a stretch may begin here: not with a word that the other side accounts for, unless a mark stands before it. */
function mayBegin({ source, isAmple, detail }: OmissionScene, at: number): boolean {
  return detail().opens[at] === true || isAmple[at] !== true || source[at]?.class === 'light';
}

/** The stretch of the source that is likeliest left out; null where none has log odds of `least`. */
export function likeliestOmission(
  scene: OmissionScene,
  weights: OmissionWeights,
  least = Number.NEGATIVE_INFINITY,
): OmittedStretch | null {
  const vector = weightVector(weights);
  const base = baseScore(scene, weights);
  const beside = mostBesideWords(scene, weights, base);
  const ofWords = mostOfWords(scene, vector);
  let best: OmittedStretch | null = null;
  let floor = least - ROUNDING;
  for (let from = 0; from + LEAST_WORDS <= scene.source.length; from++) {
    if (beside + (ofWords[from] ?? 0) <= floor || !mayBegin(scene, from)) continue;
    const better = bestFrom(scene, from, weights, vector, base, floor);
    if (better === null) continue;
    best = better;
    floor = better.score;
  }
  return best;
}
