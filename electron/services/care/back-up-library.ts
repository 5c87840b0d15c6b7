/** Copies the library where the user wants it, or into the folder of backups beside it. */

import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';
import { backupLibrary } from '../../../db/backup.ts';
import type { ReadonlyLibrary } from '../../../db/library.ts';
import { readLibraryHeader } from '../../../db/library-header.ts';
import { makeFolder } from '../../../db/make-folder.ts';
import { AppError } from '../../../shared/domain/app-error.ts';

const FOLDER = 'backups';

/** `2031-02-03T04-05-06Z`: sorts by time, and every file system takes it. */
function stamp(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
}

/** A name in the folder of backups that is still free. */
function freeBackupPath(library: string, at: Date): string {
  const { name, ext } = parse(library);
  const folder = join(dirname(library), FOLDER);
  makeBackupFolder(folder);
  const stem = join(folder, `${name}-${stamp(at)}`);
  let path = `${stem}${ext}`;
  for (let number = 2; existsSync(path); number += 1) path = `${stem}-${number}${ext}`;
  return path;
}

function makeBackupFolder(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new AppError('file-not-written', { file: folder, detail }, { cause: error });
  }
}

/** An older copy may be replaced, any other file is somebody's work. */
function isLibrary(path: string): boolean {
  try {
    return readLibraryHeader(path).kind === 'library';
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

/**
 * Copies `library` to the absolute path `target`, where an older library is replaced, or into `backups` beside it where that is
 * undefined. Returns the copy's name without its folder. Throws what `backupLibrary` throws.
 */
export function backUpLibrary(library: ReadonlyLibrary, target: string | undefined, now: () => Date): string {
  const path = target ?? freeBackupPath(library.file, now());
  backupLibrary(library, path, { overwrite: isLibrary(path) });
  return basename(path);
}

/** The copies beside `library`, the newest first: those of the folder of backups, and those made before an update. */
export function findBackups(library: string): readonly string[] {
  const { dir, name, ext } = parse(library);
  const inFolder = (folder: string, isCopy: (file: string) => boolean): readonly string[] =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((file) => file.startsWith(`${name}-`) && file.endsWith(ext) && isCopy(file))
          .map((file) => join(folder, file))
      : [];
  const copies = [...inFolder(join(dir, FOLDER), () => true), ...inFolder(dir, (file) => /-v\d+-backup/.test(file))];
  const age = new Map(copies.map((path) => [path, statSync(path).mtimeMs]));
  return copies.toSorted((a, b) => (age.get(b) ?? 0) - (age.get(a) ?? 0) || (a < b ? 1 : -1));
}
