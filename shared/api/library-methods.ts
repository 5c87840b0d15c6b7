/** The contract's methods for the library as a whole and for what the user sets. */

import { z } from 'zod';
import { PROFILE_NAMES } from '../check/profile/profile.ts';
import type { ErrorCode, ErrorParams } from '../domain/app-error.ts';
import type { Document, ParagraphKind, TextEncoding } from '../domain/document.ts';
import type { Language } from '../domain/language.ts';
import { PAIR_STATES, type PairSummary } from '../domain/pair.ts';
import type { CheckedPair } from '../domain/pipeline.ts';
import type { SearchPage } from '../domain/search-hit.ts';
import { FONT_SIZES, type Settings, THEMES } from '../domain/settings.ts';
import type { GrantedFile } from './bridge.ts';
import { filePair, fileToken, language, profile } from './fields.ts';

export const LIST_ORDERS = ['changed', 'created', 'title', 'findings', 'state'] as const;

export type ListOrder = (typeof LIST_ORDERS)[number];

/** Characters of a pasted text; a long article has some 30,000. */
const LONGEST_PASTE = 5_000_000;

const operation = z.string().min(1).max(100);

/** Settings to be changed; what is left out stays. Also how each of them is read from the settings' file. */
export const settingsFields = z.object({
  language: language.optional(),
  theme: z.enum(THEMES).optional(),
  fontSize: z.literal(FONT_SIZES).optional(),
  profile: z.enum(PROFILE_NAMES).optional(),
  editor: z.string().trim().max(200).optional(),
});

export const LIBRARY_INPUTS = {
  'library.add': filePair.extend({ profile }),
  /** With `operation`, a name that the caller makes up, it can be cancelled. */
  'library.add-folder': z.object({ folder: fileToken, operation: operation.optional(), profile }),
  /** One page of the list; without `limit` all of it. `text` narrows by words of the titles and file names, marks optional. */
  'library.list': z.object({
    text: z.string().max(500).optional(),
    state: z.enum(PAIR_STATES).optional(),
    withOpenFindings: z.boolean().optional(),
    order: z.enum(LIST_ORDERS).default('changed'),
    descending: z.boolean().default(true),
    offset: z.int().nonnegative().default(0),
    limit: z.int().positive().max(1000).optional(),
  }),
  'library.search': z.object({
    text: z.string().min(1).max(500),
    limit: z.int().positive().max(500).default(50),
    offset: z.int().nonnegative().default(0),
    /** Only beads that people confirmed or pinned. */
    settled: z.boolean().default(false),
    /** Whether to find what translates each match on the other side. */
    linedUp: z.boolean().default(true),
  }),
  'library.info': z.object({}),
  /** Copies the library; into the backups folder beside it where no file is named. */
  'library.backup': z.object({ file: fileToken.optional() }),
  /** Reads two files without storing anything, for the user to look at. */
  'import.preview': filePair,
  /** Makes a file of a pasted text. */
  'file.paste': z.object({ name: z.string().min(1).max(200), text: z.string().min(1).max(LONGEST_PASTE) }),
  /** Examines every page of the library. */
  'library.examine': z.object({}),
  /** Asks a running operation to stop as soon as it can; it then answers with what it had done. */
  'operation.cancel': z.object({ operation }),
  'settings.get': z.object({}),
  'settings.set': settingsFields,
} as const;

/** What the reader made of one file. */
export interface ReadPreview {
  readonly name: string;
  readonly format: Document['format'];
  readonly encoding: TextEncoding | null;
  readonly language: Language;
  readonly languageConfidence: number;
  /** How many paragraphs there are of each kind. */
  readonly kinds: Readonly<Record<ParagraphKind, number>>;
  /** Every paragraph, cut to its first 200 UTF-16 units. */
  readonly paragraphs: readonly { readonly kind: ParagraphKind; readonly text: string }[];
}

/** A pair that is not stored yet, the Vietnamese first whichever file it came in. */
export interface ImportPreview extends Readonly<Record<Language, ReadPreview>> {
  /** The pair that has these two very files already, if there is one. */
  readonly existing: number | null;
}

export interface PairPage {
  /** How many pairs the filter lets through. */
  readonly total: number;
  readonly pairs: readonly PairSummary[];
}

export interface LibraryInfo {
  /** Absolute path; shown to its owner, never exported. */
  readonly file: string;
  readonly bytes: number;
  readonly pairs: number;
  readonly beads: number;
  readonly version: string;
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
  /** True where it was stopped: what was added before stays, pairs that were not taken are in no list. */
  readonly cancelled: boolean;
}

/** What an examination of the whole library came to. */
export interface LibraryHealth {
  readonly file: string;
  /** SQLite's own sentences about what is damaged. */
  readonly damage: readonly string[];
  /** How many rows point to rows that are not there. */
  readonly danglingRows: number;
  /** How many beads no search could find; found again now. */
  readonly reindexedBeads: number;
  /** Copies of the library that were found beside it, the newest first; absolute paths. */
  readonly backups: readonly string[];
}

export interface LibraryOutputs {
  readonly 'library.add': AddedPair;
  readonly 'library.add-folder': AddedFolder;
  readonly 'library.list': PairPage;
  readonly 'library.search': SearchPage;
  readonly 'library.info': LibraryInfo;
  /** The name of the copy. */
  readonly 'library.backup': { readonly name: string };
  readonly 'import.preview': ImportPreview;
  readonly 'file.paste': GrantedFile;
  readonly 'library.examine': LibraryHealth;
  /** False where no such operation is running. */
  readonly 'operation.cancel': boolean;
  readonly 'settings.get': Settings;
  readonly 'settings.set': Settings;
}
