/** The built main, worker, preload and interface together, the window being a page of a real Chromium. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePair, temporaryFolder } from '../electron/cli/run-doichieu.ts';
import { buildAll } from '../electron/stand-in/run-app.ts';
import { launchBrowser } from './browser.ts';
import { startDesktop } from './start-desktop.ts';

let browser: Browser;
beforeAll(async () => {
  buildAll();
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser?.close());

/** Runs an expression over the bridge that the preload put there. */
function inPage<T>(page: Page, expression: string): Promise<T> {
  return page.evaluate(`(async () => { const { doichieu } = window; return ${expression}; })()`) as Promise<T>;
}

describe('the app in its window', () => {
  it('opens in Vietnamese over the preload, and no request leaves it', async () => {
    const { page, refused, errors } = await startDesktop(browser, temporaryFolder());
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    expect(await page.locator('body').innerText()).toMatch(/[ăâđêôơư]/i);
    expect(await inPage(page, 'doichieu.host')).toBe('electron');
    expect([refused, errors]).toEqual([[], []]);
    const outside = await inPage(page, `fetch('https://example.org/').then(() => 'reached', () => 'refused')`);
    expect(outside).toBe('refused');
  });

  it('keeps what was stored over a restart', async () => {
    const userData = temporaryFolder();
    const first = await startDesktop(browser, userData);
    first.standIn.answers.open = samplePair('khai-mac-hoi-cho', 'docx');
    const added = await inPage(
      first.page,
      `doichieu.chooseFiles('documents', { several: true })
        .then((files) => doichieu.methods['library.add']({ files: files.map(({ token }) => token) }))
        .then(({ kind }) => kind)`,
    );
    expect(added).toBe('done');
    await first.quit();
    const second = await startDesktop(browser, userData);
    const list = `doichieu.methods['library.list']({}).then(({ output }) => output.total)`;
    expect(await inPage(second.page, list)).toBe(1);
    await second.quit();
  });

  it('leads from two files to a fixed amount that is there again after the app was closed', async () => {
    const userData = temporaryFolder();
    const first = await startDesktop(browser, userData);
    first.standIn.answers.open = samplePair('khai-mac-hoi-cho', 'docx');
    await first.page.keyboard.press('Control+o');
    await first.page.locator('dialog .button-primary:focus').press('Enter');
    await first.page.getByRole('button', { name: 'Đưa vào thư viện' }).click();
    await first.page.locator('.findings-state').first().waitFor();
    await first.page.keyboard.press('F8');
    await first.page.keyboard.press('F8');
    await first.page.locator('.finding-selected', { hasText: '63,215' }).waitFor();
    await first.page.keyboard.press('Alt+Enter');
    await first.page.locator('[role="gridcell"][lang="en"]', { hasText: '63.215 million' }).waitFor();
    await first.page.locator('.status-saved').waitFor();
    const open = await first.page.locator('.findings-state').first().innerText();
    expect([first.refused, first.errors]).toEqual([[], []]);
    await first.quit();

    const second = await startDesktop(browser, userData);
    await second.page.locator('.pair-open').click();
    await second.page.locator('[role="gridcell"][lang="en"]', { hasText: '63.215 million' }).waitFor();
    expect(await second.page.locator('.findings-state').first().innerText()).toBe(open);
    await second.page.keyboard.press('Control+z');
    await second.page.locator('[role="gridcell"][lang="en"]', { hasText: '63,215 million' }).waitFor();
    expect([second.refused, second.errors]).toEqual([[], []]);
    await second.quit();
  });

  it('saves bytes and prints a report as they are', async () => {
    const userData = temporaryFolder();
    const { page, standIn } = await startDesktop(browser, userData);
    standIn.answers.save = join(userData, 'a.xlsx');
    const file = `{ name: 'a.xlsx', mediaType: '', content: Uint8Array.of(0, 200, 255) }`;
    expect(await inPage(page, `doichieu.saveFile(${file})`)).toBe(true);
    expect([...readFileSync(standIn.answers.save)]).toEqual([0, 200, 255]);
    standIn.answers.save = join(userData, 'a.pdf');
    expect(await inPage(page, `doichieu.savePdf('<!doctype html><p>Báo cáo</p>', 'a.pdf')`)).toBe(true);
    const pdf = readFileSync(standIn.answers.save);
    expect([pdf.subarray(0, 5).toString(), pdf.length > 2000]).toEqual(['%PDF-', true]);
  });

  it('reaches the page with menu commands and files to open', async () => {
    const { page, standIn } = await startDesktop(browser, temporaryFolder());
    await inPage(page, `(window.heard = [], doichieu.onMenu((command) => heard.push(command)), null)`);
    const click = (items: readonly { label?: string; click?: unknown; submenu?: unknown }[], label: string): void => {
      for (const item of items) {
        if (item.label === label) (item.click as () => void)();
        if (Array.isArray(item.submenu)) click(item.submenu, label);
      }
    };
    click(standIn.menu.template, 'Giới thiệu Đối Chiếu');
    await expect.poll(() => inPage(page, 'heard')).toEqual(['about']);
  });
});
