/** What we believed of each feature before fitting: the fit is drawn towards these, and keeps them where the files say nothing. */

export const WEIGHT_PRIORS: Readonly<Record<string, number>> = {
  'step.1-1': 2,
  'step.1-2': 0,
  'step.1-3': -2,
  'step.2-2': -2,
  'step.swap': -2,
  'skip.sentence': -1,
  'skip.paragraph': -2,
  'skip.length': 0.5,
  'skip.furniture': 2,
  'skip.short': 0.5,
  join: 1,
  'join.broken': 2,
  'length.normal': 0.3,
  'length.tail': 0.5,
  'lexicon.matched': 1,
  'lexicon.cover': 1,
  'lexicon.unmatched': 0.5,
  'name.matched': 2,
  'name.unmatched': 0.5,
  'quantity.matched': 2,
  'quantity.unmatched': 0.2,
  'code.matched': 3,
  'code.unmatched': 0.5,
  'verbatim.matched': 0.5,
  'verbatim.unmatched': 0,
  'punctuation.quotes.both': 0.2,
  'punctuation.quotes.one': 0.5,
  'punctuation.question.both': 1,
  'punctuation.question.one': 0.7,
  'punctuation.other.both': 0.2,
  'punctuation.other.one': 0.2,
  'kind.same': 0.5,
  'kind.different': 0.4,
};

/** Features of steps may be worth less than nothing; evidence may not, or one feature would be spent on correcting another. */
export function mayBeNegative(feature: string): boolean {
  return feature.startsWith('step.') || feature.startsWith('skip.') || feature.startsWith('join');
}
