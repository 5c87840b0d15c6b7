/** Finds the development data beside the checkout; benches and tests that need it say so and stop where it is absent. */

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../../shared');

/** The absolute path of a file of the development data, or null where the data is not there. */
export function sharedFile(name: string): string | null {
  const path = resolve(FOLDER, name);
  return existsSync(path) ? path : null;
}

/** The objects of a JSONL file of the development data, or null. `Row` is what the file's README promises. */
export function sharedJsonLines<Row>(name: string): readonly Row[] | null {
  const path = sharedFile(name);
  if (path === null) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}
