/** What the rules for names say of a document: a name once met may become a pronoun, and each fault is told once, with its mending. */

import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../shared/check/run-checks.ts';
import type { Paragraph } from '../../../shared/domain/document.ts';
import type { Finding } from '../../../shared/domain/finding.ts';

function readParagraphs(texts: readonly string[]): readonly Paragraph[] {
  return texts.map((text) => ({ kind: 'paragraph', text, source: { text, start: 0, end: text.length } }));
}

function nameFindings(rows: readonly (readonly [vi: string, en: string])[]): readonly Finding[] {
  const [vi, en] = [readParagraphs(rows.map(([text]) => text)), readParagraphs(rows.map(([, text]) => text))];
  const beads = rows.map((_, index) => ({ vi: [index], en: [index], confidence: 1 }));
  return runChecks({ vi, en, beads }).filter(({ category }) => category === 'name');
}

function told({ rule, vi, en, suggestion }: Finding): string {
  return `${rule}: ${vi?.text ?? '-'} | ${en?.text ?? '-'} | ${suggestion?.text ?? '-'}`;
}

const FIRST = [
  'Ông Phan Đình Lộc, Giám đốc Hợp tác xã Minh Thành, mở hội nghị.',
  'Mr Phan Dinh Loc, Director of the Minh Thanh Cooperative, opened the conference.',
] as const;
const PLACE = ['Đoàn về huyện Quỳnh Lưu sáng nay.', 'The delegation went to Quynh Luu district this morning.'] as const;

const DOCUMENTS: readonly (readonly [
  name: string,
  rows: readonly (readonly [vi: string, en: string])[],
  found: readonly string[],
])[] = [
  ['a pronoun for a person met before', [FIRST, ['Ông Phan Đình Lộc nói thêm.', 'He added.']], []],
  ['an office for a person met before', [FIRST, ['Ông Phan Đình Lộc nói thêm.', 'The director added.']], []],
  ['the name for a pronoun', [FIRST, ['Ông nói thêm.', 'Mr Phan Dinh Loc added.']], []],
  ['a given name for the full one', [FIRST, ['Ông Phan Đình Lộc nói thêm.', 'Mr Loc added.']], []],
  ['family and given name once the full one was there', [FIRST, ['Ông Phan Đình Lộc nói thêm.', 'Mr Phan Loc added.']], []],
  ['the district for its name', [PLACE, ['Tại huyện Quỳnh Lưu, lúa chín.', 'In the district the rice is ripe.']], []],
  [
    'a name that the Vietnamese has elsewhere',
    [FIRST, ['Hội nghị kết thúc lúc trưa.', 'Phan Dinh Loc closed the conference at noon.']],
    [],
  ],
  [
    'a pronoun for a person not met before',
    [PLACE, ['Ông Phan Đình Lộc cho biết vụ này nông dân được mùa.', 'He said that farmers have a good season this time.']],
    ['name.missing: Phan Đình Lộc | - | -'],
  ],
  [
    'a slip at the second mention',
    [FIRST, ['Ông Phan Đình Lộc nói thêm.', 'Mr Phan Dnih Loc added.']],
    ['name.misspelt: Phan Đình Lộc | Dnih | Dinh'],
  ],
  [
    'a slip where the Vietnamese has a pronoun',
    [FIRST, ['Ông nói thêm.', 'Mr Phan Dinh Lco added.']],
    ['name.misspelt: - | Phan Dinh Lco | Phan Dinh Loc'],
  ],
  [
    'a namesake of another family name is another person',
    [FIRST, ['Bà Hồ Thị Lộc nói thêm.', 'She added.']],
    ['name.missing: Hồ Thị Lộc | - | -'],
  ],
  [
    'a syllable lost at the first mention',
    [['Ông Phan Đình Lộc mở hội nghị.', 'Mr Phan Loc opened the conference.']],
    ['name.shortened: Phan Đình Lộc | Phan Loc | Phan Dinh Loc'],
  ],
  [
    'another place',
    [['Đoàn về huyện Quỳnh Lưu.', 'The delegation went to Nghia Dan district.']],
    ['name.changed: Quỳnh Lưu | Nghia Dan | Quynh Luu'],
  ],
  [
    'a province of the same merger',
    [['Tỉnh Phú Thọ trồng chè.', 'Vinh Phuc province grows tea.']],
    ['name.merged: Phú Thọ | Vinh Phuc | -'],
  ],
  ['an added place', [['Lúa chín sớm.', 'Rice ripens early in Yen Thanh district.']], ['name.added: - | Yen Thanh | -']],
];

describe('names of a document', () => {
  it.each(DOCUMENTS)('%s', (_, rows, expected) => {
    expect(nameFindings(rows).map(told)).toEqual(expected);
  });

  it('judges a name at its true severity', () => {
    const severities = (vi: string, en: string) => nameFindings([[vi, en]]).map(({ severity }) => severity);
    expect(severities('Ông Phan Đình Lộc mở hội nghị.', 'Mr Phan Dinh Lco opened the conference.')).toEqual(['critical']);
    expect(severities('Ông Phan Đình Lộc mở hội nghị.', 'Mr Phan Loc opened the conference.')).toEqual(['minor']);
    expect(severities('Ông Phan Đình Lộc mở hội nghị.', 'He opened the conference.')).toEqual(['major']);
  });

  it('says nothing of one-sided beads', () => {
    const vi = readParagraphs(['Ông Phan Đình Lộc mở hội nghị.']);
    const findings = runChecks({ vi, en: [], beads: [{ vi: [0], en: [], confidence: 1 }] });
    expect(findings.filter(({ category }) => category === 'name')).toEqual([]);
  });
});
