/** Finds paragraphs that the translation keeps but puts elsewhere: the alignment leaves both one-sided, and neither is missing. */

import type { Bead } from '../domain/bead.ts';
import type { Align } from './align.ts';
import type { AlignmentUnit } from './alignment-unit.ts';
import { isFurniture } from './furniture.ts';

/** A Vietnamese and an English paragraph that belong together out of order; 0-based indices. */
export interface Move {
  readonly vi: number;
  readonly en: number;
  /** How sure the aligner would be of the two, stood they at the same place. */
  readonly confidence: number;
}

/** Paragraphs around the Vietnamese one that give the words of the trial their weight. */
const CONTEXT = 8;
/** Less sure pairs stay what they are: one left out, one added. */
const SURE = 0.9;
/** More one-sided paragraphs than this are no reordering but another text. */
const MOST_ALONE = 24;
/** Shorter lines (names, datelines) fit too many places. */
const SHORTEST = 40;

function alone(
  units: readonly AlignmentUnit[],
  own: (bead: Bead) => readonly number[],
  beads: readonly Bead[],
): readonly number[] {
  return beads
    .filter((bead) => bead.vi.length === 0 || bead.en.length === 0)
    .flatMap(own)
    .filter((index) => {
      const unit = units[index];
      return unit !== undefined && unit.text.length >= SHORTEST && !isFurniture(unit);
    });
}

/** The English paragraph that stands before the place of Vietnamese paragraph `vi`, or -1 at the start. */
function placeOf(vi: number, beads: readonly Bead[]): number {
  const at = beads.findIndex((bead) => bead.vi.includes(vi));
  const before = beads.slice(0, at).findLast((bead) => bead.en.length > 0);
  return before?.en.at(-1) ?? -1;
}

/** Puts English paragraph `en` at the place of Vietnamese paragraph `vi` and asks the aligner again. */
function trial(
  viUnits: readonly AlignmentUnit[],
  enUnits: readonly AlignmentUnit[],
  vi: number,
  en: number,
  beads: readonly Bead[],
  align: Align,
): number {
  const before = placeOf(vi, beads);
  const viFrom = Math.max(0, vi - CONTEXT);
  const around = (from: number, to: number) => enUnits.slice(Math.max(0, from), to).filter((unit) => unit !== enUnits[en]);
  const enBefore = around(before + 1 - CONTEXT, before + 1);
  const moved = enUnits[en];
  if (moved === undefined) return 0;
  const found = align(viUnits.slice(viFrom, vi + CONTEXT + 1), [...enBefore, moved, ...around(before + 1, before + 1 + CONTEXT)]);
  const bead = found.find((one) => one.en.includes(enBefore.length));
  const isPair = bead?.vi.length === 1 && bead.en.length === 1 && bead.vi[0] === vi - viFrom;
  return isPair ? bead.confidence : 0;
}

/**
 * The moved paragraphs of an alignment, surest first, each paragraph at most once. `beads` are not changed: a move is reported, never
 * forced into the order.
 */
export function findMoved(
  vi: readonly AlignmentUnit[],
  en: readonly AlignmentUnit[],
  beads: readonly Bead[],
  align: Align,
): readonly Move[] {
  const viAlone = alone(vi, (bead) => bead.vi, beads);
  const enAlone = alone(en, (bead) => bead.en, beads);
  if (viAlone.length === 0 || enAlone.length === 0 || viAlone.length + enAlone.length > MOST_ALONE) return [];
  const moves = viAlone
    .flatMap((viIndex) =>
      enAlone.map((enIndex): Move => ({ vi: viIndex, en: enIndex, confidence: trial(vi, en, viIndex, enIndex, beads, align) })),
    )
    .filter((move) => move.confidence >= SURE)
    .sort((a, b) => b.confidence - a.confidence);
  const taken: Move[] = [];
  for (const move of moves) {
    if (!taken.some((one) => one.vi === move.vi || one.en === move.en)) taken.push(move);
  }
  return taken;
}
