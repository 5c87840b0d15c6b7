/** A small pair to edit, and the short way to write down what became of it. */

import type { EditBead, EditParagraph, EditState } from '../../../shared/domain/edit-state.ts';
import type { BeadId, ParagraphId } from '../../../shared/domain/ids.ts';

export function editParagraph(id: number, text: string, imported = text): EditParagraph {
  return {
    id: id as ParagraphId,
    kind: 'paragraph',
    text,
    imported,
    source: { text: imported, start: id * 100, end: id * 100 + 50 },
  };
}

/** Beads 1, 2, 3 …; Vietnamese paragraphs 11, 12 …, English ones 51, 52 …, in order. */
export function editState(rows: readonly (readonly [vi: readonly string[], en: readonly string[]])[]): EditState {
  let [vi, en] = [10, 50];
  return {
    beads: rows.map(
      ([viTexts, enTexts], index): EditBead => ({
        id: (index + 1) as BeadId,
        state: 'automatic',
        confidence: 0.5,
        vi: viTexts.map((text) => editParagraph(++vi, text)),
        en: enTexts.map((text) => editParagraph(++en, text)),
      }),
    ),
  };
}

/** Each bead as "id state: Vietnamese / Vietnamese | English". */
export function shown({ beads }: EditState): readonly string[] {
  const side = (paragraphs: readonly EditParagraph[]): string => paragraphs.map(({ text }) => text).join(' / ');
  return beads.map((bead) => `${bead.id} ${bead.state}: ${side(bead.vi)} | ${side(bead.en)}`);
}

export const THREE = editState([
  [['Chợ mở.'], ['The market opens.']],
  [['Đường dài 3 km. Cầu rộng.', 'Vốn lớn.'], ['The road is 3 km. The bridge is wide.']],
  [['Hết.'], ['It costs a lot.', 'End.']],
]);
