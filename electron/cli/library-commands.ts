/** `doichieu add`, `library list`, `search` and `export`: the library from the command line. */

import type { ExportFormat } from '../services/exchange.ts';
import { prettyJson } from './json-view.ts';
import { type PairOptions, pairInput } from './pair-input.ts';
import type { Terminal } from './terminal.ts';
import { writeOutputs } from './write-outputs.ts';

export interface JsonOption {
  readonly json?: boolean;
}

export async function runAdd(terminal: Terminal, files: readonly string[], options: PairOptions & JsonOption): Promise<number> {
  const { pair, checked } = await terminal.dispatch('library.add', pairInput(terminal, files, options));
  const counts = { pair, beads: checked.beads.length, findings: checked.findings.length };
  await terminal.print(options.json === true ? prettyJson(counts) : `${terminal.say('cli.list.added', counts)}\n`);
  return 0;
}

export async function runLibraryList(terminal: Terminal, options: JsonOption): Promise<number> {
  const pairs = await terminal.dispatch('library.list', {});
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
  const { total, hits } = await terminal.dispatch('library.search', { text, limit: options.limit });
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
  const text = await terminal.dispatch('pair.export', { pair, format });
  await writeOutputs(terminal, [{ typed: output, text }]);
  return 0;
}
