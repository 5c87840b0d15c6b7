/** Measures the checks: false alarms on clean segments, recall on segments with one labelled error each, segments per second. */

import { readFileSync } from 'node:fs';
import type { Category, Finding } from '../../shared/domain/finding.ts';
import { checkSegment } from '../../shared/domain/pipeline.ts';
import { sharedFile, sharedJsonLines } from './shared-data.ts';

interface Segment {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
}

interface InjectedSegment extends Segment {
  readonly kind: string;
  readonly span: readonly [number, number];
}

const FIGURES: readonly Category[] = ['number', 'date', 'currency', 'unit'];

/** The categories that may rightly report each injected kind. */
const CATEGORIES_OF_KIND: Readonly<Record<string, readonly Category[]>> = {
  name_misspelt: ['name'],
  name_dropped: ['name'],
  clause_untranslated: ['untranslated'],
  clause_omitted: ['omission'],
  word_repeated: ['repetition'],
  negation_dropped: ['negation'],
  direction: ['polarity'],
};

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function isHit(finding: Finding, segment: InjectedSegment): boolean {
  const categories = CATEGORIES_OF_KIND[segment.kind] ?? FIGURES;
  const [start, end] = segment.span;
  const touches = finding.en === null || (finding.en.start <= end && finding.en.end >= start);
  return categories.includes(finding.category) && touches;
}

function knownErrors(): ReadonlySet<string> {
  const path = sharedFile('bench/segments-known-errors.json');
  if (path === null) return new Set();
  const entries = JSON.parse(readFileSync(path, 'utf8')) as readonly { readonly ids: readonly string[] }[];
  return new Set(entries.flatMap(({ ids }) => ids));
}

function benchClean(segments: readonly Segment[], print: (line: string) => void): void {
  const known = knownErrors();
  const alarmed = new Map<string, string[]>();
  const started = performance.now();
  let knownFound = 0;
  for (const { id, vi, en } of segments) {
    const findings = checkSegment(vi, en);
    if (known.has(id)) {
      knownFound += findings.length > 0 ? 1 : 0;
      continue;
    }
    const kinds = new Set(
      findings.map(({ category }) => (FIGURES.includes(category) ? 'figures (number, date, currency, unit)' : category)),
    );
    for (const kind of kinds) alarmed.set(kind, [...(alarmed.get(kind) ?? []), id]);
  }
  const seconds = (performance.now() - started) / 1000;
  const count = segments.filter(({ id }) => !known.has(id)).length;
  print(`false alarms on ${count} clean segments (${known.size} with known true errors set aside, ${knownFound} of them found)`);
  if (alarmed.size === 0) print('  none');
  for (const [kind, ids] of alarmed)
    print(`  ${kind.padEnd(40)} ${ids.length}  ${percent(ids.length, count)}  ${ids.slice(0, 12).join(' ')}`);
  print(`  ${Math.round(segments.length / seconds)} segments per second, this process, one core`);
}

function benchInjected(segments: readonly InjectedSegment[], print: (line: string) => void): void {
  const rows = new Map<string, { count: number; found: number; several: number; missed: string[] }>();
  for (const segment of segments) {
    const row = rows.get(segment.kind) ?? { count: 0, found: 0, several: 0, missed: [] };
    rows.set(segment.kind, row);
    const findings = checkSegment(segment.vi, segment.en);
    row.count += 1;
    row.several += findings.length > 1 ? 1 : 0;
    if (findings.some((finding) => isHit(finding, segment))) row.found += 1;
    else row.missed.push(segment.id);
  }
  print('recall per injected kind (a hit is a finding of the right category that touches the place)');
  for (const [kind, { count, found, several, missed }] of rows) {
    const misses = missed.length === 0 || missed.length > 12 ? '' : `  missed: ${missed.join(' ')}`;
    print(
      `  ${kind.padEnd(22)} ${String(found).padStart(3)}/${String(count).padEnd(3)} ${percent(found, count).padStart(8)}  more than one finding: ${several}${misses}`,
    );
  }
}

/** Prints the figures; says so where the development data is absent. */
export function benchChecks(print: (line: string) => void): void {
  const clean = sharedJsonLines<Segment>('bench/segments-clean.jsonl');
  const injected = sharedJsonLines<InjectedSegment>('bench/segments-injected.jsonl');
  print('# Checks');
  if (clean === null || injected === null) {
    print('  skipped: ../shared/bench is not there');
    return;
  }
  benchClean(clean, print);
  benchClean(clean, () => {});
  benchInjected(injected, print);
}
