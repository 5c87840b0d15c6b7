/** Gathers the wordings of one office or body and says which of them break with the usual one. */

import type { BeadContext } from '../bead-context.ts';
import { locate } from '../joined-text.ts';
import type { Draft } from '../rule.ts';
import { inconsistency, type Place } from './draft.ts';

export interface OfficeMention {
  /** Which wording it is. */
  readonly wording: string;
  /** What must be the same for two wordings to contradict each other: the level of the body, the body, the person. */
  readonly anchor: string;
  readonly place: Place;
}

/** A wording at these offsets of the bead's English. */
export function mentionAt(context: BeadContext, wording: string, anchor: string, start: number, end: number): OfficeMention {
  return { wording, anchor, place: { bead: context.index, vi: null, en: locate(context.en, start, end) } };
}

/** Two wordings of one office: the rarer one, and of two as frequent the later, is the fault; each is reported once. */
export function disagreements(mentions: readonly OfficeMention[]): readonly Draft[] {
  const groups = [...Map.groupBy(mentions, ({ wording }) => wording).values()].sort((a, b) => b.length - a.length);
  const [usual] = groups[0] ?? [];
  if (usual === undefined) return [];
  return groups
    .slice(1)
    .flatMap(([other]): Draft[] => (other === undefined ? [] : [inconsistency('consistency.title', other.place, usual.place)]));
}

/** The same, for each anchor by itself. */
export function disagreementsByAnchor(mentions: readonly OfficeMention[]): readonly Draft[] {
  return [...Map.groupBy(mentions, ({ anchor }) => anchor).values()].flatMap(disagreements);
}
