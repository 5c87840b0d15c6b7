/** Every shortcut of the interface. No bare letters: Telex keyboards send Backspace with them, and WCAG 2.1.4 forbids them. */

export const SHORTCUT_SCOPES = ['everywhere', 'workbench'] as const;

export type ShortcutScope = (typeof SHORTCUT_SCOPES)[number];

export interface Shortcut {
  readonly id: string;
  /** Modifiers in the order Ctrl, Alt, Shift, then the value of `KeyboardEvent.key`; Ctrl is Command on a Mac. */
  readonly keys: readonly string[];
  readonly scope: ShortcutScope;
}

/** The first combination of each is shown in the interface. Words: `ui.key.<id>`. */
export const SHORTCUTS = [
  { id: 'keys', keys: ['F1'], scope: 'everywhere' },
  { id: 'pane', keys: ['F6'], scope: 'everywhere' },
  { id: 'library', keys: ['Ctrl+Shift+L'], scope: 'everywhere' },
  { id: 'concordance', keys: ['Ctrl+K'], scope: 'everywhere' },
  { id: 'settings', keys: ['Ctrl+,'], scope: 'everywhere' },
  { id: 'import', keys: ['Ctrl+O'], scope: 'everywhere' },
  { id: 'bead-up', keys: ['ArrowUp'], scope: 'workbench' },
  { id: 'bead-down', keys: ['ArrowDown'], scope: 'workbench' },
  { id: 'bead-first', keys: ['Ctrl+Home'], scope: 'workbench' },
  { id: 'bead-last', keys: ['Ctrl+End'], scope: 'workbench' },
  { id: 'side-left', keys: ['ArrowLeft'], scope: 'workbench' },
  { id: 'side-right', keys: ['ArrowRight'], scope: 'workbench' },
  { id: 'edit', keys: ['F2', 'Enter'], scope: 'workbench' },
  { id: 'boundary-up', keys: ['Alt+ArrowUp'], scope: 'workbench' },
  { id: 'boundary-down', keys: ['Alt+ArrowDown'], scope: 'workbench' },
  { id: 'swap-up', keys: ['Alt+Shift+ArrowUp'], scope: 'workbench' },
  { id: 'swap-down', keys: ['Alt+Shift+ArrowDown'], scope: 'workbench' },
  { id: 'merge', keys: ['Ctrl+M'], scope: 'workbench' },
  { id: 'split', keys: ['Ctrl+Shift+M'], scope: 'workbench' },
  { id: 'insert', keys: ['Ctrl+Shift+Enter'], scope: 'workbench' },
  { id: 'delete', keys: ['Ctrl+Delete'], scope: 'workbench' },
  { id: 'pin', keys: ['Ctrl+Shift+P'], scope: 'workbench' },
  { id: 'approve', keys: ['Ctrl+Enter'], scope: 'workbench' },
  { id: 'realign', keys: ['F9'], scope: 'workbench' },
  { id: 'next-finding', keys: ['F8'], scope: 'workbench' },
  { id: 'previous-finding', keys: ['Shift+F8'], scope: 'workbench' },
  { id: 'finding-actions', keys: ['Ctrl+.'], scope: 'workbench' },
  { id: 'fix', keys: ['Alt+Enter'], scope: 'workbench' },
  { id: 'undo', keys: ['Ctrl+Z'], scope: 'workbench' },
  { id: 'redo', keys: ['Ctrl+Y', 'Ctrl+Shift+Z'], scope: 'workbench' },
  { id: 'find', keys: ['Ctrl+F'], scope: 'workbench' },
  { id: 'changes', keys: ['Ctrl+Shift+D'], scope: 'workbench' },
  { id: 'term', keys: ['Ctrl+G'], scope: 'workbench' },
  { id: 'report', keys: ['Ctrl+P'], scope: 'workbench' },
  { id: 'export', keys: ['Ctrl+E'], scope: 'workbench' },
  { id: 'approve-pair', keys: ['Ctrl+Shift+A'], scope: 'workbench' },
] as const satisfies readonly Shortcut[];

export type ShortcutId = (typeof SHORTCUTS)[number]['id'];

export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The combination as the table writes it: "Ctrl+Shift+M". */
export function combination({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string {
  const name = key.length === 1 ? key.toUpperCase() : key;
  return [ctrlKey || metaKey ? 'Ctrl+' : '', altKey ? 'Alt+' : '', shiftKey ? 'Shift+' : '', name].join('');
}

const BY_KEYS: ReadonlyMap<string, ShortcutId> = new Map(
  SHORTCUTS.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)),
);

/** The shortcut that was pressed, if it is one. A press inside an input method's composition is none. */
export function shortcutOf(press: KeyPress & { readonly isComposing?: boolean }): ShortcutId | undefined {
  return press.isComposing === true ? undefined : BY_KEYS.get(combination(press));
}

const SYMBOLS: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/** How the interface shows a shortcut on this system: "Ctrl+Shift+M", "⌘⇧M". */
export function shownKeys(id: ShortcutId, platform: 'windows' | 'macos' | 'linux'): string {
  const keys = SHORTCUTS.find((one) => one.id === id)?.keys[0] ?? '';
  const parts = keys.split('+').map((part) => SYMBOLS[part] ?? part);
  if (platform !== 'macos') return parts.join('+');
  const mac: Readonly<Record<string, string>> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' };
  return parts.map((part) => mac[part] ?? part).join('');
}
