/** The one door to the services: parses the input by the contract, calls the service, names what went wrong. */

import {
  type Dispatch,
  type Emit,
  INPUTS,
  type Input,
  type Method,
  type Output,
  type ParsedInput,
} from '../shared/api/contract.ts';
import { AppError } from '../shared/domain/app-error.ts';
import type { PairId } from '../shared/domain/ids.ts';
import type { FileGrants } from './file-grants.ts';
import type { LibraryService } from './services/library-service.ts';

export interface DispatchContext {
  readonly grants: FileGrants;
  /** Opens the library the first time something needs it; checking files never does. */
  readonly library: () => Promise<LibraryService>;
  /** Takes what services tell while they work. */
  readonly emit: Emit;
}

type Handlers = { readonly [M in Method]: (input: ParsedInput<M>) => Promise<Output<M>> };

/** Services are loaded by the first method that needs them: the lexicon alone would double the start of `doichieu search`. */
const checking = () => import('./services/checking.ts');
const alignment = () => import('./services/alignment.ts');

function handlers({ grants, library, emit }: DispatchContext): Handlers {
  return {
    'pair.check': async (input) => (await (await checking()).checkFiles(grants, input)).checked,
    'pair.align': async (input) => (await alignment()).alignFiles(grants, input),
    'document.check': async (input) => (await checking()).checkFileAlone(grants, input),
    'segment.check': async (input) => (await checking()).checkGivenSegment(input),
    'document.align': async (input) => (await alignment()).alignDocument(input),
    'documents.align': async (input) => (await alignment()).alignDocuments(input),
    'rules.list': async () => (await import('../shared/check/rule-table.ts')).RULES,
    'library.add': async (input) => {
      const opened = await library();
      const { read, checked } = await (await checking()).checkFiles(grants, input, { lexicon: opened.lexicon() });
      return { pair: opened.add(read, checked), checked };
    },
    'library.add-folder': async ({ folder }) => {
      const { addFolder } = await import('./services/add-folder.ts');
      return addFolder(grants, await library(), folder, emit);
    },
    'library.list': async () => (await library()).list(),
    'library.search': async ({ text, limit, offset }) => (await library()).search(text, { limit, offset }),
    'pair.export': async ({ pair, format }) => (await library()).exportPair(pair as PairId, format),
  };
}

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: string;
}

/** Says which field does not fit the contract, and what it should have been (a key of `expected.*` in the locale files). */
function invalid(method: Method, issue: Issue | undefined): AppError {
  const words: Readonly<Record<string, string>> = { invalid_type: issue?.expected ?? '', invalid_union: 'string-or-number' };
  const expected = words[issue?.code ?? ''] ?? 'right-length';
  return new AppError('input-invalid', { reason: 'field', method, field: issue?.path.map(String).join('.') ?? '', expected });
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
