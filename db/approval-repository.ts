/** The approvals of pairs: who let a pair pass, when, and why although critical findings were open. */

import type { PairId } from '../shared/domain/ids.ts';
import type { Approval } from '../shared/domain/workbench.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';

/** Null for a pair that is not approved. */
export function getApproval(database: ReadableDatabase, pair: PairId): Approval | null {
  return database.get<Approval>('SELECT reason, editor, at FROM approval WHERE pair_id = ?', pair) ?? null;
}

/** Notes the approval of `pair`, in the place of an earlier one. Call it in the transaction that sets the pair's state. */
export function storeApproval(database: WritableDatabase, pair: PairId, { reason, editor, at }: Approval): void {
  database.run('INSERT OR REPLACE INTO approval (pair_id, reason, editor, at) VALUES (?, ?, ?, ?)', pair, reason, editor, at);
}

/** Takes the approval of `pair` back; false where there is none. */
export function deleteApproval(database: WritableDatabase, pair: PairId): boolean {
  return database.run('DELETE FROM approval WHERE pair_id = ?', pair).changes > 0;
}
