/** `doichieu add`, `library list`, `search` and `export`: the library from the command line. */

import { statSync } from 'node:fs';
import type { AddedFolder } from '../../shared/api/contract.ts';
import type { ExportFormat } from '../../shared/api/workbench-methods.ts';
import { AppError } from '../../shared/domain/app-error.ts';
import { errorSentence } from '../../shared/locales/error-sentence.ts';
import { prettyJson } from './json-view.ts';
import { type PairOptions, pairInput } from './pair-input.ts';
import { type ProfileOption, profileInput } from './profile-input.ts';
import type { Terminal } from './terminal.ts';
import { writeOutputs } from './write-outputs.ts';

const VERSION_KEYS = { copy: 'cli.folder.copy', revision: 'cli.folder.revision' } as const;

/** Below this confidence a pair of a folder is to be looked at. */
const SURE = 0.9;

export interface JsonOption {
  readonly json?: boolean;
}

/** What became of the files of a folder, in words: pairs to standard output, all else to standard error. */
async function reportFolder(
  terminal: Terminal,
  { added, existing, alone, versions, unreadable, passedOver }: Omit<AddedFolder, 'cancelled'>,
): Promise<void> {
  const percent = (share: number) => Math.round(share * 100);
  const rows = added.map((one) => {
    const key = one.confidence < SURE ? 'cli.folder.added-unsure' : 'cli.folder.added';
    return `${terminal.say(key, { ...one, confidence: percent(one.confidence) })}\n`;
  });
  await terminal.print(rows.join(''));
  for (const one of existing) terminal.tell(terminal.say('cli.folder.existing', { ...one }));
  for (const { file, language } of alone) {
    terminal.tell(terminal.say('cli.folder.alone', { file, language: terminal.say(`language.${language}`) }));
  }
  for (const { kind, similarity, ...one } of versions) {
    terminal.tell(terminal.say(VERSION_KEYS[kind], { ...one, similarity: percent(similarity) }));
  }
  for (const { code, params } of unreadable)
    terminal.tell(errorSentence(new AppError(code, params), terminal.translator, terminal.language));
  if (passedOver > 0) terminal.tell(terminal.say('cli.folder.passed-over', { passedOver }));
}

async function addFolder(terminal: Terminal, folder: string, options: JsonOption & ProfileOption): Promise<number> {
  const input = { folder: terminal.grant(folder), profile: profileInput(terminal, options) };
  const { cancelled: _, ...result } = await terminal.dispatch('library.add-folder', input);
  if (options.json === true) await terminal.print(prettyJson(result));
  else await reportFolder(terminal, result);
  return 0;
}

/** Adds two files as a pair, or every pair of a folder. */
export async function runAdd(
  terminal: Terminal,
  files: readonly string[],
  options: PairOptions & JsonOption & ProfileOption,
): Promise<number> {
  const [first] = files;
  const isAlone = first !== undefined && files.length === 1 && options.vi === undefined && options.en === undefined;
  if (isAlone && isFolder(terminal.path(first))) return addFolder(terminal, first, options);
  const { pair, checked } = await terminal.dispatch('library.add', {
    ...pairInput(terminal, files, options),
    profile: profileInput(terminal, options),
  });
  const counts = { pair, beads: checked.beads.length, findings: checked.findings.length };
  await terminal.print(options.json === true ? prettyJson(counts) : `${terminal.say('cli.list.added', counts)}\n`);
  return 0;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

export async function runLibraryList(terminal: Terminal, options: JsonOption): Promise<number> {
  const { pairs } = await terminal.dispatch('library.list', {});
  if (options.json === true) await terminal.print(prettyJson(pairs));
  else if (pairs.length === 0) terminal.tell(terminal.say('cli.list.empty'));
  else {
    const rows = pairs.map(({ id, titles, beads, settledBeads, openFindings, state }) => {
      const open = Object.values(openFindings).reduce((sum, count) => sum + count, 0);
      return [id, `${settledBeads}/${beads}`, open, terminal.say(`cli.state.${state}`), `${titles.vi} / ${titles.en}`];
    });
    const header = ['pair', 'beads', 'findings', 'state', 'title'].map((name) => terminal.say(`cli.list.${name}`));
    await terminal.print([header, ...rows].map((row) => `${row.join('\t')}\n`).join(''));
  }
  return 0;
}

export interface SearchOptions extends JsonOption {
  readonly limit: number;
}

export async function runSearch(terminal: Terminal, text: string, options: SearchOptions): Promise<number> {
  const { total, hits } = await terminal.dispatch('library.search', { text, limit: options.limit, linedUp: false });
  if (options.json === true) await terminal.print(prettyJson({ total, hits }));
  else if (total === 0) terminal.tell(terminal.say('cli.list.no-hits', { text }));
  else {
    const blocks = hits.map(
      ({ pair, ordinal, titles, vi, en }) => `${pair}:${ordinal + 1}\t${titles.vi}\n  VI  ${vi.text}\n  EN  ${en.text}\n`,
    );
    await terminal.print(blocks.join('\n'));
    terminal.tell(terminal.say('cli.list.hits', { shown: hits.length, total }));
  }
  return 0;
}

export interface ExportOptions {
  readonly format: ExportFormat;
  readonly output: string;
}

export async function runExport(terminal: Terminal, pair: number, { format, output }: ExportOptions): Promise<number> {
  const { content } = await terminal.dispatch('pair.export', { pair, format });
  await writeOutputs(terminal, [{ typed: output, content }]);
  return 0;
}
