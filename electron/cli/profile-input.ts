/** Reads `--profile` off the command line: a profile of ours by its name, or a file of the user's. */

import { existsSync } from 'node:fs';
import type { ProfileReference } from '../../shared/api/contract.ts';
import { PROFILE_NAMES } from '../../shared/check/profile/profile.ts';
import { AppError } from '../../shared/domain/app-error.ts';
import type { Terminal } from './terminal.ts';

export interface ProfileOption {
  readonly profile?: string;
}

/** What only a path has: a folder or an extension. */
const PATH = /[\\/]|\.\w+$/;

/** As the contract wants it. Throws AppError `profile-unknown` for a word that is neither a profile nor a file. */
export function profileInput(terminal: Terminal, { profile }: ProfileOption): ProfileReference | undefined {
  if (profile === undefined) return undefined;
  const named = PROFILE_NAMES.find((name) => name === profile);
  if (named !== undefined) return named;
  if (PATH.test(profile) || existsSync(terminal.path(profile))) return { file: terminal.grant(profile) };
  throw new AppError('profile-unknown', { name: profile, known: PROFILE_NAMES.join(', ') });
}
