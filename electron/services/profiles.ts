/** Finds the profile that a request names: one of ours, or a file of the house, read once. */

import { createContext, Script } from 'node:vm';
import type { FileToken, ProfileReference } from '../../shared/api/contract.ts';
import { namedProfile } from '../../shared/check/profile/named-profiles.ts';
import { probeTexts } from '../../shared/check/profile/probe-texts.ts';
import type { Profile, TimeLimit } from '../../shared/check/profile/profile.ts';
import { readProfile } from '../../shared/check/profile/read-profile.ts';
import { AppError } from '../../shared/domain/app-error.ts';
import { LANGUAGES } from '../../shared/domain/language.ts';
import type { FileGrants } from '../file-grants.ts';
import { decodeFile } from '../import/decode-file.ts';
import { readFileBytes } from '../import/read-file.ts';

/** Milliseconds for the patterns on one batch of beads, where sound ones need a few; and for one pattern on its probes. */
const LIMITS = { batch: 2_000, probe: 250 } as const;

export interface Profiles {
  /** Throws AppError `profile-invalid`, and what the reading of a file throws. */
  find(reference: ProfileReference | undefined): Promise<Profile>;
}

/** Told by its code: the error comes out of another context, whose Error is not ours. */
function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

/**
 * Runs work under V8's watchdog, the only thing that stops a regular expression in the middle of its match. The work's own errors
 * pass; null where time ran out.
 */
export function createTimeLimit(milliseconds: number): TimeLimit {
  const context = createContext({ work: () => {} });
  const script = new Script('work()');
  return <Result>(work: () => Result) => {
    let result: Result[] = [];
    context['work'] = () => {
      result = [work()];
    };
    try {
      script.runInContext(context, { timeout: milliseconds });
    } catch (error) {
      if (isTimeout(error)) return null;
      throw error;
    }
    const [value] = result as [Result];
    return { result: value };
  };
}

/** Refuses expressions that backtrack without end, told by trying them. */
function probe(file: string, { patterns }: Profile): void {
  const timeLimit = createTimeLimit(LIMITS.probe);
  patterns.forEach((pattern, index) => {
    const texts = probeTexts(pattern);
    for (const [place, sides] of [['', pattern.match] as const, ['unless.', pattern.unless] as const]) {
      for (const side of LANGUAGES) {
        const expression = sides[side];
        if (expression === undefined || timeLimit(() => texts.filter((text) => text.search(expression) >= 0)) !== null) continue;
        throw new AppError('profile-invalid', { file, place: `patterns.${index}.${place}${side}`, reason: 'slow-expression' });
      }
    }
  });
}

async function readProfileFile(grants: FileGrants, token: FileToken): Promise<Profile> {
  const { name, bytes } = await readFileBytes(grants.resolve(token));
  const profile = readProfile(name, decodeFile(name, bytes).text);
  if (profile.patterns.length === 0) return profile;
  probe(name, profile);
  return { ...profile, timeLimit: createTimeLimit(LIMITS.batch) };
}

/** The profiles of one host. A file is read when its token is first used and stands as it was then: a stream of segments asks often. */
export function createProfiles(grants: FileGrants): Profiles {
  const read = new Map<FileToken, Promise<Profile>>();
  return {
    async find(reference) {
      if (reference === undefined || typeof reference === 'string') return namedProfile(reference ?? 'press');
      const known = read.get(reference.file) ?? readProfileFile(grants, reference.file);
      read.set(reference.file, known);
      return known;
    },
  };
}
