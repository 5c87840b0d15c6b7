/** Starts a process that writes to a library and kills it outright in the middle of its work. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from 'vitest';

/**
 * Lets the script write until it has acknowledged `lines` lines on its standard output and `rest` milliseconds more, then kills it; the
 * lines that it acknowledged.
 */
export async function killWriter(
  script: string,
  args: readonly string[],
  lines: number,
  rest: number,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  // 'close' comes after the exit and after the last of what was written has been read.
  const closed = once(child, 'close');
  let output = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (output.split('\n').length > lines) resolve();
    });
  });
  await new Promise((resolve) => setTimeout(resolve, rest));
  child.kill('SIGKILL');
  expect(await closed).toEqual([null, 'SIGKILL']);
  return output.split('\n').slice(0, -1);
}
