/** Everything that can be done to a pair, as data: what the journal keeps, in one union with what takes it back. */

import type { ParagraphKind } from './document.ts';
import type { BeadMark, EditBead } from './edit-state.ts';
import type { BeadId, ParagraphId } from './ids.ts';
import type { Language } from './language.ts';
import type { BeadState } from './pair.ts';

/** Where one side of a bead is cut: this many whole paragraphs stay above, and this many UTF-16 units of the next. */
export interface BeadCut {
  readonly paragraphs: number;
  readonly offset: number;
}

/** A bead whose paragraphs are named and not repeated. */
export interface BeadRow extends BeadMark {
  readonly id: BeadId;
  readonly vi: readonly ParagraphId[];
  readonly en: readonly ParagraphId[];
}

/** Neighbours become one bead, which keeps the first one's id. */
export interface MergeBeads {
  readonly kind: 'merge-beads';
  /** At least two, in order. */
  readonly beads: readonly BeadId[];
}

/** One bead becomes two, cut on both sides; a paragraph that the cut goes through becomes two as well. */
export interface SplitBead {
  readonly kind: 'split-bead';
  readonly bead: BeadId;
  readonly at: Readonly<Record<Language, BeadCut>>;
  readonly newBead: BeadId;
  /** For the second halves; unused where no paragraph is cut. */
  readonly newParagraphs: Readonly<Record<Language, ParagraphId>>;
}

/** One paragraph becomes two in the same bead; white space at the cut goes. */
export interface SplitParagraph {
  readonly kind: 'split-paragraph';
  readonly paragraph: ParagraphId;
  /** UTF-16 units of its text. */
  readonly offset: number;
  readonly newParagraph: ParagraphId;
}

/** Two paragraphs that follow each other become one with a space between; their beads, if they are two, become one with them. */
export interface JoinParagraphs {
  readonly kind: 'join-paragraphs';
  readonly paragraphs: readonly [ParagraphId, ParagraphId];
}

/** Up: the bead's first paragraph of that side goes to the bead above. Down: its last goes to the bead below. */
export interface MoveBoundary {
  readonly kind: 'move-boundary';
  readonly bead: BeadId;
  readonly side: Language;
  readonly direction: 'up' | 'down';
}

export interface InsertParagraph {
  readonly kind: 'insert-paragraph';
  readonly bead: BeadId;
  readonly side: Language;
  /** 0-based place among the bead's paragraphs of that side. */
  readonly at: number;
  readonly text: string;
  readonly paragraphKind: ParagraphKind;
  readonly newParagraph: ParagraphId;
}

export interface DeleteParagraph {
  readonly kind: 'delete-paragraph';
  readonly paragraph: ParagraphId;
}

/** Two beads change places, whole or with one side alone. */
export interface SwapBeads {
  readonly kind: 'swap-beads';
  readonly beads: readonly [BeadId, BeadId];
  readonly side: Language | 'both';
}

/** Two paragraphs of one side change places. */
export interface SwapParagraphs {
  readonly kind: 'swap-paragraphs';
  readonly paragraphs: readonly [ParagraphId, ParagraphId];
}

export interface EditText {
  readonly kind: 'edit-text';
  readonly paragraph: ParagraphId;
  /** As a paragraph holds it: see `normaliseText`. */
  readonly text: string;
}

/** `confirmed` confirms, `pinned` pins, `automatic` takes either back. */
export interface SetState {
  readonly kind: 'set-state';
  readonly beads: readonly BeadId[];
  readonly state: BeadState;
}

/** Other beads over the same paragraphs in the same order. */
export interface Realign {
  readonly kind: 'realign';
  /** The beads that go, which stand side by side. */
  readonly replaced: readonly BeadId[];
  readonly beads: readonly BeadRow[];
}

/** Puts beads back word for word: the inverse of whatever changed more than a text or a mark. */
export interface Restore {
  readonly kind: 'restore';
  /** 0-based index of the first bead that goes; where none goes, of the bead that moves down. */
  readonly at: number;
  readonly replaced: readonly BeadId[];
  readonly beads: readonly EditBead[];
}

export type EditCommand =
  | MergeBeads
  | SplitBead
  | SplitParagraph
  | JoinParagraphs
  | MoveBoundary
  | InsertParagraph
  | DeleteParagraph
  | SwapBeads
  | SwapParagraphs
  | EditText
  | SetState
  | Realign
  | Restore;
