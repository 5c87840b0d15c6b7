/** What is typed stays, whatever happens to the host: killed, unreachable, or slower than the hand. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanEnvironment, ROOT } from '../electron/cli/run-doichieu.ts';
import type { Rows } from '../electron/workbench-host.ts';
import { launchBrowser } from './browser.ts';
import { cell, expectQuiet, goTo, openPair, openPairs, saved } from './open-pairs.ts';

const ROWS: Rows = [
  ['Hội thi chèo thuyền trên sông Lam', 'Boat race on the Lam River'],
  ['Mỗi đội có 8 người chèo và một người lái.', 'Each team has 8 rowers and one helmsman.'],
  ['Giải nhất trị giá 15 triệu đồng.', 'The first prize is worth 15 million VND.'],
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('what is typed', () => {
  it('is on the disk 300 ms after the last key, though the host is killed', async () => {
    const app = await openPairs({ browser, pairs: [ROWS] });
    const host = spawn(process.execPath, [join(ROOT, 'electron', 'scripts', 'web.ts'), '--no-open', '--library', app.library], {
      env: cleanEnvironment(),
    });
    const killed = new Promise((done) => host.on('close', done));
    const page = await app.page.context().newPage();
    try {
      let told = '';
      for await (const part of host.stdout) {
        told += part;
        if (/http:\S+\s/.test(told)) break;
      }
      await page.goto(/http:\S+/.exec(told)?.[0] ?? '');
      await page.locator('h1').first().waitFor();
      await goTo(page, 'pair/1');
      await page.locator('[role="gridcell"]:focus').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('F2');
      await page.locator('textarea:focus').waitFor();
      await page.keyboard.type(' Typed to the last key');
      await page.waitForTimeout(300);
    } finally {
      host.kill('SIGKILL');
      await killed;
      await page.close();
    }
    await openPair(app);
    expect(await cell(app.page, 2, 'en').innerText()).toBe(`${ROWS[1]?.[1]} Typed to the last key`);
    expectQuiet(app);
    await app.close();
  });

  it('is there after the page was loaded anew in the middle of typing', async () => {
    const app = await openPairs({ browser, pairs: [ROWS] });
    await openPair(app);
    await app.page.keyboard.press('F2');
    await app.page.locator('textarea:focus').waitFor();
    await app.page.keyboard.type(' and then');
    await app.page.reload();
    await app.page.locator('[role="row"]').first().waitFor();
    await expect.poll(() => cell(app.page, 1, 'en').innerText()).toBe(`${ROWS[0]?.[1]} and then`);
    expectQuiet(app);
    await app.close();
  });

  it('stays in sight when it cannot be saved, and is saved as soon as it can be', async () => {
    const app = await openPairs({ browser, pairs: [ROWS] });
    await openPair(app);
    await app.page.context().setOffline(true);
    await app.page.keyboard.press('F2');
    await app.page.locator('textarea:focus').fill('Written while nobody listened');
    await app.page.locator('.status-failed').waitFor();
    await app.page.keyboard.press('Escape');
    expect(await cell(app.page, 1, 'en').innerText()).toBe('Written while nobody listened');
    await app.page.keyboard.press('F2');
    expect(await app.page.locator('textarea:focus').inputValue()).toBe('Written while nobody listened');
    await app.page.keyboard.press('Escape');
    await app.page.context().setOffline(false);
    await saved(app.page);
    expect(await cell(app.page, 1, 'en').innerText()).toBe('Written while nobody listened');
    expectQuiet(app, /ERR_INTERNET_DISCONNECTED/);
    await app.close();
  });
});
