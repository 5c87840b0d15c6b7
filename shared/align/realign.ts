/** Aligns a pair again around what people have settled: confirmed and pinned beads stay, the gaps between them are solved anew. */

import type { Bead } from '../domain/bead.ts';
import type { BeadId } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import type { BeadState, PairBead } from '../domain/pair.ts';
import type { Align } from './align.ts';
import type { AlignmentUnit } from './alignment-unit.ts';

/** A bead of the new alignment; without an id where no bead before stood over just these paragraphs. */
export interface RealignedBead extends Bead {
  readonly id: BeadId | null;
  readonly state: BeadState;
}

/** A stretch of both sides between two settled beads; ends exclusive. */
interface Gap {
  readonly vi: number;
  readonly viEnd: number;
  readonly en: number;
  readonly enEnd: number;
  /** The automatic beads that stand there now. */
  readonly beads: readonly PairBead[];
}

type Texts = readonly AlignmentUnit[];

function gapOf(beads: readonly PairBead[], vi: number, en: number): Gap {
  const count = (side: Language): number => beads.reduce((sum, bead) => sum + bead[side].length, 0);
  return { vi, viEnd: vi + count('vi'), en, enEnd: en + count('en'), beads };
}

function keyOf({ vi, en }: Bead): string {
  return `${vi}|${en}`;
}

function shifted(beads: readonly Bead[], { vi, en }: Gap): readonly Bead[] {
  return beads.map((bead) => ({
    vi: bead.vi.map((index) => index + vi),
    en: bead.en.map((index) => index + en),
    confidence: bead.confidence,
  }));
}

/** Per paragraph of one side the index of its bead. */
function beadOf(beads: readonly Bead[], side: Language): readonly number[] {
  return beads.flatMap((bead, index) => bead[side].map(() => index));
}

/** Answers with the beads of an alignment in a gap, or null where one of them crosses its border. */
function cutter(whole: readonly Bead[]): (gap: Gap) => readonly Bead[] | null {
  const owners = { vi: beadOf(whole, 'vi'), en: beadOf(whole, 'en') };
  return (gap) => {
    const touching = new Set([...owners.vi.slice(gap.vi, gap.viEnd), ...owners.en.slice(gap.en, gap.enEnd)]);
    const beads = [...touching].sort((a, b) => a - b).flatMap((index) => whole[index] ?? []);
    const inside = (bead: Bead): boolean =>
      bead.vi.every((index) => index >= gap.vi && index < gap.viEnd) &&
      bead.en.every((index) => index >= gap.en && index < gap.enEnd);
    return beads.every(inside) ? beads : null;
  };
}

/** The stretches of automatic beads, and the settled beads where they stand. */
function gapsAndSettled(beads: readonly PairBead[]): readonly (PairBead | Gap)[] {
  const parts: (PairBead | Gap)[] = [];
  let automatic: PairBead[] = [];
  let [vi, en] = [0, 0];
  const close = (): void => {
    if (automatic.length === 0) return;
    const gap = gapOf(automatic, vi, en);
    [vi, en, automatic] = [gap.viEnd, gap.enEnd, []];
    parts.push(gap);
  };
  for (const bead of beads) {
    if (bead.state === 'automatic') automatic.push(bead);
    else {
      close();
      parts.push(bead);
      [vi, en] = [vi + bead.vi.length, en + bead.en.length];
    }
  }
  close();
  return parts;
}

/**
 * The beads of a pair solved again: those that are confirmed or pinned stay as they are, and between them the most probable
 * alignment of the whole text holds wherever it agrees with them; where it crosses a settled bead, the gap is aligned by itself.
 * `beads` must be a partition of both sides in order, and so is what comes back. An automatic bead over the same paragraphs as
 * before keeps its id and takes the new confidence.
 */
export function realign(vi: Texts, en: Texts, beads: readonly PairBead[], align: Align): readonly RealignedBead[] {
  const parts = gapsAndSettled(beads);
  if (parts.every((part) => !('viEnd' in part))) return beads;
  const cut = cutter(align(vi, en));
  return parts.flatMap((part): readonly RealignedBead[] => {
    if (!('viEnd' in part)) return [part];
    const ids = new Map(part.beads.map((bead) => [keyOf(bead), bead.id]));
    const solved = cut(part) ?? shifted(align(vi.slice(part.vi, part.viEnd), en.slice(part.en, part.enEnd)), part);
    return solved.map((bead) => ({ ...bead, id: ids.get(keyOf(bead)) ?? null, state: 'automatic' }));
  });
}
