/** Calls the contract's methods over the host's bridge and turns failures that come as data back into errors. */

import type { CallResult, HostBridge } from '../shared/api/bridge.ts';
import type { Dispatch, Input, Method, Output } from '../shared/api/contract.ts';
import { AppError, type ErrorCode, type ErrorParams } from '../shared/domain/app-error.ts';
import { assertNever } from '../shared/domain/assert-never.ts';

/** A bug of ours on the other side; it has been logged there. */
export class HostBug extends Error {
  override readonly name = 'HostBug';
}

function outputOf<T>(result: CallResult<T>): T {
  switch (result.kind) {
    case 'done':
      return result.output;
    case 'failed':
      throw new AppError(result.failure.code as ErrorCode, result.failure.params as ErrorParams);
    case 'bug':
      throw new HostBug(result.detail);
    default:
      return assertNever(result);
  }
}

/** The dispatch as the interface sees it: rejects with AppError for what the world did wrong, with HostBug for a bug. */
export function createApiClient(bridge: HostBridge): Dispatch {
  return async <M extends Method>(method: M, input: Input<M>): Promise<Output<M>> => outputOf(await bridge.call(method, input));
}
