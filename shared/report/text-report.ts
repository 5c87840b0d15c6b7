/** The report of a check as plain text, for a terminal or a log. */

import type { Document } from '../domain/document.ts';
import type { Finding, ParagraphSpan, RelatedPlace, Severity } from '../domain/finding.ts';
import type { Language } from '../domain/language.ts';
import type { Message } from '../domain/message.ts';
import type { CheckedPair } from '../domain/pipeline.ts';
import type { Translator } from '../locales/translator.ts';
import { beadName } from './bead-name.ts';
import { replacedText, summariseFindings } from './finding-summary.ts';

const SIGN: Readonly<Record<Severity, string>> = { critical: '■', major: '●', minor: '○', info: '·' };

/** UTF-16 units of the paragraph shown on either side of the fault, at most. */
const CONTEXT = 48;
/** Longest fault shown whole; a paragraph left out is cut to this. */
const LONGEST = 160;

/** Half of a letter that takes two UTF-16 units, left at the edge by a cut. */
const HALF_LETTER = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g;

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(HALF_LETTER, '').trimEnd()}…`;
}

/** The words before `at`, as many as fit; a word that does not fit whole is left out where it can be told from the next. */
function wordsBefore(text: string, at: number): string {
  if (at <= CONTEXT) return text.slice(0, at);
  const near = text.slice(at - CONTEXT, at);
  return `…${(/\s(\S.*)$/.exec(near)?.[1] ?? near).replace(HALF_LETTER, '')}`;
}

function wordsAfter(text: string, at: number): string {
  if (at + CONTEXT >= text.length) return text.slice(at);
  const near = text.slice(at, at + CONTEXT);
  return `${(/^(.*\S)\s/.exec(near)?.[1] ?? near).replace(HALF_LETTER, '')}…`;
}

/** The fault in guillemets with the words around it; a paragraph that is at fault as a whole stands alone. */
function excerpt(document: Document | null, { paragraph, start, end, text: fault }: ParagraphSpan): string {
  const text = document?.paragraphs[paragraph]?.text ?? fault;
  if (start === 0 && end === text.length) return cut(text, LONGEST);
  return `${wordsBefore(text, start)}«${cut(fault, LONGEST)}»${wordsAfter(text, end)}`;
}

type Say = (key: string, params?: Message['params']) => string;

/** The other place: its row or its pair, and its words; those of another pair without what stands around them. */
function relatedLines({ pair, bead, vi, en }: RelatedPlace, checked: CheckedPair, say: Say): readonly string[] {
  const shown = (side: Language, span: ParagraphSpan): string =>
    pair === null ? excerpt(checked[side], span) : cut(span.text, LONGEST);
  const lines = [`  ↔ ${pair === null ? beadName(checked, bead, say) : pair.title}`];
  if (vi !== null) lines.push(`    VI  ${shown('vi', vi)}`);
  if (en !== null) lines.push(`    EN  ${shown('en', en)}`);
  return lines;
}

function findingLines(finding: Finding, checked: CheckedPair, say: Say): readonly string[] {
  const { severity, rule, bead, vi, en, message, suggestion } = finding;
  const lines = [`${SIGN[severity]} ${say(`severity.${severity}`)} · ${rule} · ${beadName(checked, bead, say)}`];
  if (vi !== null) lines.push(`  VI  ${excerpt(checked.vi, vi)}`);
  if (en !== null) lines.push(`  EN  ${excerpt(checked.en, en)}`);
  for (const place of finding.related ?? []) lines.push(...relatedLines(place, checked, say));
  lines.push(`  ${say(message.key, message.params)}`);
  if (suggestion !== null) lines.push(`  ${say('report.fix', { from: replacedText(checked, finding), to: suggestion.text })}`);
  return lines;
}

function documentLine({ name, language, format, encoding }: Document, say: Say): string {
  const words = say('report.document', { file: name, language: say(`language.${language}`), format });
  return encoding === null ? words : `${words}, ${say('report.encoding', { encoding })}`;
}

function heading({ vi, en, beads, units }: CheckedPair, say: Say): readonly string[] {
  if (vi !== null && units !== undefined)
    return [say('report.bilingual', { file: vi.name, format: vi.format, units: units.length })];
  if (vi !== null && en !== null) {
    const counts = { beads: beads.length, vi: vi.paragraphs.length, en: en.paragraphs.length };
    return [documentLine(vi, say), documentLine(en, say), say('report.documents', counts)];
  }
  const alone = [vi, en].filter((document) => document !== null);
  return alone.flatMap((one) => [documentLine(one, say), say('report.one-side', { paragraphs: one.paragraphs.length })]);
}

/** The whole report in `language`, ending in a line break; the last line says whether the pair is ready to publish. */
export function writeTextReport(checked: CheckedPair, translator: Translator, language: Language): string {
  const say: Say = (key, params) => translator.text(language, key, params);
  const { findings } = checked;
  const { counts, grave } = summariseFindings(findings);
  const blocks = [
    heading(checked, say),
    ...findings.map((finding) => findingLines(finding, checked, say)),
    [findings.length === 0 ? say('report.none') : say('report.summary', counts)],
  ];
  const verdict = grave === 0 ? say('report.ready') : say('report.not-ready', { count: grave });
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n${verdict}\n`;
}
