/** Makes data of what a call came to, so that a failure keeps its fields on the way to the interface. */

import type { CallResult } from '../shared/api/bridge.ts';
import { type Dispatch, INPUTS, type Method } from '../shared/api/contract.ts';
import { AppError } from '../shared/domain/app-error.ts';
import { bugDetail } from './worker/bug-detail.ts';

/** True for the contract's own names only; "toString" and "__proto__" are none. */
export function isMethod(name: unknown): name is Method {
  return typeof name === 'string' && Object.hasOwn(INPUTS, name);
}

/** Calls the dispatch; never rejects. The input is parsed by the dispatch, so it may be anything. */
export async function callResult(dispatch: Dispatch, method: Method, input: unknown): Promise<CallResult<unknown>> {
  try {
    return { kind: 'done', output: await dispatch(method, input as never) };
  } catch (error) {
    if (error instanceof AppError) return { kind: 'failed', failure: { code: error.code, params: error.params } };
    return { kind: 'bug', detail: bugDetail(error) };
  }
}
