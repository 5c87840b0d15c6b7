/** The list of all evidence the aligner weighs; leaving one out is a line here and a row of the bench. */

import { codeEvidence } from './evidence/code-evidence.ts';
import type { Evidence } from './evidence/evidence.ts';
import { kindEvidence } from './evidence/kind-evidence.ts';
import { lengthEvidence } from './evidence/length-evidence.ts';
import { lexiconEvidence } from './evidence/lexicon-evidence.ts';
import { nameEvidence } from './evidence/name-evidence.ts';
import { punctuationEvidence } from './evidence/punctuation-evidence.ts';
import { quantityEvidence } from './evidence/quantity-evidence.ts';
import { verbatimEvidence } from './evidence/verbatim-evidence.ts';
import type { Lexicon } from './lexicon.ts';
import { STEP_FEATURES } from './steps.ts';

export function evidencesWith(lexicon: Lexicon): readonly Evidence[] {
  return [
    lengthEvidence,
    lexiconEvidence(lexicon),
    nameEvidence,
    quantityEvidence,
    codeEvidence,
    verbatimEvidence,
    punctuationEvidence,
    kindEvidence,
  ];
}

/** Names of all features in the order of the step reader. */
export function featureNames(evidences: readonly Evidence[]): readonly string[] {
  return [...STEP_FEATURES, ...evidences.flatMap((evidence) => evidence.features)];
}
