/** Electron's own security checklist (electronjs.org/docs/latest/tutorial/security), point by point, on the built app. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it, vi } from 'vitest';
import { ELECTRON, RENDERER } from '../../electron/scripts/build-app.ts';
import { CONTENT_SECURITY_POLICY } from '../../electron/static/security-headers.ts';
import { ROOT } from './cli/run-doichieu.ts';
import type { StandIn } from './stand-in/electron.ts';
import { buildAll, pageIpc, preloadIn, startOnStandIn } from './stand-in/run-app.ts';
import type { StandInWindow } from './stand-in/window.ts';

beforeAll(buildAll, 120_000);

interface Running {
  readonly standIn: StandIn;
  readonly window: StandInWindow;
  readonly preferences: Readonly<Record<string, unknown>>;
}

async function start(): Promise<Running> {
  const { standIn, window } = await startOnStandIn({ isPackaged: true });
  return { standIn, window, preferences: { ...window.options.webPreferences } };
}

function builtText(folder: string, extension: RegExp): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => extension.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

/** True where a navigation of the kind `name` is stopped. */
function isStopped(window: StandInWindow, name: string, details: object): boolean {
  const preventDefault = vi.fn();
  window.webContents.emit(name, { preventDefault, ...details });
  return preventDefault.mock.calls.length > 0;
}

async function isRefused(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => false,
    () => true,
  );
}

const FOREIGN = 'https://example.org/';

type Check = (running: Running) => boolean | Promise<boolean>;

const POINTS: readonly (readonly [number, string, Check])[] = [
  [1, 'only secure content is loaded', ({ window }) => window.loaded.every((url) => url.startsWith('app://doichieu/'))],
  [2, 'no Node.js integration', ({ preferences }) => preferences['nodeIntegration'] === false],
  [3, 'context isolation', ({ preferences }) => preferences['contextIsolation'] === true],
  [4, 'process sandboxing', ({ preferences }) => preferences['sandbox'] === true],
  [
    5,
    'permission requests are handled: none is granted',
    ({ standIn }) =>
      new Promise<boolean>((done) => {
        const { permissionRequest } = standIn.sessions.get('')!;
        permissionRequest?.({} as never, 'media', (isGranted) => done(!isGranted), {} as never);
      }),
  ],
  [6, 'web security is on', ({ preferences }) => preferences['webSecurity'] === true],
  [
    7,
    'a content security policy that starts from nothing',
    async ({ standIn }) => {
      const page = await standIn.sessions.get('')!.load('app://doichieu/index.html');
      const policy = page?.headers.get('content-security-policy') ?? '';
      return policy === CONTENT_SECURITY_POLICY && policy.startsWith("default-src 'none'") && !policy.includes('unsafe');
    },
  ],
  [8, 'no insecure content', ({ preferences }) => preferences['allowRunningInsecureContent'] === false],
  [9, 'no experimental features', ({ preferences }) => preferences['experimentalFeatures'] === false],
  [10, 'no Blink features', ({ preferences }) => !('enableBlinkFeatures' in preferences)],
  [
    11,
    'no pop-ups out of a webview, for there is no webview',
    () => !/<webview|allowpopups/.test(builtText(RENDERER, /\.(?:js|html)$/)),
  ],
  [
    12,
    'a webview is never attached',
    ({ window, preferences }) => preferences['webviewTag'] === false && isStopped(window, 'will-attach-webview', {}),
  ],
  [
    13,
    'navigation is stopped',
    ({ window }) =>
      isStopped(window, 'will-navigate', { url: FOREIGN }) &&
      isStopped(window, 'will-frame-navigate', { url: FOREIGN, isMainFrame: true }) &&
      isStopped(window, 'will-redirect', { url: FOREIGN }),
  ],
  [14, 'no new window', ({ window }) => window.webContents.windowOpenHandler?.({ url: FOREIGN } as never).action === 'deny'],
  [15, 'nothing is opened outside', () => !/openExternal|openPath/.test(builtText(ELECTRON, /\.c?js$/))],
  [
    16,
    'an exact version of Electron is asked for, a current one',
    () => {
      const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
      const [major, ...rest] = String(devDependencies.electron).split('.');
      return rest.length === 2 && Number(major) >= 45;
    },
  ],
  [
    17,
    'the sender of every message is checked',
    async ({ standIn, window }) => {
      const stranger = pageIpc(standIn, window, { url: FOREIGN });
      const refused = await Promise.all(
        [...standIn.handlers.keys()].map((channel) => isRefused(stranger.invoke(channel, 'rules.list', {}))),
      );
      return refused.length > 0 && refused.every(Boolean);
    },
  ],
  [
    18,
    'no file: addresses, a protocol of our own',
    async ({ standIn }) => {
      const main = standIn.sessions.get('')!;
      return standIn.schemes[0]?.scheme === 'app' && !(await main.lets('file:///etc/passwd'));
    },
  ],
  [
    20,
    'no API of Electron is exposed',
    ({ standIn, window }) => {
      const { exposed } = preloadIn(standIn, window);
      const names = JSON.stringify(Object.keys(exposed['doichieu'] as object));
      return Object.keys(exposed).join() === 'doichieu' && !/ipc|invoke|send|require|electron/i.test(names);
    },
  ],
];

it.each(POINTS)('point %i: %s', async (_number, _point, check) => {
  expect(await check(await start())).toBe(true);
});

it('leaves out no point but the fuses (19), which are set when the app is packaged', () => {
  const numbers = POINTS.map(([number]) => number);
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1).filter((number) => number !== 19));
});
