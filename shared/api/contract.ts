/** The one list of methods that the window, the web host and the command line call; every input is parsed here, once. */

import { z } from 'zod';
import type { ListedRule } from '../check/list-rules.ts';
import { PROFILE_NAMES } from '../check/profile/named-profiles.ts';
import type { ErrorCode, ErrorParams } from '../domain/app-error.ts';
import type { Bead } from '../domain/bead.ts';
import { TEXT_ENCODINGS } from '../domain/document.ts';
import type { Finding } from '../domain/finding.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { PairSummary } from '../domain/pair.ts';
import type { CheckedPair } from '../domain/pipeline.ts';
import type { SearchPage } from '../domain/search-hit.ts';

/** Stands for a file that the user chose in a dialog, dropped, uploaded or named on the command line; never a path. */
const fileToken = z.string().min(1).brand('file-token');
const language = z.enum(LANGUAGES);
const encoding = z.enum(TEXT_ENCODINGS).optional();
const unit = z.enum(['paragraph', 'sentence']).default('paragraph');
const pairId = z.int().positive();
const paragraphs = z.array(z.string()).max(200_000);
const id = z.union([z.string(), z.number()]);
const alignable = z.object({ id, vi: paragraphs, en: paragraphs });

/** A profile of ours by its name, or one of the house in a file; `press` where it is left out. */
const profile = z.union([z.enum(PROFILE_NAMES), z.object({ file: fileToken })]).optional();

export type FileToken = z.infer<typeof fileToken>;
export type ProfileReference = NonNullable<z.infer<typeof profile>>;

/** Two files of which either may be the Vietnamese one, unless `sides` says that the first is Vietnamese and the second English. */
const filePair = z.object({
  files: z.tuple([fileToken, fileToken]),
  sides: z.enum(['detect', 'vi-en']).default('detect'),
  encoding,
});

export const INPUTS = {
  'pair.check': filePair.extend({ profile }),
  'pair.align': filePair.extend({ unit }),
  'document.check': z.object({ file: fileToken, language, encoding, profile }),
  'bilingual.check': z.object({ file: fileToken, encoding, profile }),
  'segment.check': z.object({ id, vi: z.string(), en: z.string(), profile }),
  'document.align': alignable.extend({ unit }),
  'documents.align': z.object({ documents: z.array(alignable), unit }),
  'rules.list': z.object({ profile }),
  'library.add': filePair.extend({ profile }),
  'library.add-folder': z.object({ folder: fileToken, profile }),
  'library.list': z.object({}),
  'library.search': z.object({
    text: z.string().min(1),
    limit: z.int().positive().max(500).default(50),
    offset: z.int().nonnegative().default(0),
  }),
  'pair.export': z.object({ pair: pairId, format: z.enum(['tsv', 'tmx']) }),
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

export interface AddedPair {
  readonly pair: number;
  readonly checked: CheckedPair;
}

/** What became of every file of a folder; names count from that folder. */
export interface AddedFolder {
  readonly added: readonly {
    readonly pair: number;
    readonly vi: string;
    readonly en: string;
    /** How sure it is that the two belong together, 0 to 1. */
    readonly confidence: number;
    readonly beads: number;
    readonly findings: number;
  }[];
  /** Pairs that the library has already. */
  readonly existing: readonly { readonly pair: number; readonly vi: string; readonly en: string }[];
  /** Files without partner. */
  readonly alone: readonly { readonly file: string; readonly language: Language }[];
  /** Copies and older revisions of a file that was paired or is alone. */
  readonly versions: readonly {
    readonly file: string;
    readonly of: string;
    readonly kind: 'copy' | 'revision';
    readonly similarity: number;
  }[];
  readonly unreadable: readonly { readonly file: string; readonly code: ErrorCode; readonly params: ErrorParams }[];
  /** Pictures, sheets, archives and the like, which were not opened. */
  readonly passedOver: number;
}

/** What a service tells while it works; hosts show it or leave it. */
export interface Events {
  readonly 'folder.progress':
    | { readonly step: 'reading' | 'checking'; readonly done: number; readonly total: number; readonly name: string }
    | { readonly step: 'pairing'; readonly vi: number; readonly en: number };
}

export type Emit = <E extends keyof Events>(event: E, payload: Events[E]) => void;

export interface Outputs {
  readonly 'pair.check': CheckedPair;
  readonly 'pair.align': CheckedPair;
  readonly 'document.check': CheckedPair;
  readonly 'bilingual.check': CheckedPair;
  readonly 'segment.check': CheckedSegment;
  readonly 'document.align': AlignedDocument;
  readonly 'documents.align': readonly AlignedDocument[];
  readonly 'rules.list': readonly ListedRule[];
  readonly 'library.add': AddedPair;
  readonly 'library.add-folder': AddedFolder;
  readonly 'library.list': readonly PairSummary[];
  readonly 'library.search': SearchPage;
  readonly 'pair.export': string;
}

export type Output<M extends Method> = Outputs[M];

/** How every host reaches the services. Rejects with AppError for what the world did wrong. */
export type Dispatch = <M extends Method>(method: M, input: Input<M>) => Promise<Output<M>>;
