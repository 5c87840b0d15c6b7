/** The library and the settings: list, filter, rename, delete, paste, folder, failures; language, theme and size at once. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE } from '../electron/cli/run-doichieu.ts';
import { launchBrowser } from './browser.ts';
import { expectFocus, expectQuiet, FAIR, goTo, type OpenedApp, openPairs } from './open-pairs.ts';

let browser: Browser;
let app: OpenedApp;
beforeAll(async () => {
  browser = await launchBrowser();
  app = await openPairs({ browser, pairs: ['cau-song-ngan', 'ky-hop-hdnd', 'khai-mac-hoi-cho'] });
  await app.page.locator('.pair-table').waitFor();
}, 30_000);
afterAll(async () => {
  expectQuiet(app);
  await app.close();
  await browser.close();
});

const titles = () => app.page.locator('.pair-open [lang="vi"]').allInnerTexts();
const choose = async (files: string | readonly string[], click: () => Promise<void>) => {
  const chooser = app.page.waitForEvent('filechooser');
  await click();
  await (await chooser).setFiles(typeof files === 'string' ? files : [...files]);
};

describe('the list', () => {
  it('shows the pairs with their findings, and filters them without marks', async () => {
    expect((await titles()).length).toBe(3);
    expect(await app.page.locator('.pair-clean').count()).toBe(1);
    await app.page.getByRole('searchbox').fill('song ngan');
    await expect.poll(async () => (await titles()).length).toBe(1);
    await app.page.getByRole('button', { name: 'Tìm “song ngan” trong nội dung các bài' }).click();
    await app.page.locator('.hit').first().waitFor();
    await app.page.goBack();
    await expect.poll(async () => (await titles()).length).toBe(3);
    await app.page.getByLabel('Còn lỗi mở').check();
    await expect.poll(async () => (await titles()).length).toBe(2);
    await app.page.getByLabel('Còn lỗi mở').uncheck();
    await app.page.getByLabel('Thứ tự').selectOption('title');
    await expect.poll(async () => (await titles())[0]).toMatch(/^Hòa Giang/);
    await app.page.getByLabel('Trạng thái').selectOption('approved');
    await app.page.getByText('Không có cặp bài nào khớp với bộ lọc.').waitFor();
    await app.page.getByLabel('Trạng thái').selectOption('all');
  });

  it('gives a pair another title, and takes one out after a second thought', async () => {
    await app.page.getByRole('button', { name: /^Sửa….*Hòa Giang/ }).press('Enter');
    await app.page.locator('dialog textarea:focus').fill('Cầu Sông Ngàn');
    await app.page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect.poll(titles).toContain('Cầu Sông Ngàn');
    await expectFocus(app.page);
    await app.page.getByRole('button', { name: /^Sửa….*Cầu Sông/ }).click();
    await app.page.getByRole('button', { name: 'Xóa khỏi thư viện' }).click();
    await app.page.getByRole('alert').getByText('Xóa hẳn “Cầu Sông Ngàn”').waitFor();
    await app.page.getByRole('button', { name: 'Xóa khỏi thư viện' }).click();
    await expect.poll(async () => (await titles()).length).toBe(2);
    await expectFocus(app.page);
  });
});

describe('bringing texts in', () => {
  it('opens what is there already instead of storing it twice', async () => {
    await app.page.keyboard.press('Control+o');
    await choose(FAIR, () => app.page.getByRole('button', { name: 'Chọn tệp…' }).click());
    await app.page.getByText('Thư viện đã có đúng hai tệp này.').waitFor();
    await app.page.getByRole('button', { name: 'Chọn lại' }).click();
    await app.page.keyboard.press('Escape');
    await app.page.locator('dialog').waitFor({ state: 'detached' });
  });

  it('takes files that are dropped on it', async () => {
    const [vi = '', en = ''] = [0, 1].map((side) =>
      readFileSync(join(SAMPLE, `cau-song-ngan.${side === 0 ? 'vi' : 'en'}.txt`), 'utf8'),
    );
    await app.page.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(en)}], 'b.txt'));
      data.items.add(new File([${JSON.stringify(vi)}], 'a.txt'));
      const library = document.querySelector('.library');
      for (const kind of ['dragover', 'drop']) {
        library.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
      }
    })()`);
    await expect
      .poll(() => app.page.locator('.preview-side h3').allInnerTexts())
      .toEqual(['tiếng Việt · a.txt', 'tiếng Anh · b.txt']);
    await app.page.keyboard.press('Escape');
    await app.page.locator('dialog').waitFor({ state: 'detached' });
  });

  it('takes two files one after the other, and says what is wrong with two of one language', async () => {
    await app.page.keyboard.press('Control+o');
    await choose(FAIR[0] ?? '', () => app.page.getByRole('button', { name: 'Chọn tệp…' }).click());
    await choose(join(SAMPLE, 'vu-dong-xuan.vi.txt'), () => app.page.getByRole('button', { name: 'Chọn tệp thứ hai…' }).click());
    await app.page.getByRole('alert').getByText('đều là tiếng Việt').waitFor();
    await app.page.getByRole('button', { name: 'Bỏ tệp này' }).first().click();
    await app.page.keyboard.press('Escape');
  });

  it('keeps pasted texts that cannot be read, and stores those that can', async () => {
    await app.page.keyboard.press('Control+o');
    await app.page.locator('summary').click();
    await app.page.locator('textarea[lang="vi"]').fill('Only an English sentence stands here, which is wrong.');
    await app.page.locator('textarea[lang="en"]').fill('Some 250 households have clean water.');
    await app.page.getByRole('button', { name: 'Đọc hai văn bản' }).click();
    await app.page.getByRole('alert').getByText('đều là tiếng Anh').waitFor();
    await app.page.locator('textarea[lang="vi"]').fill('Có 250 hộ dân được dùng nước sạch.');
    expect(await app.page.locator('textarea[lang="en"]').inputValue()).toBe('Some 250 households have clean water.');
    await app.page.getByRole('button', { name: 'Đọc hai văn bản' }).click();
    await app.page.getByRole('button', { name: 'Đưa vào thư viện' }).click();
    await app.page.locator('[role="row"]').first().waitFor();
  });

  it('reads a folder, pairs it by itself and tells what became of every file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'doichieu-folder-'));
    writeFileSync(
      join(folder, 'mua-vang.vi.txt'),
      'Mùa vàng ở Nam Châu\n\nNông dân thu hoạch 1.200 ha lúa, năng suất 6,5 tấn/ha.',
    );
    writeFileSync(
      join(folder, 'golden-season.en.txt'),
      'Golden season in Nam Chau\n\nFarmers harvested 1,200 ha of rice, with a yield of 6.5 tonnes/ha.',
    );
    writeFileSync(join(folder, 'le-hoi.vi.txt'), 'Lễ hội làng nghề\n\nCó 40 gian hàng gốm được trưng bày trong ba ngày.');
    await goTo(app.page, 'library');
    await choose(folder, () => app.page.getByRole('button', { name: 'Nhập thư mục' }).click());
    await app.page.getByText('Đã thêm 1 cặp bài').first().waitFor();
    await app.page.getByText('le-hoi.vi.txt').waitFor();
    await app.page.locator('dialog footer').getByRole('button', { name: 'Đóng' }).click();
    await expect.poll(titles).toContain('Mùa vàng ở Nam Châu');
    rmSync(folder, { recursive: true });
  });

  it('says so when a pair is not there any more, and leads back', async () => {
    await goTo(app.page, 'pair/99');
    await app.page.getByRole('alert').getByText('Thư viện không có cặp bài 99.').waitFor();
    await app.page.locator('.workbench-failed').getByRole('button', { name: 'Thư viện' }).click();
    await app.page.locator('.pair-table').waitFor();
  });
});

describe('the settings', () => {
  it('change language, theme and text size at once and for good', async () => {
    await app.page.keyboard.press('Control+,');
    await app.page.getByLabel('Ngôn ngữ').selectOption('en');
    await app.page.getByRole('heading', { name: 'Settings' }).waitFor();
    expect(await app.page.locator('html').getAttribute('lang')).toBe('en');
    await app.page.getByLabel('Colours').selectOption('dark');
    await expect.poll(() => app.page.locator('html').getAttribute('data-theme')).toBe('dark');
    await app.page.getByLabel('Size of the texts').selectOption('150');
    await app.page.getByLabel('Editor').fill('Lan');
    await app.page.getByLabel('Editor').press('Tab');
    app = await app.restart();
    expect(await app.page.locator('html').getAttribute('lang')).toBe('en');
    expect(await app.page.locator('html').getAttribute('data-theme')).toBe('dark');
    await goTo(app.page, 'settings');
    expect(await app.page.getByLabel('Editor').inputValue()).toBe('Lan');
  });

  it('back the library up and examine it', async () => {
    await app.page.getByRole('button', { name: 'Back up now' }).click();
    await app.page.locator('.announcement-good').first().waitFor();
    await app.page.getByRole('button', { name: 'Examine the library' }).click();
    await app.page.getByText('The library is sound.').waitFor();
  });

  it('follow the system where they are left to it', async () => {
    await app.page.getByLabel('Colours').selectOption('system');
    await app.page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
    await expect.poll(() => app.page.locator('html').getAttribute('data-theme')).toBe('light');
    await app.page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => app.page.locator('html').getAttribute('data-theme')).toBe('dark');
    await app.page.emulateMedia({ contrast: 'more' });
    await expect.poll(() => app.page.locator('html').getAttribute('data-theme')).toBe('contrast');
  });
});
