/** Where the library lives when nobody says otherwise: the folder each platform keeps for an application's data. */

import { posix, win32 } from 'node:path';

export interface PathEnvironment {
  readonly platform: NodeJS.Platform;
  /** `process.env`, or as much of it as counts here. */
  readonly variables: {
    readonly APPDATA?: string | undefined;
    readonly XDG_DATA_HOME?: string | undefined;
  };
  /** The user's home folder, absolute. */
  readonly home: string;
}

/**
 * `%APPDATA%`, `~/Library/Application Support` or `$XDG_DATA_HOME` (XDG Base Directory Specification 0.8: a relative path in it
 * counts as none), then `doichieu/library.db`.
 */
export function libraryPath({ platform, variables, home }: PathEnvironment): string {
  if (platform === 'win32') {
    const folder = variables.APPDATA || win32.join(home, 'AppData', 'Roaming');
    return win32.join(folder, 'doichieu', 'library.db');
  }
  if (platform === 'darwin') {
    return posix.join(home, 'Library', 'Application Support', 'doichieu', 'library.db');
  }
  const named = variables.XDG_DATA_HOME ?? '';
  const folder = posix.isAbsolute(named) ? named : posix.join(home, '.local', 'share');
  return posix.join(folder, 'doichieu', 'library.db');
}
