/** The interface opens in a real browser, speaks Vietnamese, and talks to nobody but its own host. */

import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { startApp } from './start-app.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('the interface in a browser', () => {
  it('opens in Vietnamese and asks no other address', async () => {
    const app = await startApp({ browser });
    try {
      await app.page.locator('#root > *').first().waitFor();
      expect(await app.page.title()).toContain('Đối Chiếu');
      expect(await app.page.locator('html').getAttribute('lang')).toBe('vi');
      expect(await app.page.locator('body').innerText()).toMatch(/[ăâđêôơư]/i);
      expect(app.requests.length).toBeGreaterThan(3);
      const own = `http://127.0.0.1:${app.port}/`;
      expect(app.requests.filter((address) => !address.startsWith(own))).toEqual([]);
      expect(app.errors).toEqual([]);
    } finally {
      await app.close();
    }
    expect(existsSync(app.library)).toBe(false);
  });

  it('takes the key out of the address, keeps working after a reload, and says what to do in a tab without it', async () => {
    const app = await startApp({ browser });
    try {
      expect(app.page.url()).not.toMatch(/#[\w-]{43}/);
      await app.page.locator('#root > *').first().waitFor();
      const ask = () =>
        app.page.evaluate(async () => {
          const token = sessionStorage.getItem('doichieu.token') ?? '';
          const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
          return (await fetch('api/rules.list', { method: 'POST', headers, body: '{}' })).status;
        });
      await expect.poll(ask, { timeout: 10_000 }).toBe(200);
      await app.page.reload();
      expect(await ask()).toBe(200);
      const stranger = await app.page.context().newPage();
      await stranger.goto(`http://127.0.0.1:${app.port}/`);
      await stranger.getByText('npm run web').first().waitFor();
    } finally {
      await app.close();
    }
  });
});
