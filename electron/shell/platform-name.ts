/** Names the operating system as the interface knows it. */

import type { HostBridge } from '../../shared/api/bridge.ts';

export function platformName(platform: string): HostBridge['platform'] {
  if (platform === 'win32') return 'windows';
  return platform === 'darwin' ? 'macos' : 'linux';
}
