/** Finding in a pair: with marks or without, on both sides, in the order of the page. */

import { describe, expect, it } from 'vitest';
import { findInPair } from '../../../renderer/workbench/find-in-pair.ts';
import type { EditBead, EditParagraph } from '../../../shared/domain/edit-state.ts';
import type { BeadId, ParagraphId } from '../../../shared/domain/ids.ts';
import type { WorkbenchPair } from '../../../shared/domain/workbench.ts';

let last = 0;

function paragraph(text: string): EditParagraph {
  last += 1;
  return { id: last as ParagraphId, kind: 'paragraph', text, imported: text, source: { text, start: 0, end: text.length } };
}

function bead(vi: string, en: string): EditBead {
  last += 1;
  return { id: last as BeadId, state: 'automatic', confidence: 1, vi: [paragraph(vi)], en: [paragraph(en)] };
}

const beads = [
  bead('Xã Tân Hòa đã giải ngân 42% vốn đầu tư.', 'Tan Hoa Commune has disbursed 42% of its capital.'),
  bead('Việc GIẢI NGÂN còn chậm; giải ngân phải nhanh hơn.', 'Disbursement is slow.'),
];
const pair = { beads } as unknown as WorkbenchPair;
const found = (words: string) =>
  findInPair(pair, words).map(({ cell, start, end }) => {
    const row = beads.findIndex(({ id }) => id === cell.bead);
    return [row, cell.side, beads[row]?.[cell.side][0]?.text.slice(start, end)];
  });

describe('finding in a pair', () => {
  it.each([
    [
      'giai ngan',
      [
        [0, 'vi', 'giải ngân'],
        [1, 'vi', 'GIẢI NGÂN'],
        [1, 'vi', 'giải ngân'],
      ],
    ],
    [
      'giải ngân',
      [
        [0, 'vi', 'giải ngân'],
        [1, 'vi', 'GIẢI NGÂN'],
        [1, 'vi', 'giải ngân'],
      ],
    ],
    [
      'gia\u0309i nga\u0302n',
      [
        [0, 'vi', 'giải ngân'],
        [1, 'vi', 'GIẢI NGÂN'],
        [1, 'vi', 'giải ngân'],
      ],
    ],
    [
      'disburse',
      [
        [0, 'en', 'disburse'],
        [1, 'en', 'Disburse'],
      ],
    ],
    [
      '42%',
      [
        [0, 'vi', '42%'],
        [0, 'en', '42%'],
      ],
    ],
    ['đầu tư', [[0, 'vi', 'đầu tư']]],
    ['a', []],
    ['   ', []],
    ['không có', []],
  ])('%s', (words, expected) => {
    expect(found(words)).toEqual(expected);
  });
});
