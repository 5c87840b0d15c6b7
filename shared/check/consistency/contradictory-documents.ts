/** Rule consistency.document: one numbered document with two dates, or with one date under two terms of office. */

import type { ParagraphSpan } from '../../domain/finding.ts';
import type { Language } from '../../domain/language.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { readQuantities } from '../../quantity/read-quantities.ts';
import { fold } from '../../text/fold.ts';
import type { BeadContext } from '../bead-context.ts';
import { locate } from '../joined-text.ts';
import type { Draft } from '../rule.ts';
import { inconsistency, type Place } from './draft.ts';
import { romanOrDigits } from './roman-or-digits.ts';

/** Form of Vietnamese document numbers: 18-NQ/TW, 119/2020/NĐ-CP (Decree 30/2020/NĐ-CP, article 8). */
const CODE = /(?<![\p{L}\p{N}/-])\d{1,5}(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)+/gu;

/** What is said of a document stands right behind its number. */
const WINDOW = 160;

/** Between the number and its date. */
const BEFORE_DATE = /(?:^[\s,(]*|(?:dated|ngày)\s*)(?:dated|issued on|of|on|ngày|ban hành ngày)?\s*$/iu;

/** The term of office of the body that issued the document, in the words right behind number and date. */
const TERMS: Readonly<Record<Language, readonly RegExp[]>> = {
  vi: [/^(?:(?!nghị quyết|đại hội|nhiệm kỳ|kỳ họp)[^.;:"“”])*?khóa\s+([IVXL]+|\d{1,2})(?![\p{L}\d])/iu],
  en: [
    /^[\s,]*(?:of|by|from)?\s*(?:the )?(?:[\w-]+ (?:plenum|conference|meeting|session) of the )?(\d{1,2})(?:st|nd|rd|th)[ -](?:tenure )?(?:Party |Provincial |Executive )*(?:Central Committee|Central|Committee|tenure|term)/iu,
    /^[\s,]*(?:of|by|from)?\s*(?:the )?[\p{L}' ]{0,60}[,(]\s*(?:the )?(\d{1,2})(?:st|nd|rd|th) (?:tenure|term)\b\)?/iu,
    /^[\s,]*(?:of|by|from)?\s*(?:the )?[\p{L}' ]{0,60}[,(]\s*(?:tenure|term) ([IVXL]+|\d{1,2})\b\)?/iu,
  ],
};

interface DocumentDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

interface Citation {
  readonly code: string;
  readonly date: DocumentDate | null;
  readonly term: number | null;
  readonly place: Place;
}

function partOf(quantities: readonly Quantity[], role: 'day' | 'month' | 'year'): number | undefined {
  const found = quantities.flatMap(({ readings }) => readings).find((one) => one.role === role);
  return found === undefined ? undefined : Number(found.value.numerator);
}

/** The first full date of `text` that belongs to the document before it, and where it ends. */
function dateIn(
  text: string,
  language: Language,
): { readonly date: DocumentDate; readonly start: number; readonly end: number } | null {
  const figures = readQuantities(text, language).flatMap(({ alternatives }) => alternatives[0] ?? []);
  const whole = figures.find(({ group }) => group?.kind === 'date')?.group?.range;
  if (whole === undefined || !BEFORE_DATE.test(text.slice(0, whole.start))) return null;
  const parts = figures.filter(({ group }) => group?.range.start === whole.start);
  const [day, month, year] = [partOf(parts, 'day'), partOf(parts, 'month'), partOf(parts, 'year')];
  if (day === undefined || month === undefined || year === undefined) return null;
  return { date: { day, month, year }, ...whole };
}

/** The words behind a document's number up to the next number, the end of the sentence or of the clause. */
function wordsBehind(text: string, at: number): string {
  const window = text.slice(at, at + WINDOW);
  const next = window.search(new RegExp(CODE.source, 'u'));
  const end = window.search(/\.\s+\p{Lu}|[;\n]/u);
  return window.slice(0, Math.min(...[next, end].filter((one) => one >= 0), window.length));
}

function citationsOf(context: BeadContext, side: Language): readonly Citation[] {
  const { text } = context[side];
  return [...text.matchAll(CODE)].map((match): Citation => {
    const end = match.index + match[0].length;
    const behind = wordsBehind(text, end);
    const dated = dateIn(behind, side);
    const undated =
      dated === null ? behind : behind.slice(0, dated.start).replace(/(?:dated|ngày)?\s*$/i, '') + behind.slice(dated.end);
    const term = TERMS[side].map((pattern) => pattern.exec(undated)).find((found) => found !== null);
    const said = dated === null ? 0 : dated.end;
    const termEnd =
      term === undefined || term === null
        ? 0
        : term[0].length + (undated.length === behind.length ? 0 : behind.length - undated.length);
    const span: ParagraphSpan | null = locate(context[side], match.index, end + Math.max(said, termEnd));
    return {
      code: fold(match[0]).toUpperCase(),
      date: dated?.date ?? null,
      term: term === undefined || term === null ? null : romanOrDigits(term[1] ?? ''),
      place: { bead: context.index, vi: side === 'vi' ? span : null, en: side === 'en' ? span : null },
    };
  });
}

function isSameDay(a: DocumentDate, b: DocumentDate): boolean {
  return a.day === b.day && a.month === b.month && a.year === b.year;
}

/**
 * Numbers begin anew with every year or term, so that one number alone proves nothing: two dates of one year, or of one term, or of
 * a number that names its year are a contradiction, and so are two terms of one day.
 */
function contradict(a: Citation, b: Citation): boolean {
  if (a.date === null || b.date === null) return false;
  const isSameTerm = a.term !== null && a.term === b.term;
  const isNumberedByYear = /\/\d{4}[-/]/.test(a.code);
  if (isSameDay(a.date, b.date)) return a.term !== null && b.term !== null && a.term !== b.term;
  return a.date.year === b.date.year || isSameTerm || isNumberedByYear;
}

/** The citations on `side` that an earlier one of the same document contradicts. */
export function checkDocuments(contexts: readonly BeadContext[], side: Language): readonly Draft[] {
  const citations = contexts.flatMap((context) => (/\d[-/]\p{Lu}/u.test(context[side].text) ? citationsOf(context, side) : []));
  return citations.flatMap((citation, index): Draft[] => {
    const other = citations.slice(0, index).find((one) => one.code === citation.code && contradict(one, citation));
    if (other === undefined) return [];
    return [inconsistency(side === 'vi' ? 'consistency.document-vi' : 'consistency.document', citation.place, other.place)];
  });
}
