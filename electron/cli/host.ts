/** What the command line touches of its process, in one place, so that a test can be its host too. */

import { homedir } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import type { Dispatch } from '../../shared/api/contract.ts';
import type { DispatchContext } from '../dispatch.ts';

export interface Host {
  readonly environment: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** The current folder, absolute. */
  readonly folder: string;
  /** The user's home folder, absolute. */
  readonly home: string;
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** Makes the dispatch when a command needs it; `--help` never does. */
  connect(context: DispatchContext): Promise<Dispatch>;
}

export function processHost(): Host {
  return {
    environment: process.env,
    platform: process.platform,
    folder: process.cwd(),
    home: homedir(),
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    connect: async (context) => (await import('../dispatch.ts')).createDispatch(context),
  };
}
