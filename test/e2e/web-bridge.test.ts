/** The browser's bridge in a real browser against the real web host: calls, bytes, events, uploads, downloads, and a host that goes. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createWebHost } from '../../electron/web-host.ts';
import type { ServicesClient } from '../../electron/worker/services-client.ts';
import type { EventListener } from '../../shared/api/bridge.ts';
import type { FileToken } from '../../shared/api/contract.ts';
import { ROOT, temporaryFolder } from '../electron/cli/run-doichieu.ts';
import { launchBrowser } from './browser.ts';

let browser: Browser;
let script: string;

beforeAll(async () => {
  const entry = join(ROOT, 'test', 'renderer', 'web-bridge', 'page.ts');
  const lib = { entry, formats: ['es' as const], fileName: 'page' };
  const output = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
  const [bundle] = output as readonly { readonly output: readonly { readonly type: string; readonly code?: string }[] }[];
  script = bundle?.output.find(({ type }) => type === 'chunk')?.code ?? '';
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Services that answer with what they were asked, and tell where granted files lie. */
function echo() {
  const listeners = new Set<EventListener>();
  const paths = new Map<string, string>();
  const services = {
    call: async (method: string, input: unknown) =>
      method === 'rules.list'
        ? { kind: 'bug', detail: 'broken' }
        : { kind: 'done', output: { method, input, content: Uint8Array.of(0, 200, 255) } },
    onEvent: (listener: EventListener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    grant: (path: string) => {
      const token = `token-${paths.size}` as FileToken;
      paths.set(token, path);
      return { token, name: basename(path) };
    },
    close: async () => {},
  } as unknown as ServicesClient;
  return { services, listeners, paths };
}

async function open(uploadLimits = { fileBytes: 1000, totalBytes: 100_000, files: 100 }) {
  const renderer = join(temporaryFolder(), 'renderer');
  mkdirSync(renderer);
  const head = '<!doctype html><title>t</title><link rel="icon" href="./icon.svg">';
  writeFileSync(join(renderer, 'index.html'), `${head}<script type="module" src="./page.js"></script>`);
  writeFileSync(join(renderer, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(renderer, 'page.js'), script);
  const told = echo();
  const host = await createWebHost({ services: told.services, renderer, report: () => {}, uploadLimits });
  const context = await browser.newContext();
  onTestFinished(async () => {
    await context.close();
    await host.close();
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(host.oneTimeAddress());
  await expect.poll(() => inPage(page, 'bridge !== undefined')).toBe(true);
  return { page, host, errors, ...told };
}

/** Runs an expression over `bridge` in the page. */
function inPage<T>(page: Page, expression: string): Promise<T> {
  return page.evaluate(`(async () => { const { bridge } = window; return ${expression}; })()`) as Promise<T>;
}

describe('the bridge of the browser', () => {
  it('knows what it is', async () => {
    const { page } = await open();
    expect(await inPage(page, '[bridge.host, bridge.savePdf, location.hash]')).toEqual(['web', null, '']);
  });

  it('calls, bytes included, also after a reload and without the key', async () => {
    const { page } = await open();
    const call = `bridge.call('library.search', { text: 'lễ hội' }).then(({ output }) => [
      output.method, output.input.text, output.content instanceof Uint8Array, [...output.content]])`;
    const wanted = ['library.search', 'lễ hội', true, [0, 200, 255]];
    expect(await inPage(page, call)).toEqual(wanted);
    await page.reload();
    await expect.poll(() => inPage(page, 'bridge !== undefined')).toBe(true);
    expect(await inPage(page, call)).toEqual(wanted);
  });

  it('hands on a bug, a missing key and a host that is gone as data', async () => {
    const { page, host } = await open();
    const call = `bridge.call('rules.list', {})`;
    expect(await inPage(page, call)).toEqual({ kind: 'bug', detail: 'broken' });
    const stranger = await page.context().newPage();
    await stranger.goto(`http://127.0.0.1:${host.port}/`);
    await expect.poll(() => inPage(stranger, 'bridge !== undefined')).toBe(true);
    expect(await inPage(stranger, call)).toEqual({ kind: 'failed', failure: { code: 'host-no-token', params: {} } });
    await host.close();
    expect(await inPage(page, call)).toEqual({ kind: 'failed', failure: { code: 'host-gone', params: {} } });
  });

  it('hears events until it stops listening', async () => {
    const { page, listeners } = await open();
    const tell = (done: number) => {
      for (const listener of listeners) listener('folder.progress', { step: 'reading', done, total: 9, name: 'bài' });
    };
    const stream = page.waitForResponse(/\/events$/);
    await inPage(page, '(window.stop = bridge.onEvent((event, payload) => window.heard.push([event, payload.done])), null)');
    await stream;
    tell(1);
    tell(2);
    await expect.poll(() => inPage(page, 'window.heard.length')).toBe(2);
    expect(await inPage(page, 'window.heard')).toEqual([
      ['folder.progress', 1],
      ['folder.progress', 2],
    ]);
    await inPage(page, 'window.stop()');
    tell(3);
    await inPage(page, `bridge.call('library.info', {})`);
    expect(await inPage(page, 'window.heard.length')).toBe(2);
  });

  it('uploads what is chosen, and nothing where the user cancels', async () => {
    const { page, paths } = await open();
    const chosen = page.waitForEvent('filechooser');
    const granted = inPage<readonly { readonly token: string; readonly name: string }[]>(
      page,
      `bridge.chooseFiles('documents', { several: true })`,
    );
    const chooser = await chosen;
    expect(chooser.isMultiple()).toBe(true);
    const file = (name: string, content: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
    await chooser.setFiles([file('bài.txt', 'Một'), file('b.txt', 'One')]);
    const files = await granted;
    expect(files.map(({ name }) => name)).toEqual(['bài.txt', 'b.txt']);
    expect(files.map(({ token }) => readFileSync(paths.get(token)!, 'utf8'))).toEqual(['Một', 'One']);
    expect(await inPage(page, `bridge.chooseFiles('library')`)).toEqual([]);
  });

  it('uploads a folder as one', async () => {
    const { page, paths } = await open();
    const folder = join(temporaryFolder(), 'tháng 3');
    mkdirSync(join(folder, 'vi'), { recursive: true });
    writeFileSync(join(folder, 'vi', 'bài.txt'), 'Một');
    writeFileSync(join(folder, 'a.txt'), 'One');
    const chosen = page.waitForEvent('filechooser');
    const granted = inPage<readonly { readonly token: string; readonly name: string }[]>(page, `bridge.chooseFiles('folder')`);
    await (await chosen).setFiles(folder);
    const [one] = await granted;
    expect(one?.name).toBe('tháng 3');
    expect(readFileSync(join(paths.get(one!.token)!, 'vi', 'bài.txt'), 'utf8')).toBe('Một');
  });

  it('uploads what is dropped', async () => {
    const { page, paths } = await open();
    await page.evaluate(`(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Một'], 'bài.txt'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    })()`);
    await expect.poll(() => inPage(page, 'window.heard.length')).toBe(1);
    expect(readFileSync(paths.get('token-0')!, 'utf8')).toBe('Một');
  });

  it('says why a file is refused', async () => {
    const { page } = await open();
    const upload = `bridge.grantFiles([new File(['x'.repeat(2000)], 'a.txt')]).catch(({ code, params }) => [code, params.file])`;
    expect(await inPage(page, upload)).toEqual(['file-too-large', 'a.txt']);
  });

  it.each([
    [`'báo cáo'`, 'báo cáo'],
    [`Uint8Array.of(104, 105)`, 'hi'],
  ])('downloads what is saved: %s', async (content, wanted) => {
    const { page, errors } = await open();
    const downloaded = page.waitForEvent('download');
    const saved = inPage(page, `bridge.saveFile({ name: 'báo cáo.html', mediaType: 'text/html', content: ${content} })`);
    const download = await downloaded;
    expect([await saved, download.suggestedFilename()]).toEqual([true, 'báo cáo.html']);
    expect(readFileSync(await download.path(), 'utf8')).toBe(wanted);
    expect(errors).toEqual([]);
  });

  it('runs nothing that is not a file of ours', async () => {
    const { page } = await open();
    const outcome = await page.evaluate(`(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.inline = true';
      document.body.append(script);
      // Not from here: what the test evaluates is exempt from the policy, a task of the page is not.
      const evaluated = await new Promise((done) => setTimeout(() => {
        try { done(new Function('return true')()); } catch { done(false); }
      }));
      const outside = await fetch('http://127.0.0.2:9/').then(() => true, () => false);
      const framed = document.createElement('iframe');
      framed.srcdoc = '<script>parent.inline = true</script>';
      document.body.append(framed);
      await new Promise((done) => setTimeout(done, 100));
      return [window.inline ?? false, evaluated, outside];
    })()`);
    expect(outcome).toEqual([false, false, false]);
  });
});
