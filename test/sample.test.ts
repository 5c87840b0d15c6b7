/** Checks our own sample articles, files in and findings out: exactly the planted errors are found, and nothing else. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../electron/import/read-document.ts';
import { readFileBytes } from '../electron/import/read-file.ts';
import type { Category, Finding } from '../shared/domain/finding.ts';
import type { Language } from '../shared/domain/language.ts';
import { type CheckedPair, checkPair } from '../shared/domain/pipeline.ts';

const FOLDER = join(import.meta.dirname, 'fixtures', 'sample');

interface PlantedError {
  readonly pair: string;
  readonly rule: string;
  readonly category: Category;
  readonly side: Language;
  /** The characters at fault, once in that side's document. */
  readonly text: string;
  /** What would be right; "" to delete, null where only a person can tell. */
  readonly expected: string | null;
}

interface Planted {
  readonly pairs: readonly { readonly pair: string; readonly vi: string; readonly en: string }[];
  readonly errors: readonly PlantedError[];
}

const planted = JSON.parse(readFileSync(join(FOLDER, 'planted-errors.json'), 'utf8')) as Planted;

async function check(viFile: string, enFile: string): Promise<CheckedPair> {
  const [vi, en] = await Promise.all([viFile, enFile].map(async (name) => readDocument(await readFileBytes(join(FOLDER, name)))));
  return checkPair(vi!, en!);
}

function touches(checked: CheckedPair, finding: Finding, error: PlantedError): boolean {
  const span = finding[error.side];
  const text = checked[error.side]?.paragraphs[span?.paragraph ?? -1]?.text ?? '';
  const at = text.indexOf(error.text);
  return finding.category === error.category && span !== null && at >= 0 && span.start < at + error.text.length && span.end > at;
}

function describeFinding({ rule, vi, en }: Finding): string {
  return `${rule}: ${vi?.text ?? '–'} ≠ ${en?.text ?? '–'}`;
}

/** The paragraph's text with the suggestion carried out. */
function mended(checked: CheckedPair, finding: Finding): string {
  const { suggestion } = finding;
  if (suggestion === null) return '';
  const text = checked[suggestion.side]?.paragraphs[finding[suggestion.side]?.paragraph ?? -1]?.text ?? '';
  return text.slice(0, suggestion.start) + suggestion.text + text.slice(suggestion.end);
}

describe.each(planted.pairs)('the sample pair $pair', ({ pair, vi, en }) => {
  const errors = planted.errors.filter((error) => error.pair === pair);

  it('shows every planted error once', async () => {
    const checked = await check(vi, en);
    const found = errors.map((error) => ({
      error: error.text,
      findings: checked.findings.filter((one) => touches(checked, one, error)).length,
    }));
    expect(found).toEqual(errors.map((error) => ({ error: error.text, findings: 1 })));
  });

  it('shows nothing else', async () => {
    const checked = await check(vi, en);
    const others = checked.findings.filter((finding) => !errors.some((error) => touches(checked, finding, error)));
    expect(others.map(describeFinding)).toEqual([]);
  });

  it('suggests only what is right', async () => {
    const checked = await check(vi, en);
    const wrong = errors.flatMap((error) =>
      checked.findings
        .filter((finding) => finding.suggestion?.side === error.side && touches(checked, finding, error))
        .filter((finding) => error.expected === null || !mended(checked, finding).includes(error.expected))
        .map((finding) => `${error.text} → ${finding.suggestion?.text}`),
    );
    expect(wrong).toEqual([]);
  });

  it('is aligned without a bead that joins what does not belong together', async () => {
    const { beads } = await check(vi, en);
    expect(beads.filter((bead) => bead.vi.length > 2 || bead.en.length > 2)).toEqual([]);
  });
});

describe('the sample as a whole', () => {
  it('plants errors of every category of the first version', () => {
    const categories = new Set(planted.errors.map(({ category }) => category));
    const wanted: readonly Category[] = [
      'number',
      'date',
      'currency',
      'unit',
      'omission',
      'addition',
      'untranslated',
      'leftover',
      'repetition',
    ];
    expect(wanted.filter((category) => !categories.has(category))).toEqual([]);
  });
});
