/** Hands out tokens for files that the user chose, so that no caller of the contract ever names a path. */

import type { FileToken } from '../shared/api/contract.ts';
import { AppError } from '../shared/domain/app-error.ts';
import type { FileBytes } from './import/read-file.ts';

export interface FileGrants {
  /** A token for `path`; "-" is standard input. */
  grant(path: string): FileToken;
  /** Takes over a token that the host's own thread handed out. */
  admit(token: FileToken, path: string): void;
  /** A token for contents that lie in no file, such as a pasted text; only the last {@link MOST_HELD} are kept. */
  hold(contents: FileBytes): FileToken;
  /** The contents behind a token of `hold`; undefined for a token of a path. */
  held(token: FileToken): FileBytes | undefined;
  /** The path behind a token. Throws AppError `file-not-found` for a token that was never handed out. */
  resolve(token: FileToken): string;
}

/** Two sides of a pair are pasted at a time, and a few attempts before them. */
export const MOST_HELD = 16;

/** A fresh set of grants. Tokens are numbered where they never leave this process; a host of an interface hands in unguessable ones. */
export function createFileGrants(newToken?: () => string): FileGrants {
  const paths = new Map<FileToken, string>();
  const contents = new Map<FileToken, FileBytes>();
  let made = 0;
  const freshToken = (): FileToken => {
    made += 1;
    return (newToken?.() ?? `file-${made}`) as FileToken;
  };
  return {
    grant(path) {
      const token = freshToken();
      paths.set(token, path);
      return token;
    },
    hold(file) {
      const token = freshToken();
      contents.set(token, file);
      for (const oldest of [...contents.keys()].slice(0, -MOST_HELD)) contents.delete(oldest);
      return token;
    },
    held: (token) => contents.get(token),
    admit(token, path) {
      paths.set(token, path);
    },
    resolve(token) {
      const path = paths.get(token);
      if (path === undefined) throw new AppError('file-not-found', { file: token });
      return path;
    },
  };
}
