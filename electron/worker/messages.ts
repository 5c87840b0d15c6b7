/** What a host's thread and the worker that runs the services say to each other: a call and its result, an event, a grant, the end. */

import type { CallResult } from '../../shared/api/bridge.ts';
import type { Events, FileToken, Method } from '../../shared/api/contract.ts';

/** Handed over when the worker starts. */
export interface WorkerSettings {
  /** Absolute path of the library; null for the place that the platform keeps for it. */
  readonly library: string | null;
}

export type ToWorker =
  | { readonly kind: 'call'; readonly id: number; readonly method: Method; readonly input: unknown }
  | { readonly kind: 'grant'; readonly token: FileToken; readonly path: string }
  | { readonly kind: 'close' };

type EventMessage = { readonly [E in keyof Events]: { readonly kind: 'event'; readonly event: E; readonly payload: Events[E] } };

export type FromWorker =
  | { readonly kind: 'result'; readonly id: number; readonly result: CallResult<unknown> }
  | EventMessage[keyof Events];
