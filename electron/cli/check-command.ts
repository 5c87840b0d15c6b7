/** `doichieu check`: two files, one side alone, a bilingual file, or a stream of segments. */

import type { Input } from '../../shared/api/contract.ts';
import { type Finding, isAtLeast, type Severity } from '../../shared/domain/finding.ts';
import type { CheckedPair } from '../../shared/domain/pipeline.ts';
import { atLine, readJsonLines } from './json-lines.ts';
import { checkView, findingsView, prettyJson } from './json-view.ts';
import { type PairOptions, pairInput, refuseFiles } from './pair-input.ts';
import { type ProfileOption, profileInput } from './profile-input.ts';
import type { Terminal } from './terminal.ts';
import { type OutputFile, writeOutputs } from './write-outputs.ts';

export interface CheckOptions extends PairOptions, ProfileOption {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly html?: string;
  readonly xlsx?: string;
  readonly failOn: Severity | 'never';
}

function exitCode(findings: readonly Finding[], failOn: CheckOptions['failOn']): number {
  return failOn !== 'never' && findings.some((finding) => isAtLeast(finding.severity, failOn)) ? 1 : 0;
}

async function checkFiles(terminal: Terminal, files: readonly string[], options: CheckOptions): Promise<CheckedPair> {
  const { vi, en, encoding } = options;
  const [first, ...others] = files;
  const profile = profileInput(terminal, options);
  const isNamed = vi !== undefined || en !== undefined;
  if (first !== undefined && others.length === 0 && !isNamed) {
    return terminal.dispatch('bilingual.check', { file: terminal.grant(first), encoding, profile });
  }
  const isAlone = files.length === 0 && (vi === undefined) !== (en === undefined);
  if (!isAlone) return terminal.dispatch('pair.check', { ...pairInput(terminal, files, options), profile });
  const file = terminal.grant(vi ?? en ?? '');
  return terminal.dispatch('document.check', { file, language: vi === undefined ? 'en' : 'vi', encoding, profile });
}

async function checkSegments(terminal: Terminal, options: CheckOptions): Promise<number> {
  const profile = profileInput(terminal, options);
  let code = 0;
  for await (const { line, value } of readJsonLines(terminal.input)) {
    const answer = terminal.dispatch('segment.check', { ...(value as Input<'segment.check'>), profile });
    const { id, findings } = await answer.catch((error: unknown) => Promise.reject(atLine(line, error)));
    code = Math.max(code, exitCode(findings, options.failOn));
    await terminal.print(`${JSON.stringify({ id, findings: findingsView(findings, terminal.translator) })}\n`);
  }
  return code;
}

/** The reports that go into files, each in its form. */
async function reportFiles(terminal: Terminal, checked: CheckedPair, { html, xlsx }: CheckOptions): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  if (html !== undefined) {
    const { writeHtmlReport } = await import('../../shared/report/html-report.ts');
    files.push({ typed: html, content: writeHtmlReport(checked, terminal.translator, terminal.language) });
  }
  if (xlsx !== undefined) {
    const { writeXlsxReport } = await import('../../shared/report/xlsx-report.ts');
    files.push({ typed: xlsx, content: await writeXlsxReport(checked, terminal.translator, terminal.language) });
  }
  return files;
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
    return checkSegments(terminal, options);
  }
  const checked = await checkFiles(terminal, files, options);
  await writeOutputs(terminal, await reportFiles(terminal, checked, options));
  await terminal.print(await reportText(terminal, checked, options.json === true));
  return exitCode(checked.findings, options.failOn);
}
