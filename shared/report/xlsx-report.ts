/** The report of a check as a workbook: a summary, the findings to sort and filter, and both texts side by side. */

import { type Finding, SEVERITIES, type Severity } from '../domain/finding.ts';
import type { Language } from '../domain/language.ts';
import type { Message } from '../domain/message.ts';
import type { CheckedPair } from '../domain/pipeline.ts';
import { writeXlsx, type XlsxColumn, type XlsxSheet } from '../exchange/xlsx.ts';
import type { Translator } from '../locales/translator.ts';
import { beadName } from './bead-name.ts';
import { replacedText, summariseFindings } from './finding-summary.ts';

export type Say = (key: string, params?: Message['params']) => string;

function summarySheet({ vi, en, beads, units, findings }: CheckedPair, say: Say): XlsxSheet {
  const { counts, grave } = summariseFindings(findings);
  const files = [...new Set([vi, en].flatMap((document) => (document === null ? [] : [document.name])))];
  const rows = [
    [say('report.xlsx.files'), files.join(' ↔ ')],
    [say(units === undefined ? 'report.xlsx.rows' : 'report.xlsx.units'), beads.length],
    ...SEVERITIES.map((severity) => [say(`severity.${severity}`), counts[severity]]),
    [say('report.xlsx.verdict'), grave === 0 ? say('report.ready') : say('report.not-ready', { count: grave })],
  ];
  const columns = [
    { title: say('report.xlsx.what'), width: 28 },
    { title: say('report.xlsx.value'), width: 70 },
  ];
  return { name: say('report.xlsx.summary'), columns, rows };
}

/** The places that a finding compares its own with, one a line. */
function otherPlaces({ related }: Finding, checked: CheckedPair, say: Say): string {
  const places = (related ?? []).map(({ pair, bead, vi, en }) => {
    const name = pair === null ? beadName(checked, bead, say) : pair.title;
    return `${name}: ${[vi, en].flatMap((span) => (span === null ? [] : [span.text])).join(' ↔ ')}`;
  });
  return places.join('\n');
}

/** Colours behind the word of a severity. */
export const SEVERITY_FILLS: Readonly<Record<Severity, string | undefined>> = {
  critical: '#F9D6DA',
  major: '#FCE5D0',
  minor: '#EFF1F4',
  info: undefined,
};

/** One row of the sheet of findings; see {@link findingColumns}. */
export function findingRow(finding: Finding, checked: CheckedPair, say: Say): readonly (string | number)[] {
  const { severity, category, rule, bead, vi, en, message, suggestion } = finding;
  const fix = suggestion === null ? '' : say('report.xlsx.change', { from: replacedText(checked, finding), to: suggestion.text });
  const place = checked.units === undefined ? [] : [checked.units[bead] ?? ''];
  const words = [vi?.text ?? '', en?.text ?? '', say(message.key, message.params), fix, otherPlaces(finding, checked, say)];
  return [say(`severity.${severity}`), say(`category.${category}`), rule, bead + 1, ...place, ...words];
}

export function findingColumns({ units }: CheckedPair, say: Say): readonly XlsxColumn[] {
  return [
    { title: say('report.xlsx.severity'), width: 14 },
    { title: say('report.xlsx.category'), width: 14 },
    { title: say('report.xlsx.rule'), width: 24 },
    { title: say(units === undefined ? 'report.xlsx.row' : 'report.xlsx.unit'), width: 9 },
    ...(units === undefined ? [] : [{ title: say('report.xlsx.id'), width: 14 }]),
    { title: say('language.vi'), width: 40 },
    { title: say('language.en'), width: 40 },
    { title: say('report.xlsx.message'), width: 60 },
    { title: say('report.xlsx.suggestion'), width: 30 },
    { title: say('report.xlsx.related'), width: 40 },
  ];
}

function findingsSheet(checked: CheckedPair, say: Say): XlsxSheet {
  const { findings } = checked;
  return {
    name: say('report.xlsx.findings'),
    columns: findingColumns(checked, say),
    rows: findings.map((one) => findingRow(one, checked, say)),
    fills: findings.map(({ severity }) => SEVERITY_FILLS[severity]),
  };
}

/** Both texts, row by row. */
export function textSheet({ vi, en, beads, units }: CheckedPair, say: Say): XlsxSheet {
  const side = (document: CheckedPair['vi'], indices: readonly number[]) =>
    indices.map((index) => document?.paragraphs[index]?.text ?? '').join('\n');
  const columns = [
    { title: say(units === undefined ? 'report.xlsx.row' : 'report.xlsx.unit'), width: 9 },
    { title: say('language.vi'), width: 80 },
    { title: say('language.en'), width: 80 },
  ];
  const rows = beads.map((bead, index) => [index + 1, side(vi, bead.vi), side(en, bead.en)]);
  return { name: say('report.xlsx.text'), columns, rows };
}

/** The report in `language` as the bytes of an .xlsx file. */
export async function writeXlsxReport(checked: CheckedPair, translator: Translator, language: Language): Promise<Uint8Array> {
  const say: Say = (key, params) => translator.text(language, key, params);
  return writeXlsx([summarySheet(checked, say), findingsSheet(checked, say), textSheet(checked, say)]);
}
