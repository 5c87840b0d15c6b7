/** A page with nothing on it but the bridge, for a test to speak through. */

import { findBridge } from '../../../renderer/bridge.ts';
import type { HostBridge } from '../../../shared/api/bridge.ts';

declare global {
  interface Window {
    bridge: HostBridge;
    heard: unknown[];
  }
}

window.bridge = findBridge();
window.heard = [];
document.addEventListener('drop', async (event) => {
  event.preventDefault();
  window.heard.push(await window.bridge.grantFiles([...(event.dataTransfer?.files ?? [])]));
});
