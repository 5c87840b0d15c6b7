/** The app's log: bugs and crashes only, never a text of an article; rotated, so that it cannot fill a disk. */

import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MAX_BYTES = 512 * 1024;
const KEPT_FILES = 3;

export interface LogFile {
  /** The file that is written now. */
  readonly path: string;
  /** Appends one entry; a log that cannot be written is no reason to stop. */
  write(subject: string, detail: string): void;
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** The log in `folder`, made when it is first written; `now` is the clock. */
export function createLogFile(folder: string, now: () => Date): LogFile {
  const numbered = (index: number) => join(folder, index === 0 ? 'doichieu.log' : `doichieu.${index}.log`);
  const path = numbered(0);

  const rotate = () => {
    for (let index = KEPT_FILES - 1; index > 0; index--) {
      if (sizeOf(numbered(index - 1)) > 0) renameSync(numbered(index - 1), numbered(index));
    }
  };

  return {
    path,
    write(subject, detail) {
      try {
        mkdirSync(folder, { recursive: true });
        if (sizeOf(path) > MAX_BYTES) rotate();
        // Written at once and not in the background: the next thing to happen may be the end of the process.
        appendFileSync(path, `${now().toISOString()} ${subject}\n${detail}\n`);
      } catch {
        // Nowhere to tell it.
      }
    },
  };
}
