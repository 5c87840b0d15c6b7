/** Opens the built interface in a real browser, over a web host of its own with a library of its own. */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { RENDERER } from '../../electron/scripts/build-app.ts';
import { startServices } from '../../electron/web/run-web-host.ts';
import { createWebHost } from '../../electron/web-host.ts';
import { cleanEnvironment, ROOT } from '../electron/cli/run-doichieu.ts';
import { launchBrowser } from './browser.ts';

export interface AppSettings {
  /** To be shared by several apps; without it the app has its own and closes it. */
  readonly browser?: Browser;
  /** Absolute path; without it a fresh library that goes with the app. The same path twice is a restart. */
  readonly library?: string;
  /** Viewport, colour scheme, reduced motion and so on of the page. */
  readonly context?: BrowserContextOptions;
}

export interface RunningApp {
  readonly page: Page;
  /** Opens the interface in any number of tabs. */
  readonly url: string;
  readonly port: number;
  readonly library: string;
  /** Every address that the page has asked for. */
  readonly requests: readonly string[];
  /** What the page wrote to its console as errors, uncaught ones and refusals of the content security policy included. */
  readonly errors: readonly string[];
  /** What the host reported as bugs. */
  readonly bugs: readonly string[];
  close(): Promise<void>;
}

/** In a process of its own: a build inside a test run would bundle React for tests. One process builds, the others wait. */
async function buildRenderer(): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, 'electron', 'scripts', 'build.ts'), 'renderer'], {
    env: cleanEnvironment(),
    cwd: ROOT,
  });
  const closed = new Promise<number | null>((done) => child.on('close', done));
  const [, told] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if ((await closed) !== 0) throw new Error(`The interface could not be built:\n${told}`);
}

export async function startApp({ browser, library, context }: AppSettings = {}): Promise<RunningApp> {
  await buildRenderer();
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-e2e-'));
  const file = library ?? join(folder, 'library.db');
  const bugs: string[] = [];
  const report = (detail: string) => void bugs.push(detail);
  const services = startServices(file, report);
  const host = await createWebHost({ services, renderer: RENDERER, report });
  const used = browser ?? (await launchBrowser());
  const opened = await used.newContext({ viewport: { width: 1280, height: 800 }, ...context });
  const page = await opened.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(host.oneTimeAddress());
  return {
    page,
    url: host.address,
    port: host.port,
    library: file,
    requests,
    errors,
    bugs,
    async close() {
      await opened.close();
      if (browser === undefined) await used.close();
      await host.close();
      await services.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
