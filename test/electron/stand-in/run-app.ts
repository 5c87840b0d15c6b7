/** Runs the built main, worker and preload against the stand-in: what ships is what runs. */

import { spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { ELECTRON } from '../../../electron/scripts/build-app.ts';
import type { PreloadBridge } from '../../../shared/api/preload-bridge.ts';
import { cleanEnvironment, ROOT, temporaryFolder } from '../cli/run-doichieu.ts';
import { createStandIn, type StandIn, type StandInSettings } from './electron.ts';
import type { StandInWindow } from './window.ts';

export const PRELOAD = join(ELECTRON, 'preload.cjs');

/** Builds what is stale; in a process of its own, since a build inside a test run would be one for tests. */
export function buildAll(): void {
  const built = spawnSync(process.execPath, [join(ROOT, 'electron', 'scripts', 'build.ts')], {
    env: cleanEnvironment(),
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`The app could not be built:\n${built.stderr}`);
}

/** Starts the app; resolves when it has a window, has decided against one, or has run its command. */
export async function runApp(standIn: StandIn, args: readonly string[] = []): Promise<void> {
  const before = { argv: process.argv, listeners: new Map<string, readonly unknown[]>() };
  const errors = ['uncaughtException', 'unhandledRejection'] as const;
  for (const name of errors) before.listeners.set(name, process.listeners(name as 'uncaughtException'));
  process.argv = ['electron', ROOT, ...args];
  vi.resetModules();
  vi.doMock('electron', () => standIn.module);
  try {
    await import(join(ELECTRON, 'main.js'));
    await Promise.race([standIn.ended, vi.waitUntil(() => standIn.windows.length > 0, { timeout: 10_000 })]);
  } finally {
    process.argv = before.argv;
    vi.doUnmock('electron');
  }
  onTestFinished(async () => {
    standIn.module.app.quit();
    await standIn.ended;
    for (const name of errors) {
      const kept = before.listeners.get(name) ?? [];
      for (const listener of process.listeners(name as 'uncaughtException')) {
        if (!kept.includes(listener)) process.removeListener(name, listener as never);
      }
    }
  });
}

/** Starts the app in a user folder of its own (the library lies there too), with one window open. */
export async function startOnStandIn(settings: Partial<StandInSettings> = {}, args: readonly string[] = []) {
  const userData = settings.userData ?? temporaryFolder();
  for (const name of ['XDG_DATA_HOME', 'APPDATA', 'HOME']) vi.stubEnv(name, userData);
  const standIn = createStandIn({ ...settings, userData });
  await runApp(standIn, args);
  const [window] = standIn.windows;
  if (window === undefined) throw new Error('The app has opened no window');
  return { standIn, window, userData, main: standIn.sessions.get('')! };
}

/** Who seems to ask. */
export interface Asker {
  readonly url?: string;
  readonly isTopFrame?: boolean;
  readonly contentsId?: number;
}

/** The way from a page to main, both ways copied as Electron copies. */
export function pageIpc(standIn: StandIn, window: StandInWindow, asker: Asker = {}) {
  const { url = window.loaded[0] ?? '', isTopFrame = true, contentsId = window.webContents.id } = asker;
  const event = () => ({ sender: { id: contentsId }, senderFrame: { url, parent: isTopFrame ? null : {} } });
  return {
    async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      const handler = standIn.handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      return structuredClone(await handler(event(), ...structuredClone(args)));
    },
    send(channel: string, ...args: unknown[]): void {
      standIn.listeners.get(channel)?.(event(), ...structuredClone(args));
    },
  };
}

/** Runs the built preload as the page of `window` would, with `paths` behind the files that are dropped on it. */
export function preloadIn(standIn: StandIn, window: StandInWindow, paths: ReadonlyMap<unknown, string> = new Map()) {
  const exposed: Record<string, unknown> = {};
  const messages = new EventEmitter();
  const ipc = pageIpc(standIn, window);
  window.webContents.page = {
    receive: (channel, payload) => void messages.emit(channel, { sender: 'never for the page' }, ...payload),
    close: async () => {},
  };
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, api: unknown) => Object.assign(exposed, { [name]: api }) },
    ipcRenderer: Object.assign(messages, ipc),
    webUtils: { getPathForFile: (file: unknown) => paths.get(file) ?? '' },
  };
  const required: string[] = [];
  const require = (name: string) => {
    required.push(name);
    if (name !== 'electron') throw new Error(`A sandboxed preload cannot load ${name}`);
    return electron;
  };
  new Function('require', 'module', 'exports', readFileSync(PRELOAD, 'utf8'))(require, { exports: {} }, {});
  return { exposed, required, bridge: exposed['doichieu'] as PreloadBridge };
}
