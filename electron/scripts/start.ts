/** `npm start`: the app in its window; where Electron cannot be had or cannot open one, the same interface in the browser. */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { main } from '../cli.ts';
import { readLaunch } from '../shell/launch.ts';
import { runWebHost } from '../web/run-web-host.ts';
import { buildApp, RENDERER, ROOT } from './build-app.ts';
import { findElectron } from './electron-binary.ts';
import { tellUser } from './tell-user.ts';
import { userFolder } from './user-folder.ts';

/** An Electron that ends with an error so early has not opened its window: no display, a library missing, no sandbox. Milliseconds. */
const EARLY = 5_000;

const args = process.argv.slice(2);

/** Electron counts relative paths from our folder, the user from theirs. */
function withFullPaths(words: readonly string[]): readonly string[] {
  return words.map((word) => {
    const path = resolve(userFolder(), word);
    return !word.startsWith('-') && existsSync(path) ? path : word;
  });
}

/** Resolves with the exit code, or with the reason why no window opened. */
function runElectron(program: string): Promise<number | string> {
  const begun = performance.now();
  const child = spawn(program, [ROOT, ...withFullPaths(args)], { stdio: 'inherit' });
  // Ctrl+C reaches both of us; Electron closes the library, and we wait for it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done) => {
    child.on('error', (error) => done('code' in error ? String(error.code) : error.name));
    child.on('close', (code, signal) => {
      const isEarly = performance.now() - begun < EARLY;
      const hasFailed = code !== 0 && signal !== 'SIGINT' && signal !== 'SIGTERM';
      done(isEarly && hasFailed ? (signal ?? `Electron ${code}`) : (code ?? 1));
    });
  });
}

/** Those words that the web host knows; a browser can be handed no files. */
function webArguments(): readonly string[] {
  const named = { type: 'string' } as const;
  const options = { port: named, library: named, lang: named, 'no-open': { type: 'boolean' } } as const;
  const { values } = parseArgs({ args, options, strict: false });
  return Object.keys(options).flatMap((name) => {
    const value = values[name];
    if (typeof value === 'string') return [`--${name}=${value}`];
    return value === true ? [`--${name}`] : [];
  });
}

async function inBrowser(key: string, reason: string): Promise<number> {
  tellUser(args, key, { reason });
  await buildApp(['renderer'], () => tellUser(args, 'cli.web.building'));
  return runWebHost(webArguments(), { renderer: RENDERER, folder: userFolder() });
}

async function start(): Promise<number> {
  if (readLaunch(args, userFolder()).kind === 'cli') return main(args);
  const electron = await findElectron(() => tellUser(args, 'cli.web.downloading'));
  if ('missing' in electron) return inBrowser('cli.web.no-electron', electron.missing);
  await buildApp(['renderer', 'electron'], () => tellUser(args, 'cli.web.building'));
  const ended = await runElectron(electron.path);
  return typeof ended === 'number' ? ended : inBrowser('cli.web.no-window', ended);
}

process.exitCode = await start();
