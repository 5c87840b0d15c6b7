/** `npm start` and `npm run web`, as processes: what they say, where they open, and that Ctrl+C ends them cleanly. */

import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { installedElectron } from '../../../electron/scripts/electron-binary.ts';
import { cleanEnvironment, ROOT, samplePair, temporaryFolder } from '../cli/run-doichieu.ts';

const HAS_ELECTRON = installedElectron(join(ROOT, 'node_modules', 'electron')) !== null;
/** Windows knows no signals: what `kill` sends there ends the process at once. */
const HAS_SIGNALS = process.platform !== 'win32';

function run(script: string, args: readonly string[], folder: string) {
  const environment = cleanEnvironment({
    ...{ TMPDIR: folder, TEMP: folder, XDG_DATA_HOME: folder, INIT_CWD: folder },
    // Nobody answers there, so that no test depends on a network.
    ELECTRON_MIRROR: 'http://127.0.0.1:1/',
  });
  const child = spawn(process.execPath, [join(ROOT, 'electron', 'scripts', script), ...args], { cwd: ROOT, env: environment });
  onTestFinished(() => void child.kill('SIGKILL'));
  const closed = new Promise<number | null>((done) => child.on('close', done));
  const told = text(child.stderr);
  const address = new Promise<string>((done) => child.stdout.once('data', (chunk) => done(String(chunk).trim())));
  return { child, closed, told, address };
}

describe('npm run web', () => {
  it.skipIf(!HAS_SIGNALS)('prints the address, serves there, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    const { child, closed, told, address } = run('web.ts', ['--no-open', '--library', 'mine.db'], folder);
    const url = new URL(await address);
    expect([url.hostname, url.hash]).toEqual(['127.0.0.1', expect.stringMatching(/^#[\w-]{43}$/)]);
    expect((await fetch(url.origin)).status).toBe(200);
    const call = await fetch(`${url.origin}/api/library.search`, {
      method: 'POST',
      headers: { Origin: url.origin, Authorization: `Bearer ${url.hash.slice(1)}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: 'hội chợ' }),
    });
    expect(await call.json()).toMatchObject({ kind: 'done' });
    expect(existsSync(join(folder, 'mine.db'))).toBe(true);
    child.kill('SIGINT');
    expect(await closed).toBe(0);
    expect(await told).toContain('Ctrl+C');
    expect(readdirSync(folder).filter((name) => name !== 'mine.db')).toEqual([]);
  });

  it.each([['--port=x'], ['--port', '70000'], ['--unknown'], ['file.docx']])('explains itself for %s %s', async (...args) => {
    const { closed, told } = run('web.ts', args, temporaryFolder());
    expect(await closed).toBe(2);
    expect(await told).toContain('npm run web -- [--port NUMBER]');
  });
});

describe('npm start', () => {
  it.skipIf(HAS_ELECTRON || !HAS_SIGNALS)('says in one sentence that Electron is missing and opens the web host', async () => {
    const { child, closed, told, address } = run('start.ts', ['--no-open', '--lang', 'vi'], temporaryFolder());
    expect((await fetch(new URL(await address).origin)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await closed).toBe(0);
    const sentences = (await told).split('\n');
    expect(sentences[0]).toMatch(/^Không có chương trình Electron .*, nên giao diện được mở trong trình duyệt\.$/);
  });

  it('runs a command of the command line without a window', async () => {
    const { closed, told } = run('start.ts', ['check', ...samplePair('khai-mac-hoi-cho', 'docx'), '--json'], temporaryFolder());
    expect(await closed).toBe(1);
    expect(await told).toBe('');
  });
});
