/** The one door to the services: parses the input by the contract, calls the service, names what went wrong. */

import { type Dispatch, INPUTS, type Input, type Method, type Output, type ParsedInput } from '../shared/api/contract.ts';
import { AppError } from '../shared/domain/app-error.ts';
import { fileHandlers } from './handlers/file-handlers.ts';
import type { DispatchContext, HandlersOf } from './handlers/handler-table.ts';
import { libraryHandlers } from './handlers/library-handlers.ts';
import { settingsHandlers } from './handlers/settings-handlers.ts';
import { workbenchHandlers } from './handlers/workbench-handlers.ts';
import { createCheckKnowledge } from './services/check-knowledge.ts';

export type { DispatchContext } from './handlers/handler-table.ts';

function handlers(context: DispatchContext): HandlersOf<Method> {
  const knowledge = createCheckKnowledge(context.grants);
  const { current, ...settings } = settingsHandlers(context);
  return {
    ...fileHandlers(context, knowledge),
    ...libraryHandlers(context, knowledge),
    ...settings,
    ...workbenchHandlers(context, knowledge, current),
  };
}

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: string;
  readonly origin?: string;
}

/** Fields that may be one of several things: keys of `expected.*`. */
const UNIONS: Readonly<Record<string, string>> = { id: 'string-or-number', profile: 'profile' };

/** What the field should have been: a key of `expected.*` in the locale files. */
function expectedOf({ code, path, expected, origin }: Issue): string {
  if (code === 'invalid_type') return expected === 'string' || expected === 'array' ? expected : 'allowed';
  if (code === 'invalid_union') return UNIONS[String(path.at(-1))] ?? 'allowed';
  return origin === 'string' || origin === 'array' ? 'right-length' : 'allowed';
}

/** Says which field does not fit the contract. */
function invalid(method: Method, issue: Issue = { path: [] }): AppError {
  const field = issue.path.map(String).join('.');
  return new AppError('input-invalid', { reason: 'field', method, field, expected: expectedOf(issue) });
}

/** Makes the dispatch of one host. Every call rejects with AppError for what the world did wrong; anything else is a bug. */
export function createDispatch(context: DispatchContext): Dispatch {
  const table = handlers(context);
  return async <M extends Method>(method: M, input: Input<M>): Promise<Output<M>> => {
    const parsed = INPUTS[method].safeParse(input);
    if (!parsed.success) throw invalid(method, parsed.error.issues[0]);
    return table[method](parsed.data as ParsedInput<M>);
  };
}
