/** Every screen and dialog in every theme by axe-core, without an exception; keyboard, targets, languages and reflow by ourselves. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { THEMES, type Theme } from '../../shared/domain/settings.ts';
import type { Rows } from '../electron/workbench-host.ts';
import { launchBrowser } from './browser.ts';
import { expectQuiet, goTo, type OpenedApp, openPair, openPairs } from './open-pairs.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LONG: Rows = [
  [
    'Lãnh đạo tỉnh kiểm tra công tác giải phóng mặt bằng, tái định cư và tiến độ thi công các gói thầu thuộc dự án đường cao tốc đoạn qua địa bàn các xã phía tây',
    'Provincial leaders inspect site clearance, resettlement and construction progress of the packages of the expressway through the western communes',
  ],
  [
    'Tuyến đường dài 12,5 km đi qua 4 xã. '.repeat(125).trim(),
    'The road is 12.5 km long and crosses 4 communes. '.repeat(125).trim(),
  ],
  ...Array.from(
    { length: 60 },
    (_, at) => [`Xã số ${at + 3} nhận ${at + 2},5 tỷ đồng.`, `Commune No. ${at + 3} received ${at + 2}5 billion VND.`] as const,
  ),
];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** The violations that axe-core finds on the page as it stands, each with the first element that has it. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(`window.axe === undefined && (() => { ${AXE} })()`);
  const found = (await page.evaluate(
    `window.axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  )) as readonly Violation[];
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

type Place = readonly [name: string, go: (page: Page) => Promise<unknown>];

const dialog = (keys: string): Place => [
  `dialog of ${keys}`,
  async (page) => {
    await page.keyboard.press(keys);
    await page.locator('dialog').waitFor();
    if (keys === 'Control+p') await page.locator('.report-frame').waitFor();
  },
];

const PLACES: readonly Place[] = [
  ['library', (page) => goTo(page, 'library').then(() => page.locator('.pair-table').waitFor())],
  dialog('Control+o'),
  dialog('F1'),
  ['search', (page) => goTo(page, 'search/tinh').then(() => page.locator('.hit').first().waitFor())],
  ['search without a hit', (page) => goTo(page, 'search/zzzz').then(() => page.locator('.empty-state').waitFor())],
  ['settings', (page) => goTo(page, 'settings').then(() => page.locator('.settings-facts').waitFor())],
  ['failure', (page) => goTo(page, 'pair/99').then(() => page.getByRole('alert').waitFor())],
  [
    'workbench',
    async (page) => {
      await goTo(page, 'pair/1');
      await page.locator('[role="gridcell"]:focus').waitFor();
      await page.keyboard.press('F8');
    },
  ],
  dialog('Control+p'),
  dialog('Control+e'),
  dialog('Control+g'),
  dialog('Control+Shift+a'),
  dialog('Control+Shift+Enter'),
  [
    'search in the pair, while a paragraph is edited',
    async (page) => {
      await page.keyboard.press('Control+f');
      await page.locator('.find-bar input:focus').fill('tinh');
      await page.locator('[role="gridcell"]').first().dblclick();
      await page.locator('textarea:focus').waitFor();
    },
  ],
];

let browser: Browser;
let app: OpenedApp;
beforeAll(async () => {
  browser = await launchBrowser();
  app = await openPairs({ browser, pairs: ['khai-mac-hoi-cho', LONG], context: { reducedMotion: 'reduce' } });
}, 30_000);
afterAll(async () => {
  expectQuiet(app);
  await app.close();
  await browser.close();
});

async function setTheme(theme: Theme): Promise<void> {
  await goTo(app.page, 'settings');
  await app.page.getByLabel('Màu sắc').selectOption(theme);
  await expect.poll(() => app.page.locator('html').getAttribute('data-theme')).toBe(theme);
}

async function visit(each: (name: string) => Promise<void>): Promise<void> {
  for (const [name, go] of PLACES) {
    await go(app.page);
    await each(name);
    if ((await app.page.locator('dialog').count()) > 0) await app.page.keyboard.press('Escape');
    await app.page.locator('dialog').waitFor({ state: 'detached' });
  }
  await app.page.keyboard.press('Escape');
}

describe('axe-core', () => {
  it.each(THEMES.filter((theme) => theme !== 'system'))('finds nothing on any screen in the theme %s', async (theme) => {
    await setTheme(theme);
    const found: string[] = [];
    await visit(async (name) => {
      for (const violation of await violations(app.page)) found.push(`${name}: ${violation}`);
    });
    expect(found).toEqual([]);
  });
});

describe('the keyboard', () => {
  it('goes round the panes with F6 and never gets lost', async () => {
    await openPair(app);
    const panes: string[] = [];
    for (let step = 0; step < 4; step++) {
      await app.page.keyboard.press('F6');
      panes.push((await app.page.evaluate(`document.activeElement.closest('[data-pane]').className`)) as string);
    }
    expect(panes).toEqual(['findings', 'frame-head', 'workbench-head', 'workbench-text']);
  });

  it('has one stop in the grid, which Tab leaves', async () => {
    await openPair(app);
    expect(await app.page.locator('[role="gridcell"][tabindex="0"]').count()).toBe(1);
    await app.page.keyboard.press('Tab');
    expect(await app.page.evaluate(`document.activeElement.closest('[role="grid"]') === null`)).toBe(true);
  });

  it('skips to the content', async () => {
    await goTo(app.page, 'library');
    await app.page.evaluate('document.activeElement.blur()');
    await app.page.keyboard.press('Tab');
    await app.page.getByRole('button', { name: 'Đến nội dung chính' }).press('Enter');
    expect(await app.page.evaluate('document.activeElement.id')).toBe('main');
  });
});

describe('what is on the screen', () => {
  it('says its language, column by column', async () => {
    await openPair(app);
    expect(await app.page.locator('[role="gridcell"]:not([lang="vi"], [lang="en"])').count()).toBe(0);
    expect(await app.page.locator('.finding-quotes dd:not([lang])').count()).toBe(0);
  });

  it('is at least 24 px where one clicks', async () => {
    const small: string[] = [];
    await visit(async (name) => {
      const found =
        (await app.page.evaluate(`[...document.querySelectorAll('button, select, input:not([type="checkbox"]), summary, [role="gridcell"]')]
        .filter((one) => one.checkVisibility() && !one.matches('.visually-hidden'))
        .map((one) => ({ size: Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height), html: one.outerHTML.slice(0, 80) }))
        .filter(({ size }) => size < 24).map(({ html }) => html)`)) as readonly string[];
      small.push(...found.map((html) => `${name}: ${html}`));
    });
    expect(small).toEqual([]);
  });

  it.each([
    ['400 % zoom', 320, 256],
    ['the usual one', 1280, 800],
  ])('fits %s without scrolling sideways, in both languages', async (_name, width, height) => {
    await app.page.setViewportSize({ width, height });
    const wide: string[] = [];
    for (const language of ['vi', 'en']) {
      await goTo(app.page, 'settings');
      await app.page.locator('.settings select').first().selectOption(language);
      await expect.poll(() => app.page.locator('html').getAttribute('lang')).toBe(language);
      const look = async (name: string) => {
        const over = (await app.page.evaluate(`[...document.querySelectorAll('body *')].filter((one) => {
          const { right, left, width } = one.getBoundingClientRect();
          return width > 0 && one.checkVisibility() && !one.closest('.visually-hidden') && (right > innerWidth + 1 || left < -1);
        }).map((one) => one.tagName + '.' + one.className)`)) as readonly string[];
        wide.push(...over.slice(0, 3).map((one) => `${language} ${name}: ${one}`));
      };
      await visit(look);
      await openPair(app, 2);
      await app.page.keyboard.press('F8');
      await look('long texts');
    }
    await goTo(app.page, 'settings');
    await app.page.locator('.settings select').first().selectOption('vi');
    await app.page.setViewportSize({ width: 1280, height: 800 });
    expect(wide).toEqual([]);
  });

  it('keeps selection and marks apart where the system forces its colours', async () => {
    await app.page.emulateMedia({ forcedColors: 'active' });
    await openPair(app);
    await app.page.keyboard.press('F8');
    const outline = await app.page.evaluate(`getComputedStyle(document.querySelector('.bead-selected')).outlineStyle`);
    const mark = await app.page.evaluate(`getComputedStyle(document.querySelector('mark')).borderBottomStyle`);
    expect([outline, mark]).toEqual(['solid', 'solid']);
    await app.page.emulateMedia({ forcedColors: 'none' });
  });
});
