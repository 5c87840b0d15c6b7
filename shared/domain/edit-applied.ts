/** What a command gives back: the pair after it, and the commands that undo it. */

import type { EditCommand } from './edit-command.ts';
import type { EditBead, EditState } from './edit-state.ts';

export interface Applied {
  readonly state: EditState;
  /** To be applied in this order; none where nothing changed. */
  readonly inverse: readonly EditCommand[];
}

export function unchanged(state: EditState): Applied {
  return { state, inverse: [] };
}

/** `beads` in the place of the `count` beads from `at`, without those that were emptied. */
export function withRun(state: EditState, at: number, count: number, beads: readonly EditBead[]): EditState {
  return { beads: [...state.beads.slice(0, at), ...beads.filter(isFilled), ...state.beads.slice(at + count)] };
}

/** As {@link withRun}, undone by putting the old beads back. */
export function replaceRun(state: EditState, at: number, count: number, beads: readonly EditBead[]): Applied {
  const replaced = beads.filter(isFilled).map((bead) => bead.id);
  const restore: EditCommand = { kind: 'restore', at, replaced, beads: state.beads.slice(at, at + count) };
  return { state: withRun(state, at, count, beads), inverse: [restore] };
}

/** The bead as a person has set it: realignment works around it. */
export function setByHand(bead: EditBead): EditBead {
  return { ...bead, state: 'pinned', confidence: 1 };
}

/** False for a bead that has lost its last paragraph, which is none any more. */
export function isFilled(bead: EditBead): boolean {
  return bead.vi.length + bead.en.length > 0;
}
