/** Carries the workbench's actions out when their keys are pressed or their menu command is given. */

import { useEffect, useRef } from 'react';
import type { MenuCommand } from '../../shared/api/bridge.ts';
import { useInterface } from '../interface-context.tsx';
import { type ShortcutId, shortcutOf } from '../keymap.ts';
import type { WorkbenchAction } from './actions.ts';

export type Actions = Partial<Record<ShortcutId, WorkbenchAction>>;

/** Keys of the grid alone: elsewhere they move in a list, press a button, edit a text field. */
const GRID_KEYS: readonly ShortcutId[] = [
  ...(['bead-up', 'bead-down', 'bead-first', 'bead-last', 'side-left', 'side-right', 'edit', 'delete'] as const),
];
/** Keys that a text field has too, for its own text. */
const FIELD_KEYS: readonly ShortcutId[] = ['undo', 'redo'];
/** Keys of the grid that act on the paragraph in its text field as well. */
const EDITING_KEYS: readonly ShortcutId[] = ['delete'];

/** Whether a key pressed on `target` belongs to the workbench and not to what has the focus. */
function isOurs(id: ShortcutId, target: Element | null): boolean {
  if (target?.closest('dialog')) return false;
  const isInField = Boolean(target?.closest('input, textarea, select'));
  if (FIELD_KEYS.includes(id)) return !isInField;
  if (EDITING_KEYS.includes(id) && target?.closest('[role="grid"] textarea')) return true;
  return !GRID_KEYS.includes(id) || (Boolean(target?.closest('[role="grid"]')) && !isInField);
}

function commandAction(actions: Actions, command: MenuCommand): WorkbenchAction | undefined {
  if (command === 'report-pdf') return actions.report;
  return command in actions ? actions[command as ShortcutId] : undefined;
}

export function useShortcuts(actions: Actions): void {
  const { bridge } = useInterface();
  const present = useRef(actions);
  useEffect(() => {
    present.current = actions;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const id = shortcutOf(event);
      const action = id === undefined ? undefined : present.current[id];
      const target = event.target instanceof Element ? event.target : null;
      if (id === undefined || action === undefined || event.defaultPrevented || !isOurs(id, target)) return;
      event.preventDefault();
      if (action.isPossible) action.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  useEffect(
    () =>
      bridge.onMenu((command) => {
        const action = commandAction(present.current, command);
        if (action?.isPossible === true && document.querySelector('dialog[open]') === null) action.run();
      }),
    [bridge],
  );
}
