/** A pair as an editor changes it: beads in order that hold their paragraphs, so that any state is a partition of both sides. */

import type { Paragraph } from './document.ts';
import { editNotPossible } from './edit-failure.ts';
import type { BeadId, ParagraphId } from './ids.ts';
import { LANGUAGES, type Language } from './language.ts';
import type { BeadState } from './pair.ts';

export interface EditParagraph extends Paragraph {
  readonly id: ParagraphId;
  /** What the import read here, for showing the changes since; empty in a paragraph that was written afterwards. */
  readonly imported: string;
}

/** Who vouches for a bead, and how sure the alignment is of it, 0 to 1. */
export interface BeadMark {
  readonly state: BeadState;
  readonly confidence: number;
}

export interface EditBead extends BeadMark, Readonly<Record<Language, readonly EditParagraph[]>> {
  readonly id: BeadId;
}

/** A side of the pair is what its beads hold, one after another; no bead is empty on both sides. */
export interface EditState {
  readonly beads: readonly EditBead[];
}

export interface ParagraphPlace {
  /** 0-based index of the bead. */
  readonly at: number;
  readonly bead: EditBead;
  readonly side: Language;
  /** 0-based index among the bead's paragraphs of that side. */
  readonly index: number;
  readonly paragraph: EditParagraph;
}

/** Throws AppError `edit-not-possible` {reason: gone}. */
export function placeOfBead({ beads }: EditState, id: BeadId): { readonly at: number; readonly bead: EditBead } {
  const at = beads.findIndex((bead) => bead.id === id);
  const bead = beads[at];
  if (bead === undefined) throw editNotPossible('gone');
  return { at, bead };
}

/** Throws AppError `edit-not-possible` {reason: gone}. */
export function placeOfParagraph({ beads }: EditState, id: ParagraphId): ParagraphPlace {
  for (const [at, bead] of beads.entries()) {
    for (const side of LANGUAGES) {
      const index = bead[side].findIndex((paragraph) => paragraph.id === id);
      const paragraph = bead[side][index];
      if (paragraph !== undefined) return { at, bead, side, index, paragraph };
    }
  }
  throw editNotPossible('gone');
}

/** One side of the pair, in order. */
export function paragraphsOf({ beads }: EditState, side: Language): readonly EditParagraph[] {
  return beads.flatMap((bead) => bead[side]);
}
