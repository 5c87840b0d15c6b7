/** Splits a bead where the caret stands, on both sides: the other side is cut where it says as much. */

import type { Library } from '../../../db/library.ts';
import type { Align } from '../../../shared/align/align.ts';
import { sentenceLinks } from '../../../shared/align/sentence-links.ts';
import { cutsAtCaret } from '../../../shared/domain/edit-caret.ts';
import { toCommand } from '../../../shared/domain/edit-request.ts';
import { type EditBead, placeOfParagraph } from '../../../shared/domain/edit-state.ts';
import type { PairId, ParagraphId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { editPair, type PairEdit } from './apply-pair-edit.ts';

/** `offset` counts UTF-16 units of the paragraph's text. Errors as `editPair`. */
export function splitAtCaret(
  library: Library,
  pair: PairId,
  caret: { readonly paragraph: ParagraphId; readonly offset: number },
  align: Align,
  now: () => Date,
): PairEdit {
  const texts = (bead: EditBead, side: Language): readonly string[] => bead[side].map((paragraph) => paragraph.text);
  return editPair(
    library,
    pair,
    (state, ids) => {
      const { bead, side, index } = placeOfParagraph(state, caret.paragraph);
      const links = sentenceLinks(texts(bead, 'vi'), texts(bead, 'en'), align);
      const at = cutsAtCaret(links, { side, paragraph: index, offset: caret.offset });
      return [toCommand({ kind: 'split-bead', bead: bead.id, at }, ids)];
    },
    now,
  );
}
