/** Sends the services' events to every open page (server-sent events, WHATWG HTML 9.2). */

import type { ServerResponse } from 'node:http';
import type { EventListener } from '../../shared/api/bridge.ts';
import { wireJson } from './wire-json.ts';

export interface EventStreams {
  readonly send: EventListener;
  /** Keeps the response open until the page or the host goes. */
  open(response: ServerResponse, headers: Readonly<Record<string, string>>): void;
  close(): void;
}

/** A comment now and then, so that a page notices within seconds that its host is gone. Milliseconds. */
const HEARTBEAT = 15_000;

export function createEventStreams(): EventStreams {
  const open = new Set<ServerResponse>();
  const write = (text: string) => {
    for (const response of open) response.write(text);
  };
  const heartbeat = setInterval(() => write(':\n\n'), HEARTBEAT);
  heartbeat.unref();
  return {
    send: (event, payload) => write(`data: ${wireJson({ event, payload })}\n\n`),
    open(response, headers) {
      response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' });
      response.write(':\n\n');
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    close() {
      clearInterval(heartbeat);
      for (const response of open) response.end();
    },
  };
}
