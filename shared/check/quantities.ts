/** Rules number, date, currency and unit: the figures of a bead compared as exact values. */

import type { Paragraph } from '../domain/document.ts';
import type { ParagraphSpan, Severity, Suggestion } from '../domain/finding.ts';
import type { MessageParam } from '../domain/message.ts';
import { disagreementsOf } from '../quantity/compare-quantities.ts';
import type { Disagreement, DisagreementKind } from '../quantity/disagreement.ts';
import { formatScaled, formatValue, numeralFor } from '../quantity/format-quantity.ts';
import type { Quantity, Reading } from '../quantity/quantity.ts';
import { compare, divide, equals, type Rational, rational } from '../quantity/rational.ts';
import type { BeadContext } from './bead-context.ts';
import { type JoinedText, locate } from './joined-text.ts';
import { hasRelativeDate, saysWhole } from './relative-dates.ts';
import type { Draft } from './rule.ts';

/** The rule of each kind of disagreement; a missing or added part of a date is a date's matter. */
const RULE_OF_KIND: Readonly<Record<Exclude<DisagreementKind, 'missing' | 'added'>, string>> = {
  scale: 'number.scale',
  separator: 'number.separator',
  'source-separator': 'typography.source-separator',
  digits: 'number.digits',
  value: 'number.value',
  percent: 'number.percent',
  ratio: 'number.ratio',
  ordinal: 'number.ordinal',
  code: 'number.code',
  day: 'date.day',
  month: 'date.month',
  'day-month-swapped': 'date.day-month-swapped',
  year: 'date.year',
  weekday: 'date.weekday',
  quarter: 'date.quarter',
  century: 'date.century',
  decade: 'date.decade',
  time: 'date.time',
  currency: 'currency.changed',
  unit: 'unit.changed',
};

function isDatePart(quantity: Quantity): boolean {
  const role = quantity.readings[0]?.role;
  return role !== undefined && role !== 'number' && role !== 'ordinal' && role !== 'vague';
}

function ruleOf(disagreement: Disagreement): string {
  const { kind } = disagreement;
  if (kind !== 'missing' && kind !== 'added') return RULE_OF_KIND[kind];
  const quantity = disagreement.vi ?? disagreement.en;
  return `${quantity !== null && isDatePart(quantity) ? 'date' : 'number'}.${kind}`;
}

/** The characters to show: the figure, with its currency or unit where that is what differs, or the whole of a swapped date. */
function spanOf(joined: JoinedText, quantity: Quantity | null, kind: DisagreementKind): ParagraphSpan | null {
  if (quantity === null) return null;
  if (kind === 'day-month-swapped' && quantity.group !== null)
    return locate(joined, quantity.group.range.start, quantity.group.range.end);
  const { range, measure } = quantity;
  if ((kind !== 'currency' && kind !== 'unit') || measure === null) return locate(joined, range.start, range.end);
  const end = Math.max(range.end, measure.end, kind === 'unit' ? (quantity.per?.end ?? 0) : 0);
  return locate(joined, Math.min(range.start, measure.start), end);
}

/** From a thousand million on zeros are hard to count, and a scale word is clearer. */
const LONG = rational(1_000_000_000);

function amountParam(reading: Reading | undefined): MessageParam {
  if (reading === undefined) return '';
  if (reading.role === 'number') {
    const isLong = compare(reading.value, LONG) >= 0;
    return { vi: (isLong ? formatScaled : formatValue)(reading.value, 'vi'), en: formatScaled(reading.value, 'en') };
  }
  return formatValue(reading.value, 'en').replaceAll(',', '');
}

function factorParams(factor: Rational | null): Readonly<Record<string, MessageParam>> {
  if (factor === null || factor.numerator <= 0n) return {};
  const isMore = compare(factor, rational(1)) > 0;
  const times = isMore ? factor : divide(rational(1), factor);
  return { context: isMore ? 'more' : 'less', factor: { vi: formatValue(times, 'vi'), en: formatValue(times, 'en') } };
}

/** Whether only the scale word is wrong: 850 triệu against 850 billion, but not 47,073 triệu against 47,073 million. */
function isScaleWordWrong(vi: Quantity, en: Quantity): boolean {
  const [a, b] = [vi.readings[0], en.readings[0]];
  if (a === undefined || b === undefined || vi.scale === null || en.scale === null) return false;
  return equals(divide(a.value, vi.scale), divide(b.value, en.scale));
}

/** Whether only the percent sign differs: the same figure, once a share and once a number. */
function isPercentLost({ kind, vi, en }: Pick<Disagreement, 'kind' | 'vi' | 'en'>): boolean {
  return kind === 'percent' && (vi?.percent === null) !== (en?.percent === null);
}

