/** A pair as the workbench holds it: beads and findings by their ids, which stay true while texts and places change. */

import type { Document } from './document.ts';
import type { EditBead } from './edit-state.ts';
import type { Finding, RelatedPlace, Suggestion } from './finding.ts';
import type { BeadId, FindingId, ParagraphId } from './ids.ts';
import type { Language } from './language.ts';
import type { FindingState, PairSummary } from './pair.ts';

/** Characters of a paragraph that is named by its id: UTF-16 offsets, `end` exclusive. */
export interface WorkbenchSpan {
  readonly paragraph: ParagraphId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Another place that a finding compares its own with; in another pair its numbers are positions, and only the words are of use. */
export interface WorkbenchPlace extends Pick<RelatedPlace, 'pair'> {
  readonly bead: BeadId;
  readonly vi: WorkbenchSpan | null;
  readonly en: WorkbenchSpan | null;
}

export interface WorkbenchFinding extends Omit<Finding, 'bead' | 'vi' | 'en' | 'suggestion' | 'related'> {
  readonly id: FindingId;
  readonly bead: BeadId;
  readonly vi: WorkbenchSpan | null;
  readonly en: WorkbenchSpan | null;
  readonly suggestion: Suggestion | null;
  readonly related: readonly WorkbenchPlace[];
  readonly state: FindingState;
  /** Why it was dismissed; null in every other state. */
  readonly reason: string | null;
}

/** Names what undo or redo would do: the kind of its first command, and how many commands it is made of. */
export interface EditLabel {
  readonly kind: string;
  readonly commands: number;
}

export interface PairHistory {
  readonly undo: EditLabel | null;
  readonly redo: EditLabel | null;
}

/** How an approved pair came to be so. */
export interface Approval {
  /** Why, although critical findings were open; null where none was. */
  readonly reason: string | null;
  /** Empty where nobody gave a name. */
  readonly editor: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

export type WorkbenchDocument = Pick<Document, 'name' | 'format' | 'encoding'>;

export interface WorkbenchPair extends PairHistory {
  readonly summary: PairSummary;
  readonly documents: Readonly<Record<Language, WorkbenchDocument>>;
  readonly beads: readonly EditBead[];
  /** Every finding of the last check that is not fixed, the gravest first. */
  readonly findings: readonly WorkbenchFinding[];
  /** Why the pair was approved although critical findings were open; null otherwise. */
  readonly approvalReason: string | null;
}

/** What an action changed: enough to bring a {@link WorkbenchPair} up to date without sending it whole. */
export interface PairPatch extends PairHistory {
  readonly summary: PairSummary;
  /** The ids of all beads, in order. */
  readonly order: readonly BeadId[];
  /** The beads that are new or other than before. */
  readonly beads: readonly EditBead[];
  readonly findings: readonly WorkbenchFinding[];
  readonly approvalReason: string | null;
}

/** The pair after a patch. Throws RangeError where the patch names a bead that neither has. */
export function applyPatch(pair: WorkbenchPair, patch: PairPatch): WorkbenchPair {
  const { order, beads, ...rest } = patch;
  const known = new Map([...pair.beads, ...beads].map((bead) => [bead.id, bead]));
  const ordered = order.map((id) => {
    const bead = known.get(id);
    if (bead === undefined) throw new RangeError(`Bead ${id} is neither in the pair nor in its patch`);
    return bead;
  });
  return { ...pair, ...rest, beads: ordered };
}

/** Sentences that say the same; one side is empty where the other has no counterpart. */
export type WorkbenchLink = Readonly<Record<Language, readonly Omit<WorkbenchSpan, 'text'>[]>>;

/** An earlier translation of a similar Vietnamese paragraph. */
export interface SimilarBead {
  readonly titles: Readonly<Record<Language, string>>;
  readonly pair: number;
  readonly bead: BeadId;
  readonly vi: string;
  readonly en: string;
  /** How much of the Vietnamese is the same, 0 to 1. */
  readonly similarity: number;
}
