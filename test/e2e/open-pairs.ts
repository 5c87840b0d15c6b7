/** Opens the interface over a library that has pairs in it already, and holds every page to the same quiet. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { createDispatch } from '../../electron/dispatch.ts';
import { createFileGrants } from '../../electron/file-grants.ts';
import { openLibraryService } from '../../electron/services/library-service.ts';
import type { Dispatch, FileToken } from '../../shared/api/contract.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import { samplePair } from '../electron/cli/run-doichieu.ts';
import type { Rows } from '../electron/workbench-host.ts';
import { type RunningApp, startApp } from './start-app.ts';

/** A sample of ours by its name, or rows that the test invents. */
export type GivenPair = 'khai-mac-hoi-cho' | 'ky-hop-hdnd' | 'vu-dong-xuan' | 'cau-song-ngan' | Rows;

export const FAIR = samplePair('khai-mac-hoi-cho', 'docx');

const FORMATS = { 'khai-mac-hoi-cho': 'docx', 'ky-hop-hdnd': 'html', 'vu-dong-xuan': 'txt', 'cau-song-ngan': 'txt' } as const;

function filesOf(given: GivenPair, folder: string, number: number): readonly string[] {
  if (typeof given === 'string') return samplePair(given, FORMATS[given]);
  return (['vi', 'en'] as const).map((language, side) => {
    const file = join(folder, `bai-${number}.${language}.txt`);
    writeFileSync(file, given.map((row) => row[side]).join('\n\n'));
    return file;
  });
}

/** Works on a library directly, as the host would, while no host has it open. */
async function withLibrary<Result>(
  file: string,
  work: (dispatch: Dispatch, grant: (path: string) => FileToken) => Promise<Result>,
): Promise<Result> {
  const service = openLibraryService(file, () => new Date());
  const grants = createFileGrants();
  try {
    return await work(createDispatch({ grants, library: async () => service, emit: () => {} }), (path) => grants.grant(path));
  } finally {
    service.close();
  }
}

export interface OpenSettings {
  readonly browser: Browser;
  readonly pairs?: readonly GivenPair[];
  readonly context?: BrowserContextOptions;
  readonly settings?: Partial<Settings>;
  /** More to do to the library before it is opened. */
  readonly prepare?: (dispatch: Dispatch) => Promise<unknown>;
}

export interface OpenedApp extends RunningApp {
  /** Ends host and page and opens the same library anew. */
  restart(): Promise<OpenedApp>;
}

async function over(library: string, folder: string, { browser, context = {} }: OpenSettings): Promise<OpenedApp> {
  const app = await startApp({ browser, library, context });
  await app.page.locator('h1').first().waitFor();
  return {
    ...app,
    async close() {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
    async restart() {
      await app.close();
      return over(library, folder, { browser, context });
    },
  };
}

/** The pairs get the numbers 1, 2, … in their order. */
export async function openPairs(given: OpenSettings): Promise<OpenedApp> {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-screens-'));
  const library = join(folder, 'library.db');
  await withLibrary(library, async (dispatch, grant) => {
    await dispatch('settings.set', given.settings ?? {});
    for (const [index, pair] of (given.pairs ?? []).entries()) {
      const [first = '', second = ''] = filesOf(pair, folder, index);
      await dispatch('library.add', { files: [grant(first), grant(second)] });
    }
    await given.prepare?.(dispatch);
  });
  return over(library, folder, given);
}

export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate(`location.hash = '#/${place}'`);
}

/** Goes to a pair; its first row is selected and has the keyboard. */
export async function openPair({ page }: RunningApp, pair = 1): Promise<void> {
  await goTo(page, `pair/${pair}`);
  await page.locator('[role="row"]').first().waitFor();
  await page.locator('[role="gridcell"]:focus').waitFor();
}

/** One side of a row, counted from 1. */
export function cell(page: Page, row: number, side: 'vi' | 'en'): Locator {
  return page.locator(`[role="row"][aria-rowindex="${row}"] [role="gridcell"][lang="${side}"]`);
}

/** Waits until the keyboard is in that cell. */
export async function focused(page: Page, row: number, side: 'vi' | 'en'): Promise<void> {
  await page.locator(`[role="row"][aria-rowindex="${row}"] [role="gridcell"][lang="${side}"]:focus`).waitFor();
}

/** Waits until everything typed and done is on the disk. */
export async function saved(page: Page): Promise<void> {
  await page.locator('.status-saved').waitFor();
}

export async function rowCount(page: Page): Promise<number> {
  return Number(await page.locator('[role="grid"]').getAttribute('aria-rowcount'));
}

/** Nothing went wrong that nobody saw: no console error, no bug of the host, no request but to our own host. */
export function expectQuiet(app: RunningApp, allowedErrors: RegExp = /$^/): void {
  expect(app.errors.filter((one) => !allowedErrors.test(one))).toEqual([]);
  expect(app.bugs).toEqual([]);
  const own = new RegExp(`^(?:http://127\\.0\\.0\\.1:${app.port}/|blob:)`);
  expect(app.requests.filter((address) => !own.test(address))).toEqual([]);
}

/** The keyboard is somewhere: never on the page itself, where no key does anything. */
export async function expectFocus(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate('document.activeElement.tagName')).not.toBe('BODY');
}
