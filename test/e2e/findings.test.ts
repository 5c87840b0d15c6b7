/** The findings beside the text: walked by key, filtered, dismissed with a reason one by one and all alike, restored, made into terms. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rows } from '../electron/workbench-host.ts';
import { launchBrowser } from './browser.ts';
import { cell, expectFocus, expectQuiet, type OpenedApp, openPair, openPairs, saved } from './open-pairs.ts';

const ROWS: Rows = [
  ['Xã Tân Hòa chăm lo đời sống người dân', 'Tan Hoa Commune cares for people’s lives'],
  ['Xã đã hỗ trợ 120 hộ nghèo sửa nhà.', 'The commune helped 210 poor households repair their homes.'],
  ['Có 35 hộ được vay vốn ưu đãi.', 'Some 53 households received preferential loans.'],
  ['Các đoàn viên trồng 450 cây xanh.', 'Union members planted 540 trees.'],
  ['Lễ phát động diễn ra ngày 5/9.', 'The launching ceremony took place on October 5.'],
  ['Nhà văn hóa được xây mới với kinh phí 2,4 tỷ đồng.', 'The cultural house was rebuilt for 24 billion VND.'],
];
const EARLIER: Rows = [
  ['Chương trình hỗ trợ nhà ở', 'The housing programme'],
  ['Xã đã hỗ trợ 80 hộ nghèo sửa nhà.', 'The commune helped 80 poor households repair their homes.'],
];

let browser: Browser;
let app: OpenedApp;
beforeAll(async () => {
  browser = await launchBrowser();
  app = await openPairs({
    browser,
    pairs: [ROWS, EARLIER],
    prepare: (dispatch) => dispatch('pair.approve', { pair: 2 as never }),
  });
  await openPair(app);
}, 30_000);
afterAll(async () => {
  expectQuiet(app);
  await app.close();
  await browser.close();
});

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await app.page.keyboard.press(key);
};
const counts = () => app.page.locator('.findings-state').allInnerTexts();

describe('the findings', () => {
  it('are walked from the gravest on, round and round', async () => {
    expect(await counts()).toEqual(['Còn mở: 5', 'Đã bỏ qua: 0']);
    const rows: string[] = [];
    for (let step = 0; step < 6; step++) {
      await press('F8');
      rows.push(await app.page.locator('.finding-selected .finding-row').innerText());
    }
    expect(new Set(rows).size).toBe(5);
    expect(rows[5]).toBe(rows[0]);
    await press('Shift+F8');
    await expect.poll(() => app.page.locator('.finding-selected .finding-row').innerText()).toBe(rows[4]);
  });

  it('are filtered by category and by severity', async () => {
    const [severity, category] = [
      app.page.locator('.findings-filters select').first(),
      app.page.locator('.findings-filters select').last(),
    ];
    await category.selectOption('date');
    expect(await app.page.locator('.finding').count()).toBe(1);
    await category.selectOption('all');
    await severity.selectOption('critical');
    expect(await app.page.locator('.finding .severity-critical').count()).toBe(await app.page.locator('.finding').count());
    await severity.selectOption('all');
    expect(await app.page.locator('.finding').count()).toBe(5);
  });

  it('are dismissed with a reason, and the keyboard is on the next one', async () => {
    await cell(app.page, 1, 'en').click();
    await press('Control+Home', 'F8', 'Control+.');
    const before = await app.page.locator('.finding-selected .finding-message').innerText();
    await app.page.locator('.finding-selected .finding-actions button:focus').waitFor();
    await app.page.locator('.finding-selected').getByRole('button', { name: 'Bỏ qua…' }).focus();
    await press('Enter');
    await app.page.locator('dialog input:focus').fill('Bản tiếng Việt sai');
    await press('Enter');
    await expect.poll(counts).toEqual(['Còn mở: 4', 'Đã bỏ qua: 1']);
    expect(await app.page.locator('.finding-selected .finding-message').innerText()).not.toBe(before);
    await app.page.locator('.finding-selected button:focus').waitFor();
    await press('Escape');
    await app.page.locator('[role="gridcell"]:focus').waitFor();
  });

  it('stay dismissed when the row is edited elsewhere and everything is checked again', async () => {
    await app.page.locator('.findings-state').last().click();
    const row = await app.page.locator('.finding .finding-row').innerText();
    expect(await app.page.locator('.finding-reason').innerText()).toContain('Bản tiếng Việt sai');
    await app.page.locator('.findings-state').first().click();
    await cell(app.page, 1, 'en').dblclick();
    await press('Control+End');
    await app.page.keyboard.type(' today');
    await press('Escape');
    await saved(app.page);
    // The rules that read the whole pair run a little later.
    await app.page.waitForTimeout(1500);
    await saved(app.page);
    expect((await counts())[1]).toBe('Đã bỏ qua: 1');
    app = await app.restart();
    await openPair(app);
    expect(await counts()).toEqual(['Còn mở: 4', 'Đã bỏ qua: 1']);
    await app.page.locator('.findings-state').last().click();
    expect(await app.page.locator('.finding .finding-row').innerText()).toBe(row);
  });

  it('are restored', async () => {
    await app.page.locator('.finding').getByRole('button', { name: 'Khôi phục' }).press('Enter');
    await expect.poll(counts).toEqual(['Còn mở: 5', 'Đã bỏ qua: 0']);
    await expectFocus(app.page);
    await app.page.locator('.findings-state').first().click();
  });

  it('are dismissed all alike at once', async () => {
    const alike = app.page.getByRole('button', { name: /Bỏ qua cả \d+ lỗi cùng loại…/ }).first();
    const count = Number(/\d+/.exec(await alike.innerText())?.[0]);
    expect(count).toBeGreaterThan(1);
    await alike.click();
    await app.page.getByRole('button', { name: 'Số đã được làm tròn' }).click();
    await app.page.locator('dialog [type="submit"]').click();
    await expect.poll(counts).toEqual([`Còn mở: ${5 - count}`, `Đã bỏ qua: ${count}`]);
  });
});

describe('beside the findings', () => {
  it('stands how similar Vietnamese was translated before', async () => {
    await cell(app.page, 2, 'vi').click();
    const hit = app.page.locator('.similar-hit').first();
    await hit.waitFor();
    expect(await hit.locator('[lang="en"]').innerText()).toBe(EARLIER[1]?.[1]);
    expect(await hit.locator('.similar-head').innerText()).toMatch(/^\d\d %/);
  });

  it('a term is made of what was selected on both sides', async () => {
    const drag = async (side: 'vi' | 'en', words: string) => {
      const place = (await app.page.evaluate(`(() => {
        const cell = document.querySelector('[aria-rowindex="2"] [lang="${side}"]');
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.data.indexOf('${words}');
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + ${words.length});
          const { left, right, top, bottom } = range.getBoundingClientRect();
          return { left, right, y: (top + bottom) / 2 };
        }
        return null;
      })()`)) as { left: number; right: number; y: number };
      await app.page.mouse.move(place.left + 1, place.y);
      await app.page.mouse.down();
      await app.page.mouse.move(place.right - 1, place.y, { steps: 4 });
      await app.page.mouse.up();
    };
    await drag('vi', 'hộ nghèo');
    await drag('en', 'poor households');
    await press('Control+g');
    const fields = app.page.locator('dialog input');
    expect([await fields.nth(0).inputValue(), await fields.nth(1).inputValue()]).toEqual(['hộ nghèo', 'poor households']);
    await fields.nth(0).press('Enter');
    await app.page.getByText('Đã thêm: hộ nghèo = poor households.').waitFor();
    await expectFocus(app.page);
  });
});
