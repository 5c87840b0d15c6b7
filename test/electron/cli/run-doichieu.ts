/** Runs the command line for the tests: as a process of its own, or inside the test with streams in memory. */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import type { Host } from '../../../electron/cli/host.ts';
import { main } from '../../../electron/cli.ts';
import { createDispatch } from '../../../electron/dispatch.ts';

export const ROOT = resolve(import.meta.dirname, '../../..');
export const SAMPLE = join(ROOT, 'test', 'fixtures', 'sample');
export const ENTRY = join(ROOT, 'electron', 'doichieu.mjs');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A folder of this test alone, gone when it is finished. */
export function temporaryFolder(name = 'đối chiếu '): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Where a library would come to lie that no test has named; each test process has its own, since other checkouts may run tests too. */
const DATA_HOME = mkdtempSync(join(tmpdir(), 'doichieu-data-'));
process.once('exit', () => rmSync(DATA_HOME, { recursive: true, force: true }));

/** English messages, no npm around, no library but those that a test names. */
export function cleanEnvironment(added: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$|LC_|LANG$|NODE_|VITEST)/i.test(name));
  return { ...Object.fromEntries(kept), LANG: 'en_US.UTF-8', XDG_DATA_HOME: DATA_HOME, ...added };
}

/** Runs `node electron/doichieu.mjs …`. */
export async function doichieu(
  args: readonly string[],
  { input = '', folder = ROOT, environment }: RunOptions = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [ENTRY, ...args], { cwd: folder, env: cleanEnvironment(environment) });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const closed = new Promise<number | null>((done) => child.on('close', done));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await closed, stdout, stderr };
}

/** Runs the same arguments inside this process; `connect` may put another dispatch in the place of the real one. */
export async function inProcess(
  args: readonly string[],
  { input = '', folder = ROOT, environment, connect }: RunOptions & { readonly connect?: Host['connect'] } = {},
): Promise<Outcome> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const host: Host = {
    environment: cleanEnvironment(environment),
    platform: process.platform,
    folder,
    home: tmpdir(),
    input: Readable.from([Buffer.from(input)]),
    output,
    errors,
    connect: connect ?? (async (context) => createDispatch(context)),
  };
  const written = Promise.all([text(output), text(errors)]);
  const code = await main(args, host);
  output.end();
  errors.end();
  const [stdout, stderr] = await written;
  return { code, stdout, stderr };
}

/** Both files of a sample pair. */
export function samplePair(pair: string, extension: string): readonly [vi: string, en: string] {
  return [join(SAMPLE, `${pair}.vi.${extension}`), join(SAMPLE, `${pair}.en.${extension}`)];
}
