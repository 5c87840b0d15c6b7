/** What became of a text since its import, word by word. */

import { diffArrays } from 'diff';
import type { EditState } from '../domain/edit-state.ts';
import type { ParagraphId } from '../domain/ids.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';

/** A stretch of a text: kept, only in the old text, or only in the new one. */
export interface ChangedStretch {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** A figure with its signs is one word, for "63,215" and "63.215" differ as a whole; so is a run of letters, and any other sign. */
const WORD = /\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}]+|\s+|./gsu;

/** The stretches that lead from `before` to `after`, whole words (Myers 1986, as `diff` has it). */
export function textChanges(before: string, after: string): readonly ChangedStretch[] {
  return diffArrays(before.match(WORD) ?? [], after.match(WORD) ?? []).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value.join(''),
  }));
}

/** A paragraph that does not read as it was imported. */
export interface ParagraphChange {
  readonly side: Language;
  /** 0-based place among the beads; null for a paragraph that is no longer there. */
  readonly bead: number | null;
  readonly stretches: readonly ChangedStretch[];
}

/** The paragraphs that were edited, written or deleted since the import, in order; those deleted come last. */
export function changesSinceImport(imported: EditState, now: EditState): readonly ParagraphChange[] {
  const present = new Set<ParagraphId>(now.beads.flatMap(({ vi, en }) => [...vi, ...en].map(({ id }) => id)));
  // What was joined into another paragraph is not gone: that paragraph's imported text has it too.
  const joined = now.beads.flatMap(({ vi, en }) => [...vi, ...en].map((paragraph) => paragraph.imported));
  const changed = now.beads.flatMap((bead, index) =>
    LANGUAGES.flatMap((side) =>
      bead[side]
        .filter(({ text, imported: before }) => text !== before)
        .map((one): ParagraphChange => ({ side, bead: index, stretches: textChanges(one.imported, one.text) })),
    ),
  );
  const gone = LANGUAGES.flatMap((side) =>
    imported.beads
      .flatMap((bead) => bead[side])
      .filter(({ id, text }) => !present.has(id) && !joined.some((before) => before.includes(text)))
      .map(({ text }): ParagraphChange => ({ side, bead: null, stretches: [{ kind: 'removed', text }] })),
  );
  return [...changed, ...gone];
}
