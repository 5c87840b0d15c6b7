/** The keys that the native menu shows are those to which the interface answers. */

import { expect, it } from 'vitest';
import { ACCELERATORS } from '../../electron/shell/menu-template.ts';
import { combination, SHORTCUTS } from '../../renderer/keymap.ts';
import type { MenuCommand } from '../../shared/api/bridge.ts';

/** Commands that the table of shortcuts calls by another name. */
const SHORTCUT_OF: Readonly<Partial<Record<MenuCommand, string>>> = { 'import-pair': 'import' };

it.each(Object.entries(ACCELERATORS))('%s is shown with %s', (command, accelerator) => {
  const id = SHORTCUT_OF[command as MenuCommand] ?? command;
  const shortcut = SHORTCUTS.find((one) => one.id === id);
  const key = accelerator.split('+').at(-1) ?? '';
  const pressed = combination({
    key,
    ctrlKey: accelerator.includes('CmdOrCtrl'),
    metaKey: false,
    altKey: accelerator.includes('Alt'),
    shiftKey: accelerator.includes('Shift'),
  });
  expect(shortcut?.keys).toContain(pressed);
});
