/** The interface in a local browser: the same files, contract and services as the window, over HTTP on 127.0.0.1 alone. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import type { CallResult, GrantedFile } from '../shared/api/bridge.ts';
import { AppError } from '../shared/domain/app-error.ts';
import { isMethod } from './call-result.ts';
import { answerRequest } from './static/answer-request.ts';
import { SECURITY_HEADERS } from './static/security-headers.ts';
import { createEventStreams } from './web/event-streams.ts';
import { readBody } from './web/read-body.ts';
import { bearer, hasOwnHost, hasOwnOrigin, hostAddress, REFUSAL_STATUS, refusal } from './web/request-guard.ts';
import { createSessionKeys } from './web/session-keys.ts';
import { createUploads, type UploadLimits } from './web/uploads.ts';
import { wireJson } from './web/wire-json.ts';
import { bugDetail } from './worker/bug-detail.ts';
import type { ServicesClient } from './worker/services-client.ts';

export interface WebHostSettings {
  readonly services: ServicesClient;
  /** The folder of the built interface, absolute. */
  readonly renderer: string;
  /** 0 for any that is free. */
  readonly port?: number;
  readonly report: (detail: string) => void;
  readonly maxBodyBytes?: number;
  readonly uploadLimits?: UploadLimits;
}

export interface WebHost {
  readonly port: number;
  /** To be shown to the user; good as long as the host runs. The fragment never travels over the network. */
  readonly address: string;
  /** An address that opens the interface once: for the command line of a browser, which others may read. */
  oneTimeAddress(): string;
  /** Ends every connection and removes what was uploaded; the services stay with their owner. */
  close(): Promise<void>;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

type Route = (exchange: Exchange) => Promise<void>;

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => done((server.address() as AddressInfo).port));
  });
}

/** Answers and, where the request was not read to its end, lets the connection go with it. */
function answer({ request, response }: Exchange, status: number, body?: unknown): void {
  const text = body === undefined ? '' : wireJson(body);
  const headers = { ...SECURITY_HEADERS, 'Content-Type': 'application/json; charset=utf-8' };
  response.writeHead(status, request.complete ? headers : { ...headers, Connection: 'close' });
  response.end(text);
}

/** Starts the host. Rejects with what the system says against the port (EADDRINUSE). */
export async function createWebHost(settings: WebHostSettings): Promise<WebHost> {
  const { services, renderer, report, maxBodyBytes, uploadLimits } = settings;
  const keys = createSessionKeys();
  const uploads = createUploads(uploadLimits);
  const streams = createEventStreams();
  const stopEvents = services.onEvent(streams.send);
  /** Uploaded folders that may still be filled, by their token. */
  const folders = new Map<string, string>();

  const callMethod: Route = async (exchange) => {
    const method = exchange.url.pathname.slice('/api/'.length);
    if (!isMethod(method)) return answer(exchange, 404);
    const body = await readBody(exchange.request, maxBodyBytes);
    if (body.kind === 'wrong') return answer(exchange, body.status);
    answer(exchange, 200, await services.call(method, body.value as never));
  };

  const upload: Route = async (exchange) => {
    const { request, url } = exchange;
    const [name, path, token] = ['name', 'path', 'folder'].map((key) => url.searchParams.get(key) ?? '');
    const folder = folders.get(token ?? '');
    if (request.headers['content-type'] !== 'application/octet-stream') return answer(exchange, 415);
    if (token !== '' && folder === undefined) return answer(exchange, 404);
    try {
      const saved = await uploads.file(name ?? '', request, folder === undefined ? undefined : { folder, path: path ?? '' });
      answer(exchange, 200, { kind: 'done', output: services.grant(saved) } satisfies CallResult<GrantedFile>);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      answer(exchange, 200, { kind: 'failed', failure: { code: error.code, params: error.params } });
    }
  };

  const openFolder: Route = async (exchange) => {
    const path = await uploads.folder(exchange.url.searchParams.get('name') ?? '');
    const granted = services.grant(path);
    folders.set(granted.token, path);
    answer(exchange, 200, { kind: 'done', output: { ...granted, name: basename(path) } } satisfies CallResult<GrantedFile>);
  };

  const events: Route = async ({ response }) => streams.open(response, SECURITY_HEADERS);

  /** Buys the token with the key from the link; the only thing that is answered without it. */
  const openSession: Route = async (exchange) => {
    const token = keys.redeem(bearer(exchange.request.headers));
    if (token === null) answer(exchange, REFUSAL_STATUS['no-token']);
    else answer(exchange, 200, { token });
  };

  const staticFile: Route = async ({ request, response, url }) => {
    const { status, headers, body } = await answerRequest(renderer, request.method ?? '', url.pathname);
    response.writeHead(status, headers);
    response.end(body);
  };

  const ROUTES: readonly (readonly [verb: 'GET' | 'POST', path: RegExp, route: Route])[] = [
    ['POST', /^\/api\//, callMethod],
    ['POST', /^\/files$/, upload],
    ['POST', /^\/folders$/, openFolder],
    ['GET', /^\/events$/, events],
  ];

  const route = async (exchange: Exchange, port: number): Promise<void> => {
    const { request, url } = exchange;
    const { headers, method = '' } = request;
    if (!hasOwnHost(headers, port)) return answer(exchange, REFUSAL_STATUS['wrong-host']);
    if (url.pathname === '/session') {
      if (method !== 'POST') return answer(exchange, 405);
      if (!hasOwnOrigin(headers, method, port)) return answer(exchange, REFUSAL_STATUS['wrong-origin']);
      return openSession(exchange);
    }
    const found = ROUTES.find(([, path]) => path.test(url.pathname));
    if (found === undefined) return staticFile(exchange);
    if (method !== found[0]) return answer(exchange, 405);
    const refused = refusal(headers, method, port, keys);
    return refused === null ? found[2](exchange) : answer(exchange, REFUSAL_STATUS[refused]);
  };

  const server = createServer((request, response) => {
    const port = (server.address() as AddressInfo).port;
    const url = URL.parse(request.url ?? '', `http://${hostAddress(port)}`);
    const exchange = url === null ? null : { request, response, url };
    // An absolute address in the request line is for proxies, and we are none.
    if (exchange === null || !request.url?.startsWith('/') || request.url.startsWith('//')) {
      response.writeHead(400, SECURITY_HEADERS).end();
      return;
    }
    route(exchange, port).catch((error: unknown) => {
      // A page that went away in the middle of its upload is no bug.
      if (request.destroyed && !request.complete) return;
      report(bugDetail(error));
      if (response.headersSent) response.destroy();
      else answer(exchange, 500);
    });
  });

  const port = await listen(server, settings.port ?? 0).catch((error: unknown) => {
    uploads.close();
    streams.close();
    throw error;
  });
  const origin = `http://${hostAddress(port)}/`;
  return {
    port,
    address: `${origin}#${keys.token}`,
    oneTimeAddress: () => `${origin}#${keys.ticket()}`,
    async close() {
      stopEvents();
      streams.close();
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
      uploads.close();
    },
  };
}
