/** The way of the work: import, the decimal comma that became a thousand, fix, report, approve, export, and it is all there again. */

import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { cell, expectFocus, expectQuiet, FAIR, focused, goTo, type OpenedApp, openPair, openPairs, saved } from './open-pairs.ts';

let browser: Browser;
let app: OpenedApp;
beforeAll(async () => {
  browser = await launchBrowser();
  app = await openPairs({ browser });
}, 30_000);
afterAll(async () => {
  expectQuiet(app);
  await app.close();
  await browser.close();
});

const openFindings = () => app.page.locator('.findings-state').first().innerText();

describe('from two files to a report', () => {
  it('teaches on an empty library what to do', async () => {
    await app.page.getByRole('heading', { name: 'Thư viện còn trống' }).waitFor();
    expect(await app.page.locator('.button-primary').count()).toBe(1);
  });

  it('shows what was read before it stores anything', async () => {
    await app.page.keyboard.press('Control+o');
    const chooser = app.page.waitForEvent('filechooser');
    await app.page.locator('dialog .button-primary:focus').press('Enter');
    await (await chooser).setFiles([...FAIR].reverse());
    await app.page.locator('.preview-side').nth(1).waitFor();
    const [vi, en] = await app.page.locator('.preview-side').allInnerTexts();
    expect(vi).toMatch(/^tiếng Việt · khai-mac-hoi-cho\.vi\.docx/);
    expect(en).toMatch(/1 thành phần trang web/);
    await app.page.getByRole('button', { name: 'Đưa vào thư viện' }).click();
    await focused(app.page, 1, 'en');
    expect(await app.page.title()).toBe('Bàn duyệt – Đối Chiếu');
  });

  it('goes to the wrong amount, says why it is wrong and marks its characters on both sides', async () => {
    await app.page.keyboard.press('F8');
    await app.page.keyboard.press('F8');
    const card = app.page.locator('.finding-selected');
    expect(await card.locator('.finding-message').innerText()).toMatch(/63,215.*1\.000 lần/);
    expect(await card.locator('.finding-fix').innerText()).toBe('63,215 → 63.215');
    expect(await app.page.locator('.mark-selected').allInnerTexts()).toEqual(['63,215 triệu', '63,215 million']);
    await focused(app.page, 9, 'en');
    expect(await app.page.getByRole('status').last().innerText()).toMatch(/^Lỗi 2 trên 10, hàng 9, nghiêm trọng:/);
  });

  it('fixes it with one key, goes on to the next finding, and undoes it with another', async () => {
    await app.page.keyboard.press('Alt+Enter');
    await expect.poll(() => cell(app.page, 9, 'en').innerText()).toContain('63.215 million');
    await expect.poll(openFindings).toBe('Còn mở: 9');
    expect(await app.page.locator('.finding-selected').count()).toBe(1);
    await expectFocus(app.page);
    await app.page.keyboard.press('Control+z');
    await expect.poll(openFindings).toBe('Còn mở: 10');
    await app.page.keyboard.press('Control+y');
    await expect.poll(openFindings).toBe('Còn mở: 9');
  });

  it('shows the report with the verdict and what was changed, as it will be saved', async () => {
    await saved(app.page);
    await app.page.keyboard.press('Control+p');
    const report = app.page.locator('.report-frame');
    await report.getByText('Đăng được: CHƯA').waitFor();
    expect(await report.locator('.changes del').allInnerTexts()).toEqual(['63,215']);
    const file = app.page.waitForEvent('download');
    await app.page.getByRole('button', { name: 'Lưu HTML' }).click();
    const saving = await file;
    expect(saving.suggestedFilename()).toMatch(/\.html$/);
    expect(readFileSync(await saving.path(), 'utf8')).toContain('63.215');
    const sheet = app.page.waitForEvent('download');
    await app.page.getByRole('button', { name: 'Lưu XLSX' }).click();
    expect(
      readFileSync(await (await sheet).path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    await report.getByRole('button', { name: 'hàng 13' }).click();
    await app.page.locator('[aria-rowindex="13"].bead-selected').waitFor();
    await expectFocus(app.page);
  });

  it('exports the corrected English and the pair', async () => {
    await app.page.keyboard.press('Control+e');
    const formats = await app.page
      .locator('[data-format]')
      .evaluateAll((buttons) => buttons.map((one) => one.getAttribute('data-format')));
    await app.page.keyboard.press('Escape');
    for (const format of formats) {
      await app.page.keyboard.press('Control+e');
      const file = app.page.waitForEvent('download');
      await app.page.locator(`[data-format="${format}"]`).click();
      const content = readFileSync(await (await file).path());
      if (format === 'docx') expect(content.subarray(0, 2).toString()).toBe('PK');
      else expect(content.toString()).toContain('63.215 million');
      await app.page.locator('dialog').waitFor({ state: 'detached' });
    }
    expect(formats.toSorted()).toEqual(['docx', 'html', 'tmx', 'tsv', 'txt', 'xliff']);
  });

  it('does not let a pair with critical findings be approved without a reason', async () => {
    await app.page.keyboard.press('Control+Shift+a');
    const approve = app.page.locator('dialog [type="submit"]');
    expect(await approve.isDisabled()).toBe(true);
    await app.page.locator('dialog input:focus').fill('Tác giả đã xác nhận số liệu');
    await approve.click();
    await app.page.locator('.bead-confirmed').first().waitFor();
    await expect.poll(() => app.page.locator('[data-action="approve-pair"]').innerText()).toBe('Mở lại để duyệt');
    await app.page.locator('.status-ready', { hasText: 'Tác giả đã xác nhận số liệu' }).waitFor();
    await expectFocus(app.page);
  });

  it('has it all after a restart, undo included', async () => {
    app = await app.restart();
    await app.page.getByText('đã duyệt', { exact: true }).last().waitFor();
    await openPair(app);
    for (let row = 1; row < 9; row++) await app.page.keyboard.press('ArrowDown');
    expect(await cell(app.page, 9, 'en').innerText()).toContain('63.215 million');
    for (let step = 0; step < 3 && !(await cell(app.page, 9, 'en').innerText()).includes('63,215'); step++) {
      await app.page.keyboard.press('Control+z');
      await saved(app.page);
      await app.page.waitForTimeout(150);
    }
    expect(await cell(app.page, 9, 'en').innerText()).toContain('63,215 million');
  });

  it('finds how it was translated before, without marks, lined up on both sides, and goes there', async () => {
    await goTo(app.page, 'search');
    await app.page.locator('input[type="search"]:focus').fill('hoi cho');
    await app.page.locator('.hit .mark-found').first().waitFor();
    expect(await app.page.locator('.hit').count()).toBeGreaterThan(3);
    expect((await app.page.locator('.hit [lang="en"] .mark-translated').allInnerTexts()).join(' ')).toMatch(/fair/i);
    const place = await app.page.locator('.hit button').nth(2).innerText();
    await app.page.locator('.hit button').nth(2).click();
    const row = /hàng (\d+)/.exec(place)?.[1];
    await app.page.locator(`[aria-rowindex="${row}"].bead-selected`).waitFor();
    await goTo(app.page, 'search/zzzz');
    await app.page.getByRole('heading', { name: 'Không tìm thấy' }).waitFor();
  });
});
