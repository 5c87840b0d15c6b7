/** The library must lie where each platform keeps such things. */

import { expect, test } from 'vitest';
import { libraryPath, type PathEnvironment } from '../../../../electron/services/library/library-path.ts';

const LINUX_DEFAULT = '/home/lan/.local/share/doichieu/library.db';

test.each<[NodeJS.Platform, string, PathEnvironment['variables'], string]>([
  ['win32', 'C:\\Users\\Lan', { APPDATA: 'D:\\Dữ liệu' }, 'D:\\Dữ liệu\\doichieu\\library.db'],
  ['win32', 'C:\\Users\\Lan', {}, 'C:\\Users\\Lan\\AppData\\Roaming\\doichieu\\library.db'],
  ['darwin', '/Users/lan', {}, '/Users/lan/Library/Application Support/doichieu/library.db'],
  ['linux', '/home/lan', { XDG_DATA_HOME: '/data' }, '/data/doichieu/library.db'],
  ['linux', '/home/lan', {}, LINUX_DEFAULT],
  ['linux', '/home/lan', { XDG_DATA_HOME: '' }, LINUX_DEFAULT],
  ['linux', '/home/lan', { XDG_DATA_HOME: 'relative' }, LINUX_DEFAULT],
  ['freebsd', '/home/lan', {}, LINUX_DEFAULT],
])('%s %s %j', (platform, home, variables, path) => {
  expect(libraryPath({ platform, home, variables })).toBe(path);
});
