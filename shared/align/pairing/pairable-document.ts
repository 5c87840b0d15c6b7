/** What pairing needs to know of a document: its text decides, its name and age only help. */

import type { AlignmentUnit } from '../alignment-unit.ts';

export interface PairableDocument {
  /** The file's name, with the folders that tell it from others; may say nothing, or mislead. */
  readonly name: string;
  readonly units: readonly AlignmentUnit[];
  /** When the file was last changed, milliseconds since 1970, where known: of two versions the newer is paired. */
  readonly modified?: number;
}
