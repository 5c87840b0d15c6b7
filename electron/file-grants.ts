/** Hands out tokens for files that the user chose, so that no caller of the contract ever names a path. */

import type { FileToken } from '../shared/api/contract.ts';
import { AppError } from '../shared/domain/app-error.ts';

export interface FileGrants {
  /** A token for `path`; "-" is standard input. */
  grant(path: string): FileToken;
  /** The path behind a token. Throws AppError `file-not-found` for a token that was never handed out. */
  resolve(token: FileToken): string;
}

/** A fresh set of grants; tokens are numbered, since they never leave this process unless a host makes them unguessable. */
export function createFileGrants(): FileGrants {
  const paths = new Map<string, string>();
  return {
    grant(path) {
      const token = `file-${paths.size + 1}` as FileToken;
      paths.set(token, path);
      return token;
    },
    resolve(token) {
      const path = paths.get(token);
      if (path === undefined) throw new AppError('file-not-found', { file: token });
      return path;
    },
  };
}
