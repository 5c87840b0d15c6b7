/** A stored pair as its report tells of it: what was found, what was decided and by whom, what was changed. */

import type { Finding } from '../domain/finding.ts';
import type { Language } from '../domain/language.ts';
import type { CheckedPair } from '../domain/pipeline.ts';
import type { Approval } from '../domain/workbench.ts';
import type { ParagraphChange } from './text-changes.ts';

export interface DismissedFinding {
  readonly finding: Finding;
  readonly reason: string;
  /** Empty where nobody gave a name. */
  readonly editor: string;
}

export interface PairReview {
  readonly titles: Readonly<Record<Language, string>>;
  /** The documents and beads as they are now, with the open findings. */
  readonly checked: CheckedPair;
  readonly dismissed: readonly DismissedFinding[];
  readonly changes: readonly ParagraphChange[];
  readonly approval: Approval | null;
  /** By bead: whether a person has confirmed or pinned it. */
  readonly confirmed: readonly boolean[];
  /** When the pair was taken in and last changed: ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
}
