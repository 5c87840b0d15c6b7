/** Every editing operation with the keyboard alone and with the mouse; edits and their undo over a restart. */

import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rows } from '../electron/workbench-host.ts';
import { launchBrowser } from './browser.ts';
import { cell, expectFocus, expectQuiet, focused, type OpenedApp, openPair, openPairs, rowCount, saved } from './open-pairs.ts';

const ROWS: Rows = [
  ['Hội thi chèo thuyền trên sông Lam', 'Boat race on the Lam River'],
  [
    'Sáng 12/3, xã Bình Hòa tổ chức hội thi chèo thuyền. Có 24 đội tham gia.',
    'On the morning of March 12, Binh Hoa Commune held a boat race. There were 24 teams.',
  ],
  ['Mỗi đội có 8 người chèo và một người lái.', 'Each team has 8 rowers and one helmsman.'],
  ['Đường đua dài 2 km, từ bến Đá đến cầu Mới.', 'The course is 2 km long, from Da Wharf to Moi Bridge.'],
  ['Giải nhất trị giá 15 triệu đồng.', 'The first prize is worth 15 million VND.'],
  ['Ban tổ chức trao 5 giải khuyến khích.', 'The organisers awarded 5 consolation prizes.'],
  ['Hơn 3.000 người dân đứng hai bên bờ cổ vũ.', 'More than 3,000 people stood on both banks to cheer.'],
  ['Hội thi kết thúc lúc 11 giờ 30 phút.', 'The race ended at 11:30.'],
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function text(page: Page, row: number, side: 'vi' | 'en'): Promise<string> {
  return (await cell(page, row, side).innerText()).replaceAll(/\s+/g, ' ').trim();
}

/** Types as an input method does: a composition that grows, is put in, and the next key. */
async function compose(session: CDPSession, steps: readonly string[]): Promise<void> {
  for (const step of steps) {
    await session.send('Input.imeSetComposition', { text: step, selectionStart: step.length, selectionEnd: step.length });
  }
  await session.send('Input.insertText', { text: steps.at(-1) ?? '' });
}

describe('rows by keyboard', () => {
  let app: OpenedApp;
  beforeAll(async () => {
    app = await openPairs({ browser, pairs: [ROWS] });
    await openPair(app);
  });
  afterAll(async () => {
    expectQuiet(app);
    await app.close();
  });
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await app.page.keyboard.press(key);
  };
  /** Whatever was done before is taken back, so that each test begins with the rows as they were imported. */
  const takeBack = async () => {
    while (await app.page.locator('[data-action="undo"]').isEnabled()) {
      await press('Control+z');
      await saved(app.page);
    }
    expect(await rowCount(app.page)).toBe(ROWS.length);
    expect(await text(app.page, 2, 'en')).toBe(ROWS[1]?.[1]);
  };

  it('moves from row to row and from side to side', async () => {
    await press('ArrowDown', 'ArrowDown', 'ArrowLeft');
    await focused(app.page, 3, 'vi');
    await press('ArrowUp', 'ArrowRight');
    await focused(app.page, 2, 'en');
  });

  it('merges with the row below, and undoes and redoes it', async () => {
    await press('Control+m');
    await expect.poll(() => rowCount(app.page)).toBe(ROWS.length - 1);
    expect(await text(app.page, 2, 'vi')).toBe(`${ROWS[1]?.[0]} ${ROWS[2]?.[0]}`);
    await expectFocus(app.page);
    await press('Control+z');
    await expect.poll(() => rowCount(app.page)).toBe(ROWS.length);
    await press('Control+y');
    await expect.poll(() => rowCount(app.page)).toBe(ROWS.length - 1);
    await expectFocus(app.page);
    await takeBack();
  });

  it('splits at the caret, and cuts the other side where it says as much', async () => {
    await press('F2', 'Control+Home');
    const counterpart = app.page.locator('[lang="vi"] .sentence-pointed');
    await expect.poll(() => counterpart.allInnerTexts()).toEqual(['Sáng 12/3, xã Bình Hòa tổ chức hội thi chèo thuyền.']);
    for (let step = 0; step < 'On the morning of March 12, Binh Hoa Commune held a boat race. '.length; step++)
      await press('ArrowRight');
    await press('Control+Shift+m');
    await expect.poll(() => rowCount(app.page)).toBe(ROWS.length + 1);
    expect(await text(app.page, 3, 'en')).toBe('There were 24 teams.');
    expect(await text(app.page, 3, 'vi')).toBe('Có 24 đội tham gia.');
    expect(await app.page.locator('.sentence-pointed').count()).toBe(0);
    await expectFocus(app.page);
    await takeBack();
  });

  it('moves a boundary down and up', async () => {
    await press('Alt+ArrowDown');
    await expect.poll(() => text(app.page, 3, 'en')).toBe(`${ROWS[1]?.[1]} ${ROWS[2]?.[1]}`);
    expect(await text(app.page, 2, 'en')).toBe('Không có bản đối ứng');
    await expectFocus(app.page);
    await takeBack();
    await press('Alt+ArrowUp');
    await expect.poll(() => text(app.page, 1, 'en')).toBe(`${ROWS[0]?.[1]} ${ROWS[1]?.[1]}`);
    await takeBack();
  });

  it('swaps one side with the row below and above', async () => {
    await press('Alt+Shift+ArrowDown');
    await expect.poll(() => text(app.page, 2, 'en')).toBe(ROWS[2]?.[1]);
    expect(await text(app.page, 2, 'vi')).toBe(ROWS[1]?.[0]);
    await takeBack();
    await press('Alt+Shift+ArrowUp');
    await expect.poll(() => text(app.page, 1, 'en')).toBe(ROWS[1]?.[1]);
    await takeBack();
  });

  it('inserts a paragraph and deletes it', async () => {
    await press('Control+Shift+Enter');
    await app.page.locator('dialog textarea:focus').waitFor();
    await app.page.keyboard.type('The weather was fine.');
    await press('Tab', 'Tab', 'Enter');
    await expect.poll(() => text(app.page, 2, 'en')).toBe(`${ROWS[1]?.[1]} The weather was fine.`);
    await expectFocus(app.page);
    await takeBack();
    await press('Control+Delete');
    await expect.poll(() => text(app.page, 2, 'en')).toBe('Không có bản đối ứng');
    await expectFocus(app.page);
    await takeBack();
  });

  it('confirms and goes on, pins, and realigns what is neither', async () => {
    await press('Control+Enter');
    await app.page.locator('[aria-rowindex="2"].bead-confirmed').waitFor();
    await focused(app.page, 3, 'en');
    await press('Control+Shift+p');
    await app.page.locator('[aria-rowindex="3"].bead-pinned').waitFor();
    await press('ArrowDown', 'Control+m', 'Control+Shift+p');
    await expect.poll(() => rowCount(app.page)).toBe(ROWS.length - 1);
    await press('F9');
    await expect.poll(() => rowCount(app.page)).toBe(ROWS.length);
    await app.page.locator('[aria-rowindex="3"].bead-pinned').waitFor();
    await app.page.getByText('Đã khớp lại').first().waitFor();
    await takeBack();
  });

  it('edits in place and checks the row at once', async () => {
    await press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'F2');
    await app.page.locator('textarea:focus').fill('The first prize is worth 50 million VND.');
    await app.page.locator('.finding').first().waitFor();
    expect(await app.page.locator('textarea:focus').count()).toBe(1);
    await press('Escape');
    await focused(app.page, 5, 'en');
    expect(await text(app.page, 5, 'en')).toBe('The first prize is worth 50 million VND.');
    await press('Control+Shift+d');
    expect(await cell(app.page, 5, 'en').locator('del').allInnerTexts()).toEqual(['15']);
    expect(await cell(app.page, 5, 'en').locator('ins').allInnerTexts()).toEqual(['50']);
    await press('Control+Shift+d');
    await saved(app.page);
  });

  it('keeps the edit and its undo over a restart', async () => {
    app = await app.restart();
    await openPair(app);
    expect(await text(app.page, 5, 'en')).toBe('The first prize is worth 50 million VND.');
    await press('Control+z');
    await expect.poll(() => text(app.page, 5, 'en')).toBe(ROWS[4]?.[1]);
    await app.page.locator('[aria-rowindex="5"].bead-selected').waitFor();
    await expectFocus(app.page);
  });

  it('takes what an input method composes', async () => {
    await press('Control+Home', 'ArrowLeft', 'F2', 'Control+End');
    const session = await app.page.context().newCDPSession(app.page);
    await compose(session, [' ', ' l', ' lu', ' luw', ' lư', ' lượ', ' lượt']);
    await compose(session, [' về']);
    await press('Escape');
    await expect.poll(() => text(app.page, 1, 'vi')).toBe(`${ROWS[0]?.[0]} lượt về`);
    await saved(app.page);
  });

  it('finds in the pair without marks and goes from place to place', async () => {
    await press('Control+f');
    await app.page.locator('.find-bar input:focus').waitFor();
    await app.page.keyboard.type('hoi thi');
    await expect.poll(() => app.page.locator('.find-bar output').innerText()).toBe('0/3');
    await press('Enter', 'Enter', 'Enter');
    await app.page.locator('[aria-rowindex="8"].bead-selected').waitFor();
    await press('Shift+Enter');
    await app.page.locator('[aria-rowindex="2"].bead-selected').waitFor();
    await press('Escape');
    await expectFocus(app.page);
  });
});

