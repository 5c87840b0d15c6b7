/** The built preload and IPC against the stand-in of Electron: whom the app answers, and what it does for them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CHANNELS } from '../../electron/shell/channels.ts';
import { INPUTS } from '../../shared/api/contract.ts';
import { samplePair } from './cli/run-doichieu.ts';
import { type Asker, buildAll, pageIpc, preloadIn, startOnStandIn } from './stand-in/run-app.ts';

beforeAll(buildAll, 120_000);

const FILES = samplePair('khai-mac-hoi-cho', 'docx');

describe('a message of the page', () => {
  it.each<readonly [string, Asker]>([
    ['another site', { url: 'https://example.org/' }],
    ['a frame inside', { isTopFrame: false }],
    ['another window', { contentsId: 999 }],
    ['another page of ours', { url: 'app://doichieu/report.html' }],
    ['no page', { url: '' }],
  ])('from %s is refused on every channel', async (_, asker) => {
    const { standIn, window } = await startOnStandIn();
    const { invoke } = pageIpc(standIn, window, asker);
    expect(standIn.handlers.size).toBe(5);
    for (const channel of standIn.handlers.keys()) await expect(invoke(channel, 'rules.list', {})).rejects.toThrow('Refused');
    expect(standIn.answers.shown).toEqual([]);
  });

  it.each<readonly [string, readonly unknown[]]>([
    [CHANNELS.call, ['toString', {}]],
    [CHANNELS.call, ['__proto__', {}]],
    [CHANNELS.call, [['rules.list'], {}]],
    [CHANNELS.chooseFiles, ['/etc/passwd', {}]],
    [CHANNELS.chooseFiles, []],
    [CHANNELS.grantPaths, ['/etc/passwd']],
    [CHANNELS.saveFile, [{ name: 'a', mediaType: '', content: 7 }]],
    [CHANNELS.savePdf, [{}, 'a.pdf']],
  ])('%s with %o is refused', async (channel, args) => {
    const { standIn, window } = await startOnStandIn();
    await expect(pageIpc(standIn, window).invoke(channel, ...args)).rejects.toThrow();
    expect(standIn.answers.shown).toEqual([]);
  });

  it('with a path in the place of a token reads nothing', async () => {
    const { standIn, window } = await startOnStandIn();
    const { bridge } = preloadIn(standIn, window);
    const files = [...FILES] as never;
    expect(await bridge.methods['pair.check']({ files })).toMatchObject({ kind: 'failed', failure: { code: 'file-not-found' } });
  });
});

describe('the preload', () => {
  it('needs nothing but electron and gives the page named functions only', async () => {
    const { standIn, window } = await startOnStandIn();
    const { exposed, required, bridge } = preloadIn(standIn, window);
    expect([Object.keys(exposed), required]).toEqual([['doichieu'], ['electron']]);
    expect(Object.keys(bridge.methods).sort()).toEqual(Object.keys(INPUTS).sort());
    expect(Object.keys(bridge).sort()).toEqual(
      [
        'chooseFiles',
        'grantFiles',
        'host',
        'methods',
        'onEvent',
        'onMenu',
        'onOpenFiles',
        'platform',
        'saveFile',
        'savePdf',
      ].sort(),
    );
  });

  it('lets the user choose files, and the services read them', async () => {
    const { standIn, window, userData } = await startOnStandIn();
    const { bridge } = preloadIn(standIn, window);
    expect(await bridge.chooseFiles('documents')).toEqual([]);
    standIn.answers.open = FILES;
    const files = await bridge.chooseFiles('documents', { several: true });
    expect(JSON.stringify(files)).not.toContain(userData);
    expect(files.map(({ name }) => name)).toEqual(['khai-mac-hoi-cho.vi.docx', 'khai-mac-hoi-cho.en.docx']);
    const [vi, en] = files.map(({ token }) => token);
    expect(await bridge.methods['pair.check']({ files: [vi!, en!] })).toMatchObject({ kind: 'done' });
    expect(standIn.recent).toEqual([...FILES]);
  });

  it('takes dropped files by the path that the system knows, and none that the page made up', async () => {
    const { standIn, window } = await startOnStandIn();
    const [real, invented] = [new File([], 'a.docx'), new File([], 'b.docx')];
    const { bridge } = preloadIn(standIn, window, new Map([[real, FILES[0]]]));
    const granted = await bridge.grantFiles([real, invented]);
    expect(granted.map(({ name }) => name)).toEqual(['khai-mac-hoi-cho.vi.docx']);
  });

  it('tells events, menu commands and files to open, without the way back', async () => {
    const { standIn, window } = await startOnStandIn({}, [FILES[0]]);
    const { bridge } = preloadIn(standIn, window);
    const heard: unknown[][] = [];
    bridge.onOpenFiles((...args) => heard.push(args));
    bridge.onMenu((...args) => heard.push(args));
    const stop = bridge.onEvent((...args) => heard.push(args));
    expect(heard).toEqual([[[{ token: expect.any(String), name: 'khai-mac-hoi-cho.vi.docx' }]]]);
    window.webContents.send(CHANNELS.menu, 'undo');
    window.webContents.send(CHANNELS.event, 'folder.progress', { step: 'pairing', vi: 1, en: 1 });
    stop();
    window.webContents.send(CHANNELS.event, 'folder.progress', { step: 'pairing', vi: 2, en: 2 });
    expect(heard.slice(1)).toEqual([['undo'], ['folder.progress', { step: 'pairing', vi: 1, en: 1 }]]);
  });

  it('saves where the user says, and tells them where it cannot', async () => {
    const { standIn, window, userData } = await startOnStandIn();
    const { bridge } = preloadIn(standIn, window);
    const file = { name: '../x/báo cáo.html', mediaType: 'text/html', content: 'nội dung' };
    expect(await bridge.saveFile(file)).toBe(false);
    expect(standIn.answers.shown[0]).toMatchObject({ kind: 'save', options: { defaultPath: 'báo cáo.html' } });
    standIn.answers.save = join(userData, 'a.html');
    expect(await bridge.saveFile(file)).toBe(true);
    expect(readFileSync(standIn.answers.save, 'utf8')).toBe('nội dung');
    standIn.answers.save = join(userData, 'missing', 'a.html');
    expect(await bridge.saveFile(file)).toBe(false);
    expect(standIn.answers.shown.at(-1)).toMatchObject({ kind: 'message', options: { type: 'error' } });
  });

  it('prints a report in a hidden window without scripts, twice at once', async () => {
    const { standIn, window, userData } = await startOnStandIn();
    const seen: unknown[] = [];
    standIn.events.on('web-contents-created', () => seen.push(true));
    const { bridge } = preloadIn(standIn, window);
    standIn.answers.save = join(userData, 'a.pdf');
    const print = () => bridge.savePdf?.('<p>báo cáo</p>', 'a.pdf');
    expect(await Promise.all([print(), print()])).toEqual([true, true]);
    expect(readFileSync(standIn.answers.save, 'utf8')).toMatch(/^%PDF/);
    expect([seen.length, standIn.windows.length]).toEqual([2, 1]);
    const printing = [...standIn.sessions].filter(([name]) => name !== '').map(([, session]) => session);
    const report = await printing[0]!.load('app://doichieu/report.html');
    expect(report?.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
    expect(await printing[0]!.lets('https://example.org/')).toBe(false);
  });
});
