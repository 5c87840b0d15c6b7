/** What can be done in the workbench, by key and by button alike: each action says whether it can be done now. */

import type { EditRequest } from '../../shared/domain/edit-request.ts';
import type { EditBead } from '../../shared/domain/edit-state.ts';
import type { BeadId } from '../../shared/domain/ids.ts';
import { otherLanguage } from '../../shared/domain/language.ts';
import type { WorkbenchPair } from '../../shared/domain/workbench.ts';
import type { ShortcutId } from '../keymap.ts';
import type { Workbench, WorkbenchState } from './workbench-store.ts';

export interface WorkbenchAction {
  readonly isPossible: boolean;
  /** Of what can be switched on and off. */
  readonly isOn?: boolean;
  readonly run: () => void;
}

/** The selected row with its neighbours. */
interface Place {
  readonly bead: EditBead;
  readonly above: EditBead | undefined;
  readonly below: EditBead | undefined;
}

function placeOf(pair: WorkbenchPair | null, id: BeadId | undefined): Place | null {
  const at = pair?.beads.findIndex((bead) => bead.id === id) ?? -1;
  const bead = pair?.beads[at];
  return bead === undefined ? null : { bead, above: pair?.beads[at - 1], below: pair?.beads[at + 1] };
}

/** Where the caret stands in the text field that is open. */
function caret(): number | null {
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement ? field.selectionStart : null;
}

/** What can be done to the selected row now. What needs a dialog, the findings or words for the user, the screen adds. */
export function workbenchActions(workbench: Workbench, state: WorkbenchState): Partial<Record<ShortcutId, WorkbenchAction>> {
  const { cell, editing } = state;
  const place = placeOf(state.pair, cell?.bead);
  if (place === null || cell === null) return {};
  const { bead, above, below } = place;
  const paragraphs = bead[cell.side];
  // Keys may come faster than the edits before them are done, so each looks at the row anew when its turn comes.
  const edit = (plan: (place: Place) => EditRequest | null): void => {
    void workbench.edit((pair) => {
      const present = placeOf(pair, bead.id);
      const request = present === null ? null : plan(present);
      return request === null ? [] : [request];
    });
  };
  const action = (isPossible: boolean, run: () => void): WorkbenchAction => ({ isPossible, run });
  const move = (direction: 'up' | 'down'): WorkbenchAction =>
    action((direction === 'up' ? above : below) !== undefined && paragraphs.length > 0, () =>
      edit(() => ({ kind: 'move-boundary', bead: bead.id, side: cell.side, direction })),
    );
  const swap = (direction: 'above' | 'below'): WorkbenchAction =>
    action(place[direction] !== undefined, () =>
      edit(({ [direction]: other }) =>
        other === undefined ? null : { kind: 'swap-beads', beads: [bead.id, other.id], side: cell.side },
      ),
    );
  const select = (target: EditBead | undefined): WorkbenchAction =>
    action(target !== undefined, () => target !== undefined && workbench.select({ ...cell, bead: target.id }));
  const deletable = editing ?? (paragraphs.length === 1 ? paragraphs[0]?.id : undefined) ?? null;
  return {
    'bead-up': select(above),
    'bead-down': select(below),
    'bead-first': select(state.pair?.beads[0]),
    'bead-last': select(state.pair?.beads.at(-1)),
    'side-left': action(cell.side === 'en', () => workbench.select({ ...cell, side: 'vi' })),
    'side-right': action(cell.side === 'vi', () => workbench.select({ ...cell, side: otherLanguage('vi') })),
    edit: action(paragraphs.length > 0, () => paragraphs[0] !== undefined && workbench.startEditing(paragraphs[0].id)),
    'boundary-up': move('up'),
    'boundary-down': move('down'),
    'swap-up': swap('above'),
    'swap-down': swap('below'),
    merge: action(below !== undefined, () =>
      edit(({ below: next }) => (next === undefined ? null : { kind: 'merge-beads', beads: [bead.id, next.id] })),
    ),
    split: action(paragraphs.length > 0, () => {
      const offset = caret();
      const paragraph = editing ?? paragraphs[0]?.id;
      if (paragraph === undefined) return;
      if (offset === null || editing === null) workbench.startEditing(paragraph);
      else void workbench.stopEditing().then(() => workbench.run('pair.split-at-caret', { paragraph, offset }));
    }),
    delete: action(deletable !== null, () => {
      if (deletable === null) return;
      void workbench.stopEditing().then(() => edit(() => ({ kind: 'delete-paragraph', paragraph: deletable })));
    }),
    pin: action(true, () =>
      edit(({ bead: { state: mark } }) => ({
        kind: 'set-state',
        beads: [bead.id],
        state: mark === 'pinned' ? 'automatic' : 'pinned',
      })),
    ),
    approve: action(true, () => {
      edit(({ bead: { state: mark } }) =>
        mark === 'confirmed' ? null : { kind: 'set-state', beads: [bead.id], state: 'confirmed' },
      );
      if (below !== undefined) workbench.select({ ...cell, bead: below.id });
    }),
  };
}