describe('rows by mouse', () => {
  let app: OpenedApp;
  beforeAll(async () => {
    app = await openPairs({ browser, pairs: [ROWS] });
    await openPair(app);
  });
  afterAll(async () => {
    expectQuiet(app);
    await app.close();
  });
  const click = (action: string) => app.page.locator(`[data-action="${action}"]`).click();

  it.each([
    ['merge', async () => expect.poll(() => rowCount(app.page)).toBe(ROWS.length - 1)],
    ['boundary-up', async () => expect.poll(() => text(app.page, 3, 'en')).toBe('Không có bản đối ứng')],
    ['boundary-down', async () => expect.poll(() => text(app.page, 3, 'en')).toBe('Không có bản đối ứng')],
    ['approve', async () => app.page.locator('[aria-rowindex="3"].bead-confirmed').waitFor()],
    ['pin', async () => app.page.locator('[aria-rowindex="3"].bead-pinned').waitFor()],
    ['delete', async () => expect.poll(() => text(app.page, 3, 'en')).toBe('Không có bản đối ứng')],
  ] as const)('%s, and undo', async (action, expected) => {
    await cell(app.page, 3, 'en').click();
    await click(action);
    await expected();
    await click('undo');
    await expect.poll(() => app.page.locator('[data-action="redo"]').isEnabled()).toBe(true);
    await expect.poll(() => text(app.page, 3, 'en')).toBe(ROWS[2]?.[1]);
    expect(await rowCount(app.page)).toBe(ROWS.length);
  });

  it('splits where one clicked', async () => {
    await cell(app.page, 2, 'en').dblclick();
    await app.page.keyboard.press('End');
    for (let step = 0; step < 'There were 24 teams.'.length; step++) await app.page.keyboard.press('ArrowLeft');
    await click('split');
    await expect.poll(() => text(app.page, 3, 'en')).toBe('There were 24 teams.');
    await click('undo');
  });

  it('shows which sentences belong together', async () => {
    await cell(app.page, 2, 'en').click();
    const sentence = cell(app.page, 2, 'en').locator('.sentence', { hasText: 'There were 24 teams.' });
    await sentence.waitFor();
    await sentence.hover();
    await expect
      .poll(() => app.page.locator('.sentence-pointed').allInnerTexts())
      .toEqual(['Có 24 đội tham gia.', 'There were 24 teams.']);
  });
});
