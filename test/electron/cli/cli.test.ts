/** The ways a run can end besides well: a bug of ours, a disk that is full. */

import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../../electron/cli/host.ts';
import { createDispatch } from '../../../electron/dispatch.ts';
import { cleanEnvironment, ENTRY, inProcess, ROOT } from './run-doichieu.ts';

/** The real dispatch with one method that has a bug. */
const buggy: Host['connect'] = async (context) => {
  const real = createDispatch(context);
  return (method, input) => {
    if (method === 'rules.list') throw new TypeError('cannot read the unreadable');
    return real(method, input);
  };
};

describe('a bug', () => {
  it.each([
    ['en', 'This is a bug in Đối Chiếu, please report it:'],
    ['vi', 'Đây là lỗi của Đối Chiếu, xin hãy báo lại:'],
  ])('ends in 3 with its stack on standard error (%s)', async (language, sentence) => {
    const { code, stdout, stderr } = await inProcess(['rules', '--lang', language], { connect: buggy });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr.startsWith(`${sentence}\nTypeError: cannot read the unreadable\n    at `)).toBe(true);
  });

  it('of one method leaves the others alone', async () => {
    const { code } = await inProcess(['check', '--jsonl'], { input: '{"id":1,"vi":"a","en":"b"}', connect: buggy });
    expect(code).toBe(0);
  });
});

describe('a full disk', () => {
  it.skipIf(!existsSync('/dev/full'))('is said in one sentence (skipped where there is no /dev/full)', async () => {
    const child = spawn(process.execPath, [ENTRY, 'rules'], {
      cwd: ROOT,
      env: cleanEnvironment(),
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    const stderr = await text(child.stderr!);
    expect(stderr).toBe('stdout: the file cannot be written because the disk is full.\n');
    expect(child.exitCode ?? (await new Promise((done) => child.on('close', done)))).toBe(2);
  });
});
