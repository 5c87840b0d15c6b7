/** A pair as the library keeps it and the interface shows it: two texts laid side by side, with what was found and decided. */

import type { Bead } from './bead.ts';
import type { Document } from './document.ts';
import type { Finding, Severity } from './finding.ts';
import type { BeadId, FindingId, PairId } from './ids.ts';
import type { Language } from './language.ts';

export const PAIR_STATES = ['imported', 'in-review', 'approved'] as const;

export type PairState = (typeof PAIR_STATES)[number];

/** `confirmed`: a person looked and agreed; `pinned`: a person set it by hand, realignment works around it. */
export const BEAD_STATES = ['automatic', 'confirmed', 'pinned'] as const;

export type BeadState = (typeof BEAD_STATES)[number];

export const FINDING_STATES = ['open', 'fixed', 'dismissed'] as const;

export type FindingState = (typeof FINDING_STATES)[number];

/** One row of the library's list. */
export interface PairSummary {
  readonly id: PairId;
  readonly titles: Readonly<Record<Language, string>>;
  /** The names of the files the two texts were read from. */
  readonly files: Readonly<Record<Language, string>>;
  readonly state: PairState;
  readonly beads: number;
  /** How many of the beads are confirmed or pinned. */
  readonly settledBeads: number;
  readonly openFindings: Readonly<Record<Severity, number>>;
  readonly dismissedFindings: number;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  /** ISO 8601 in UTC; the last time anything of the pair changed. */
  readonly changedAt: string;
}

export interface PairBead extends Bead {
  readonly id: BeadId;
  readonly state: BeadState;
}

export interface PairFinding extends Finding {
  readonly id: FindingId;
  readonly fingerprint: string;
  readonly state: FindingState;
  /** Why it was dismissed; null in every other state. */
  readonly reason: string | null;
}

/** The whole of a pair; indices in beads and findings count within these two documents and these beads. */
export interface Pair {
  readonly summary: PairSummary;
  readonly vi: Document;
  readonly en: Document;
  readonly beads: readonly PairBead[];
  readonly findings: readonly PairFinding[];
}
