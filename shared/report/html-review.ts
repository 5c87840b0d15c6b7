/** The report of a stored pair as one HTML file: may it be published, what was found and decided, what was changed since the import. */

import type { Language } from '../domain/language.ts';
import type { Translator } from '../locales/translator.ts';
import { summariseFindings } from './finding-summary.ts';
import { findingItem, type Page, reportPage } from './html-report.ts';
import { html, type Markup } from './html-template.ts';
import type { DismissedFinding, PairReview } from './pair-review.ts';
import { publishingVerdict } from './publishing.ts';
import type { ChangedStretch, ParagraphChange } from './text-changes.ts';

/** `2031-02-03 04:05` in UTC; unambiguous in either language. */
function dayAndTime(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

/** The approval in words, or nothing. */
function approvalNote({ say }: Page, { approval }: PairReview): readonly Markup[] {
  if (approval === null) return [];
  const { editor, at } = approval;
  const date = dayAndTime(at);
  const words = editor === '' ? say('report.approved-on', { date }) : say('report.approved-by', { editor, date });
  return [html`<p>${words}</p>`];
}

function progressNote({ say }: Page, { checked, confirmed, createdAt, changedAt }: PairReview): Markup {
  const counts = { settled: confirmed.filter(Boolean).length, beads: checked.beads.length };
  return html`<p>${say('report.progress', { ...counts, created: dayAndTime(createdAt), changed: dayAndTime(changedAt) })}</p>`;
}

function dismissedItem(page: Page, { finding, reason, editor }: DismissedFinding): Markup {
  const words = editor === '' ? page.say('report.reason', { reason }) : page.say('report.reason-by', { reason, editor });
  return html`${findingItem(page, finding)}<li class="reason">${words}</li>
`;
}

function dismissedSection(page: Page, { dismissed }: PairReview): readonly Markup[] {
  if (dismissed.length === 0) return [];
  return [
    html`<h2>${page.say('report.dismissed-findings', { count: dismissed.length })}</h2>
<ol class="findings dismissed">
${dismissed.map((one) => dismissedItem(page, one))}</ol>
`,
  ];
}

function stretch({ kind, text }: ChangedStretch): Markup {
  switch (kind) {
    case 'removed':
      return html`<del>${text}</del>`;
    case 'added':
      return html`<ins>${text}</ins>`;
    default:
      return html`${text}`;
  }
}

function changeItem({ say }: Page, { side, bead, stretches }: ParagraphChange): Markup {
  const place =
    bead === null
      ? html`${say('report.deleted')}`
      : html`<a href="#row-${bead + 1}">${say('report.row', { bead: bead + 1 })}</a>`;
  return html`<li>${place}: <span lang="${side}">${stretches.map(stretch)}</span></li>
`;
}

function changesSection(page: Page, { changes }: PairReview): Markup {
  if (changes.length === 0)
    return html`<p>${page.say('report.no-changes')}</p>
`;
  return html`<h2>${page.say('report.changes', { count: changes.length })}</h2>
<ul class="changes">
${changes.map((change) => changeItem(page, change))}</ul>
`;
}

/** The report in `language` as a complete HTML document without scripts or outside resources. */
export function writeReviewReport(review: PairReview, translator: Translator, language: Language): string {
  const page: Page = { checked: review.checked, say: (key, params) => translator.text(language, key, params) };
  const { ready, message } = publishingVerdict(summariseFindings(review.checked.findings).counts, review.approval);
  return reportPage(page, language, {
    title: page.say('report.title', review.titles),
    verdict: page.say(message.key, message.params),
    ready,
    notes: [...approvalNote(page, review), progressNote(page, review)],
    sections: [...dismissedSection(page, review), changesSection(page, review)],
  });
}
