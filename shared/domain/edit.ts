/** Applies the commands that change a pair, each of which hands back what undoes it: the one door to its editable state. */

import { assertNever } from './assert-never.ts';
import { type Applied, unchanged } from './edit-applied.ts';
import { mergeBeads, moveBoundary, realignRun, restore, setState, swapBeads } from './edit-beads.ts';
import type { EditCommand } from './edit-command.ts';
import {
  deleteParagraph,
  editText,
  insertParagraph,
  joinParagraphs,
  splitBead,
  splitParagraph,
  swapParagraphs,
} from './edit-paragraphs.ts';
import type { EditState } from './edit-state.ts';

/**
 * The pair after `command`, and the commands that bring back exactly the pair before it. A command that says which paragraphs
 * belong together (merge, split a bead, move a boundary, insert, swap across beads) pins what it touches; the others leave every
 * bead's mark. Deterministic: new ids come with the command. Throws AppError `edit-not-possible` {reason}.
 */
export function applyEdit(state: EditState, command: EditCommand): Applied {
  switch (command.kind) {
    case 'merge-beads':
      return mergeBeads(state, command);
    case 'split-bead':
      return splitBead(state, command);
    case 'split-paragraph':
      return splitParagraph(state, command);
    case 'join-paragraphs':
      return joinParagraphs(state, command);
    case 'move-boundary':
      return moveBoundary(state, command);
    case 'insert-paragraph':
      return insertParagraph(state, command);
    case 'delete-paragraph':
      return deleteParagraph(state, command);
    case 'swap-beads':
      return swapBeads(state, command);
    case 'swap-paragraphs':
      return swapParagraphs(state, command);
    case 'edit-text':
      return editText(state, command);
    case 'set-state':
      return setState(state, command);
    case 'realign':
      return realignRun(state, command);
    case 'restore':
      return restore(state, command);
    default:
      return assertNever(command);
  }
}

/** Several commands as one edit, all or none. Throws as `applyEdit`. */
export function applyEdits(state: EditState, commands: readonly EditCommand[]): Applied {
  return commands.reduce<Applied>((before, command) => {
    const { state: after, inverse } = applyEdit(before.state, command);
    return { state: after, inverse: [...inverse, ...before.inverse] };
  }, unchanged(state));
}
