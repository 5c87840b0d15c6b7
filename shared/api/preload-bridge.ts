/** What the preload puts into the page as `window.doichieu`: the host's bridge with one named function for every method. */

import type { CallResult, HostBridge } from './bridge.ts';
import type { Input, Method, Output } from './contract.ts';

export type MethodTable = { readonly [M in Method]: (input: Input<M>) => Promise<CallResult<Output<M>>> };

export interface PreloadBridge extends Omit<HostBridge, 'call'> {
  readonly methods: MethodTable;
}