/** The percent sign that the English lost; null where its remains still stand behind the figure. */
function percentSuggestion(joined: JoinedText, vi: Quantity, en: Quantity): Suggestion | null {
  const isRest = /^[\s.,]*(?:%|per)/.test(joined.text.slice(en.numeral.end));
  const span = vi.percent !== 'percent' || isRest ? null : locate(joined, en.numeral.start, en.numeral.end);
  return span === null ? null : { side: 'en', start: span.start, end: span.end, text: `${span.text}%` };
}

/** The replacement of the English figure, where the Vietnamese leaves one reading only and both are written in digits. */
function suggestionFor(joined: JoinedText, { kind, vi, en }: Disagreement): Suggestion | null {
  if (vi === null || en === null || en.form !== 'digits' || vi.form !== 'digits') return null;
  if (vi.text.includes('/')) return null;
  const isAmount = ['scale', 'separator', 'digits', 'percent', 'ratio', 'value', 'year'].includes(kind);
  if (isPercentLost({ kind, vi, en })) return percentSuggestion(joined, vi, en);
  const reading = vi.readings[0];
  const isCertain = isAmount && reading !== undefined && vi.readings.filter((one) => one.role === reading.role).length === 1;
  if (!isCertain) return null;
  const isWord = isScaleWordWrong(vi, en);
  const amount = isWord ? formatScaled(reading.value, 'en') : numeralFor(reading.value, en, 'en');
  const text = reading.role === 'year' ? `${reading.value.numerator}` : amount;
  const span = locate(joined, en.numeral.start, isWord ? en.range.end : en.numeral.end);
  return text === null || span === null || span.text === text ? null : { side: 'en', start: span.start, end: span.end, text };
}

function severityOf(disagreement: Disagreement, context: BeadContext): Severity | undefined {
  const { kind, vi, en } = disagreement;
  const lonely = vi ?? en;
  if (kind === 'separator') return en !== null && /[.,]\d{3}(?!\d)/.test(en.text) ? 'critical' : 'major';
  if (kind !== 'missing' && kind !== 'added') return undefined;
  const other = vi === null ? context.vi.text : context.en.text;
  const isRelative = lonely?.readings[0] !== undefined && hasRelativeDate(other, lonely.readings[0].role);
  return disagreement.isFirm && !isRelative ? undefined : 'minor';
}

/** Whether a lost 100% is said in a word: "all households" for "100% hộ dân". */
function isWholeInWords({ kind, vi }: Disagreement, { en }: BeadContext): boolean {
  const value = vi?.readings[0]?.value;
  return (
    kind === 'missing' && vi?.percent === 'percent' && value !== undefined && equals(value, rational(100)) && saysWhole(en.text)
  );
}

/** What the message quotes: the figure, and of a date or ratio the whole, for "12" says less than "12/10". */
function wordsOf(quantity: Quantity | null, span: ParagraphSpan | null, kind: DisagreementKind): string {
  const isPart = kind === 'day' || kind === 'month' || kind === 'year' || kind === 'ratio';
  return (isPart ? quantity?.group?.text : undefined) ?? span?.text ?? '';
}

/** The Vietnamese figure in English digits, before the scale word that the English already has. */
function englishDigits({ vi, en }: Disagreement): string {
  const value = vi?.readings[0]?.value;
  return value === undefined || en === null ? '' : (numeralFor(value, en, 'en') ?? formatScaled(value, 'en'));
}

function draftOf(context: BeadContext, disagreement: Disagreement): Draft {
  const { kind, vi, en, factor } = disagreement;
  const severity = severityOf(disagreement, context);
  const [viSpan, enSpan] = [spanOf(context.vi, vi, kind), spanOf(context.en, en, kind)];
  return {
    rule: ruleOf(disagreement),
    bead: context.index,
    vi: viSpan,
    en: enSpan,
    params: {
      vi: wordsOf(vi, viSpan, kind),
      en: wordsOf(en, enSpan, kind),
      english: englishDigits(disagreement),
      viValue: amountParam(vi?.readings[0]),
      enValue: amountParam(en?.readings[0]),
      ...factorParams(kind === 'scale' ? factor : null),
      ...(isPercentLost(disagreement) ? { context: vi?.percent === null ? 'gained' : 'lost' } : {}),
    },
    suggestion: suggestionFor(context.en, disagreement),
    ...(severity === undefined ? {} : { severity }),
  };
}

/** Whether a side is nothing but page furniture, whose counters differ by right. */
function isFurniture(paragraphs: readonly Paragraph[], indices: readonly number[]): boolean {
  return indices.every((index) => paragraphs[index]?.kind === 'furniture');
}

/** Compares the figures of a two-sided bead; silent on one that has a side only, and on page furniture. */
export function checkQuantities(context: BeadContext): readonly Draft[] {
  const { bead, viParagraphs, enParagraphs } = context;
  if (isFurniture(viParagraphs, bead.vi) || isFurniture(enParagraphs, bead.en)) return [];
  const found = disagreementsOf(context.figures().matching).filter((one) => !isWholeInWords(one, context));
  return found.map((one) => draftOf(context, one));
}
