/** The built app against the stand-in of Electron: how it shuts its page off, and how it begins and ends. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { samplePair, temporaryFolder } from './cli/run-doichieu.ts';
import { createStandIn } from './stand-in/electron.ts';
import { buildAll, PRELOAD, preloadIn, runApp, startOnStandIn } from './stand-in/run-app.ts';

beforeAll(buildAll, 120_000);

const FILES = samplePair('khai-mac-hoi-cho', 'docx');

describe('the window', () => {
  it.each([true, false])('isolates its page (packaged: %s)', async (isPackaged) => {
    const { window } = await startOnStandIn({ isPackaged });
    expect(window.options.webPreferences).toEqual({
      ...{ contextIsolation: true, sandbox: true, nodeIntegration: false, nodeIntegrationInWorker: false },
      ...{ nodeIntegrationInSubFrames: false, webSecurity: true, allowRunningInsecureContent: false },
      ...{ experimentalFeatures: false, webviewTag: false, navigateOnDragDrop: false, spellcheck: false, javascript: true },
      ...{ preload: PRELOAD, devTools: !isPackaged },
    });
    expect([window.loaded, window.isShown]).toEqual([['app://doichieu/index.html'], true]);
  });

  it('registers its scheme before the app is ready, and resolves no name', async () => {
    const { standIn } = await startOnStandIn();
    expect(standIn.schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
    expect(standIn.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  });

  it('denies every permission, device and download', async () => {
    const { main } = await startOnStandIn();
    const asked = ['media', 'geolocation', 'notifications', 'clipboard-read', 'fileSystem', 'openExternal', 'fullscreen', 'hid'];
    for (const permission of asked) {
      const granted = await new Promise((done) => main.permissionRequest?.({} as never, permission as never, done, {} as never));
      expect([permission, granted, main.permissionCheck?.(null, permission as never, '', {} as never)]).toEqual([
        permission,
        false,
        false,
      ]);
    }
    expect(main.devicePermission?.({} as never)).toBe(false);
    expect(main.isSpellChecking).toBe(false);
    const download = { preventDefault: vi.fn() };
    main.emit('will-download', download);
    expect(download.preventDefault).toHaveBeenCalled();
  });

  it.each([
    ['https://example.org/', false],
    ['http://127.0.0.1/', false],
    ['file:///etc/passwd', false],
    ['ws://example.org/', false],
    ['data:text/html,x', false],
    ['devtools://devtools/a.js', false],
    ['app://other/index.html', false],
    ['app://doichieu/index.html', true],
  ])('lets a request for %s go: %s', async (url, isLet) => {
    const { main } = await startOnStandIn({ isPackaged: true });
    expect(await main.lets(url)).toBe(isLet);
  });

  it('serves the interface and nothing beside it', async () => {
    const { main } = await startOnStandIn();
    const page = await main.load('app://doichieu/index.html');
    expect([page?.status, await page?.text()]).toEqual([200, expect.stringContaining('id="root"')]);
    expect(page?.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; /);
    for (const path of ['../electron/main.js', '%2e%2e/electron/main.js', '..%2felectron/main.js', 'missing.js', '']) {
      const answer = await main.load(`app://doichieu/assets/${path}`);
      expect([path, answer?.status]).toEqual([path, 404]);
    }
    expect((await main.load('app://doichieu/index.html', 'POST'))?.status).toBe(405);
  });

  it('never leaves its page, opens no second one and holds no page inside', async () => {
    const { window } = await startOnStandIn();
    expect(window.webContents.windowOpenHandler?.({ url: 'app://doichieu/' } as never)).toEqual({ action: 'deny' });
    const prevented = (name: string, details: object) => {
      const event = { preventDefault: vi.fn(), ...details };
      window.webContents.emit(name, event);
      return event.preventDefault.mock.calls.length > 0;
    };
    expect(prevented('will-navigate', { url: 'https://example.org/' })).toBe(true);
    expect(prevented('will-navigate', { url: 'app://doichieu/index.html' })).toBe(false);
    expect(prevented('will-frame-navigate', { url: 'app://doichieu/index.html', isMainFrame: false })).toBe(true);
    expect(prevented('will-frame-navigate', { url: 'file:///', isMainFrame: true })).toBe(true);
    expect(prevented('will-redirect', { url: 'app://doichieu/index.html' })).toBe(true);
    expect(prevented('will-attach-webview', {})).toBe(true);
  });
});

describe('the app', () => {
  const labels = (items: readonly { readonly label?: string }[]) => items.map(({ label }) => label);

  it('speaks Vietnamese first, and the language of the settings once they are set', async () => {
    const { standIn, window, userData } = await startOnStandIn();
    expect(labels(standIn.menu.template)).toContain('Chỉnh sửa');
    const { bridge } = preloadIn(standIn, window);
    await bridge.methods['settings.set']({ language: 'en', theme: 'dark' });
    expect(labels(standIn.menu.template)).toContain('Edit');
    expect(standIn.module.nativeTheme.themeSource).toBe('dark');
    await vi.waitUntil(() => existsSync(join(userData, 'window.json')));
    expect(readFileSync(join(userData, 'window.json'), 'utf8')).toContain('"language": "en"');
  });

  it('comes back where its window was', async () => {
    const userData = temporaryFolder();
    const state = {
      window: { bounds: { x: 40, y: 50, width: 900, height: 700 }, maximized: true },
      recent: [],
      library: null,
      language: 'en',
    };
    writeFileSync(join(userData, 'window.json'), JSON.stringify(state));
    const { window, standIn } = await startOnStandIn({ userData });
    expect(window.options).toMatchObject({ x: 40, y: 50, width: 900, height: 700 });
    expect(window.isMaximized()).toBe(true);
    window.close();
    expect(await standIn.ended).toBe(0);
    expect(JSON.parse(readFileSync(join(userData, 'window.json'), 'utf8'))).toEqual(state);
  });

  it('takes over the files of a second instance', async () => {
    const { standIn, window } = await startOnStandIn();
    const { bridge } = preloadIn(standIn, window);
    const opened: string[] = [];
    bridge.onOpenFiles((files) => opened.push(...files.map(({ name }) => name)));
    standIn.events.emit('second-instance', {}, [], '', { files: [FILES[1]] });
    const event = { preventDefault: vi.fn() };
    standIn.events.emit('open-file', event, FILES[0]);
    expect(opened).toEqual(['khai-mac-hoi-cho.en.docx', 'khai-mac-hoi-cho.vi.docx']);
    expect(event.preventDefault).toHaveBeenCalled();
  });

  it('hands its files over where it is the second instance, and goes', async () => {
    const userData = temporaryFolder();
    const standIn = createStandIn({ userData, isSecond: true });
    await runApp(standIn, [FILES[0]]);
    expect([await standIn.ended, standIn.windows, standIn.lockData]).toEqual([0, [], [{ files: [FILES[0]] }]]);
  });

  it('runs a command without a window and without asking for the lock', async () => {
    const written: string[] = [];
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk, ...rest) => {
      written.push(String(chunk));
      for (const done of rest) if (typeof done === 'function') done();
      return true;
    });
    const standIn = createStandIn({ userData: temporaryFolder() });
    try {
      await runApp(standIn, ['--version']);
    } finally {
      write.mockRestore();
    }
    expect([await standIn.ended, standIn.windows, standIn.lockData]).toEqual([0, [], []]);
    expect(written.join('')).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('says what to do next when the page is gone, and logs no text', async () => {
    const { standIn, window, userData } = await startOnStandIn();
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    await vi.waitUntil(() => window.loaded.length === 2);
    expect(standIn.answers.shown[0]).toMatchObject({
      kind: 'message',
      options: { buttons: ['Tải lại', 'Thoát'], detail: expect.stringContaining('doichieu.log') },
    });
    expect(readFileSync(join(userData, 'logs', 'doichieu.log'), 'utf8')).toMatch(/ page\ncrashed 5\n$/);
  });

  it('starts anew with the library that was chosen', async () => {
    const { standIn, window, userData } = await startOnStandIn();
    const library = join(userData, 'tin tỉnh.db');
    standIn.answers.open = [library];
    const items = standIn.menu.template.flatMap(({ submenu }) => submenu as Electron.MenuItemConstructorOptions[]);
    const [entry] = items.filter(({ label }) => label === 'Mở thư viện khác…');
    entry!.click!({} as Electron.MenuItem, undefined, {} as Electron.KeyboardEvent);
    expect([await standIn.ended, standIn.relaunches.count]).toEqual([0, 1]);
    window.destroy();
    const second = await startOnStandIn({ userData });
    const { bridge } = preloadIn(second.standIn, second.window);
    expect(await bridge.methods['library.info']({})).toMatchObject({ kind: 'done', output: { file: library, pairs: 0 } });
  });

  it('closes the library before it ends', async () => {
    const { standIn, window, userData } = await startOnStandIn();
    const { bridge } = preloadIn(standIn, window);
    await bridge.methods['library.search']({ text: 'hội' });
    mkdirSync(join(userData, 'logs'), { recursive: true });
    window.close();
    expect(await standIn.ended).toBe(0);
    const library = join(userData, 'doichieu', 'library.db');
    if (process.platform === 'linux') expect([existsSync(library), existsSync(`${library}-wal`)]).toEqual([true, false]);
  });
});
