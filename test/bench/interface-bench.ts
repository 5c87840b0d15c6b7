/** Measures the interface in a real browser: the first paint of a large library, opening a pair, typing, scrolling. `node test/bench/interface-bench.ts` */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { addPair, type NewPair } from '../../electron/services/library/add-pair.ts';
import { openLibraryService } from '../../electron/services/library-service.ts';
import type { Document } from '../../shared/domain/document.ts';
import type { Language } from '../../shared/domain/language.ts';
import { startApp } from '../e2e/start-app.ts';

const PAIRS = 10_000;
const SHORT = 300;
const LONG = 5000;
const KEYS = 200;
const FRAMES = 240;

const TEXT: Readonly<Record<Language, string>> = {
  vi: 'Đoạn đường dài 3 km nối chợ đầu mối với quốc lộ. Công trình có vốn 12,5 tỷ đồng.',
  en: 'The 3-km road links the wholesale market to the highway. The project cost VND 12.5 billion.',
};

function documentOf(language: Language, name: string, size: number): Document {
  const paragraphs = Array.from({ length: size }, (_, index) => {
    const text = `${index + 1}. ${TEXT[language]}`;
    return { kind: 'paragraph' as const, text, source: { text, start: 0, end: text.length } };
  });
  return { name: `${name}.${language}.txt`, format: 'txt', encoding: 'utf-8', language, languageConfidence: 1, paragraphs };
}

function pairOf(number: number, size: number): NewPair {
  return {
    vi: documentOf('vi', `bai-${number}`, size),
    en: documentOf('en', `bai-${number}`, size),
    beads: Array.from({ length: size }, (_, index) => ({ vi: [index], en: [index], confidence: 0.9 })),
    findings: [],
    viSha256: `${number}`.padStart(64, '0'),
    enSha256: `${number}`.padStart(64, '1'),
  };
}

function fill(file: string): void {
  const service = openLibraryService(file, () => new Date());
  for (let number = 1; number <= PAIRS; number++) {
    addPair(service.library, pairOf(number, number === 1 ? LONG : number === 2 ? SHORT : 2), () => new Date());
  }
  service.close();
}

/** Milliseconds from now until the selector is drawn. */
async function until(page: Page, selector: string, act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  await page.locator(selector).first().waitFor();
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  return performance.now() - began;
}

/** The lengths of frames, ascending, while `step` runs in each of them. */
async function frames(page: Page, count: number, step: string): Promise<readonly number[]> {
  return (await page.evaluate(`new Promise((done) => {
    const lengths = [];
    let last = performance.now();
    const frame = (now) => {
      lengths.push(now - last);
      last = now;
      ${step}
      if (lengths.length < ${count}) requestAnimationFrame(frame);
      else done(lengths.sort((a, b) => a - b));
    };
    requestAnimationFrame(frame);
  })`)) as readonly number[];
}

const told = (lengths: readonly number[]): string => {
  const at = (share: number) => (lengths[Math.floor(share * (lengths.length - 1))] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms`;
};

const go = (page: Page, place: string) => () => page.evaluate(`location.hash = '#/${place}'`);

/** Prints the figures of the interface in a real browser, over a library that is made for it. */
export async function benchInterface(print: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-interface-'));
  const library = join(folder, 'library.db');
  fill(library);
  const app = await startApp({ library });
  const { page } = app;
  try {
    print('# Interface');
    await page.locator('.pair-table').waitFor();
    const paint = await until(page, '.pair-table', () => page.reload());
    print(`  library of ${PAIRS} pairs, reload to drawn: ${paint.toFixed(0)} ms`);
    for (const [pair, size] of [
      [2, SHORT],
      [1, LONG],
    ] as const) {
      const opening = await until(page, `[role="grid"][aria-rowcount="${size}"] [role="row"]`, go(page, `pair/${pair}`));
      print(`  pair of ${size} paragraphs, click to drawn: ${opening.toFixed(0)} ms`);
      print(`  scrolling through it: ${told(await frames(page, FRAMES, "document.querySelector('.grid').scrollTop += 400;"))}`);
      await page.locator('[role="gridcell"]:focus, [role="gridcell"][tabindex="0"]').first().focus();
      await page.keyboard.press('F2');
      await page.locator('textarea').waitFor();
      const measured = frames(page, FRAMES, '');
      for (let key = 0; key < KEYS / 8; key++) await page.keyboard.type('đường 3 ', { delay: 15 });
      print(`  typing in it: ${told(await measured)}`);
      await page.keyboard.press('Escape');
      await page.locator('.status-saved').waitFor();
      await go(page, 'library')();
      await page.locator('.pair-table').waitFor();
    }
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
