/** The host's side of the conversation: starts the worker when it is first needed, and anew after it died. */

import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { CallResult, EventListener, GrantedFile } from '../../shared/api/bridge.ts';
import type { FileToken, Input, Method, Output } from '../../shared/api/contract.ts';
import { assertNever } from '../../shared/domain/assert-never.ts';
import { bugDetail } from './bug-detail.ts';
import type { FromWorker, ToWorker } from './messages.ts';

export interface ServicesClient {
  /** Never rejects; where the worker dies under the call, the result is a bug. */
  call<M extends Method>(method: M, input: Input<M>): Promise<CallResult<Output<M>>>;
  /** Lets the services read (or write) the file or folder at an absolute path that the user chose. */
  grant(path: string): GrantedFile;
  /** Calls back for every event until the returned function is called. */
  onEvent(listener: EventListener): () => void;
  /** Lets the worker close the library and ends it. */
  close(): Promise<void>;
}

export interface ServicesClientSettings {
  readonly start: () => Worker;
  /** Takes what a bug was: see `bugDetail`. */
  readonly report: (detail: string) => void;
}

/** How long a worker may take to close the library before it is ended, in milliseconds. */
const CLOSE_LIMIT = 5_000;

interface Running {
  readonly worker: Worker;
  readonly calls: Map<number, (result: CallResult<unknown>) => void>;
  readonly ended: Promise<void>;
}

/** Makes the client; no worker runs before the first call. */
export function createServicesClient({ start, report }: ServicesClientSettings): ServicesClient {
  const listeners = new Set<EventListener>();
  /** Outlives the worker: a fresh one is told all of them. */
  const granted = new Map<FileToken, string>();
  let running: Running | undefined;
  let lastId = 0;

  const receive = ({ calls }: Running, message: FromWorker) => {
    switch (message.kind) {
      case 'result':
        if (message.result.kind === 'bug') report(message.result.detail);
        calls.get(message.id)?.(message.result);
        calls.delete(message.id);
        return;
      case 'event':
        for (const listener of listeners) listener(message.event, message.payload);
        return;
      default:
        assertNever(message);
    }
  };

  /** Every open call gets an answer; the next call starts another worker. Cancelling a call will come to the same by `terminate`. */
  const giveUp = (dead: Running, detail: string) => {
    if (running === dead) running = undefined;
    if (dead.calls.size > 0) report(detail);
    for (const resolve of dead.calls.values()) resolve({ kind: 'bug', detail });
    dead.calls.clear();
  };

  const open = (): Running => {
    const worker = start();
    const ended = new Promise<void>((done) => worker.once('exit', () => done()));
    const opened: Running = { worker, calls: new Map(), ended };
    worker.on('message', (message: FromWorker) => receive(opened, message));
    worker.on('error', (error) => giveUp(opened, bugDetail(error)));
    worker.on('exit', (code) => giveUp(opened, `The services ended with code ${code}`));
    for (const [token, path] of granted) worker.postMessage({ kind: 'grant', token, path } satisfies ToWorker);
    return opened;
  };

  return {
    call<M extends Method>(method: M, input: Input<M>) {
      running ??= open();
      const { worker, calls } = running;
      lastId += 1;
      const id = lastId;
      return new Promise<CallResult<Output<M>>>((resolve) => {
        calls.set(id, (result) => resolve(result as CallResult<Output<M>>));
        worker.postMessage({ kind: 'call', id, method, input } satisfies ToWorker);
      });
    },
    grant(path) {
      const token = randomUUID() as string as FileToken;
      granted.set(token, path);
      running?.worker.postMessage({ kind: 'grant', token, path } satisfies ToWorker);
      return { token, name: basename(path) };
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      if (running === undefined) return;
      const { worker, ended } = running;
      worker.postMessage({ kind: 'close' } satisfies ToWorker);
      const limit = setTimeout(() => void worker.terminate(), CLOSE_LIMIT);
      await ended;
      clearTimeout(limit);
    },
  };
}
