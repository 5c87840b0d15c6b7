/** The methods for the library as a whole. */

import type { LIBRARY_INPUTS } from '../../shared/api/library-methods.ts';
import type { KnowledgeSource } from '../services/check-knowledge.ts';
import { createRunningOperations } from '../services/running-operations.ts';
import type { DispatchContext, HandlersOf } from './handler-table.ts';

type LibraryMethod = Exclude<keyof typeof LIBRARY_INPUTS, 'settings.get' | 'settings.set'>;

const copies = () => import('../services/care/back-up-library.ts');

export function libraryHandlers(
  { grants, library, libraryFile, emit }: DispatchContext,
  { knowing }: KnowledgeSource,
): HandlersOf<LibraryMethod> {
  const operations = createRunningOperations();
  return {
    'library.add': async (input) => {
      const opened = await library();
      const { checkFiles } = await import('../services/checking.ts');
      const knowledge = { ...opened.learned(), ...(await knowing(input.profile)) };
      const { read, checked } = await checkFiles(grants, input, knowledge);
      return { pair: opened.add(read, checked), checked };
    },
    'library.add-folder': async ({ folder, operation, profile }) => {
      const { addFolder } = await import('../services/add-folder.ts');
      const opened = await library();
      const given = await knowing(profile);
      return operations.run(operation, (signal) => addFolder(grants, opened, folder, { emit, signal, given }));
    },
    'operation.cancel': async ({ operation }) => operations.cancel(operation),
    'library.list': async (query) => {
      const { listPairs } = await import('../services/library/list-pairs.ts');
      return listPairs((await library()).library, query);
    },
    'library.search': async ({ text, linedUp, ...window }) => {
      const { searchLibrary } = await import('../services/library/search-library.ts');
      const opened = await library();
      return searchLibrary(opened.library, text, window, linedUp ? opened.knowledge().lexicon : undefined);
    },
    'library.info': async () => {
      const { libraryInfo } = await import('../services/library/library-info.ts');
      return libraryInfo((await library()).library);
    },
    'library.backup': async ({ file }) => {
      const opened = await library();
      const target = file === undefined ? undefined : grants.resolve(file);
      return { name: (await copies()).backUpLibrary(opened.library, target, opened.now) };
    },
    'library.examine': async () => {
      const { examineLibrary } = await import('../services/care/examine-library.ts');
      return examineLibrary(async () => (await library()).library, libraryFile);
    },
    'import.preview': async (input) => {
      const { previewImport } = await import('../services/preview-import.ts');
      return previewImport(grants, await library(), input);
    },
    'file.paste': async (given) => (await import('../services/paste-text.ts')).pasteText(grants, given),
  };
}
