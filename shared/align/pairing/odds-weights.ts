/** What each feature of a pair of documents is worth; written by test/bench/align/fit-pairing.ts, whose log stands beside it. */

import type { OddsWeights } from './pair-odds.ts';

/** `quick`: documents as bags of keys. `close`: the same features, summed over the beads of their alignment. */
export const ODDS_WEIGHTS: Readonly<Record<'quick' | 'close', OddsWeights>> = {
  quick: {
    bias: -5.063,
    'figure.dispute': -13.847,
    'figure.alone': -0.612,
    'code.shared': 1.5,
    'code.dispute': -3,
    'name.cover': 1.621,
    'phrase.cover': 1.103,
    'lexicon.cover': 6.361,
    'total.cover': 7.887,
    length: -0.396,
    aside: -2,
  },
  close: {
    bias: -5.06,
    'figure.dispute': -13.64,
    'figure.alone': -0.463,
    'code.shared': 1.5,
    'code.dispute': -3,
    'name.cover': 1.595,
    'phrase.cover': 1.147,
    'lexicon.cover': 6.621,
    'total.cover': 7.856,
    length: -0.711,
    aside: -2.134,
  },
};
