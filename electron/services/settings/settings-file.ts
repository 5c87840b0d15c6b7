/** Keeps the user's settings in a small file beside the library; whatever becomes of that file, there are settings. */

import { renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeLeftover, syncFile } from '../../../db/durable-file.ts';
import { makeFolder } from '../../../db/make-folder.ts';
import { settingsFields } from '../../../shared/api/library-methods.ts';
import { AppError } from '../../../shared/domain/app-error.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/domain/settings.ts';
import { readJson } from '../../atomic-file.ts';

/** Where the settings of `library` (an absolute path) lie. */
export function settingsPath(library: string): string {
  return join(dirname(library), 'settings.json');
}

function readFields(path: string): Readonly<Record<string, unknown>> {
  const parsed = readJson(path);
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : {};
}

/** The settings in the file at `path`; each that is missing or makes no sense is the default. Never throws. */
export function readSettings(path: string): Settings {
  const fields = readFields(path);
  const valid = Object.entries(settingsFields.shape).flatMap(([name, schema]) => {
    const { success, data } = schema.safeParse(fields[name]);
    return success && data !== undefined ? [[name, data] as const] : [];
  });
  return { ...DEFAULT_SETTINGS, ...(Object.fromEntries(valid) as Partial<Settings>) };
}

/**
 * Changes some of the settings and returns all of them; fields of the file that this version does not know stay. The file is the old
 * or the new one at every moment. Throws AppError `file-not-written` {file, reason}.
 */
export function changeSettings(path: string, changes: Partial<Settings>): Settings {
  const settings = { ...readSettings(path), ...changes };
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    makeFolder(dirname(path));
    writeFileSync(temporary, `${JSON.stringify({ ...readFields(path), ...settings }, null, 2)}\n`);
    syncFile(temporary);
    renameSync(temporary, path);
  } catch (error) {
    removeLeftover(temporary);
    const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (reason === undefined) throw error;
    throw new AppError('file-not-written', { file: path, reason }, { cause: error });
  }
  return settings;
}
