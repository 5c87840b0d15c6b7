/** Each kind of evidence alone: it must prefer the true partner, and say nothing where it has nothing. */

import { expect, test } from 'vitest';
import { analyseSide } from '../../../shared/align/analyse-side.ts';
import { fullBand } from '../../../shared/align/band.ts';
import type { Evidence, Measure } from '../../../shared/align/evidence/evidence.ts';
import { evidencesWith } from '../../../shared/align/evidences.ts';
import { BUILT_IN_LEXICON } from '../../../shared/align/lexicon/built-in.ts';
import { WEIGHTS } from '../../../shared/align/weights.ts';

function measureOf(name: string, vi: readonly string[], en: readonly string[]): [Evidence, Measure | null] {
  const evidence = evidencesWith(BUILT_IN_LEXICON).find((candidate) => candidate.name === name)!;
  const units = (texts: readonly string[]) => texts.map((text) => ({ text, kind: 'paragraph' as const }));
  const viSide = analyseSide(units(vi), 'vi', BUILT_IN_LEXICON);
  const enSide = analyseSide(units(en), 'en', BUILT_IN_LEXICON);
  const band = fullBand(viSide.sentenceCount, enSide.sentenceCount);
  return [evidence, evidence.prepare({ vi: viSide, en: enSide, band })];
}

/** Weighted evidence for the first Vietnamese sentence against English sentence `en`. */
function worth([evidence, measure]: [Evidence, Measure | null], en: number): number {
  const out = new Float64Array(evidence.features.length);
  measure?.(0, 1, en, en + 1, out, 0);
  return evidence.features.reduce((sum, feature, at) => sum + out[at]! * WEIGHTS[feature]!, 0);
}

test.each([
  ['length', ['Cuộc họp kéo dài đến tận chiều muộn hôm qua'], ['The meeting lasted until late yesterday afternoon', 'Yes']],
  [
    'lexicon',
    ['Học sinh nghỉ học vì bão'],
    ['Pupils stayed home because of the storm', 'Farmers sold their coffee to the factory'],
  ],
  [
    'name',
    ['ông Đỗ Quang Huy đến Đà Lạt'],
    ['the visit of Do Quang Huy to Da Lat', 'the visit of Tran Bao Ngoc to Hanoi', 'Huy'],
  ],
  ['quantity', ['thu 47,073 triệu đồng'], ['collected 47.073 million dong', 'collected 470 million dong', '47,073 million']],
  ['code', ['theo Nghị quyết 18-NQ/TW'], ['under Resolution 18-NQ/TW', 'under Resolution 19-NQ/TW']],
  ['verbatim', ['cuộc thi marathon và triathlon'], ['a marathon and triathlon race', 'a swimming race', 'marathon']],
  ['punctuation', ['“Có ai ở nhà không?”'], ['“Is anybody home?”', 'Nobody was home.']],
])('%s prefers the true partner', (name, vi, en) => {
  const measured = measureOf(name, [...vi, 'câu khác'], en);
  for (let other = 1; other < en.length; other++) {
    expect(worth(measured, 0)).toBeGreaterThan(worth(measured, other));
  }
});

test.each(['name', 'quantity', 'code', 'verbatim', 'kind'])('%s is silent where there is none', (name) => {
  expect(measureOf(name, ['một câu nào đó'], ['some sentence'])[1]).toBeNull();
});
