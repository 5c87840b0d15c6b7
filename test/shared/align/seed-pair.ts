/** The real pair of articles that lies beside the checkout, with its true beads by paragraph number. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AlignmentUnit } from '../../../shared/align/alignment-unit.ts';
import { sharedFile } from '../../bench/shared-data.ts';

export interface SeedPair {
  readonly vi: readonly AlignmentUnit[];
  readonly en: readonly AlignmentUnit[];
}

/** One paragraph per line that is not blank; null where the seeds are absent. */
export function readSeedPair(): SeedPair | null {
  const folder = sharedFile('seeds');
  if (folder === null) return null;
  const read = (prefix: string): readonly AlignmentUnit[] => {
    const name = readdirSync(folder).find((file) => file.startsWith(prefix));
    if (name === undefined) return [];
    return readFileSync(join(folder, name), 'utf8')
      .normalize('NFC')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((text) => ({ text, kind: 'paragraph' }));
  };
  return { vi: read('004_'), en: read('000_') };
}

/**
 * The Vietnamese opens with headline and lead in one line, and breaks one subheading over two lines; all else is one to one.
 */
export const SEED_BEADS: readonly (readonly [vi: readonly number[], en: readonly number[]])[] = [
  [[0], [0, 1]],
  ...Array.from({ length: 14 }, (_, at) => [[at + 1], [at + 2]] as const),
  [[15, 16], [16]],
  ...Array.from({ length: 11 }, (_, at) => [[at + 17], [at + 17]] as const),
];
