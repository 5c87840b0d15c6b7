/** Which beads an edit touched: what has to be stored, searched and checked anew. */

import type { EditBead, EditParagraph, EditState } from './edit-state.ts';
import type { BeadId } from './ids.ts';

export interface EditChanges {
  /** Beads whose paragraphs or texts are new or others than before, in order; a mark alone is no change. */
  readonly changed: readonly BeadId[];
  readonly removed: readonly BeadId[];
}

export function editChanges(before: EditState, after: EditState): EditChanges {
  const old = new Map(before.beads.map((bead) => [bead.id, bead]));
  const changed = after.beads.filter((bead) => !reads(bead, old.get(bead.id))).map((bead) => bead.id);
  const kept = new Set(after.beads.map((bead) => bead.id));
  return { changed, removed: before.beads.filter((bead) => !kept.has(bead.id)).map((bead) => bead.id) };
}

function reads(bead: EditBead, old: EditBead | undefined): boolean {
  if (old === undefined) return false;
  return bead === old || (readsSide(bead.vi, old.vi) && readsSide(bead.en, old.en));
}

function readsSide(side: readonly EditParagraph[], old: readonly EditParagraph[]): boolean {
  const same = (paragraph: EditParagraph, before: EditParagraph | undefined): boolean =>
    paragraph === before || (paragraph.id === before?.id && paragraph.text === before.text && paragraph.kind === before.kind);
  return side === old || (side.length === old.length && side.every((paragraph, index) => same(paragraph, old[index])));
}
