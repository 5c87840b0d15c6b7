/** A Vietnamese text and its English translation, as exchange formats carry them. */

import type { Bead } from '../domain/bead.ts';
import type { Document } from '../domain/document.ts';

export interface TranslationUnit {
  /** Several paragraphs of a bead are joined by a space. */
  readonly vi: string;
  readonly en: string;
}

/** The texts of these paragraphs, joined by a space. */
export function textOf(document: Document, indices: readonly number[]): string {
  return indices.map((index) => document.paragraphs[index]?.text ?? '').join(' ');
}

/** The beads with both sides; a one-sided bead is no translation. */
export function translationUnits(vi: Document, en: Document, beads: readonly Bead[]): readonly TranslationUnit[] {
  return beads
    .filter((bead) => bead.vi.length > 0 && bead.en.length > 0)
    .map((bead) => ({ vi: textOf(vi, bead.vi), en: textOf(en, bead.en) }));
}
