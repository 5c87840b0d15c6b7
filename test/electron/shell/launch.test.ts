/** Command lines that open the window, and those that run a command. */

import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { processHost } from '../../../electron/cli/host.ts';
import { createProgram } from '../../../electron/cli/program.ts';
import { CLI_COMMANDS, handedOver, readLaunch, userArguments } from '../../../electron/shell/launch.ts';

const FOLDER = resolve('/home/an');

describe('the command line of the app', () => {
  it.each([
    ['check a.docx b.docx'],
    ['--lang en check a.docx b.docx'],
    ['--library my.db library list'],
    ['--lang=en rules --json'],
    ['--help'],
    ['-V'],
    ['--lang en --version'],
  ])('%s runs the command line', (line) => {
    expect(readLaunch(line.split(' '), FOLDER)).toEqual({ kind: 'cli', args: line.split(' ') });
  });

  it.each([
    ['', []],
    ['a.docx b.docx', ['a.docx', 'b.docx']],
    ['--inspect=0 a.docx', ['a.docx']],
    ['-psn_0_12345', []],
    ['/abs/bài.docx', ['/abs/bài.docx']],
    ['checked.docx', ['checked.docx']],
    ['./check', ['./check']],
  ])('“%s” opens the window with %o', (line, files) => {
    expect(readLaunch(line.split(' '), FOLDER)).toEqual({ kind: 'window', files: files.map((file) => resolve(FOLDER, file)) });
  });

  it('knows the same commands as the command line itself', () => {
    const program = createProgram({ say: (key) => key, host: processHost(), version: '0', run: async () => {} });
    expect([...CLI_COMMANDS].sort()).toEqual(program.commands.map((command) => command.name()).sort());
  });

  it.each([
    [['doichieu', 'a.docx'], true, ['a.docx']],
    [['electron', '.', 'a.docx'], false, ['a.docx']],
    [['electron', '--inspect=0', '--no-sandbox', 'dist/main.js', 'check'], false, ['check']],
    [['electron', '.'], false, []],
  ])('of %o (packaged: %s) is %o', (argv, isPackaged, args) => {
    expect(userArguments(argv, isPackaged)).toEqual(args);
  });

  it.each([
    [{ files: ['/a', '/b'] }, ['/a', '/b']],
    [{ files: ['/a', 7, '', null] }, ['/a']],
    [{ files: '/a' }, []],
    [null, []],
    ['/a', []],
    [undefined, []],
  ])('takes over %o from a second instance as %o', (data, files) => {
    expect(handedOver(data)).toEqual(files);
  });
});
