/** The real app in the real Electron, wherever its program is there. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { installedElectron } from '../../electron/scripts/electron-binary.ts';
import { cleanEnvironment, ROOT, temporaryFolder } from '../electron/cli/run-doichieu.ts';

const PROGRAM = installedElectron(join(ROOT, 'node_modules', 'electron'));
if (PROGRAM === null) process.stderr.write('skipped: no Electron binary\n');

describe.skipIf(PROGRAM === null)(`the app in Electron${PROGRAM === null ? ' (skipped: no Electron binary)' : ''}`, () => {
  it('opens its window, shuts the page off, and answers a call', async () => {
    const built = spawnSync(process.execPath, [join(ROOT, 'electron', 'scripts', 'build.ts')], {
      env: cleanEnvironment(),
      encoding: 'utf8',
    });
    expect(built.stderr).not.toContain('Error');
    const folder = temporaryFolder();
    const isRoot = process.getuid?.() === 0;
    const app = await _electron.launch({
      executablePath: PROGRAM ?? '',
      args: [ROOT, `--user-data-dir=${folder}`, ...(isRoot ? ['--no-sandbox'] : [])],
      env: cleanEnvironment({ XDG_DATA_HOME: folder, APPDATA: folder }) as Record<string, string>,
    });
    try {
      const page = await app.firstWindow();
      await page.locator('#root > *').first().waitFor();
      expect(page.url()).toMatch(/^app:\/\/doichieu\/index\.html/);
      const seen = await page.evaluate(async () => {
        const { doichieu } = globalThis as unknown as {
          doichieu: { host: string; methods: Record<string, (input: unknown) => Promise<{ kind: string }>> };
        };
        const outside = await fetch('https://example.org/').then(
          () => 'reached',
          () => 'refused',
        );
        const node = typeof (globalThis as { process?: unknown }).process;
        const called = await doichieu.methods['rules.list']?.({});
        return { host: doichieu.host, called: called?.kind, outside, node };
      });
      expect(seen).toEqual({ host: 'electron', called: 'done', outside: 'refused', node: 'undefined' });
    } finally {
      await app.close();
    }
  });
});
