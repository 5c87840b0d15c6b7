/** Launches a real Chromium for the end-to-end tests: the one that is named, the one in node_modules, or the one of the system. */

import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { ROOT } from '../electron/cli/run-doichieu.ts';

const CACHE = join(ROOT, 'node_modules', '.cache', 'doichieu');

/** Nothing in the background asks a network, and nothing waits for a graphics card. */
const ARGUMENTS = ['--disable-gpu', '--disable-background-networking', '--no-first-run', '--font-render-hinting=none'];

/** The Chromium inside the npm package, unpacked once; many test files may want it at the same moment. */
async function packedChromium(): Promise<string> {
  const folder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const { version } = await import(join(folder, 'package.json'), { with: { type: 'json' } }).then((module) => module.default);
  const program = join(CACHE, `chromium-${version}`);
  if (existsSync(program)) return program;
  mkdirSync(CACHE, { recursive: true });
  const partial = `${program}.${process.pid}`;
  try {
    const source = createReadStream(join(folder, 'bin', 'chromium.br'));
    await pipeline(source, createBrotliDecompress(), createWriteStream(partial, { mode: 0o755 }));
    renameSync(partial, program);
  } finally {
    rmSync(partial, { force: true });
  }
  return program;
}

/** In the order in which they are tried. */
async function choices(): Promise<readonly LaunchOptions[]> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return [{ executablePath: named }];
  const isPacked = process.platform === 'linux' && process.arch === 'x64';
  return isPacked ? [{ executablePath: await packedChromium() }] : [{ channel: 'chrome' }, { channel: 'msedge' }];
}

function advice(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const library = /error while loading shared libraries: ([\w.-]+)/.exec(message)?.[1];
  const reason = library === undefined ? '' : ` The system lacks ${library}: install libnss3 and libnspr4.`;
  return `No Chromium could be started for the end-to-end tests.${reason} Or name one: CHROMIUM_PATH=/path/to/chromium.`;
}

/** Rejects with one sentence that says what to do. */
export async function launchBrowser(): Promise<Browser> {
  let last: unknown;
  for (const choice of await choices()) {
    try {
      return await chromium.launch({ ...choice, args: ARGUMENTS });
    } catch (error) {
      last = error;
    }
  }
  throw new Error(advice(last), { cause: last });
}
