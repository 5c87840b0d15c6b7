/** The contract's methods for one stored pair: open, edit, decide about findings, approve, report, export. */

import { z } from 'zod';
import type { PairPatch, SimilarBead, WorkbenchLink, WorkbenchPair } from '../domain/workbench.ts';
import type { FileContent } from './bridge.ts';
import { editRequest } from './edit-request-schema.ts';
import { beadId, findingId, language, pairId, paragraphId } from './fields.ts';

const onPair = z.object({ pair: pairId });
const term = z.string().trim().min(1).max(300);
const reason = z.string().trim().min(1).max(2000);

export const REPORT_FORMATS = ['html', 'xlsx'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** `docx`, `html` and `txt` hold the corrected English alone, the others both sides. */
export const EXPORT_FORMATS = ['tsv', 'tmx', 'xliff', 'docx', 'html', 'txt'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const WORKBENCH_INPUTS = {
  'pair.open': onPair,
  /** Several edits are one step of undo. */
  'pair.edit': onPair.extend({ edits: z.array(editRequest).min(1).max(1000).readonly() }),
  /** Splits the bead at the caret; the other side is cut where it says as much. `offset` counts UTF-16 units. */
  'pair.split-at-caret': onPair.extend({ paragraph: paragraphId, offset: z.int().nonnegative() }),
  'pair.undo': onPair,
  'pair.redo': onPair,
  /** Aligns anew whatever no person has settled. */
  'pair.realign': onPair,
  /** Checks the whole pair anew; an edit by itself only checks the beads that it touched. */
  'pair.recheck': onPair,
  'pair.approve': onPair.extend({ reason: reason.optional() }),
  'pair.reopen': onPair,
  'pair.rename': onPair.extend({ titles: z.object({ vi: reason, en: reason }) }),
  'pair.delete': onPair,
  'pair.report': onPair.extend({ format: z.enum(REPORT_FORMATS), language }),
  'pair.export': onPair.extend({ format: z.enum(EXPORT_FORMATS) }),
  /** Which sentences of a bead say the same, for showing them together. */
  'pair.sentence-links': onPair.extend({ bead: beadId }),
  /** Takes two selected terms that mean the same into the glossary, with the bead as their example. */
  'term.add': onPair.extend({ bead: beadId, vi: term, en: term }),
  'finding.dismiss': onPair.extend({ findings: z.array(findingId).min(1).max(10_000).readonly(), reason }),
  'finding.restore': onPair.extend({ findings: z.array(findingId).min(1).max(10_000).readonly() }),
  /** Applies the finding's suggestion as an edit. */
  'finding.fix': onPair.extend({ finding: findingId }),
  /** How the library translated similar Vietnamese before, the most similar first; the pair itself is left out. */
  'memory.similar': z.object({
    text: z.string().max(20_000),
    except: pairId.optional(),
    limit: z.int().positive().max(20).default(5),
  }),
} as const;

export interface WorkbenchOutputs {
  readonly 'pair.open': WorkbenchPair;
  readonly 'pair.edit': PairPatch;
  readonly 'pair.split-at-caret': PairPatch;
  readonly 'pair.undo': PairPatch;
  readonly 'pair.redo': PairPatch;
  readonly 'pair.realign': PairPatch;
  readonly 'pair.recheck': PairPatch;
  readonly 'pair.approve': PairPatch;
  readonly 'pair.reopen': PairPatch;
  readonly 'pair.rename': PairPatch;
  readonly 'pair.delete': null;
  readonly 'pair.report': FileContent;
  readonly 'pair.export': FileContent;
  readonly 'pair.sentence-links': readonly WorkbenchLink[];
  /** `isNew` is false where the glossary had this very pair of terms. */
  readonly 'term.add': { readonly isNew: boolean };
  readonly 'finding.dismiss': PairPatch;
  readonly 'finding.restore': PairPatch;
  readonly 'finding.fix': PairPatch;
  readonly 'memory.similar': readonly SimilarBead[];
}
