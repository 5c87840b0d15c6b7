/** The worker thread in which the services run, so that no window ever waits for SQL or for an algorithm. */

import { randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { createFileGrants } from './file-grants.ts';
import { libraryPath } from './services/library/library-path.ts';
import type { LibraryService } from './services/library-service.ts';
import type { WorkerSettings } from './worker/messages.ts';
import { serveCalls } from './worker/serve-calls.ts';

if (parentPort === null) throw new Error('This file runs as a worker thread only');

const settings = workerData as WorkerSettings;
const path = settings.library ?? libraryPath({ platform: process.platform, variables: process.env, home: homedir() });
let opened: LibraryService | undefined;

serveCalls(parentPort, {
  grants: createFileGrants(randomUUID),
  libraryFile: path,
  library: async () => {
    const { openLibraryService } = await import('./services/library-service.ts');
    opened ??= openLibraryService(path, () => new Date());
    return opened;
  },
  close: () => opened?.close(),
});
