/** Reads a folder of mixed files and finds which English one belongs to which Vietnamese one. */

import { stat } from 'node:fs/promises';
import { type DocumentPairing, type PairingOptions, pairDocuments } from '../../../shared/align/pair-documents.ts';
import type { Version } from '../../../shared/align/pairing/find-versions.ts';
import type { PairableDocument } from '../../../shared/align/pairing/pairable-document.ts';
import type { Events, FileToken } from '../../../shared/api/contract.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import type { FileGrants } from '../../file-grants.ts';
import { type ReadFile, readGranted } from '../reading.ts';
import { listFiles, nameInFolder } from './list-files.ts';

/** A file of the folder that could be read. */
export interface FolderFile {
  readonly token: FileToken;
  /** With its folders below the folder that was named, forward slashes. */
  readonly name: string;
  readonly read: ReadFile;
}

export interface FolderPair {
  readonly vi: FolderFile;
  readonly en: FolderFile;
  /** How sure it is that these two belong together, 0 to 1. */
  readonly confidence: number;
}

/** A copy or revision that is not paired, because another version of it is the newest, or else the longest. */
export interface FolderVersion {
  readonly file: FolderFile;
  readonly of: FolderFile;
  readonly kind: Version['kind'];
  /** Share of the word runs of both that both have, 0 to 1. */
  readonly similarity: number;
}

export interface UnreadableFile {
  readonly name: string;
  readonly error: AppError;
}

/** Every file of the folders that were entered is in one list, or counted in `passedOver`; lists follow the names of the files. */
export interface FolderPairs {
  readonly pairs: readonly FolderPair[];
  /** Files without partner; `read.document.language` says which side they are. */
  readonly alone: readonly FolderFile[];
  readonly versions: readonly FolderVersion[];
  readonly unreadable: readonly UnreadableFile[];
  /** Pictures, sheets, archives and the like, which were not opened. */
  readonly passedOver: number;
}

export type FolderProgress = Events['folder.progress'];

export interface FolderOptions extends PairingOptions {
  /** Called before each file is read, and once before the pairing. */
  readonly onProgress?: (progress: FolderProgress) => void;
  /** Once aborted, nothing more is read or paired: the files that were read are listed as alone. */
  readonly signal?: AbortSignal;
}

interface ReadableFile extends FolderFile {
  readonly modified: number;
}

function pairable({ name, read, modified }: ReadableFile): PairableDocument {
  return { name, units: read.document.paragraphs, modified };
}

function plain({ token, name, read }: ReadableFile): FolderFile {
  return { token, name, read };
}

/** The file behind a place that pairing handed back. */
function fileAt(files: readonly ReadableFile[], place: number): FolderFile {
  const file = files[place];
  if (file === undefined) throw new RangeError(`no document ${place} in a folder of ${files.length}`);
  return plain(file);
}

function arrange(vi: readonly ReadableFile[], en: readonly ReadableFile[], options: PairingOptions) {
  const sides = { vi, en };
  const { pairs, viAlone, enAlone, duplicates } = pairDocuments(vi.map(pairable), en.map(pairable), options);
  const alone = [...viAlone.map((place) => fileAt(vi, place)), ...enAlone.map((place) => fileAt(en, place))];
  return {
    pairs: pairs.map((pair: DocumentPairing): FolderPair => {
      return { vi: fileAt(vi, pair.vi), en: fileAt(en, pair.en), confidence: pair.confidence };
    }),
    alone: alone.sort((a, b) => (a.name < b.name ? -1 : 1)),
    versions: duplicates.map(({ side, document, of, kind, similarity }): FolderVersion => {
      return { file: fileAt(sides[side], document), of: fileAt(sides[side], of), kind, similarity };
    }),
  };
}

/**
 * Pairs the files of a folder and of the folders in it, since offices keep languages, months and articles in folders of their
 * own; the name of a folder is only a hint. One file's bytes are in memory at a time, the paragraphs of all. A file that cannot
 * be read is listed with its error and stops nothing.
 * @throws AppError `file-not-found`, `file-not-readable` or `file-too-large` {file, reason} for the folder itself
 */
export async function pairFolder(grants: FileGrants, folder: FileToken, options: FolderOptions = {}): Promise<FolderPairs> {
  const root = grants.resolve(folder);
  const unreadable: UnreadableFile[] = [];
  const listing = await listFiles(root, (path, error) => unreadable.push({ name: nameInFolder(root, path), error }));
  const files: ReadableFile[] = [];
  for (const [done, path] of listing.paths.entries()) {
    if (options.signal?.aborted) break;
    const name = nameInFolder(root, path);
    options.onProgress?.({ step: 'reading', done, total: listing.paths.length, name });
    try {
      const token = grants.grant(path);
      const read = await readGranted(grants, token, undefined, undefined);
      files.push({ token, name, read, modified: (await stat(path)).mtimeMs });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      unreadable.push({ name, error });
    }
  }
  if (options.signal?.aborted) {
    return { pairs: [], alone: files.map(plain), versions: [], unreadable, passedOver: listing.passedOver };
  }
  const vi = files.filter(({ read }) => read.document.language === 'vi');
  const en = files.filter(({ read }) => read.document.language === 'en');
  options.onProgress?.({ step: 'pairing', vi: vi.length, en: en.length });
  return { ...arrange(vi, en, options), unreadable, passedOver: listing.passedOver };
}
