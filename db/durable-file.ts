/** Makes sure that what was written is on the disk, and under its name, before anybody is told so. */

import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Waits until the bytes of `file` are on the disk. */
export function syncFile(file: string): void {
  syncAs(file, 'r+');
}

/** Waits until the folder that holds `file` knows its name; Windows does this by itself and cannot be asked. */
export function syncFolderOf(file: string): void {
  if (process.platform !== 'win32') syncAs(dirname(file), 'r');
}

/** Removes what an attempt to write left behind, if anything; why the attempt failed matters more than why this does. */
export function removeLeftover(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where nothing can be removed, nothing was written.
  }
}

function syncAs(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
