/** Brings a new alignment of a pair into commands: one for each stretch of beads that is not as it was. */

import type { RealignedBead } from '../align/realign.ts';
import { rowOf } from './edit-beads.ts';
import type { BeadRow, Realign } from './edit-command.ts';
import type { NewIds } from './edit-request.ts';
import { type EditState, paragraphsOf } from './edit-state.ts';
import type { BeadId, ParagraphId } from './ids.ts';
import type { PairBead } from './pair.ts';

/** The beads with paragraphs counted from the head of each side, as alignment and checks know them. */
export function pairBeads({ beads }: EditState): readonly PairBead[] {
  let [vi, en] = [0, 0];
  return beads.map((bead) => {
    const indexed = { vi: bead.vi.map((_, index) => vi + index), en: bead.en.map((_, index) => en + index) };
    [vi, en] = [vi + bead.vi.length, en + bead.en.length];
    return { id: bead.id, state: bead.state, confidence: bead.confidence, ...indexed };
  });
}

/** How many paragraphs of each side lie above. */
interface Position {
  readonly vi: number;
  readonly en: number;
}

function past({ vi, en }: Position, row: BeadRow): Position {
  return { vi: vi + row.vi.length, en: en + row.en.length };
}

function isSame(row: BeadRow, other: BeadRow): boolean {
  return row.id === other.id && row.state === other.state && row.confidence === other.confidence && keyOf(row) === keyOf(other);
}

function keyOf({ vi, en }: BeadRow): string {
  return `${vi}|${en}`;
}

function toRows(state: EditState, beads: readonly RealignedBead[], ids: NewIds): readonly BeadRow[] {
  const sides = { vi: paragraphsOf(state, 'vi'), en: paragraphsOf(state, 'en') };
  const named = (side: 'vi' | 'en', indices: readonly number[]): readonly ParagraphId[] =>
    indices.flatMap((index) => sides[side][index]?.id ?? []);
  return beads.map(({ id, state: mark, confidence, vi, en }) => ({
    id: id ?? ids.bead(),
    state: mark,
    confidence,
    vi: named('vi', vi),
    en: named('en', en),
  }));
}

/** The commands that make `beads`, a partition of the same two sides, the alignment of `state`; none where it is already. */
export function realignCommands(state: EditState, beads: readonly RealignedBead[], ids: NewIds): readonly Realign[] {
  const before = state.beads.map(rowOf);
  const after = toRows(state, beads, ids);
  const commands: Realign[] = [];
  let stretch: { replaced: BeadId[]; beads: BeadRow[] } = { replaced: [], beads: [] };
  const close = (): void => {
    if (stretch.replaced.length > 0) commands.push({ kind: 'realign', ...stretch });
    stretch = { replaced: [], beads: [] };
  };
  let [old, now]: [Position, Position] = [
    { vi: 0, en: 0 },
    { vi: 0, en: 0 },
  ];
  for (let [from, to] = [0, 0]; from < before.length || to < after.length; ) {
    const [gone, made] = [before[from], after[to]];
    const level = old.vi === now.vi && old.en === now.en;
    if (level && gone !== undefined && made !== undefined && isSame(gone, made)) {
      close();
      [old, now] = [past(old, gone), past(now, made)];
      [from, to] = [from + 1, to + 1];
    } else if (gone !== undefined && (made === undefined || old.vi + old.en <= now.vi + now.en)) {
      stretch.replaced.push(gone.id);
      old = past(old, gone);
      from += 1;
    } else if (made !== undefined) {
      stretch.beads.push(made);
      now = past(now, made);
      to += 1;
    }
  }
  close();
  return commands;
}
