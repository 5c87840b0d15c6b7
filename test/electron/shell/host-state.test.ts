/** What the window remembers survives whatever has become of its file. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJson, writeFileAtomic, writeJson } from '../../../electron/atomic-file.ts';
import { windowSettings } from '../../../electron/shell/adopt-settings.ts';
import { parseHostState, withRecent } from '../../../electron/shell/host-state.ts';
import { temporaryFolder } from '../cli/run-doichieu.ts';

const NOTHING = { window: null, recent: [], library: null, language: 'vi' };
const WINDOW = { bounds: { x: -10, y: 0, width: 800, height: 600 }, maximized: true };

describe('the kept state', () => {
  it.each([
    [null, NOTHING],
    [undefined, NOTHING],
    ['text', NOTHING],
    [[], NOTHING],
    [{}, NOTHING],
    [
      { window: WINDOW, recent: ['/a'], library: '/b.db', language: 'en' },
      { window: WINDOW, recent: ['/a'], library: '/b.db', language: 'en' },
    ],
    [
      { window: { bounds: { x: '0' } }, recent: ['/a'] },
      { ...NOTHING, recent: ['/a'] },
    ],
    [{ window: { ...WINDOW, bounds: { ...WINDOW.bounds, width: 1e12 } } }, NOTHING],
    [{ recent: [7], library: 7, language: 'fr', other: 1 }, NOTHING],
  ])('reads %j', (value, wanted) => {
    expect(parseHostState(value)).toEqual(wanted);
  });

  it('puts the latest files first, none twice, ten at most', () => {
    expect(withRecent(['/a', '/b'], ['/c', '/a'])).toEqual(['/c', '/a', '/b']);
    const many = Array.from({ length: 20 }, (_, index) => `/${index}`);
    expect(withRecent(many, ['/x'])).toEqual(['/x', ...many.slice(0, 9)]);
  });

  it('goes to disk and back, leaving no half file behind', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'deep', 'window.json');
    await Promise.all([writeJson(file, { recent: ['/tệp'] }), writeJson(file, { recent: ['/tệp'] })]);
    expect(readJson(file)).toEqual({ recent: ['/tệp'] });
    expect(readdirSync(join(folder, 'deep'))).toEqual(['window.json']);
  });

  it('counts as none where the file is missing or broken', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.json'), '{"window":');
    expect([readJson(join(folder, 'a.json')), readJson(join(folder, 'b.json')), readJson(folder)]).toEqual([null, null, null]);
  });
});

describe('an atomic write', () => {
  it('replaces the old content', async () => {
    const file = join(temporaryFolder(), 'báo cáo.pdf');
    await writeFileAtomic(file, 'cũ');
    await writeFileAtomic(file, Uint8Array.of(1, 2));
    expect([...readFileSync(file)]).toEqual([1, 2]);
  });

  it('names the file and the reason where it cannot be written', async () => {
    const folder = temporaryFolder();
    await expect(writeFileAtomic(join(folder, 'missing', 'a.pdf'), '')).rejects.toMatchObject({
      code: 'file-not-written',
      params: { file: 'a.pdf', reason: 'ENOENT' },
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the settings that the window follows', () => {
  it.each([
    [
      { language: 'en', theme: 'dark', fontSize: 100 },
      { language: 'en', themeSource: 'dark' },
    ],
    [
      { language: 'vi', theme: 'contrast' },
      { language: 'vi', themeSource: 'system' },
    ],
    [
      { language: 'vi', theme: 'system' },
      { language: 'vi', themeSource: 'system' },
    ],
    [{ language: 'fr', theme: 'dark' }, null],
    [null, null],
  ])('%j', (output, wanted) => {
    expect(windowSettings(output)).toEqual(wanted);
  });
});
