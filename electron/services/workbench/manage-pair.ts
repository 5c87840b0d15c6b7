/** What can be done to a pair besides editing it: another name, its end, its sentences, a term for the glossary. */

import { deletePair, setPairTitles, touchPair } from '../../../db/pair-repository.ts';
import { insertTerm, type PickedTerm } from '../../../db/term-repository.ts';
import { createAligner } from '../../../shared/align/align.ts';
import { sentenceLinks, type TextSpan } from '../../../shared/align/sentence-links.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { type EditBead, placeOfBead } from '../../../shared/domain/edit-state.ts';
import type { BeadId, PairId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { PairPatch, WorkbenchLink } from '../../../shared/domain/workbench.ts';
import { normaliseText } from '../../../shared/text/normalise.ts';
import { loadEditState } from '../editing/load-edit-state.ts';
import type { LibraryService } from '../library-service.ts';
import { unchangedPatch } from './open-pair.ts';

/** Gives the pair other titles. Throws AppError `pair-not-found` {pair}. */
export function renamePair(
  { library, now }: LibraryService,
  pair: PairId,
  titles: Readonly<Record<Language, string>>,
): PairPatch {
  const { database } = library;
  return database.write(() => {
    setPairTitles(database, pair, { vi: normaliseText(titles.vi), en: normaliseText(titles.en) });
    touchPair(database, pair, now().toISOString());
    return unchangedPatch(library, pair);
  });
}

/** Removes the pair with all that belongs to it, for good. Throws AppError `pair-not-found` {pair}. */
export function removePair({ library }: LibraryService, pair: PairId): null {
  if (!deletePair(library.database, pair)) throw new AppError('pair-not-found', { pair });
  return null;
}

/** Which sentences of the bead say the same. Throws AppError `pair-not-found` {pair}, `edit-not-possible` {reason: gone}. */
export function sentenceLinksOf({ library, knowledge }: LibraryService, pair: PairId, id: BeadId): readonly WorkbenchLink[] {
  const { bead } = placeOfBead(loadEditState(library, pair), id);
  const texts = (side: Language) => bead[side].map(({ text }) => text);
  const links = sentenceLinks(texts('vi'), texts('en'), createAligner(knowledge()));
  return links.map(({ vi, en }) => ({ vi: named(bead, 'vi', vi), en: named(bead, 'en', en) }));
}

function named(bead: EditBead, side: Language, spans: readonly TextSpan[]): WorkbenchLink[Language] {
  return spans.flatMap(({ paragraph, start, end }) => {
    const id = bead[side][paragraph]?.id;
    return id === undefined ? [] : [{ paragraph: id, start, end }];
  });
}

/** Errors as {@link sentenceLinksOf}. */
export function addTerm({ library, now }: LibraryService, term: PickedTerm): { readonly isNew: boolean } {
  const { database } = library;
  return database.write(() => {
    placeOfBead(loadEditState(library, term.pair), term.bead);
    const normal = { ...term, vi: normaliseText(term.vi), en: normaliseText(term.en) };
    return { isNew: insertTerm(database, normal, now().toISOString()) };
  });
}
