/** Remembers the pair that was edited last, so that a long one is not read anew for every keystroke that is saved. */

import type { ReadableDatabase } from '../../../db/database.ts';
import type { ReadonlyLibrary } from '../../../db/library.ts';
import type { EditState } from '../../../shared/domain/edit-state.ts';
import type { PairId } from '../../../shared/domain/ids.ts';

interface Kept {
  readonly pair: PairId;
  readonly state: EditState;
  readonly stamp: LibraryStamp;
}

const kept = new WeakMap<ReadonlyLibrary, Kept>();

/** What the library was like at one moment: changes with every row that this connection writes, and with every commit of another. */
export type LibraryStamp = string;

/**
 * Take it in the transaction that read or stored a state, as its last act: after its end another program may have written (sqlite.org/
 * pragma.html, data_version; sqlite.org/lang_corefunc.html, total_changes).
 */
export function stampOf(database: ReadableDatabase): LibraryStamp {
  const own = database.get<{ readonly changes: number }>('SELECT total_changes() AS changes')?.changes;
  const others = database.get<{ readonly data_version: number }>('PRAGMA data_version')?.data_version;
  return `${own}/${others}`;
}

/** The state of `pair` as {@link keepState} was told it; undefined where anything was written since, to whatever table. */
export function keptState(library: ReadonlyLibrary, pair: PairId): EditState | undefined {
  const known = kept.get(library);
  return known?.pair === pair && known.stamp === stampOf(library.database) ? known.state : undefined;
}

/** Call it when the transaction of `state` is through, not before: it may still be rolled back. */
export function keepState(library: ReadonlyLibrary, pair: PairId, { beads }: EditState, stamp: LibraryStamp): void {
  kept.set(library, { pair, state: { beads }, stamp });
}
