/** Measures omitted and added sentences and clauses on paragraphs of several sentences: one sentence is dropped, and must be missed. */

import type { Finding } from '../../shared/domain/finding.ts';
import { type Language, otherLanguage } from '../../shared/domain/language.ts';
import { checkSegment } from '../../shared/domain/pipeline.ts';
import { splitSentences } from '../../shared/text/sentences.ts';
import type { TextRange } from '../../shared/text/text-range.ts';
import { clauseCuts, type Segment } from './omission/omission-material.ts';
import { sharedJsonLines } from './shared-data.ts';

/** A paragraph of several sentences on both sides, made of parts that are known to correspond. */
interface LongSegment {
  readonly parts: readonly (readonly [vi: string, en: string])[];
}

interface AlignedDocument {
  readonly vi: readonly string[];
  readonly en: readonly string[];
  readonly gold: readonly (readonly [readonly number[], readonly number[]])[];
}

/** Shorter sentences may go without anybody missing them. */
const LEAST_SENTENCE = 25;
const PARTS_OF_A_PARAGRAPH = 3;

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

const SIDE = { vi: 0, en: 1 } as const;

function textOf({ parts }: LongSegment, side: Language): string {
  return joined(parts.map((part) => part[SIDE[side]]));
}

/** Headlines have no stop and would run into the sentence behind them. */
function isClosed(text: string): boolean {
  return /[.!?]["”’')]*\s*$/.test(text);
}

function isLong(segment: LongSegment): boolean {
  return (['vi', 'en'] as const).every((side) => splitSentences(textOf(segment, side), side).length > 1);
}

/** Clean segments that have several sentences themselves. */
function longSegments(segments: readonly Segment[]): readonly LongSegment[] {
  return segments.map(({ vi, en }): LongSegment => ({ parts: [[vi, en]] })).filter(isLong);
}

/** The beads of the alignment files that have several paragraphs on a side, each side as one. */
function joinedBeads(name: string): readonly LongSegment[] {
  return (sharedJsonLines<AlignedDocument>(`bench/align-${name}.jsonl`) ?? []).flatMap(({ vi, en, gold }) =>
    gold
      .filter(([one, other]) => one.length > 0 && other.length > 0 && one.length + other.length > 2)
      .filter(
        ([one, other]) => one.every((index) => isClosed(vi[index] ?? '')) && other.every((index) => isClosed(en[index] ?? '')),
      )
      .map(([one, other]): LongSegment => {
        const sides = [joined(one.map((index) => vi[index] ?? '')), joined(other.map((index) => en[index] ?? ''))] as const;
        return { parts: [sides] };
      })
      .filter(isLong),
  );
}

/** Neighbouring paragraphs of the clean documents, three at a time: as long as the paragraphs of provincial news. */
function longParagraphs(): readonly LongSegment[] {
  return (sharedJsonLines<AlignedDocument>('bench/align-clean.jsonl') ?? []).flatMap(({ vi, en }) =>
    vi.flatMap((_, index): readonly LongSegment[] => {
      if (index % PARTS_OF_A_PARAGRAPH !== 0 || index + PARTS_OF_A_PARAGRAPH > vi.length) return [];
      const rows = [index, index + 1, index + 2];
      const segment = { parts: rows.map((row) => [vi[row] ?? '', en[row] ?? ''] as const) };
      return segment.parts.every((part) => part.every(isClosed)) && isLong(segment) ? [segment] : [];
    }),
  );
}

interface Shortened {
  readonly vi: string;
  readonly en: string;
  /** Where the other side says what was dropped. */
  readonly place: TextRange;
}

/** The segment without one sentence of `side`, once for each that can be dropped so that something of the text remains. */
function shortenings(segment: LongSegment, side: Language): readonly Shortened[] {
  const other = otherLanguage(side);
  let before = 0;
  return segment.parts.flatMap((part, index): readonly Shortened[] => {
    const start = before;
    before += part[SIDE[other]].length + 1;
    const text = part[SIDE[side]];
    const sentences = splitSentences(text, side);
    if (segment.parts.length === 1 && sentences.length < 2) return [];
    return sentences.flatMap((sentence) => {
      if (sentence.end - sentence.start < LEAST_SENTENCE) return [];
      const rest = joined([text.slice(0, sentence.start).trim(), text.slice(sentence.end).trim()]);
      const cut = joined(segment.parts.map((one, at) => (at === index ? rest : one[SIDE[side]])));
      const whole = textOf(segment, other);
      return [{ vi: side === 'vi' ? cut : whole, en: side === 'en' ? cut : whole, place: { start, end: before - 1 } }];
    });
  });
}

const RULES = {
  vi: { category: 'addition', sentence: 'addition.sentence', side: 'en' },
  en: { category: 'omission', sentence: 'omission.sentence', side: 'vi' },
} as const;

function isAt({ vi, en }: Finding, side: Language, { start, end }: TextRange): boolean {
  const span = side === 'vi' ? vi : en;
  return span !== null && span.start < end && span.end > start;
}

function benchSentences(name: string, segments: readonly LongSegment[], print: (line: string) => void): void {
  const found = segments.map((segment) => checkSegment(textOf(segment, 'vi'), textOf(segment, 'en')));
  const alarms = (rule: string): number => found.filter((findings) => findings.some((one) => one.rule === rule)).length;
  const clean = ['omission.sentence', 'addition.sentence', 'omission.clause', 'addition.clause']
    .map((rule) => `${rule} ${percent(alarms(rule), segments.length)}`)
    .join('  ');
  print(`  ${name}: ${segments.length} clean, false alarms ${clean}`);
  for (const side of ['en', 'vi'] as const) {
    const { category, sentence, side: shown } = RULES[side];
    const cases = segments.flatMap((segment) => shortenings(segment, side));
    const hits = cases.map(({ vi, en, place }) =>
      checkSegment(vi, en).filter((one) => one.category === category && isAt(one, shown, place)),
    );
    const any = hits.filter((findings) => findings.length > 0).length;
    const exact = hits.filter((findings) => findings.some(({ rule }) => rule === sentence)).length;
    print(
      `    ${category} of a sentence  ${any}/${cases.length}  ${percent(any, cases.length)}  (named a sentence: ${percent(exact, cases.length)})`,
    );
  }
}

/** Clauses added to the English are clauses missing in the Vietnamese. */
function benchAddedClauses(segments: readonly Segment[], print: (line: string) => void): void {
  for (const cut of ['commas', 'joined'] as const) {
    const cases = segments.flatMap(({ vi, en }) => clauseCuts(vi, 'vi', cut).map((text) => [text, en] as const));
    const hits = cases.filter(([vi, en]) => checkSegment(vi, en).some(({ category }) => category === 'addition')).length;
    const name = cut === 'commas' ? 'between commas' : 'after a conjunction or preposition';
    print(`  addition of a clause ${name}: ${hits}/${cases.length}  ${percent(hits, cases.length)}`);
  }
}

/** Prints the figures; says so where the development data is absent. */
export function benchOmission(print: (line: string) => void): void {
  const clean = sharedJsonLines<Segment>('bench/segments-clean.jsonl');
  print('# Omission and addition');
  if (clean === null) {
    print('  skipped: ../shared/bench is not there');
    return;
  }
  benchSentences('segments of several sentences', longSegments(clean), print);
  for (const name of ['mild', 'merge', 'noisy']) benchSentences(`joined beads of ${name}`, joinedBeads(name), print);
  benchSentences('three paragraphs as one', longParagraphs(), print);
  benchAddedClauses(clean, print);
}
