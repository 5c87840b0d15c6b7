/** Lists the files of a folder that may be articles, and counts those that cannot be. */

import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join, parse, relative } from 'node:path';
import { AppError } from '../../../shared/domain/app-error.ts';
import { OTHER_EXTENSIONS, OTHER_NAME, PAGE_PARTS } from './not-articles.ts';

export interface FolderListing {
  /** Absolute or as the folder was given, in the order of their names. */
  readonly paths: readonly string[];
  /** Files passed over because their names say that they hold no article. */
  readonly passedOver: number;
}

/** More files are a disk, not a folder of articles. */
export const MAX_FOLDER_FILES = 20_000;
/** Folders below this depth are not entered. */
const MAX_DEPTH = 12;

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The entries of a folder by name. @throws AppError `file-not-found` or `file-not-readable` {file, reason} */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === '') throw error;
    throw new AppError(reason === 'ENOENT' ? 'file-not-found' : 'file-not-readable', { file: folder, reason }, { cause: error });
  }
}

/** True for the folder that a browser saved beside a page. */
function isPartOfPage(folder: string, pages: readonly string[]): boolean {
  return pages.some((page) => folder.startsWith(page) && PAGE_PARTS.test(folder.slice(page.length)));
}

function isOther(name: string): boolean {
  return OTHER_NAME.test(name) || OTHER_EXTENSIONS.has(extname(name).slice(1).toLowerCase());
}

/**
 * The files of `folder` and of the folders in it. Links are not followed, hidden folders and the parts of saved pages not
 * entered. A subfolder that cannot be opened is reported to `onUnreadable` and passed over.
 * @throws AppError `file-not-found`, `file-not-readable` {file, reason} for the folder itself, `file-too-large` {file, reason:
 * 'files', limit}
 */
export async function listFiles(folder: string, onUnreadable: (path: string, error: AppError) => void): Promise<FolderListing> {
  const paths: string[] = [];
  let passedOver = 0;
  const visit = async (at: string, entries: readonly Dirent[], depth: number): Promise<void> => {
    const pages = entries.filter((entry) => /^\.x?html?$/i.test(extname(entry.name))).map((entry) => parse(entry.name).name);
    for (const entry of entries) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) {
        if (OTHER_NAME.test(entry.name) || isPartOfPage(entry.name, pages) || depth === MAX_DEPTH) continue;
        try {
          await visit(path, await entriesOf(path), depth + 1);
        } catch (error) {
          if (!(error instanceof AppError) || error.code === 'file-too-large') throw error;
          onUnreadable(path, error);
        }
      } else if (!entry.isFile() || isOther(entry.name)) passedOver++;
      else if (paths.push(path) > MAX_FOLDER_FILES) {
        throw new AppError('file-too-large', { file: folder, reason: 'files', limit: MAX_FOLDER_FILES });
      }
    }
  };
  await visit(folder, await entriesOf(folder), 0);
  return { paths, passedOver };
}

/** A file's name with its folders below `folder`, with forward slashes on every system. */
export function nameInFolder(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/');
}
