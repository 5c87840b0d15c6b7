/** A real library in a temporary folder, and the short way to put a pair in. */

import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Library } from '../../db/library.ts';
import { openLibrary } from '../../db/open-library.ts';
import { addPair } from '../../electron/services/library/add-pair.ts';
import type { PairId } from '../../shared/domain/ids.ts';
import { now, pairOf } from './sample-pair.ts';
import { temporaryFolder } from './temporary-folder.ts';

export function temporaryLibrary(): Library {
  const library = openLibrary(join(temporaryFolder(), 'library.db'));
  onTestFinished(() => library.close());
  return library;
}

export function storePair(library: Library, label: string, rows: readonly (readonly [vi: string, en: string])[]): PairId {
  return addPair(library, pairOf(label, rows), now);
}
