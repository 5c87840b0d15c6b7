/** The report of a stored pair as a workbook: to be sorted, filtered and commented on by those who work in Excel. */

import { SEVERITIES } from '../domain/finding.ts';
import type { Language } from '../domain/language.ts';
import { writeXlsx, type XlsxSheet, type XlsxValue } from '../exchange/xlsx.ts';
import type { Translator } from '../locales/translator.ts';
import { summariseFindings } from './finding-summary.ts';
import type { PairReview } from './pair-review.ts';
import { publishingVerdict } from './publishing.ts';
import { findingColumns, findingRow, type Say, SEVERITY_FILLS, textSheet } from './xlsx-report.ts';

function summarySheet(review: PairReview, say: Say): XlsxSheet {
  const { titles, checked, approval, dismissed, confirmed, createdAt, changedAt } = review;
  const { counts } = summariseFindings(checked.findings);
  const { message } = publishingVerdict(counts, approval);
  const rows: readonly (readonly [string, XlsxValue])[] = [
    [say('language.vi'), titles.vi],
    [say('language.en'), titles.en],
    [say('report.xlsx.verdict'), say(message.key, message.params)],
    ...(approval === null || approval.editor === '' ? [] : [[say('report.xlsx.editor'), approval.editor] as const]),
    ...SEVERITIES.map((severity) => [say(`severity.${severity}`), counts[severity]] as const),
    [say('report.xlsx.dismissed'), dismissed.length],
    [say('report.xlsx.settled'), `${confirmed.filter(Boolean).length} / ${confirmed.length}`],
    [say('report.xlsx.imported'), new Date(createdAt)],
    [say('report.xlsx.changed'), new Date(changedAt)],
  ];
  const columns = [
    { title: say('report.xlsx.what'), width: 28 },
    { title: say('report.xlsx.value'), width: 90 },
  ];
  return { name: say('report.xlsx.summary'), columns, rows };
}

function findingsSheet({ checked, dismissed }: PairReview, say: Say): XlsxSheet {
  const open = checked.findings.map((finding) => ({ finding, state: say('report.xlsx.state-open'), reason: '', editor: '' }));
  const closed = dismissed.map((one) => ({ ...one, state: say('report.xlsx.state-dismissed') }));
  const all = [...open, ...closed];
  const columns = [
    ...findingColumns(checked, say),
    { title: say('report.xlsx.state'), width: 12 },
    { title: say('report.xlsx.reason'), width: 36 },
    { title: say('report.xlsx.editor'), width: 20 },
  ];
  return {
    name: say('report.xlsx.findings'),
    columns,
    rows: all.map(({ finding, state, reason, editor }) => [...findingRow(finding, checked, say), state, reason, editor]),
    fills: all.map(({ finding }) => SEVERITY_FILLS[finding.severity]),
  };
}

function reviewedTexts({ checked, confirmed }: PairReview, say: Say): XlsxSheet {
  const texts = textSheet(checked, say);
  const columns = [
    { title: say('report.xlsx.confidence'), width: 13, format: '0%' },
    { title: say('report.xlsx.approved'), width: 14 },
  ];
  const rows = texts.rows.map((row, index) => [
    ...row,
    checked.beads[index]?.confidence ?? 0,
    say(confirmed[index] === true ? 'report.yes' : 'report.no'),
  ]);
  return { ...texts, columns: [...texts.columns, ...columns], rows };
}

/** The bytes of the workbook in `language`. */
export async function writeXlsxReview(review: PairReview, translator: Translator, language: Language): Promise<Uint8Array> {
  const say: Say = (key, params) => translator.text(language, key, params);
  return writeXlsx([summarySheet(review, say), findingsSheet(review, say), reviewedTexts(review, say)]);
}
