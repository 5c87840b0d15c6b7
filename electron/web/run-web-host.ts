/** `npm run web`: starts the web host, says where it is, opens the browser, and ends cleanly on Ctrl+C. */

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { createTranslator } from '../../shared/locales/translator.ts';
import { processHost } from '../cli/host.ts';
import { messageLanguage } from '../cli/message-language.ts';
import { createWebHost, type WebHost } from '../web-host.ts';
import type { WorkerSettings } from '../worker/messages.ts';
import { createServicesClient, type ServicesClient } from '../worker/services-client.ts';
import { openBrowser } from './open-browser.ts';

export interface WebRun {
  /** The folder of the built interface, absolute. */
  readonly renderer: string;
  /** Where relative paths count from, absolute. */
  readonly folder: string;
}

interface Options {
  readonly port: number;
  readonly isOpening: boolean;
  readonly library: string | null;
}

/** Null for a command line that is wrong. */
export function readOptions(args: readonly string[], folder: string): Options | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
        library: { type: 'string' },
        lang: { type: 'string' },
      },
    });
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : 65_536;
    if (port > 65_535) return null;
    return {
      port,
      isOpening: !values['no-open'],
      library: values.library === undefined ? null : resolve(folder, values.library),
    };
  } catch {
    return null;
  }
}

/** The services for a host that runs from the sources, in their worker. */
export function startServices(library: string | null, report: (detail: string) => void): ServicesClient {
  const workerData: WorkerSettings = { library };
  return createServicesClient({ start: () => new Worker(new URL('../worker.ts', import.meta.url), { workerData }), report });
}

function interrupted(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
}

/** Runs until it is interrupted; resolves with the exit code. */
export async function runWebHost(args: readonly string[], { renderer, folder }: WebRun): Promise<number> {
  const translator = createTranslator();
  const language = messageLanguage(args, processHost());
  const tell = (key: string, params: Readonly<Record<string, string | number>> = {}) =>
    void process.stderr.write(`${translator.text(language, key, params)}\n`);
  const report = (detail: string) => void process.stderr.write(`${translator.text(language, 'cli.bug')}\n${detail}\n`);
  const options = readOptions(args, folder);
  if (options === null) {
    tell('cli.web.usage');
    return 2;
  }
  const services = startServices(options.library, report);
  let host: WebHost;
  try {
    host = await createWebHost({ services, renderer, port: options.port, report });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || (error.code !== 'EADDRINUSE' && error.code !== 'EACCES')) throw error;
    tell('cli.web.port-busy', { port: options.port });
    return 2;
  }
  const ended = interrupted();
  tell('cli.web.open');
  process.stdout.write(`${host.address}\n`);
  tell('cli.web.stop');
  if (options.isOpening) openBrowser(host.oneTimeAddress());
  await ended;
  await host.close();
  await services.close();
  tell('cli.web.stopped');
  return 0;
}
