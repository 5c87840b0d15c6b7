/** Examines the whole library for `doctor` and mends what can be mended without loss: the index of its search. */

import { checkIntegrity } from '../../../db/check-integrity.ts';
import type { Library } from '../../../db/library.ts';
import { rebuildSearchIndex } from '../../../db/search-index.ts';
import type { LibraryHealth } from '../../../shared/api/library-methods.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { findBackups } from './back-up-library.ts';

function examine(library: Library): LibraryHealth {
  const { damage, danglingRows, unindexedBeads } = checkIntegrity(library);
  if (unindexedBeads.length > 0) rebuildSearchIndex(library.database);
  return {
    file: library.file,
    damage,
    danglingRows: danglingRows.length,
    reindexedBeads: unindexedBeads.length,
    backups: findBackups(library.file),
  };
}

/**
 * Opens the library and examines it. Damage that keeps it from being opened or examined is a finding too, where `file` says which
 * library it is about. Throws the other AppErrors of `openLibrary`.
 */
export async function examineLibrary(open: () => Promise<Library>, file: string | undefined): Promise<LibraryHealth> {
  try {
    return examine(await open());
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'library-damaged' || file === undefined) throw error;
    const damage = [String(error.params['detail'] ?? error.code)];
    return { file, damage, danglingRows: 0, reindexedBeads: 0, backups: findBackups(file) };
  }
}
