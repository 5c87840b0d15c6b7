/** The worker's side of the conversation: every call goes through the dispatch, every grant to the file grants. */

import type { MessagePort } from 'node:worker_threads';
import type { Emit } from '../../shared/api/contract.ts';
import { assertNever } from '../../shared/domain/assert-never.ts';
import { callResult } from '../call-result.ts';
import { createDispatch, type DispatchContext } from '../dispatch.ts';
import { bugDetail } from './bug-detail.ts';
import type { FromWorker, ToWorker } from './messages.ts';

export interface Served extends Omit<DispatchContext, 'emit'> {
  /** Closes what the services hold open. */
  close(): void;
}

/** Answers until the other side says `close`; calls run side by side and answer in the order in which they are done. */
export function serveCalls(port: MessagePort, { close, ...context }: Served): void {
  const send = (message: FromWorker) => port.postMessage(message);
  const emit: Emit = (event, payload) => send({ kind: 'event', event, payload } as FromWorker);
  const dispatch = createDispatch({ ...context, emit });

  const answer = async ({ id, method, input }: Extract<ToWorker, { kind: 'call' }>) => {
    const result = await callResult(dispatch, method, input);
    try {
      send({ kind: 'result', id, result });
    } catch (error) {
      // What cannot be cloned cannot cross; without an answer the window would wait for ever.
      send({ kind: 'result', id, result: { kind: 'bug', detail: bugDetail(error) } });
    }
  };

  port.on('message', (message: ToWorker) => {
    switch (message.kind) {
      case 'call':
        void answer(message);
        return;
      case 'grant':
        context.grants.admit(message.token, message.path);
        return;
      case 'close':
        close();
        port.close();
        return;
      default:
        assertNever(message);
    }
  });
}
