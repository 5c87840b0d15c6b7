/** What a host gives the interface: the contract's methods, files that the user chose, and places to save. */

import type { Events, FileToken, Input, Method, Output } from './contract.ts';

/** A file or folder that the user chose or dropped; `name` is shown, the path stays with the host. */
export interface GrantedFile {
  readonly token: FileToken;
  readonly name: string;
}

/** A file that the services made, on its way to where the user wants it. */
export interface FileContent {
  /** Suggested name with its extension. */
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** An expected failure: the code and params of an AppError, worded where it is shown. */
export interface CallFailure {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What crosses the process border: errors as data, since thrown ones lose their fields on the way. `bug` has been logged. */
export type CallResult<T> =
  | { readonly kind: 'done'; readonly output: T }
  | { readonly kind: 'failed'; readonly failure: CallFailure }
  | { readonly kind: 'bug'; readonly detail: string };

export const FILE_CHOICES = ['documents', 'folder', 'bilingual', 'profile', 'library'] as const;

export type FileChoice = (typeof FILE_CHOICES)[number];

/** A command of a native menu that the interface carries out. */
export const MENU_COMMANDS = [
  'import-pair',
  'import-folder',
  'open-library',
  'backup',
  'undo',
  'redo',
  'find',
  'realign',
  'next-finding',
  'previous-finding',
  'report',
  'report-pdf',
  'export',
  'settings',
  'keys',
  'about',
] as const;

export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** As much of the browser's `File` as is known here; the bridges get real ones. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export type EventListener = <E extends keyof Events>(event: E, payload: Events[E]) => void;

export interface HostBridge {
  readonly host: 'electron' | 'web';
  readonly platform: 'windows' | 'macos' | 'linux';
  call<M extends Method>(method: M, input: Input<M>): Promise<CallResult<Output<M>>>;
  /** Calls back for every event of the services until the returned function is called. */
  onEvent(listener: EventListener): () => void;
  /** Menu commands; a host without native menus never calls back. */
  onMenu(listener: (command: MenuCommand) => void): () => void;
  /** Files that the operating system asks to open: dropped on the icon, named on the command line. */
  onOpenFiles(listener: (files: readonly GrantedFile[]) => void): () => void;
  /** Lets the user choose; empty where they cancel. */
  chooseFiles(choice: FileChoice, options?: { readonly several?: boolean }): Promise<readonly GrantedFile[]>;
  /** Tokens for files dropped on the window or chosen in an `<input type="file">`. */
  grantFiles(files: readonly DroppedFile[]): Promise<readonly GrantedFile[]>;
  /** Saves where the user wants it: a dialog in the window, a download in the browser; false where they cancel. */
  saveFile(file: FileContent): Promise<boolean>;
  /** The HTML report as PDF, where the host can print to one; null where it cannot. */
  savePdf: ((html: string, name: string) => Promise<boolean>) | null;
}
