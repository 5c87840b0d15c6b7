/** `doichieu check`: two files, one side alone, or a stream of segments. */

import type { Input } from '../../shared/api/contract.ts';
import { type Finding, isAtLeast, type Severity } from '../../shared/domain/finding.ts';
import type { CheckedPair } from '../../shared/domain/pipeline.ts';
import { atLine, readJsonLines } from './json-lines.ts';
import { checkView, findingsView, prettyJson } from './json-view.ts';
import { type PairOptions, pairInput, refuseFiles } from './pair-input.ts';
import type { Terminal } from './terminal.ts';
import { writeOutputs } from './write-outputs.ts';

export interface CheckOptions extends PairOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly html?: string;
  readonly failOn: Severity | 'never';
}

function exitCode(findings: readonly Finding[], failOn: CheckOptions['failOn']): number {
  return failOn !== 'never' && findings.some((finding) => isAtLeast(finding.severity, failOn)) ? 1 : 0;
}

async function checkFiles(terminal: Terminal, files: readonly string[], options: CheckOptions): Promise<CheckedPair> {
  const { vi, en, encoding } = options;
  const isAlone = files.length === 0 && (vi === undefined) !== (en === undefined);
  if (!isAlone) return terminal.dispatch('pair.check', pairInput(terminal, files, options));
  const file = terminal.grant(vi ?? en ?? '');
  return terminal.dispatch('document.check', { file, language: vi === undefined ? 'en' : 'vi', encoding });
}

async function checkSegments(terminal: Terminal, failOn: CheckOptions['failOn']): Promise<number> {
  let code = 0;
  for await (const { line, value } of readJsonLines(terminal.input)) {
    const answer = terminal.dispatch('segment.check', value as Input<'segment.check'>);
    const { id, findings } = await answer.catch((error: unknown) => Promise.reject(atLine(line, error)));
    code = Math.max(code, exitCode(findings, failOn));
    await terminal.print(`${JSON.stringify({ id, findings: findingsView(findings, terminal.translator) })}\n`);
  }
  return code;
}

/** The report in the form that was asked for. */
async function reportText(terminal: Terminal, checked: CheckedPair, isJson: boolean): Promise<string> {
  if (isJson) return prettyJson(checkView(checked, terminal.translator));
  const { writeTextReport } = await import('../../shared/report/text-report.ts');
  return writeTextReport(checked, terminal.translator, terminal.language);
}

/** Runs the command; resolves with the exit code: 1 where a finding is at least as grave as `--fail-on`, else 0. */
export async function runCheck(terminal: Terminal, files: readonly string[], options: CheckOptions): Promise<number> {
  if (options.jsonl === true) {
    refuseFiles(files);
    return checkSegments(terminal, options.failOn);
  }
  const checked = await checkFiles(terminal, files, options);
  if (options.html !== undefined) {
    const { writeHtmlReport } = await import('../../shared/report/html-report.ts');
    const text = writeHtmlReport(checked, terminal.translator, terminal.language);
    await writeOutputs(terminal, [{ typed: options.html, text }]);
  }
  await terminal.print(await reportText(terminal, checked, options.json === true));
  return exitCode(checked.findings, options.failOn);
}
