/** What the dialog for choosing files offers, by what the files are for. */

import type { FileChoice } from '../../shared/api/bridge.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { Translator } from '../../shared/locales/translator.ts';

/** Extensions without their dot; none where a folder is chosen. */
const EXTENSIONS: Readonly<Record<FileChoice, readonly string[]>> = {
  documents: ['docx', 'html', 'htm', 'pdf', 'txt'],
  folder: [],
  bilingual: ['tmx', 'tsv', 'csv', 'xliff', 'xlf', 'jsonl'],
  profile: ['json'],
  library: ['db'],
};

const FILTER_KEYS: Readonly<Record<FileChoice, string>> = {
  documents: 'ui.host.documents',
  folder: 'ui.host.folder',
  bilingual: 'ui.host.bilingual',
  profile: 'ui.host.profile',
  library: 'ui.host.library',
};

export interface ChoiceDialog {
  readonly title: string;
  readonly filters: readonly { readonly name: string; readonly extensions: readonly string[] }[];
  readonly properties: readonly ('openFile' | 'openDirectory' | 'multiSelections')[];
}

export function choiceDialog(choice: FileChoice, isSeveral: boolean, translator: Translator, language: Language): ChoiceDialog {
  const title = translator.text(language, FILTER_KEYS[choice]);
  const all = { name: translator.text(language, 'ui.host.all-files'), extensions: ['*'] };
  const extensions = EXTENSIONS[choice];
  return {
    title,
    filters: extensions.length === 0 ? [] : [{ name: title, extensions }, all],
    properties: [choice === 'folder' ? 'openDirectory' : 'openFile', ...(isSeveral ? (['multiSelections'] as const) : [])],
  };
}
