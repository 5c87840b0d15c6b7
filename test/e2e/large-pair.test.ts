/** A pair of 5,000 paragraphs: only what is on the screen is drawn, and everything in it is reached and edited like in a short one. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rows } from '../electron/workbench-host.ts';
import { launchBrowser } from './browser.ts';
import { cell, expectFocus, expectQuiet, focused, type OpenedApp, openPair, openPairs, rowCount, saved } from './open-pairs.ts';

const SIZE = 5000;
const WRONG = 4800;

const ROWS: Rows = Array.from({ length: SIZE }, (_, at) => {
  const trees = 10 + (at % 500);
  const english = at === WRONG - 1 ? trees + 7 : trees;
  return [
    `Tổ dân phố số ${at + 1} trồng ${trees} cây xanh trong quý này.`,
    `Residential group No. ${at + 1} planted ${english} trees this quarter.`,
  ] as const;
});

let browser: Browser;
let app: OpenedApp;
beforeAll(async () => {
  browser = await launchBrowser();
  app = await openPairs({ browser, pairs: [ROWS] });
  await openPair(app);
}, 60_000);
afterAll(async () => {
  expectQuiet(app);
  await app.close();
  await browser.close();
});

const drawn = () => app.page.locator('[role="row"]').count();

describe('5,000 paragraphs', () => {
  it('are all there, a few of them drawn', async () => {
    expect(await rowCount(app.page)).toBe(SIZE);
    expect(await drawn()).toBeLessThan(40);
  });

  it('are gone through by key from one end to the other, the keyboard with them', async () => {
    await app.page.keyboard.press('Control+End');
    await focused(app.page, SIZE, 'en');
    await app.page.keyboard.press('ArrowUp');
    await focused(app.page, SIZE - 1, 'en');
    expect(await drawn()).toBeLessThan(40);
    await app.page.keyboard.press('Control+Home');
    await focused(app.page, 1, 'en');
  });

  it('lead to the one finding, which is fixed there', async () => {
    await app.page.keyboard.press('F8');
    await focused(app.page, WRONG, 'en');
    await app.page.keyboard.press('Alt+Enter');
    await expect
      .poll(() => cell(app.page, WRONG, 'en').innerText())
      .toBe(`Residential group No. ${WRONG} planted ${10 + ((WRONG - 1) % 500)} trees this quarter.`);
    await app.page.locator('.findings-none').waitFor();
    await saved(app.page);
  });

  it('keep the selected row and its text field while one scrolls away and comes back', async () => {
    await app.page.keyboard.press('F2');
    await app.page.locator('textarea:focus').waitFor();
    await app.page.evaluate(`document.querySelector('.grid').scrollTo(0, 0)`);
    await cell(app.page, 3, 'en').waitFor();
    await app.page.keyboard.type(' Kept');
    await expect.poll(() => app.page.locator('textarea').inputValue()).toMatch(/ Kept$/);
    await app.page.keyboard.press('Escape');
    await saved(app.page);
    await expectFocus(app.page);
    expect(await cell(app.page, WRONG, 'en').innerText()).toMatch(/ Kept$/);
  });

  it('are edited where one clicks after scrolling', async () => {
    await app.page.evaluate(`document.querySelector('.grid').scrollTo(0, 90000)`);
    await app.page.waitForTimeout(200);
    const { x, y, width, height } = (await app.page.locator('.grid').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    // In the middle, and on a row that is only half in sight: it must not move away under the hand.
    for (const place of [0.4, 0.99]) {
      await app.page.mouse.dblclick(x + width * 0.8, y + height * place);
      await app.page.locator('textarea:focus').waitFor();
      await app.page.keyboard.press('Escape');
      await app.page.locator('[role="gridcell"]:focus').waitFor();
    }
  });
});
