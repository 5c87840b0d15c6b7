/** How files are named on the command line: relative, through npm, with spaces and Vietnamese letters, and "-". */

import { spawn } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { userFolder } from '../../../electron/cli/terminal.ts';
import * as shapes from './json-shapes.ts';
import { cleanEnvironment, doichieu, ROOT, samplePair, temporaryFolder } from './run-doichieu.ts';

const [VI, EN] = samplePair('cau-song-ngan', 'txt');

/** Copies of a pair under names that people really give. */
function ownFolder(): string {
  const folder = temporaryFolder();
  cpSync(VI, join(folder, 'Bài gốc (bản 2).txt'));
  cpSync(EN, join(folder, 'Bản dịch – tiếng Anh.txt'));
  return folder;
}

const NAMES = ['Bài gốc (bản 2).txt', 'Bản dịch – tiếng Anh.txt'];

function filesOf(stdout: string): readonly (string | undefined)[] {
  const { documents } = shapes.check.parse(JSON.parse(stdout));
  return [documents.vi?.file, documents.en?.file];
}

describe('files on the command line', () => {
  it('count from the current folder', async () => {
    const { stdout } = await doichieu(['check', ...NAMES, '--json'], { folder: ownFolder() });
    expect(filesOf(stdout)).toEqual(NAMES);
  });

  it('count from where the user stands under npm run doichieu', { timeout: 60_000 }, async () => {
    const folder = ownFolder();
    const path = `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`;
    const args = ['--prefix', ROOT, 'run', '-s', 'doichieu', '--', 'check', ...NAMES, '--json'];
    const child = spawn('npm', args, {
      cwd: folder,
      env: { ...cleanEnvironment(), PATH: path },
      shell: process.platform === 'win32',
    });
    child.stdin.end();
    expect(filesOf(await text(child.stdout))).toEqual(NAMES);
  });

  it.each([
    ['our own script', { npm_lifecycle_event: 'doichieu', npm_package_name: 'doichieu', INIT_CWD: '/user' }, '/user'],
    ['another script of ours', { npm_lifecycle_event: 'demo', npm_package_name: 'doichieu', INIT_CWD: '/user' }, '/package'],
    ['a script of another package', { npm_lifecycle_event: 'doichieu', npm_package_name: 'tool', INIT_CWD: '/user' }, '/package'],
    ['no npm at all', { INIT_CWD: '/user' }, '/package'],
  ])('know the folder under %s', (_, environment, expected) => {
    expect(userFolder({ environment, folder: '/package' })).toBe(expected);
  });

  it('read standard input for "-", on either side', async () => {
    const one = await doichieu(['check', '-', EN, '--json'], { input: readFileSync(VI) });
    const other = await doichieu(['check', VI, '-', '--json'], { input: readFileSync(EN) });
    expect([filesOf(one.stdout), filesOf(other.stdout)]).toEqual([
      ['-', 'cau-song-ngan.en.txt'],
      ['cau-song-ngan.vi.txt', '-'],
    ]);
  });

  it('may begin with a hyphen behind --', async () => {
    const folder = temporaryFolder();
    cpSync(VI, join(folder, '--vi.txt'));
    cpSync(EN, join(folder, '-en.txt'));
    const { stdout } = await doichieu(['check', '--json', '--', '--vi.txt', '-en.txt'], { folder });
    expect(filesOf(stdout)).toEqual(['--vi.txt', '-en.txt']);
  });
});
