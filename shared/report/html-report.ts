/** The report of a check as one HTML file that needs nothing else: read on a screen, printed, or mailed to an editor. */

import type { Document } from '../domain/document.ts';
import { type Finding, type ParagraphSpan, SEVERITIES } from '../domain/finding.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import type { Message } from '../domain/message.ts';
import type { CheckedPair } from '../domain/pipeline.ts';
import type { Translator } from '../locales/translator.ts';
import type { TextRange } from '../text/text-range.ts';
import { beadName } from './bead-name.ts';
import { changeMarks } from './change-marks.ts';
import { replacedText, summariseFindings } from './finding-summary.ts';
import { html, type Markup } from './html-template.ts';
import { REPORT_STYLE } from './report-style.ts';

/** Beads less sure than this are named at the foot of the report. */
const UNSURE = 0.5;

export interface Page {
  readonly checked: CheckedPair;
  readonly say: (key: string, params?: Message['params']) => string;
}

/** The spans in order, what overlaps or touches joined. */
function joined(spans: readonly TextRange[]): readonly TextRange[] {
  const result: TextRange[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const before = result.at(-1);
    if (before === undefined || start > before.end) result.push({ start, end });
    else result[result.length - 1] = { start: before.start, end: Math.max(before.end, end) };
  }
  return result.filter(({ start, end }) => end > start);
}

/** A paragraph with the characters marked that findings speak of. */
function marked(text: string, spans: readonly TextRange[]): readonly Markup[] {
  const ranges = joined(spans);
  const parts = ranges.map(({ start, end }, index) => {
    const from = ranges[index - 1]?.end ?? 0;
    return html`${text.slice(from, start)}<mark>${text.slice(start, end)}</mark>`;
  });
  return [...parts, html`${text.slice(ranges.at(-1)?.end ?? 0)}`];
}

function cell(
  page: Page,
  document: Document | null,
  side: Language,
  indices: readonly number[],
  findings: readonly Finding[],
): Markup {
  if (indices.length === 0) return html`<td class="empty">${page.say('report.one-sided')}</td>`;
  const paragraphs = indices.map((index) => {
    const paragraph = document?.paragraphs[index];
    const spans = findings.flatMap((finding) => (finding[side]?.paragraph === index ? [finding[side]] : []));
    const note = paragraph?.kind === 'furniture' ? html` <small>${page.say('report.furniture')}</small>` : html``;
    return html`<p class="${paragraph?.kind ?? 'paragraph'}">${marked(paragraph?.text ?? '', spans)}${note}</p>`;
  });
  return html`<td lang="${side}">${paragraphs}</td>`;
}

function row(page: Page, index: number): Markup {
  const { beads, findings, vi, en } = page.checked;
  const bead = beads[index];
  const own = findings.filter((finding) => finding.bead === index);
  const worst = SEVERITIES.find((severity) => own.some((finding) => finding.severity === severity)) ?? 'none';
  return html`<tr id="row-${index + 1}" class="${worst}"><th scope="row">${index + 1}</th>${cell(page, vi, 'vi', bead?.vi ?? [], own)}${cell(page, en, 'en', bead?.en ?? [], own)}</tr>
`;
}

function rowLink(page: Page, bead: number): Markup {
  return html`<a href="#row-${bead + 1}">${beadName(page.checked, bead, page.say)}</a>`;
}

/** The words at fault on each side that has some. */
function quotes(place: Readonly<Record<Language, ParagraphSpan | null>>): readonly Markup[] {
  return LANGUAGES.flatMap((side) => {
    const span = place[side];
    return span === null ? [] : [html`<blockquote lang="${side}">${span.text}</blockquote>`];
  });
}

export function findingItem(page: Page, finding: Finding): Markup {
  const { say, checked } = page;
  const { severity, rule, bead, message, suggestion } = finding;
  const fix =
    suggestion === null
      ? html``
      : html`<p class="fix">${say('report.fix-label')} ${changeMarks(replacedText(checked, finding), suggestion.text)}</p>`;
  const others = (finding.related ?? []).map(
    (place) => html`<p>↔ ${place.pair === null ? rowLink(page, place.bead) : place.pair.title}</p>
${quotes(place)}`,
  );
  return html`<li class="${severity}"><p><strong>${say(`severity.${severity}`)}</strong> · ${rule} · ${rowLink(page, bead)}</p>
${quotes(finding)}${others}<p>${say(message.key, message.params)}</p>${fix}</li>
`;
}

/** What differs between the report of a check and that of a stored pair. */
export interface ReportParts {
  readonly title: string;
  readonly verdict: string;
  readonly ready: boolean;
  /** Stands below the verdict. */
  readonly notes: readonly Markup[];
  /** Stands between the open findings and the two texts. */
  readonly sections: readonly Markup[];
}

/** A complete HTML document without scripts or outside resources. */
export function reportPage(page: Page, language: Language, { title, verdict, ready, notes, sections }: ReportParts): string {
  const { findings, beads } = page.checked;
  const { counts } = summariseFindings(findings);
  const unsure = beads.flatMap(({ confidence }, index) => (confidence < UNSURE ? [index + 1] : []));
  const document = html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${REPORT_STYLE}</style></head>
<body><header><h1>${title}</h1><p class="verdict ${ready ? 'ready' : 'not-ready'}">${verdict}</p>
<p>${findings.length === 0 ? page.say('report.none') : page.say('report.summary', counts)}</p>${notes}</header>
<ol class="findings">
${findings.map((finding) => findingItem(page, finding))}</ol>
${sections}<table><thead><tr><th scope="col">#</th><th scope="col">${page.say('language.vi')}</th><th scope="col">${page.say('language.en')}</th></tr></thead>
<tbody>
${beads.map((_, index) => row(page, index))}</tbody></table>
${unsure.length === 0 ? html`` : html`<p>${page.say('report.low-confidence', { rows: unsure.join(', ') })}</p>`}
</body></html>
`;
  return document.text;
}

/** The report of a check in `language`. */
export function writeHtmlReport(checked: CheckedPair, translator: Translator, language: Language): string {
  const page: Page = { checked, say: (key, params) => translator.text(language, key, params) };
  const { vi, en, units, findings } = checked;
  const { grave } = summariseFindings(findings);
  const title =
    units !== undefined && vi !== null ? vi.name : page.say('report.title', { vi: vi?.name ?? '–', en: en?.name ?? '–' });
  const verdict = grave === 0 ? page.say('report.ready') : page.say('report.not-ready', { count: grave });
  return reportPage(page, language, { title, verdict, ready: grave === 0, notes: [], sections: [] });
}
