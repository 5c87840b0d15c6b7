/** The native menu as data: which entries there are on which system, worded from the locale files. */

import { basename, dirname } from 'node:path';
import type { MenuCommand } from '../../shared/api/bridge.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { Translator } from '../../shared/locales/translator.ts';

/** What Electron does by itself when the entry is chosen. */
export type MenuRole =
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'toggleDevTools'
  | 'minimize'
  | 'zoom'
  | 'front'
  | 'close'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'quit';

export type MenuEntry =
  | { readonly kind: 'separator' }
  | { readonly kind: 'role'; readonly role: MenuRole; readonly label: string }
  /** `accelerator` is shown beside the label; the page itself answers to the keys, as it does in a browser. */
  | { readonly kind: 'command'; readonly command: MenuCommand; readonly label: string; readonly accelerator?: string }
  | { readonly kind: 'recent'; readonly path: string; readonly label: string }
  | { readonly kind: 'clear-recent'; readonly label: string; readonly isEnabled: boolean }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: readonly MenuEntry[] };

export interface MenuSettings {
  readonly language: Language;
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  /** Absolute paths, the latest first. */
  readonly recent: readonly string[];
}

/** In Electron's notation; CmdOrCtrl is Command on a Mac. A test holds them equal to the interface's own table of keys. */
export const ACCELERATORS: Readonly<Partial<Record<MenuCommand, string>>> = {
  'import-pair': 'CmdOrCtrl+O',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Y',
  find: 'CmdOrCtrl+F',
  realign: 'F9',
  'next-finding': 'F8',
  'previous-finding': 'Shift+F8',
  report: 'CmdOrCtrl+P',
  settings: 'CmdOrCtrl+,',
  keys: 'F1',
};

const SEPARATOR: MenuEntry = { kind: 'separator' };

/** A file name may hold an ampersand, which menus read as the mark of the underlined letter. */
function recentEntry(path: string): MenuEntry {
  return { kind: 'recent', path, label: `${basename(path)} – ${dirname(path)}`.replaceAll('&', '&&') };
}

/** The whole menu bar. */
export function menuTemplate(settings: MenuSettings, translator: Translator): readonly MenuEntry[] {
  const { language, platform, isPackaged, recent } = settings;
  const isMac = platform === 'darwin';
  const say = (key: string) => translator.text(language, key);
  const role = (name: MenuRole, key: string): MenuEntry => ({ kind: 'role', role: name, label: say(key) });
  const command = (name: MenuCommand, key: string): MenuEntry => {
    const accelerator = ACCELERATORS[name];
    return { kind: 'command', command: name, label: say(key), ...(accelerator === undefined ? {} : { accelerator }) };
  };
  const submenu = (key: string, entries: readonly MenuEntry[]): MenuEntry => ({ kind: 'submenu', label: say(key), entries });

  const about = command('about', 'ui.menu.about');
  const preferences = command('settings', 'ui.menu.settings');
  const quit = role('quit', 'ui.menu.quit');

  const app: MenuEntry = {
    kind: 'submenu',
    label: 'Đối Chiếu',
    entries: [
      ...[about, SEPARATOR, preferences, SEPARATOR],
      ...[role('hide', 'ui.menu.hide'), role('hideOthers', 'ui.menu.hide-others'), role('unhide', 'ui.menu.unhide')],
      ...[SEPARATOR, quit],
    ],
  };
  const file = submenu('ui.menu.file', [
    ...[command('import-pair', 'ui.menu.import-pair'), command('import-folder', 'ui.menu.import-folder')],
    submenu('ui.menu.recent', [
      ...recent.map(recentEntry),
      ...(recent.length === 0 ? [] : [SEPARATOR]),
      { kind: 'clear-recent', label: say('ui.menu.clear-recent'), isEnabled: recent.length > 0 },
    ]),
    SEPARATOR,
    ...[command('report', 'ui.menu.report'), command('report-pdf', 'ui.menu.report-pdf'), command('export', 'ui.menu.export')],
    SEPARATOR,
    ...[command('open-library', 'ui.menu.open-library'), command('backup', 'ui.menu.backup')],
    ...(isMac ? [SEPARATOR, role('close', 'ui.menu.close')] : [SEPARATOR, preferences, SEPARATOR, quit]),
  ]);
  const edit = submenu('ui.menu.edit', [
    ...[command('undo', 'ui.menu.undo'), command('redo', 'ui.menu.redo'), SEPARATOR],
    ...[role('cut', 'ui.menu.cut'), role('copy', 'ui.menu.copy'), role('paste', 'ui.menu.paste')],
    ...[role('selectAll', 'ui.menu.select-all'), SEPARATOR, command('find', 'ui.menu.find')],
  ]);
  const pair = submenu('ui.menu.pair', [
    ...[command('next-finding', 'ui.menu.next-finding'), command('previous-finding', 'ui.menu.previous-finding')],
    ...[SEPARATOR, command('realign', 'ui.menu.realign')],
  ]);
  const view = submenu('ui.menu.view', [
    ...[role('resetZoom', 'ui.menu.reset-zoom'), role('zoomIn', 'ui.menu.zoom-in'), role('zoomOut', 'ui.menu.zoom-out')],
    ...[SEPARATOR, role('togglefullscreen', 'ui.menu.full-screen')],
    ...(isPackaged ? [] : [SEPARATOR, role('toggleDevTools', 'ui.menu.developer-tools')]),
  ]);
  const windows = submenu('ui.menu.window', [
    ...[role('minimize', 'ui.menu.minimize'), role('zoom', 'ui.menu.zoom'), SEPARATOR, role('front', 'ui.menu.front')],
  ]);
  const help = submenu('ui.menu.help', [command('keys', 'ui.menu.keys'), ...(isMac ? [] : [SEPARATOR, about])]);
  return [...(isMac ? [app] : []), file, edit, pair, view, ...(isMac ? [windows] : []), help];
}
