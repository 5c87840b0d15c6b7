/** Why an edit cannot be made: the commands refuse what would leave no pair behind, or what has nothing to work on. */

import { AppError } from './app-error.ts';

export const EDIT_FAILURES = [
  /** The bead or paragraph is no longer in the pair. */
  'gone',
  /** What is to become one does not stand side by side. */
  'not-adjacent',
  /** The cut would leave nothing on one side of it. */
  'nothing-to-split',
  /** The bead has no paragraph of that language to give away. */
  'nothing-to-move',
  /** There is no bead above the first or below the last. */
  'no-neighbour',
  /** The two paragraphs are of different languages. */
  'other-side',
  /** The place lies outside its bead or paragraph, or inside a character. */
  'outside',
  /** A paragraph must have text; to be rid of it there is a command of its own. */
  'no-text',
  /** The pair is no longer as it was when the command was made. */
  'stale',
] as const;

export type EditFailure = (typeof EDIT_FAILURES)[number];

/** AppError `edit-not-possible` {reason}. */
export function editNotPossible(reason: EditFailure): AppError {
  return new AppError('edit-not-possible', { reason });
}
