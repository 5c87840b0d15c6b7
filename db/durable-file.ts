/** Makes sure that what was written is on the disk, and under its name, before anybody is told so. */

import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/** Waits until the bytes of `file` are on the disk. */
export function syncFile(file: string): void {
  syncAs(file, 'r+');
}

/** Waits until the folder that holds `file` knows its name; Windows does this by itself and cannot be asked. */
export function syncFolderOf(file: string): void {
  if (process.platform !== 'win32') syncAs(dirname(file), 'r');
}

function syncAs(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
