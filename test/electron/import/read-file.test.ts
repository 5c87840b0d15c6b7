/** Files and standard input come into memory within their bounds, or are refused by name. */

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../../electron/import/limits.ts';
import { readFileBytes } from '../../../electron/import/read-file.ts';
import { expectAppError } from './expect-app-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'doichieu-read-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('readFileBytes', () => {
  it('gives the name without the folders, and the bytes', async () => {
    const read = await readFileBytes(file('tin số 1.txt', 'Chào buổi sáng'));
    expect(read.name).toBe('tin số 1.txt');
    expect(Buffer.from(read.bytes).toString('utf8')).toBe('Chào buổi sáng');
  });

  it('reads standard input for "-"', async () => {
    const read = await readFileBytes('-', Readable.from([Buffer.from('Chào '), Buffer.from('buổi sáng')]));
    expect([read.name, Buffer.from(read.bytes).toString('utf8')]).toEqual(['-', 'Chào buổi sáng']);
  });

  it('refuses what is not there, a folder and an empty file', async () => {
    const missing = join(folder, 'không có.txt');
    await expectAppError(() => readFileBytes(missing), 'file-not-found', { file: missing });
    await expectAppError(() => readFileBytes(join(missing, 'a')), 'file-not-found', {
      file: join(missing, 'a'),
    });
    await expectAppError(() => readFileBytes('a\0b'), 'file-not-found', { file: 'a\0b' });
    await expectAppError(() => readFileBytes(folder), 'file-is-folder', { file: folder });
    const empty = file('rỗng.txt', '');
    await expectAppError(() => readFileBytes(empty), 'file-empty', { file: empty });
  });

  it('refuses a file of 200 MB', async () => {
    const huge = file('lớn.txt', 'a');
    truncateSync(huge, 200 * 1024 * 1024);
    await expectAppError(() => readFileBytes(huge), 'file-too-large', {
      file: huge,
      reason: 'bytes',
      limit: 64,
    });
  });

  it('stops reading standard input at the limit', async () => {
    let given = 0;
    function* endless(): Generator<Uint8Array> {
      for (;;) {
        given += 1024 * 1024;
        yield new Uint8Array(1024 * 1024);
      }
    }
    await expectAppError(() => readFileBytes('-', Readable.from(endless())), 'file-too-large', {
      file: '-',
      limit: 64,
    });
    expect(given).toBeLessThan(MAX_FILE_BYTES + 64 * 1024 * 1024);
    await expectAppError(() => readFileBytes('-', Readable.from([])), 'file-empty', { file: '-' });
  });

  it.skipIf(process.platform === 'win32')('stops reading a pipe at the limit', async () => {
    const pipe = join(folder, 'ống');
    execFileSync('mkfifo', [pipe]);
    const writer = (await import('node:child_process')).spawn('sh', ['-c', 'cat /dev/zero > "$0"', pipe]);
    await expectAppError(() => readFileBytes(pipe), 'file-too-large', { file: pipe });
    writer.kill();
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('refuses a file that may not be read', async () => {
    const secret = file('kín.txt', 'a');
    chmodSync(secret, 0);
    await expectAppError(() => readFileBytes(secret), 'file-not-readable', {
      file: secret,
      reason: 'EACCES',
    });
  });
});
