/**
 * What each feature of a stretch is worth, in log odds, where the Vietnamese or the English says more than the other side; written by
 * test/bench/omission/fit-omission.ts, which says how they are fitted and whose log with the held-out figures stands beside it.
 */

import type { Language } from '../../domain/language.ts';
import type { OmissionWeights } from './omission-search.ts';

export const OMISSION_WEIGHTS: Readonly<Record<Language, OmissionWeights>> = {
  vi: {
    bias: -5.5,
    'missing.light': 0.236,
    'missing.unknown': 0.302,
    'missing.word': 0.58,
    'missing.compound': 1.166,
    'missing.phrase': 1.117,
    'missing.name': 1.602,
    'missing.figure': 2.017,
    'own.light': -1.05,
    'own.content': -0.937,
    'shared.light': -0.117,
    'shared.content': 0,
    'begins.mark': 1.791,
    'begins.light': 0.183,
    'ends.mark': -0.056,
    'ends.text': 1.765,
    length: 0.592,
    'surplus.known': -0.156,
    'surplus.unknown': -0.702,
    'surplus.name': -0.757,
    'surplus.even': -0.165,
    'outside.missing': 0.106,
    'log.words': 0.332,
    share: 0.066,
  },
  en: {
    bias: -4.175,
    'missing.light': 0.184,
    'missing.unknown': 0.999,
    'missing.word': 1.031,
    'missing.compound': 0,
    'missing.phrase': 0,
    'missing.name': 2.059,
    'missing.figure': 2.265,
    'own.light': -0.147,
    'own.content': -1.321,
    'shared.light': -0.006,
    'shared.content': 0,
    'begins.mark': 1.688,
    'begins.light': -0.335,
    'ends.mark': 0.378,
    'ends.text': 1.394,
    length: 0.675,
    'surplus.known': -0.202,
    'surplus.unknown': -0.257,
    'surplus.name': -0.145,
    'surplus.even': -0.198,
    'outside.missing': 0.153,
    'log.words': -0.145,
    share: 0,
  },
};
