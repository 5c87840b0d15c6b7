/** The methods that look at files and texts alone: no library is opened. */

import type { Method } from '../../shared/api/contract.ts';
import type { LIBRARY_INPUTS } from '../../shared/api/library-methods.ts';
import type { WORKBENCH_INPUTS } from '../../shared/api/workbench-methods.ts';
import type { KnowledgeSource } from '../services/check-knowledge.ts';
import type { DispatchContext, HandlersOf } from './handler-table.ts';

type FileMethod = Exclude<Method, keyof typeof LIBRARY_INPUTS | keyof typeof WORKBENCH_INPUTS>;

/** Services are loaded by the first method that needs them: the lexicon alone would double the start of `doichieu search`. */
const checking = () => import('../services/checking.ts');
const alignment = () => import('../services/alignment.ts');

export function fileHandlers({ grants }: DispatchContext, { profile, knowing }: KnowledgeSource): HandlersOf<FileMethod> {
  return {
    'pair.check': async (input) => (await (await checking()).checkFiles(grants, input, await knowing(input.profile))).checked,
    'pair.align': async (input) => (await alignment()).alignFiles(grants, input),
    'document.check': async (input) => (await checking()).checkFileAlone(grants, input, await knowing(input.profile)),
    'segment.check': async (input) => (await checking()).checkGivenSegment(input, await knowing(input.profile)),
    'bilingual.check': async (input) =>
      (await import('../services/bilingual.ts')).checkBilingualFile(grants, input, await knowing(input.profile)),
    'document.align': async (input) => (await alignment()).alignDocument(input),
    'documents.align': async (input) => (await alignment()).alignDocuments(input),
    'rules.list': async (input) => (await import('../../shared/check/list-rules.ts')).listRules(await profile(input.profile)),
  };
}
