/** The commands that decide which paragraphs stand together: merge, move a boundary, swap, mark, realign, restore. */

import { type Applied, isFilled, replaceRun, setByHand, unchanged, withRun } from './edit-applied.ts';
import type { BeadRow, MergeBeads, MoveBoundary, Realign, Restore, SetState, SwapBeads } from './edit-command.ts';
import { editNotPossible } from './edit-failure.ts';
import { type EditBead, type EditState, placeOfBead } from './edit-state.ts';
import type { BeadId } from './ids.ts';
import { LANGUAGES, type Language } from './language.ts';
import { BEAD_STATES } from './pair.ts';

/** The beads with these ids, which must follow each other. */
function runOf(state: EditState, ids: readonly BeadId[]): { readonly at: number; readonly run: readonly EditBead[] } {
  const [first] = ids;
  if (first === undefined) throw editNotPossible('not-adjacent');
  const { at } = placeOfBead(state, first);
  const run = state.beads.slice(at, at + ids.length);
  if (run.length < ids.length || run.some((bead, index) => bead.id !== ids[index])) throw editNotPossible('not-adjacent');
  return { at, run };
}

/** Several beads as one, with the first one's id. */
export function merged(run: readonly [EditBead, ...(readonly EditBead[])]): EditBead {
  return setByHand({ ...run[0], vi: run.flatMap((bead) => bead.vi), en: run.flatMap((bead) => bead.en) });
}

export function mergeBeads(state: EditState, command: MergeBeads): Applied {
  const { at, run } = runOf(state, command.beads);
  const [first, ...others] = run;
  if (first === undefined || others.length === 0) throw editNotPossible('not-adjacent');
  return replaceRun(state, at, run.length, [merged([first, ...others])]);
}

export function moveBoundary(state: EditState, { bead: id, side, direction }: MoveBoundary): Applied {
  const { at, bead } = placeOfBead(state, id);
  const neighbour = state.beads[direction === 'up' ? at - 1 : at + 1];
  if (neighbour === undefined) throw editNotPossible('no-neighbour');
  const moving = direction === 'up' ? bead[side].slice(0, 1) : bead[side].slice(-1);
  if (moving.length === 0) throw editNotPossible('nothing-to-move');
  if (direction === 'up') {
    const above = setByHand({ ...neighbour, [side]: [...neighbour[side], ...moving] });
    return replaceRun(state, at - 1, 2, [above, setByHand({ ...bead, [side]: bead[side].slice(1) })]);
  }
  const below = setByHand({ ...neighbour, [side]: [...moving, ...neighbour[side]] });
  return replaceRun(state, at, 2, [setByHand({ ...bead, [side]: bead[side].slice(0, -1) }), below]);
}

export function swapBeads(state: EditState, { beads: [first, second], side }: SwapBeads): Applied {
  const places = [placeOfBead(state, first), placeOfBead(state, second)].toSorted((a, b) => a.at - b.at);
  const [upper, lower] = places;
  if (upper === undefined || lower === undefined || upper.at === lower.at) return unchanged(state);
  const between = state.beads.slice(upper.at + 1, lower.at);
  const [above, below] =
    side === 'both' ? [lower.bead, upper.bead] : [taking(upper.bead, side, lower.bead), taking(lower.bead, side, upper.bead)];
  return replaceRun(state, upper.at, lower.at - upper.at + 1, [above, ...between, below]);
}

function taking(bead: EditBead, side: Language, other: EditBead): EditBead {
  return setByHand({ ...bead, [side]: other[side] });
}

export function setState(state: EditState, { beads: ids, state: wanted }: SetState): Applied {
  for (const id of ids) placeOfBead(state, id);
  const named = new Set(ids);
  const changing = state.beads.filter((bead) => named.has(bead.id) && bead.state !== wanted);
  if (changing.length === 0) return unchanged(state);
  const before = BEAD_STATES.map((old) => ({
    kind: 'set-state' as const,
    beads: changing.filter((bead) => bead.state === old).map((bead) => bead.id),
    state: old,
  }));
  return {
    state: { beads: state.beads.map((bead) => (named.has(bead.id) ? { ...bead, state: wanted } : bead)) },
    inverse: before.filter(({ beads }) => beads.length > 0),
  };
}

export function realignRun(state: EditState, command: Realign): Applied {
  const { at, run } = runOf(state, command.replaced);
  const sides = { vi: run.flatMap((bead) => bead.vi), en: run.flatMap((bead) => bead.en) };
  for (const side of LANGUAGES) {
    const wanted = command.beads.flatMap((row) => row[side]);
    if (wanted.length !== sides[side].length || wanted.some((id, index) => id !== sides[side][index]?.id)) {
      throw editNotPossible('stale');
    }
  }
  let vi = 0;
  let en = 0;
  const beads = command.beads.map((row): EditBead => {
    const bead = { ...row, vi: sides.vi.slice(vi, vi + row.vi.length), en: sides.en.slice(en, en + row.en.length) };
    vi += row.vi.length;
    en += row.en.length;
    return bead;
  });
  const replaced = beads.filter(isFilled).map((bead) => bead.id);
  return {
    state: withRun(state, at, run.length, beads),
    inverse: [{ kind: 'realign', replaced, beads: run.map(rowOf) }],
  };
}

/** The bead with its paragraphs named. */
export function rowOf({ id, state, confidence, vi, en }: EditBead): BeadRow {
  return { id, state, confidence, vi: vi.map((paragraph) => paragraph.id), en: en.map((paragraph) => paragraph.id) };
}

export function restore(state: EditState, { at, replaced, beads }: Restore): Applied {
  const run = state.beads.slice(at, at + replaced.length);
  if (at > state.beads.length || run.length < replaced.length || run.some((bead, index) => bead.id !== replaced[index])) {
    throw editNotPossible('stale');
  }
  return replaceRun(state, at, replaced.length, beads);
}
