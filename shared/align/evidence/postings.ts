/** Inverted lists of sentences, read only where the band lets them be: what keeps long documents linear. */

/** The sentences that hold a key, ascending, and how often each holds it. */
export interface Posting {
  readonly sentences: number[];
  readonly counts: number[];
}

/** First position in an ascending list whose value is at least `least`. */
export function lowerBound(list: readonly number[], least: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The posting of each key; with `only`, of keys that it has. */
export function postingsOf<Key>(
  sentences: readonly (readonly Key[])[],
  only?: ReadonlyMap<Key, unknown>,
): ReadonlyMap<Key, Posting> {
  const found = new Map<Key, Posting>();
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    for (const key of sentences[sentence] ?? []) {
      if (only !== undefined && !only.has(key)) continue;
      const posting = found.get(key);
      if (posting === undefined) {
        found.set(key, { sentences: [sentence], counts: [1] });
        continue;
      }
      const last = posting.sentences.length - 1;
      if (posting.sentences[last] === sentence) posting.counts[last] = (posting.counts[last] ?? 0) + 1;
      else {
        posting.sentences.push(sentence);
        posting.counts.push(1);
      }
    }
  }
  return found;
}

/** 1 for a key of one sentence, falling to 0 for a key of all of them. */
export function rarity(sentencesWithKey: number, sentences: number): number {
  return sentences < 2 ? 1 : Math.max(0, Math.log((sentences + 1) / sentencesWithKey) / Math.log(sentences + 1));
}
