/** Which language the command line speaks. */

import { describe, expect, it } from 'vitest';
import { processHost } from '../../../electron/cli/host.ts';
import { messageLanguage } from '../../../electron/cli/message-language.ts';

describe('the language of messages', () => {
  it.each([
    ['as asked', ['--lang', 'en', 'rules'], { LANG: 'vi_VN.UTF-8' }, 'en'],
    ['as asked behind the command', ['rules', '--lang=vi'], { LANG: 'en_US.UTF-8' }, 'vi'],
    ['not what stands behind --', ['search', '--', '--lang', 'en'], {}, 'vi'],
    ['the system’s', [], { LANG: 'en_GB.UTF-8' }, 'en'],
    ['the system’s in order of rank', [], { LC_ALL: 'en_US', LC_MESSAGES: 'vi_VN', LANG: 'vi_VN' }, 'en'],
    ['the system’s where the asked one is unknown', ['--lang', 'de'], { LANG: 'en_US' }, 'en'],
    ['Vietnamese for the C locale', [], { LANG: 'C.UTF-8' }, 'vi'],
    ['Vietnamese for any other language', [], { LANG: 'de_DE.UTF-8' }, 'vi'],
    ['Vietnamese where nothing is known', [], {}, 'vi'],
    ['not fooled by a missing value', ['--lang'], {}, 'vi'],
  ] as const)('is %s', (_, args, environment, expected) => {
    expect(messageLanguage(args, { ...processHost(), platform: 'linux', environment })).toBe(expected);
  });
});
