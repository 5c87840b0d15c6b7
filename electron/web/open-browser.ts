/** Opens an address in the user's browser, and leaves it at that where there is none. */

import { spawn } from 'node:child_process';

interface Opener {
  readonly program: string;
  readonly args: readonly string[];
}

/** The address is ours (letters, digits and `:/#.-_`), so nothing in it needs quoting, not even for `cmd`. */
export function browserOpener(platform: NodeJS.Platform, address: string): Opener {
  if (platform === 'win32') return { program: 'cmd', args: ['/d', '/c', 'start', '""', address] };
  return { program: platform === 'darwin' ? 'open' : 'xdg-open', args: [address] };
}

/** The address has been printed as well, so that failing to open it needs no word. */
export function openBrowser(address: string): void {
  const { program, args } = browserOpener(process.platform, address);
  const child = spawn(program, args, { stdio: 'ignore', detached: true, windowsHide: true, windowsVerbatimArguments: true });
  child.on('error', () => {});
  child.unref();
}
