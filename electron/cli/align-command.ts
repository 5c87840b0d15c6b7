/** `doichieu align`: two files, or a run of documents from standard input. */

import type { AlignedDocument, Input } from '../../shared/api/contract.ts';
import { AppError } from '../../shared/domain/app-error.ts';
import type { CheckedPair } from '../../shared/domain/pipeline.ts';
import { translationUnits } from '../../shared/exchange/translation-unit.ts';
import { atLine, readJsonLines } from './json-lines.ts';
import { alignmentView, beadsView, prettyJson } from './json-view.ts';
import { type PairOptions, pairInput, refuseFiles } from './pair-input.ts';
import type { Terminal } from './terminal.ts';
import { type OutputFile, writeOutputs } from './write-outputs.ts';

type Unit = 'paragraph' | 'sentence';

export interface AlignOptions extends PairOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly tmx?: string;
  readonly tsv?: string;
  readonly unit: Unit;
  readonly learn: boolean;
}

function printBeads(terminal: Terminal, { id, beads }: AlignedDocument): Promise<void> {
  return terminal.print(`${JSON.stringify({ id, beads: beadsView(beads) })}\n`);
}

/** Every document by itself, answered before the next is read. */
async function alignOneByOne(terminal: Terminal, unit: Unit): Promise<void> {
  for await (const { line, value } of readJsonLines(terminal.input)) {
    const answer = terminal.dispatch('document.align', { ...(value as Input<'document.align'>), unit });
    await printBeads(terminal, await answer.catch((error: unknown) => Promise.reject(atLine(line, error))));
  }
}

/** A complaint about field `documents.<index>.<field>`, as one about that field in the document's line. */
function atDocumentLine(lines: readonly number[], error: unknown): unknown {
  if (!(error instanceof AppError)) return error;
  const [, index, field] = /^documents\.(\d+)\.?(.*)$/.exec(String(error.params['field'])) ?? [];
  if (index === undefined || field === undefined) return error;
  return atLine(lines[Number(index)], new AppError(error.code, { ...error.params, field }, { cause: error }));
}

/** The whole run at once, since its vocabulary is learned before anything is aligned. */
async function alignTogether(terminal: Terminal, unit: Unit): Promise<void> {
  const lines: number[] = [];
  const documents: Input<'documents.align'>['documents'] = [];
  for await (const { line, value } of readJsonLines(terminal.input)) {
    lines.push(line);
    documents.push(value as Input<'document.align'>);
  }
  const answer = terminal.dispatch('documents.align', { documents, unit });
  for (const one of await answer.catch((error: unknown) => Promise.reject(atDocumentLine(lines, error)))) {
    await printBeads(terminal, one);
  }
}

async function outputFiles({ vi, en, beads }: CheckedPair, { tmx, tsv, unit }: AlignOptions): Promise<readonly OutputFile[]> {
  if (vi === null || en === null) return [];
  const units = translationUnits(vi, en, beads);
  const outputs: OutputFile[] = [];
  if (tsv !== undefined) {
    const { writeTsv } = await import('../../shared/exchange/tsv.ts');
    outputs.push({ typed: tsv, content: writeTsv(units) });
  }
  if (tmx !== undefined) {
    const [{ writeTmx }, { VERSION }] = [await import('../../shared/exchange/tmx.ts'), await import('../version.ts')];
    const now = new Date();
    const content = writeTmx(units, { toolVersion: VERSION, segmentType: unit, createdAt: now, changedAt: now });
    outputs.push({ typed: tmx, content });
  }
  return outputs;
}

/** Runs the command; resolves with the exit code 0. */
export async function runAlign(terminal: Terminal, files: readonly string[], options: AlignOptions): Promise<number> {
  const { unit } = options;
  if (options.jsonl === true) {
    refuseFiles(files);
    await (options.learn ? alignTogether(terminal, unit) : alignOneByOne(terminal, unit));
    return 0;
  }
  const aligned = await terminal.dispatch('pair.align', { ...pairInput(terminal, files, options), unit });
  const outputs = await outputFiles(aligned, options);
  await writeOutputs(terminal, outputs);
  if (options.json === true) await terminal.print(prettyJson(alignmentView(aligned)));
  else if (outputs.length === 0) {
    const { writeAlignmentText } = await import('../../shared/report/alignment-text.ts');
    await terminal.print(writeAlignmentText(aligned));
  }
  return 0;
}
