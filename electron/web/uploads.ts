/** Keeps what the browser uploads in a folder that only this user can read, and takes it away at the end. */

import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../../shared/domain/app-error.ts';
import { inMegabytes, MAX_FILE_BYTES } from '../import/limits.ts';
import { uploadName } from './upload-name.ts';

/** Bytes of all uploads of one host together. */
const MAX_TOTAL_BYTES = 1024 * 1024 * 1024;
const MAX_FILES = 10_000;

export interface Uploads {
  /** Makes an empty folder; resolves with its path. */
  folder(name: string): Promise<string>;
  /**
   * Streams one file to disk; resolves with its path. `place` is where in an uploaded folder it goes ("2026/ban-tin.docx"), each part
   * made safe by itself. Rejects with AppError `file-too-large` {file, reason, limit}.
   */
  file(name: string, body: Readable, place?: { readonly folder: string; readonly path: string }): Promise<string>;
  /** Removes everything. */
  close(): void;
}

export interface UploadLimits {
  readonly fileBytes: number;
  readonly totalBytes: number;
  readonly files: number;
}

const LIMITS: UploadLimits = { fileBytes: MAX_FILE_BYTES, totalBytes: MAX_TOTAL_BYTES, files: MAX_FILES };

export function createUploads(limits: UploadLimits = LIMITS): Uploads {
  // Node makes it with mode 0700.
  const root = mkdtempSync(join(tmpdir(), 'doichieu-web-'));
  const remove = () => rmSync(root, { recursive: true, force: true });
  // A bug may end the process past every `close`.
  process.once('exit', remove);
  let total = 0;
  let count = 0;

  /** Passes the bytes on and stops at the first one too many. */
  const counter = (file: string) => {
    let size = 0;
    return new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        total += chunk.length;
        if (size > limits.fileBytes || total > limits.totalBytes) {
          const limit = inMegabytes(size > limits.fileBytes ? limits.fileBytes : limits.totalBytes);
          done(new AppError('file-too-large', { file, reason: 'bytes', limit }));
        } else done(null, chunk);
      },
    });
  };

  const freshFolder = async () => {
    const path = join(root, randomUUID());
    await mkdir(path);
    return path;
  };

  return {
    async folder(name) {
      const path = join(await freshFolder(), uploadName(name));
      await mkdir(path);
      return path;
    },
    async file(name, body, place) {
      const safe = uploadName(name);
      count += 1;
      if (count > limits.files) throw new AppError('file-too-large', { file: safe, reason: 'files', limit: limits.files });
      const inner = place?.path.split('/').slice(0, -1).map(uploadName) ?? [];
      const path = join(place?.folder ?? (await freshFolder()), ...inner, safe);
      await mkdir(dirname(path), { recursive: true });
      const before = total;
      try {
        await pipeline(body, counter(safe), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
        return path;
      } catch (error) {
        total = before;
        await rm(path, { force: true });
        throw error;
      }
    },
    close() {
      process.off('exit', remove);
      remove();
    },
  };
}
