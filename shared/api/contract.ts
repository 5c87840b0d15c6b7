/** The one list of methods that the window, the web host and the command line call; every input is parsed here, once. */

import { z } from 'zod';
import type { ListedRule } from '../check/list-rules.ts';
import type { Bead } from '../domain/bead.ts';
import type { Finding } from '../domain/finding.ts';
import type { CheckedPair } from '../domain/pipeline.ts';
import { encoding, filePair, fileToken, language, profile } from './fields.ts';
import { LIBRARY_INPUTS, type LibraryOutputs } from './library-methods.ts';
import { WORKBENCH_INPUTS, type WorkbenchOutputs } from './workbench-methods.ts';

export type { FileToken, ProfileReference } from './fields.ts';
export type { AddedFolder, AddedPair } from './library-methods.ts';

const unit = z.enum(['paragraph', 'sentence']).default('paragraph');
const paragraphs = z.array(z.string()).max(200_000);
const id = z.union([z.string(), z.number()]);
const alignable = z.object({ id, vi: paragraphs, en: paragraphs });

export const INPUTS = {
  'pair.check': filePair.extend({ profile }),
  'pair.align': filePair.extend({ unit }),
  'document.check': z.object({ file: fileToken, language, encoding, profile }),
  'bilingual.check': z.object({ file: fileToken, encoding, profile }),
  'segment.check': z.object({ id, vi: z.string(), en: z.string(), profile }),
  'document.align': alignable.extend({ unit }),
  'documents.align': z.object({ documents: z.array(alignable), unit }),
  'rules.list': z.object({ profile }),
  ...LIBRARY_INPUTS,
  ...WORKBENCH_INPUTS,
} as const;

export type Method = keyof typeof INPUTS;

/** What a caller hands in; defaults may be left out. */
export type Input<M extends Method> = z.input<(typeof INPUTS)[M]>;

/** What a service receives: parsed, defaults filled in. */
export type ParsedInput<M extends Method> = z.output<(typeof INPUTS)[M]>;

export interface AlignedDocument {
  readonly id: string | number;
  readonly beads: readonly Bead[];
}

/** The offsets of the findings count in the strings that were given, whatever their normal form. */
export interface CheckedSegment {
  readonly id: string | number;
  readonly findings: readonly Finding[];
}

/** What a service tells while it works; hosts show it or leave it. */
export interface Events {
  readonly 'folder.progress':
    | { readonly step: 'reading' | 'checking'; readonly done: number; readonly total: number; readonly name: string }
    | { readonly step: 'pairing'; readonly vi: number; readonly en: number };
}

export type Emit = <E extends keyof Events>(event: E, payload: Events[E]) => void;

export interface Outputs extends LibraryOutputs, WorkbenchOutputs {
  readonly 'pair.check': CheckedPair;
  readonly 'pair.align': CheckedPair;
  readonly 'document.check': CheckedPair;
  readonly 'bilingual.check': CheckedPair;
  readonly 'segment.check': CheckedSegment;
  readonly 'document.align': AlignedDocument;
  readonly 'documents.align': readonly AlignedDocument[];
  readonly 'rules.list': readonly ListedRule[];
}

export type Output<M extends Method> = Outputs[M];

/** How every host reaches the services. Rejects with AppError for what the world did wrong. */
export type Dispatch = <M extends Method>(method: M, input: Input<M>) => Promise<Output<M>>;
