/** The shapes of what the page may ask of the window beside the contract's methods; all else is refused. */

import { z } from 'zod';
import { FILE_CHOICES } from '../../shared/api/bridge.ts';

const LONGEST_NAME = 255;
/** Characters or bytes of a report or an export; the largest one seen is a hundredth of it. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** A name and no path: what stands behind the last slash, cut to what file systems take. */
const fileName = z
  .string()
  .transform((name) => (name.split(/[\\/]/).at(-1) ?? '').replaceAll(/[\p{Cc}<>:"|?*]/gu, '_').slice(-LONGEST_NAME))
  .pipe(z.string().regex(/[^.\s]/u));

export const CHOOSE_REQUEST = z.tuple([z.enum(FILE_CHOICES), z.object({ several: z.boolean().default(false) })]);

export const SAVE_REQUEST = z.tuple([
  z.object({
    name: fileName,
    mediaType: z.string().max(LONGEST_NAME),
    content: z.union([z.string().max(LARGEST_FILE), z.instanceof(Uint8Array).refine(({ length }) => length <= LARGEST_FILE)]),
  }),
]);

export const PDF_REQUEST = z.tuple([z.string().max(LARGEST_FILE), fileName]);

/** Paths that the preload read from dropped files, never from what the page said. */
export const GRANT_REQUEST = z.tuple([z.array(z.string().min(1)).max(10_000)]);
