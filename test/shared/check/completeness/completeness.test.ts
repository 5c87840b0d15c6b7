/** Paragraphs and sentences that stand on one side only. */

import { expect, it } from 'vitest';
import { runChecks } from '../../../../shared/check/run-checks.ts';
import type { Bead } from '../../../../shared/domain/bead.ts';
import type { Paragraph, ParagraphKind } from '../../../../shared/domain/document.ts';
import { findingsOf } from '../check-side.ts';

const VI = {
  canal: 'Tỉnh vừa khánh thành tuyến kênh thủy lợi dài 12 km qua ba xã phía bắc.',
  school: 'Cùng ngày, ngành giáo dục bàn giao một trường học mới cho học sinh vùng cao.',
  hospital: 'Bệnh viện huyện được trang bị thêm máy siêu âm và xe cứu thương hiện đại.',
};
const EN = {
  canal: 'The province has just inaugurated a 12 km irrigation canal through three northern communes.',
  school: 'On the same day, the education sector handed over a new school to pupils in the highlands.',
  hospital: 'The district hospital received a further ultrasound machine and a modern ambulance.',
};

function paragraph(text: string, kind: ParagraphKind = 'paragraph'): Paragraph {
  return { text, kind, source: { text, start: 0, end: text.length } };
}

function rulesOf(vi: readonly Paragraph[], en: readonly Paragraph[], beads: readonly Bead[]): readonly string[] {
  return runChecks({ vi, en, beads }).map(({ rule, severity }) => `${rule} ${severity}`);
}

it('reports a paragraph on one side only', () => {
  const alone: Bead = { vi: [0], en: [], confidence: 0.9 };
  expect(rulesOf([paragraph(VI.canal)], [], [alone])).toEqual(['omission.paragraph major']);
  expect(rulesOf([], [paragraph(EN.canal)], [{ vi: [], en: [0], confidence: 0.9 }])).toEqual(['addition.paragraph major']);
});

it('takes a caption, or an unsure alignment, less gravely', () => {
  const alone: Bead = { vi: [0], en: [], confidence: 0.9 };
  expect(rulesOf([paragraph('Toàn cảnh hội nghị.', 'caption')], [], [alone])).toEqual(['omission.paragraph minor']);
  expect(rulesOf([paragraph(VI.canal)], [], [{ ...alone, confidence: 0.4 }])).toEqual(['omission.paragraph minor']);
});

it('does not call page furniture an omission', () => {
  expect(rulesOf([paragraph('Lượt xem: 215', 'furniture')], [], [{ vi: [0], en: [], confidence: 0.9 }])).toEqual([]);
});

const OMITTED: readonly (readonly [vi: string, en: string, expected: readonly string[]])[] = [
  [`${VI.canal} ${VI.school} ${VI.hospital}`, `${EN.canal} ${EN.school} ${EN.hospital}`, []],
  [`${VI.canal} ${VI.school} ${VI.hospital}`, `${EN.canal} ${EN.hospital}`, [`omission.sentence: ${VI.school}`]],
  [`${VI.canal} ${VI.school}`, EN.canal, [`omission.sentence: ${VI.school}`]],
  [VI.canal, `${EN.canal} ${EN.hospital}`, [`addition.sentence: ${EN.hospital}`]],
  [`${VI.canal.slice(0, -1)}; ${VI.school}`, `${EN.canal} ${EN.school}`, []],
];

it.each(OMITTED)('compares sentence by sentence: %s / %s', (vi, en, expected) => {
  expect(findingsOf(vi, en)).toEqual(expected);
});
