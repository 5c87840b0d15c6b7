/** Writes a file so that another reader, or a power cut, sees the old content or the new one and never half of it. */

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../shared/domain/app-error.ts';

async function writeBeside(path: string, content: string | Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** @throws AppError `file-not-written` {file: its name, reason: the system's code} */
export async function writeFileAtomic(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeBeside(path, content);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new AppError('file-not-written', { file: basename(path), reason }, { cause: error });
  }
}

/** The value in a JSON file; null where there is no file or no JSON. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Makes the folder where it is missing. Throws what `writeFileAtomic` throws. */
export async function writeJson(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, `${JSON.stringify(value, null, 2)}\n`);
}
