/** Runs the built app with its window shown by a real Chromium: the stand-in passes messages and files between the two. */

import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { vi } from 'vitest';
import { createStandIn, type StandIn } from '../electron/stand-in/electron.ts';
import { PRELOAD, pageIpc, runApp } from '../electron/stand-in/run-app.ts';
import type { ShownPage, StandInWindow } from '../electron/stand-in/window.ts';

/** Chromium knows no `app:` here; this origin is as secure as ours, and the session's handler answers for it. */
const SHOWN_ORIGIN = 'https://doichieu.localhost';
const APP_ORIGIN = 'app://doichieu';

export interface DesktopApp {
  readonly page: Page;
  readonly standIn: StandIn;
  /** Addresses that the page asked for and the session did not let go. */
  readonly refused: readonly string[];
  /** What the page wrote to its console as errors. */
  readonly errors: readonly string[];
  /** Closes the window and waits until the app has ended by itself. */
  quit(): Promise<void>;
}

/** What the preload finds in the page: its `require`, and the renderer's half of Electron over the two bindings. */
const RENDERER_HALF = `
const listeners = new Map();
globalThis.__receive = (channel, payload) => {
  for (const listener of listeners.get(channel) ?? []) listener({}, ...payload);
};
const electron = {
  contextBridge: { exposeInMainWorld: (name, api) => Object.defineProperty(globalThis, name, { value: api }) },
  ipcRenderer: {
    invoke: (channel, ...args) => globalThis.__invoke(channel, args),
    send: (channel, ...args) => void globalThis.__send(channel, args),
    on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
    removeListener: (channel, listener) =>
      listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== listener)),
  },
  webUtils: { getPathForFile: (file) => globalThis.droppedPaths?.[file.name] ?? '' },
};
const require = (name) => { if (name === 'electron') return electron; throw new Error('A sandboxed preload cannot load ' + name); };
const process = { platform: 'linux' };
`;

async function bindPreload(page: Page, standIn: StandIn, window: StandInWindow): Promise<void> {
  const ipc = (url: string) => pageIpc(standIn, window, { url: url.replace(SHOWN_ORIGIN, APP_ORIGIN) });
  await page.exposeBinding('__invoke', ({ frame }, channel: string, args: unknown[]) =>
    ipc(frame.url()).invoke(channel, ...args),
  );
  await page.exposeBinding('__send', ({ frame }, channel: string, args: unknown[]) => ipc(frame.url()).send(channel, ...args));
  await page.addInitScript(`(() => { ${RENDERER_HALF}\n${readFileSync(PRELOAD, 'utf8')}\n })()`);
}

function shown(page: Page, context: BrowserContext): ShownPage {
  return {
    receive: (channel, payload) =>
      void page.evaluate(`globalThis.__receive(${JSON.stringify(channel)}, ${JSON.stringify(payload)})`).catch(() => {}),
    pdf: () => page.pdf(),
    close: () => context.close(),
  };
}

/** Starts the app on `userData`, where its library will be too; the same folder twice is a restart. */
export async function startDesktop(browser: Browser, userData: string, args: readonly string[] = []): Promise<DesktopApp> {
  for (const name of ['XDG_DATA_HOME', 'APPDATA', 'HOME']) vi.stubEnv(name, userData);
  const refused: string[] = [];
  const errors: string[] = [];
  const pages: Page[] = [];
  const open = async (window: StandInWindow, url: string): Promise<ShownPage> => {
    const { javascript = true, preload } = window.options.webPreferences ?? {};
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: javascript });
    const page = await context.newPage();
    await context.route('**/*', async (route) => {
      const address = route.request().url().replace(SHOWN_ORIGIN, APP_ORIGIN);
      const answer = await window.session.load(address, route.request().method());
      if (answer === null) {
        refused.push(address);
        return route.abort('blockedbyclient');
      }
      const body = Buffer.from(await answer.arrayBuffer());
      return route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body });
    });
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    if (preload !== undefined) {
      await bindPreload(page, standIn, window);
      pages.push(page);
    }
    await page.goto(url.replace(APP_ORIGIN, SHOWN_ORIGIN));
    return shown(page, context);
  };
  const standIn = createStandIn({ userData, open });
  await runApp(standIn, args);
  const page = await vi.waitUntil(() => pages[0], { timeout: 10_000 });
  await page.locator('#root > *').first().waitFor();
  return {
    page,
    standIn,
    refused,
    errors,
    async quit() {
      standIn.windows[0]?.close();
      await standIn.ended;
    },
  };
}
