/** The one door to the services: parses the input by the contract, calls the service, names what went wrong. */

import {
  type Dispatch,
  type Emit,
  INPUTS,
  type Input,
  type Method,
  type Output,
  type ParsedInput,
  type ProfileReference,
} from '../shared/api/contract.ts';
import type { CheckKnowledge } from '../shared/check/check-knowledge.ts';
import type { Profile } from '../shared/check/profile/profile.ts';
import type { SpellingDictionary } from '../shared/check/spelling/spelling-dictionary.ts';
import { AppError } from '../shared/domain/app-error.ts';
import type { PairId } from '../shared/domain/ids.ts';
import type { FileGrants } from './file-grants.ts';
import type { LibraryService } from './services/library-service.ts';
import type { Profiles } from './services/profiles.ts';

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
const rules = () => import('../shared/check/list-rules.ts');

function handlers({ grants, library, emit }: DispatchContext): Handlers {
  let profiles: Promise<Profiles> | undefined;
  let spelling: Promise<SpellingDictionary> | undefined;
  const profileOf = async (reference: ProfileReference | undefined): Promise<Profile | undefined> => {
    if (reference === undefined) return undefined;
    profiles ??= import('./services/profiles.ts').then(({ createProfiles }) => createProfiles(grants));
    return (await profiles).find(reference);
  };
  const knowing = async (reference: ProfileReference | undefined): Promise<CheckKnowledge> => {
    const profile = await profileOf(reference);
    const { ruleSettings } = await import('../shared/check/profile/rule-settings.ts');
    // The dictionary takes longer to load than most pairs to check.
    if (profile !== undefined && !ruleSettings(profile).runs('spelling')) return { profile };
    spelling ??= import('./services/spelling/english-dictionary.ts').then(({ englishDictionary }) => englishDictionary());
    return { spelling: await spelling, ...(profile === undefined ? {} : { profile }) };
  };
  return {
    'pair.check': async (input) => (await (await checking()).checkFiles(grants, input, await knowing(input.profile))).checked,
    'pair.align': async (input) => (await alignment()).alignFiles(grants, input),
    'document.check': async (input) => (await checking()).checkFileAlone(grants, input, await knowing(input.profile)),
    'bilingual.check': async (input) =>
      (await import('./services/bilingual.ts')).checkBilingualFile(grants, input, await knowing(input.profile)),
    'segment.check': async (input) => (await checking()).checkGivenSegment(input, await knowing(input.profile)),
    'document.align': async (input) => (await alignment()).alignDocument(input),
    'documents.align': async (input) => (await alignment()).alignDocuments(input),
    'rules.list': async ({ profile }) => (await rules()).listRules(await profileOf(profile)),
    'library.add': async (input) => {
      const opened = await library();
      const lexicon = opened.lexicon();
      const knowledge = { lexicon, memory: opened.memory(lexicon), ...(await knowing(input.profile)) };
      const { read, checked } = await (await checking()).checkFiles(grants, input, knowledge);
      return { pair: opened.add(read, checked), checked };
    },
    'library.add-folder': async ({ folder, profile }) => {
      const { addFolder } = await import('./services/add-folder.ts');
      return addFolder(grants, await library(), folder, emit, await knowing(profile));
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
  const either = issue?.path.at(-1) === 'profile' ? 'profile' : 'string-or-number';
  const words: Readonly<Record<string, string>> = { invalid_type: issue?.expected ?? '', invalid_union: either };
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
