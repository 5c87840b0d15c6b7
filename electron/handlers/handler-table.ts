/** What the handlers of the contract's methods are made from, and what they must be. */

import type { Emit, Method, Output, ParsedInput } from '../../shared/api/contract.ts';
import type { FileGrants } from '../file-grants.ts';
import type { LibraryService } from '../services/library-service.ts';

export interface DispatchContext {
  readonly grants: FileGrants;
  /** Opens the library the first time something needs it; checking files never does. */
  readonly library: () => Promise<LibraryService>;
  /**
   * Absolute path of the library, where the host knows it beforehand: the settings beside it can then be read even where the library
   * cannot be opened.
   */
  readonly libraryFile?: string;
  /** Takes what services tell while they work. */
  readonly emit: Emit;
}

/** One handler for each of these methods; its input is parsed. */
export type HandlersOf<M extends Method> = { readonly [Name in M]: (input: ParsedInput<Name>) => Promise<Output<Name>> };
