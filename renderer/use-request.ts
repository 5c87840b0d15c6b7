/** A method's answer for a screen: waiting, there, or failed; asked again when the question changes. */

import { useCallback, useEffect, useState } from 'react';
import type { Input, Method, Output } from '../shared/api/contract.ts';
import { useInterface } from './interface-context.tsx';

export type Request<T> =
  | { readonly kind: 'waiting'; readonly last: T | null }
  | { readonly kind: 'there'; readonly output: T }
  | { readonly kind: 'failed'; readonly error: unknown };

/** `input` counts as changed when its JSON is; `again` asks once more. While waiting, the last answer stays at hand. */
export function useRequest<M extends Method>(
  method: M,
  input: Input<M>,
): { readonly request: Request<Output<M>>; readonly again: () => void } {
  const { call } = useInterface();
  const [request, setRequest] = useState<Request<Output<M>>>({ kind: 'waiting', last: null });
  const [round, setRound] = useState(0);
  const question = JSON.stringify(input);
  useEffect(() => {
    let isCurrent = true;
    setRequest((before) => ({ kind: 'waiting', last: before.kind === 'there' ? before.output : null }));
    call(method, JSON.parse(question) as Input<M>).then(
      (output) => isCurrent && setRequest({ kind: 'there', output }),
      (error: unknown) => isCurrent && setRequest({ kind: 'failed', error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [call, method, question, round]);
  return { request, again: useCallback(() => setRound((before) => before + 1), []) };
}
