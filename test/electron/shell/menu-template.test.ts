/** The native menu, in both languages and on all three systems. */

import { describe, expect, it } from 'vitest';
import { ACCELERATORS, type MenuEntry, type MenuSettings, menuTemplate } from '../../../electron/shell/menu-template.ts';
import { MENU_COMMANDS } from '../../../shared/api/bridge.ts';
import { LANGUAGES } from '../../../shared/domain/language.ts';
import { createTranslator } from '../../../shared/locales/translator.ts';

const translator = createTranslator();
const SETTINGS: MenuSettings = { language: 'vi', platform: 'win32', isPackaged: true, recent: [] };

function flat(entries: readonly MenuEntry[]): readonly MenuEntry[] {
  return entries.flatMap((entry) => (entry.kind === 'submenu' ? [entry, ...flat(entry.entries)] : [entry]));
}

function menu(changed: Partial<MenuSettings> = {}): readonly MenuEntry[] {
  return flat(menuTemplate({ ...SETTINGS, ...changed }, translator));
}

function labels(entries: readonly MenuEntry[]): readonly string[] {
  return entries.flatMap((entry) => (entry.kind === 'separator' ? [] : [entry.label]));
}

const PLATFORMS = ['win32', 'darwin', 'linux'] as const;

describe('the menu', () => {
  it.each(PLATFORMS)('has every command exactly once on %s', (platform) => {
    const commands = menu({ platform }).flatMap((entry) => (entry.kind === 'command' ? [entry.command] : []));
    expect(commands.toSorted()).toEqual([...MENU_COMMANDS].sort());
  });

  it.each(PLATFORMS)('is worded in both languages on %s', (platform) => {
    const [vi, en] = LANGUAGES.map((language) => labels(menu({ language, platform })));
    expect(vi!.length).toBe(en!.length);
    const alike = vi!.filter((label, index) => label === en![index]);
    expect(alike).toEqual(platform === 'darwin' ? ['Đối Chiếu'] : []);
  });

  it('quits from the app menu on a Mac, from the file menu elsewhere', () => {
    expect(menuTemplate({ ...SETTINGS, platform: 'darwin' }, translator).map((one) => labels([one])[0])).toEqual([
      ...['Đối Chiếu', 'Tệp', 'Chỉnh sửa', 'Cặp bài', 'Hiển thị', 'Cửa sổ', 'Trợ giúp'],
    ]);
    expect(menuTemplate(SETTINGS, translator).map((one) => labels([one])[0])).toEqual([
      ...['Tệp', 'Chỉnh sửa', 'Cặp bài', 'Hiển thị', 'Trợ giúp'],
    ]);
  });

  it('has developer tools in an unpackaged app only', () => {
    const has = (isPackaged: boolean) =>
      menu({ isPackaged }).some((entry) => entry.kind === 'role' && entry.role === 'toggleDevTools');
    expect([has(true), has(false)]).toEqual([false, true]);
  });

  it('lists recent files, ampersands as such, and offers to clear the list only where there is one', () => {
    const recent = menu({ recent: ['/home/an/Tin & bài.docx', '/home/an/b.docx'] });
    expect(recent.filter(({ kind }) => kind === 'recent')).toEqual([
      { kind: 'recent', path: '/home/an/Tin & bài.docx', label: 'Tin && bài.docx – /home/an' },
      { kind: 'recent', path: '/home/an/b.docx', label: 'b.docx – /home/an' },
    ]);
    expect(recent.find(({ kind }) => kind === 'clear-recent')).toMatchObject({ isEnabled: true });
    expect(menu().find(({ kind }) => kind === 'clear-recent')).toMatchObject({ isEnabled: false });
  });

  it('shows no bare letter as a key: Telex types letters', () => {
    const keys = Object.values(ACCELERATORS);
    expect(keys.filter((key) => !/^(?:Shift\+)?F\d+$|^CmdOrCtrl\+/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
