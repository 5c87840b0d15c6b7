/** The fields that several methods of the contract share. */

import { z } from 'zod';
import { PROFILE_NAMES } from '../check/profile/profile.ts';
import { TEXT_ENCODINGS } from '../domain/document.ts';
import type { BeadId, FindingId, PairId, ParagraphId } from '../domain/ids.ts';
import { LANGUAGES } from '../domain/language.ts';

/** Stands for a file that the user chose in a dialog, dropped, uploaded or named on the command line; never a path. */
export const fileToken = z.string().min(1).brand('file-token');
export type FileToken = z.infer<typeof fileToken>;

export const language = z.enum(LANGUAGES);
export const encoding = z.enum(TEXT_ENCODINGS).optional();

/** Row numbers, branded as the domain has them. */
const rowId = z.int().positive();
const ofKind = <Id extends number>() => rowId.transform((id) => id as Id);
export const pairId = ofKind<PairId>();
export const beadId = ofKind<BeadId>();
export const paragraphId = ofKind<ParagraphId>();
export const findingId = ofKind<FindingId>();

/** Two files of which either may be the Vietnamese one, unless `sides` says that the first is Vietnamese and the second English. */
export const filePair = z.object({
  files: z.tuple([fileToken, fileToken]),
  sides: z.enum(['detect', 'vi-en']).default('detect'),
  encoding,
});

/** A profile of ours by its name, or one of the house in a file; `press` where it is left out. */
export const profile = z.union([z.enum(PROFILE_NAMES), z.object({ file: fileToken })]).optional();

export type ProfileReference = NonNullable<z.infer<typeof profile>>;
