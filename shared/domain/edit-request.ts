/** What an editor asks for: a command before the library has given it the numbers of what it will make. */

import { normaliseText } from '../text/normalise.ts';
import type { EditCommand } from './edit-command.ts';
import { editNotPossible } from './edit-failure.ts';
import type { BeadId, ParagraphId } from './ids.ts';

type WithoutNewIds<Command> = Command extends EditCommand ? Omit<Command, 'newBead' | 'newParagraph' | 'newParagraphs'> : never;

/** Realigning and restoring are not asked for: one is computed, the other only takes back. */
export type EditRequest = WithoutNewIds<Exclude<EditCommand, { readonly kind: 'realign' | 'restore' }>>;

/** Hands out numbers that nothing in the library has or ever had. */
export interface NewIds {
  readonly bead: () => BeadId;
  readonly paragraph: () => ParagraphId;
}

/** The command for `request`, its text normalised. Throws AppError `edit-not-possible` {reason: no-text}. */
export function toCommand(request: EditRequest, ids: NewIds): EditCommand {
  switch (request.kind) {
    case 'split-bead':
      return { ...request, newBead: ids.bead(), newParagraphs: { vi: ids.paragraph(), en: ids.paragraph() } };
    case 'split-paragraph':
      return { ...request, newParagraph: ids.paragraph() };
    case 'insert-paragraph':
      return { ...request, text: paragraphText(request.text), newParagraph: ids.paragraph() };
    case 'edit-text':
      return { ...request, text: paragraphText(request.text) };
    default:
      return request;
  }
}

function paragraphText(typed: string): string {
  const text = normaliseText(typed);
  if (text === '') throw editNotPossible('no-text');
  return text;
}
