/** Electron's program is found without a network, and one that answers nothing is given up within its time. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { installedElectron, probe } from '../../../electron/scripts/electron-binary.ts';
import { temporaryFolder } from '../cli/run-doichieu.ts';

function packageFolder(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'dist'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

async function serve(status: number | null): Promise<string> {
  const server = createServer((_request, response) => {
    if (status !== null) response.writeHead(status).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/electron.zip`;
}

describe('the program of Electron', () => {
  it.each([
    ['fetched', { 'path.txt': 'electron', 'dist/electron': '' }, true],
    ['not fetched', {}, false],
    ['named, but gone', { 'path.txt': 'electron' }, false],
    ['there, but half unpacked', { 'dist/electron': '' }, false],
  ])('%s', (_, files, isThere) => {
    const folder = packageFolder(files);
    expect(installedElectron(folder, {})).toBe(isThere ? join(folder, 'dist', 'electron') : null);
  });

  it('may lie elsewhere', () => {
    const [folder, elsewhere] = [packageFolder({}), packageFolder({ electron: '' })];
    expect(installedElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: elsewhere })).toBe(join(elsewhere, 'electron'));
    expect(installedElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: join(elsewhere, 'no') })).toBeNull();
  });
});

describe('the place that it comes from', () => {
  it.each([
    [200, null],
    [404, 'HTTP 404'],
    [503, 'HTTP 503'],
  ])('answers %i', async (status, obstacle) => {
    expect(await probe(await serve(status))).toBe(obstacle);
  });

  it('is given up when it does not answer', async () => {
    expect(await probe(await serve(null), 200)).toBe('TimeoutError');
  });

  it('is not there', async () => {
    expect(await probe('http://127.0.0.1:1/electron.zip')).toMatch(/ECONNREFUSED|TypeError/);
  });
});
