/** Placeholders and page furniture in the English, inside a sentence and as paragraphs of their own. */

import { expect, it } from 'vitest';
import { runChecks } from '../../../shared/check/run-checks.ts';
import type { Paragraph, ParagraphKind } from '../../../shared/domain/document.ts';
import { findingsOf } from './check-side.ts';

const FOUND: readonly (readonly [en: string, expected: string])[] = [
  ['A total of DNUM_QXZABC households took part.', 'leftover.placeholder: DNUM_QXZABC'],
  ['Dear {{name}}, the fair opens soon.', 'leftover.placeholder: {{name}}'],
  ['The fair&nbsp;opens soon.', 'leftover.placeholder: &nbsp;'],
  ['The <strong>fair</strong> opens.', 'leftover.placeholder: <strong>'],
  ['The fair opens. lg_img_2046.jpg Visitors came.', 'leftover.furniture: lg_img_2046.jpg'],
  ['The fair opens. Lượt xem: 215', 'leftover.furniture: Lượt xem: 215'],
];

const SILENT: readonly string[] = [
  'The UNESCO World Heritage Centre and ASEAN-BAC attended.',
  'Temperatures stay < 20 degrees and > 10 degrees.',
  'Resolution 18-NQ/TW and Decision 1719/QD-TTg apply.',
  'AT&T and the R&D centre signed.',
];

it.each(FOUND)('finds a leftover in: %s', (en, expected) => {
  expect(findingsOf('Văn bản gốc.', en)).toContain(expected);
});

it.each(SILENT)('is silent on: %s', (en) => {
  expect(findingsOf('Văn bản gốc.', en).filter((one) => one.startsWith('leftover'))).toEqual([]);
});

function paragraph(text: string, kind: ParagraphKind): Paragraph {
  return { text, kind, source: { text, start: 0, end: text.length } };
}

it('reports furniture that stands as a paragraph, and compares no figures in it', () => {
  const findings = runChecks({
    vi: [paragraph('Lượt xem: 5.904', 'furniture')],
    en: [paragraph('Views: 2,318', 'furniture')],
    beads: [{ vi: [0], en: [0], confidence: 1 }],
  });
  expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['leftover.furniture minor']);
});
