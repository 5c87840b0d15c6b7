/** Puts the native menu up: what its entries do; which there are stands in shell/menu-template.ts. */

import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../shared/api/bridge.ts';
import { assertNever } from '../shared/domain/assert-never.ts';
import type { Translator } from '../shared/locales/translator.ts';
import { type MenuEntry, type MenuSettings, menuTemplate } from './shell/menu-template.ts';

export interface MenuActions {
  readonly command: (command: MenuCommand) => void;
  /** Takes an absolute path. */
  readonly openRecent: (path: string) => void;
  readonly clearRecent: () => void;
}

function menuItem(entry: MenuEntry, actions: MenuActions): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'separator':
      return { type: 'separator' };
    case 'role':
      return { role: entry.role, label: entry.label };
    case 'command': {
      const { label, accelerator, command } = entry;
      const click = () => actions.command(command);
      // The page answers to the keys: registered twice, one press of F8 would walk past a finding.
      return accelerator === undefined ? { label, click } : { label, click, accelerator, registerAccelerator: false };
    }
    case 'recent':
      return { label: entry.label, click: () => actions.openRecent(entry.path) };
    case 'clear-recent':
      return { label: entry.label, enabled: entry.isEnabled, click: () => actions.clearRecent() };
    case 'submenu':
      return { label: entry.label, submenu: entry.entries.map((one) => menuItem(one, actions)) };
    default:
      return assertNever(entry);
  }
}

/** Replaces the application's menu; called anew when the language or the recent files change. */
export function showMenu(settings: MenuSettings, translator: Translator, actions: MenuActions): void {
  const entries = menuTemplate(settings, translator);
  Menu.setApplicationMenu(Menu.buildFromTemplate(entries.map((entry) => menuItem(entry, actions))));
}
