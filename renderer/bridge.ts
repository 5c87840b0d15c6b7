/** Finds the way to the services: through the window's preload where there is one, over HTTP in a browser. */

import type { HostBridge } from '../shared/api/bridge.ts';
import type { Input, Method } from '../shared/api/contract.ts';
import type { PreloadBridge } from '../shared/api/preload-bridge.ts';
import { createWebBridge } from './web-bridge.ts';

declare global {
  interface Window {
    /** Put there by the preload of the desktop app; a browser has none. */
    readonly doichieu?: PreloadBridge;
  }
}

export function findBridge(): HostBridge {
  const preload = window.doichieu;
  if (preload === undefined) return createWebBridge();
  const { methods, ...bridge } = preload;
  return { ...bridge, call: <M extends Method>(method: M, input: Input<M>) => methods[method](input) };
}
