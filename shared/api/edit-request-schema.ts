/** The edits that a caller may ask for, as the contract parses them. */

import { z } from 'zod';
import { PARAGRAPH_KINDS } from '../domain/document.ts';
import type { EditRequest } from '../domain/edit-request.ts';
import { BEAD_STATES } from '../domain/pair.ts';
import { beadId, language, paragraphId } from './fields.ts';

/** A paragraph of an article; the longest the library takes, in UTF-16 units. */
const LONGEST_PARAGRAPH = 1_000_000;

const offset = z.int().nonnegative();
const text = z.string().max(LONGEST_PARAGRAPH);
const cut = z.object({ paragraphs: offset, offset });
const twoParagraphs = z.tuple([paragraphId, paragraphId]).readonly();

export const editRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('merge-beads'), beads: z.array(beadId).min(2).max(1000).readonly() }),
  z.object({ kind: z.literal('split-bead'), bead: beadId, at: z.object({ vi: cut, en: cut }) }),
  z.object({ kind: z.literal('split-paragraph'), paragraph: paragraphId, offset }),
  z.object({ kind: z.literal('join-paragraphs'), paragraphs: twoParagraphs }),
  z.object({ kind: z.literal('move-boundary'), bead: beadId, side: language, direction: z.enum(['up', 'down']) }),
  z.object({
    kind: z.literal('insert-paragraph'),
    bead: beadId,
    side: language,
    at: offset,
    text,
    paragraphKind: z.enum(PARAGRAPH_KINDS),
  }),
  z.object({ kind: z.literal('delete-paragraph'), paragraph: paragraphId }),
  z.object({ kind: z.literal('swap-beads'), beads: z.tuple([beadId, beadId]).readonly(), side: z.enum(['vi', 'en', 'both']) }),
  z.object({ kind: z.literal('swap-paragraphs'), paragraphs: twoParagraphs }),
  z.object({ kind: z.literal('edit-text'), paragraph: paragraphId, text }),
  z.object({ kind: z.literal('set-state'), beads: z.array(beadId).min(1).max(200_000).readonly(), state: z.enum(BEAD_STATES) }),
]) satisfies z.ZodType<EditRequest>;
