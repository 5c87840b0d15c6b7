/** The checks that read a document as a whole: what it says in two ways, or against itself. */

import { BUILT_IN_LEXICON } from '../../align/lexicon/built-in.ts';
import type { Language } from '../../domain/language.ts';
import type { BeadContext } from '../bead-context.ts';
import type { CheckKnowledge } from '../check-knowledge.ts';
import type { Draft } from '../rule.ts';
import { checkAcronyms } from './acronyms.ts';
import { checkDocuments } from './contradictory-documents.ts';
import { checkTermsOfOffice } from './contradictory-terms.ts';
import { checkLibrary } from './library.ts';
import { checkHolders } from './names.ts';
import { checkQuotations } from './quotations.ts';
import { checkSameEnglish } from './same-english.ts';
import { checkRepeatedSources } from './sentences.ts';
import { checkStackedTitles } from './stacked-titles.ts';
import { checkTerms } from './terms.ts';
import { checkTitles } from './titles.ts';

export interface ConsistencyOptions extends Pick<CheckKnowledge, 'memory' | 'lexicon'> {
  /** One side alone, as in a check without translation. */
  readonly only?: Language;
}

function contradictions(contexts: readonly BeadContext[], side: Language): readonly Draft[] {
  return [...checkDocuments(contexts, side), ...checkTermsOfOffice(contexts, side)];
}

/** Without the drafts that a narrower one explains: a sentence with a quotation in two wordings is also worded in two ways. */
function withoutEchoes(drafts: readonly Draft[], narrower: readonly Draft[]): readonly Draft[] {
  const touches = (draft: Draft): boolean =>
    narrower.some(
      ({ en }) => en !== null && en.paragraph === draft.en?.paragraph && en.start < draft.en.end && en.end > draft.en.start,
    );
  return drafts.filter((draft) => !touches(draft));
}

/**
 * What the whole document disagrees about with itself, and with the library. Beside its original the English is held to that by the
 * rules of names and figures, so that it is asked about names and dates of its own only where it stands alone.
 */
export function checkConsistency(
  contexts: readonly BeadContext[],
  { only, memory, lexicon }: ConsistencyOptions,
): readonly Draft[] {
  const quotations = checkQuotations(contexts);
  const titles = checkTitles(contexts);
  const sentences = only === undefined ? checkRepeatedSources(contexts) : [];
  return [
    ...quotations,
    ...withoutEchoes(sentences, quotations),
    ...withoutEchoes(only === undefined ? checkTerms(contexts, lexicon ?? BUILT_IN_LEXICON) : [], titles),
    ...titles,
    ...contexts.flatMap(checkStackedTitles),
    ...checkAcronyms(contexts),
    ...checkHolders(contexts, 'vi'),
    ...contradictions(contexts, 'vi'),
    ...(only === undefined ? checkSameEnglish(contexts) : []),
    ...(only === 'en' ? [...checkHolders(contexts, 'en'), ...contradictions(contexts, 'en')] : []),
    ...(only === undefined && memory !== undefined ? checkLibrary(contexts, memory) : []),
  ];
}
