/** Starts a web host for a test and speaks HTTP with it as freely as an attacker could. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { startServices } from '../../../electron/web/run-web-host.ts';
import { createWebHost, type WebHost, type WebHostSettings } from '../../../electron/web-host.ts';
import { temporaryFolder } from '../cli/run-doichieu.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Ask {
  readonly method?: string;
  /** Sent as it is, dots and all. */
  readonly path: string;
  /** Undefined takes a header out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Uint8Array;
}

export interface TestHost extends WebHost {
  readonly token: string;
  /** What the host reported as bugs. */
  readonly bugs: readonly string[];
  /** Sends a request with the headers that our own page would send, but for those that the test changes. */
  ask(asked: Ask): Promise<Answer>;
  /** The response as soon as its head is there. */
  open(asked: Ask): Promise<IncomingMessage>;
}

/** A folder with a page, as a build would leave it, and something beside it that nobody may read. */
export function interfaceFolder(): string {
  const folder = join(temporaryFolder(), 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Đối Chiếu</title>');
  writeFileSync(join(folder, 'assets', 'index.js'), 'export {};');
  writeFileSync(join(folder, '..', 'secret.js'), 'secret');
  return folder;
}

export async function startWebHost(changed: Partial<WebHostSettings> = {}): Promise<TestHost> {
  const bugs: string[] = [];
  const report = (detail: string) => void bugs.push(detail);
  const services = changed.services ?? startServices(join(temporaryFolder(), 'library.db'), report);
  const host = await createWebHost({ renderer: interfaceFolder(), report, ...changed, services });
  onTestFinished(async () => {
    await host.close();
    await services.close();
  });
  const token = host.address.split('#')[1]!;
  const open: TestHost['open'] = ({ method = 'POST', path, headers = {}, body }) => {
    const own: OutgoingHttpHeaders = {
      Host: `127.0.0.1:${host.port}`,
      Origin: `http://127.0.0.1:${host.port}`,
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
    };
    const sent = Object.fromEntries(Object.entries({ ...own, ...headers }).filter(([, value]) => value !== undefined));
    return new Promise((done, fail) => {
      const asked = request({
        host: '127.0.0.1',
        port: host.port,
        method,
        path,
        headers: sent as OutgoingHttpHeaders,
        agent: false,
      });
      asked.on('response', done);
      asked.on('error', fail);
      asked.end(body);
    });
  };
  return {
    ...host,
    token,
    bugs,
    open,
    async ask(asked) {
      const response = await open(asked);
      const body = (await buffer(response)).toString('utf8');
      return { status: response.statusCode ?? 0, headers: response.headers, body };
    },
  };
}
