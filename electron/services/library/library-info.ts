/** What the settings screen says of the library: where it lies, and how large it is. */

import { statSync } from 'node:fs';
import type { ReadonlyLibrary } from '../../../db/library.ts';
import type { LibraryInfo } from '../../../shared/api/library-methods.ts';
import { VERSION } from '../../version.ts';

/** The bytes are those of the main file and of its write-ahead log. */
export function libraryInfo({ file, database }: ReadonlyLibrary): LibraryInfo {
  const counts = database.get<Pick<LibraryInfo, 'pairs' | 'beads'>>(
    'SELECT (SELECT count(*) FROM pair) AS pairs, (SELECT count(*) FROM bead) AS beads',
  );
  const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return {
    file,
    bytes: sizeOf(file) + sizeOf(`${file}-wal`),
    pairs: counts?.pairs ?? 0,
    beads: counts?.beads ?? 0,
    version: VERSION,
  };
}
