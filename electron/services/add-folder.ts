/** Takes a folder of mixed files into the library: finds the pairs, checks each, and says what became of every file. */

import type { AddedFolder, Emit, FileToken } from '../../shared/api/contract.ts';
import type { CheckKnowledge } from '../../shared/check/check-knowledge.ts';
import { AppError } from '../../shared/domain/app-error.ts';
import { checkPair } from '../../shared/domain/pipeline.ts';
import type { FileGrants } from '../file-grants.ts';
import type { LibraryService } from './library-service.ts';
import { type FolderPair, pairFolder } from './pairing/pair-folder.ts';

/** Less sure pairs are left to a person: both files are listed as alone. */
const LEAST_CONFIDENCE = 0.5;

type Added = AddedFolder['added'][number];
type Existing = AddedFolder['existing'][number];

/** Adds one pair, or says as which pair the library has it already. */
function addPair(library: LibraryService, knowledge: CheckKnowledge, { vi, en, confidence }: FolderPair): Added | Existing {
  const checked = checkPair(vi.read.document, en.read.document, knowledge);
  const names = { vi: vi.name, en: en.name };
  try {
    const pair = library.add({ vi: vi.read, en: en.read }, checked);
    return { pair, ...names, confidence, beads: checked.beads.length, findings: checked.findings.length };
  } catch (error) {
    if (error instanceof AppError && error.code === 'pair-exists') return { pair: Number(error.params['pair']), ...names };
    throw error;
  }
}

const isNew = (one: Added | Existing): one is Added => 'beads' in one;

/** Lets messages in, a cancel among them, between two pieces of work that hold the thread. */
const breathe = (): Promise<void> => new Promise((resume) => setImmediate(resume));

export interface FolderOptions {
  readonly emit: Emit;
  /** Ends the work between two pairs. */
  readonly signal?: AbortSignal;
  /** What the checks know besides the library. */
  readonly given?: CheckKnowledge;
}

/**
 * Adds every pair of the folder, one transaction each: what was added before a failure or a cancel stays. Unreadable files and files
 * without partner are listed and stop nothing; throws the folder's own AppErrors and those of the library.
 */
export async function addFolder(
  grants: FileGrants,
  library: LibraryService,
  folder: FileToken,
  { emit, signal, given = {} }: FolderOptions,
): Promise<AddedFolder> {
  const knowledge = { ...library.learned(), ...given };
  const { lexicon } = knowledge;
  const found = await pairFolder(grants, folder, {
    onProgress: (progress) => emit('folder.progress', progress),
    ...(lexicon === undefined ? {} : { lexicon }),
    ...(signal === undefined ? {} : { signal }),
  });
  const sure = found.pairs.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  const taken: (Added | Existing)[] = [];
  for (const [done, pair] of sure.entries()) {
    await breathe();
    if (signal?.aborted) break;
    emit('folder.progress', { step: 'checking', done, total: sure.length, name: pair.vi.name });
    taken.push(addPair(library, knowledge, pair));
  }
  const unsure = found.pairs.filter((pair) => !sure.includes(pair)).flatMap(({ vi, en }) => [vi, en]);
  return {
    added: taken.filter(isNew),
    existing: taken.filter((one): one is Existing => !isNew(one)),
    alone: [...found.alone, ...unsure].map(({ name, read }) => ({ file: name, language: read.document.language })),
    versions: found.versions.map(({ file, of, kind, similarity }) => ({ file: file.name, of: of.name, kind, similarity })),
    unreadable: found.unreadable.map(({ name, error }) => ({
      file: name,
      code: error.code,
      params: { ...error.params, file: name },
    })),
    passedOver: found.passedOver,
    cancelled: signal?.aborted ?? false,
  };
}
