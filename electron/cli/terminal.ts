/** What a command works with: the dispatch, files named by the user, data out, words in the user's language. */

import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import type { Dispatch, FileToken } from '../../shared/api/contract.ts';
import { AppError } from '../../shared/domain/app-error.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { Message } from '../../shared/domain/message.ts';
import type { Translator } from '../../shared/locales/translator.ts';
import { createFileGrants } from '../file-grants.ts';
import { libraryPath } from '../services/library/library-path.ts';
import type { LibraryService } from '../services/library-service.ts';
import type { Host } from './host.ts';
import { createProgress } from './progress.ts';

export const STANDARD_STREAM = '-';

export interface Terminal {
  readonly dispatch: Dispatch;
  readonly translator: Translator;
  readonly language: Language;
  readonly input: Host['input'];
  /** Writes data to standard output and waits while the reader is slower. Rejects with what the stream rejects, EPIPE included. */
  print(content: string | Uint8Array): Promise<void>;
  /** Writes a line to standard error: everything that is not data. */
  tell(line: string): void;
  /** Words of the locale files in the user's language. */
  say(key: string, params?: Message['params']): string;
  /** An absolute path for one typed by the user; "-" stays. */
  path(typed: string): string;
  /** Lets the dispatch read the file typed by the user; "-" is standard input. */
  grant(typed: string): FileToken;
  close(): void;
}

/**
 * Relative paths count from where the user typed the command: `npm run doichieu` changes to the package's folder and leaves the old
 * one in INIT_CWD. Inside any other script the current folder is the right one.
 */
export function userFolder({ environment, folder }: Pick<Host, 'environment' | 'folder'>): string {
  const isOurScript = environment['npm_lifecycle_event'] === 'doichieu' && environment['npm_package_name'] === 'doichieu';
  return (isOurScript ? environment['INIT_CWD'] : undefined) ?? folder;
}

/** Resolves when the reader has taken the text: what keeps a stream of answers in bounded memory. */
function write(stream: Writable, content: string | Uint8Array): Promise<void> {
  return new Promise((done, fail) => {
    stream.write(content, (error) => (error ? fail(unwritten(error)) : done()));
  });
}

/** A full disk is the world's fault; a reader that has seen enough (EPIPE) is nobody's and passes unchanged. */
function unwritten(error: NodeJS.ErrnoException): Error {
  if (error.code === undefined || error.code === 'EPIPE') return error;
  return new AppError('file-not-written', { file: 'stdout', reason: error.code }, { cause: error });
}

export interface TerminalSettings {
  readonly translator: Translator;
  readonly language: Language;
  /** The file behind `--library`, as typed. */
  readonly library: string | undefined;
}

/** Makes the terminal of one command; `close` it when the command is done. */
export async function openTerminal(host: Host, { translator, language, library }: TerminalSettings): Promise<Terminal> {
  const path = (typed: string) => (typed === STANDARD_STREAM ? typed : resolve(userFolder(host), typed));
  const grants = createFileGrants();
  let opened: LibraryService | undefined;
  const place = { platform: host.platform, variables: host.environment, home: host.home };
  const libraryFile = library === undefined ? libraryPath(place) : path(library);
  const openLibrary = async () => {
    const { openLibraryService } = await import('../services/library-service.ts');
    opened ??= openLibraryService(libraryFile, () => new Date());
    return opened;
  };
  const say: Terminal['say'] = (key, params) => translator.text(language, key, params);
  const progress = createProgress(host.errors, say);
  return {
    dispatch: await host.connect({ grants, library: openLibrary, libraryFile, emit: progress.emit }),
    translator,
    language,
    input: host.input,
    print: (content) => {
      progress.clear();
      return write(host.output, content);
    },
    tell: (line) => {
      progress.clear();
      host.errors.write(`${line}\n`);
    },
    say,
    path,
    grant: (typed) => grants.grant(path(typed)),
    close: () => {
      progress.clear();
      opened?.close();
    },
  };
}
