/** The small readers below the evidence: figures, furniture, shape, and the translation model. */

import { describe, expect, test } from 'vitest';
import { figureKeys } from '../../../shared/align/figure-keys.ts';
import { isFurniture } from '../../../shared/align/furniture.ts';
import { scanWords } from '../../../shared/align/scan-words.ts';
import { SHAPE, shapeOf } from '../../../shared/align/sentence-shape.ts';
import { trainModel1 } from '../../../shared/align/translation-model.ts';
import type { Language } from '../../../shared/domain/language.ts';

function keys(text: string, language: Language): readonly string[] {
  return figureKeys(text, scanWords(text), language).toSorted();
}

describe('figures', () => {
  test.each([
    ['đạt 47,073 triệu đồng mỗi người', 'reached 47.073 million dong per person'],
    ['giải ngân 85,50% vốn', 'disbursed 85.5% of capital'],
    ['vào tháng 6 vừa rồi', 'last June'],
    [
      'có 12 xã ở đầu câu rất dài này và đến mãi tận cuối câu mới thấy thêm 345 hộ dân',
      'there are 12 communes at the start of this long sentence and only at its very end 345 more households',
    ],
  ])('%s', (vi, en) => {
    expect(keys(vi, 'vi')).not.toEqual([]);
    expect(keys(vi, 'vi')).toEqual(keys(en, 'en'));
  });

  test('none are sought where no digit and no number word stands', () => {
    expect(keys('không có gì để đếm', 'vi')).toEqual([]);
  });
});

describe('furniture', () => {
  test.each(['Tin liên quan', 'Related news', 'img_2041.jpg', 'Lượt xem: 1.204', 'Toàn cảnh buổi lễ. Ảnh: Minh Tâm'])(
    '%s',
    (text) => {
      expect(isFurniture({ text, kind: 'paragraph' })).toBe(true);
    },
  );

  test.each(['Ông nói thêm: việc này rất khó.', 'Three killed in storm', 'Chia sẻ khó khăn với người dân'])('not %s', (text) => {
    expect(isFurniture({ text, kind: 'paragraph' })).toBe(false);
  });

  test('what a reader marked is believed', () => {
    expect(isFurniture({ text: 'Bất kỳ', kind: 'furniture' })).toBe(true);
    expect(isFurniture({ text: 'Bất kỳ', kind: 'caption' })).toBe(true);
  });
});

test.each([
  ['“Đúng thế”, ông nói.', SHAPE.hasQuote | SHAPE.opensQuote],
  ['Ai đó?', SHAPE.question],
  ['Gồm các xã:', SHAPE.endsInColon],
  ['- Mục một (sửa đổi)', SHAPE.listMark | SHAPE.bracket],
  ['Không có gì.', 0],
])('shape of %s', (text, shape) => {
  expect(shapeOf(text)).toBe(shape);
});

test('Model 1 tells apart words that meet in different company', () => {
  const pairs = [
    { source: [0, 1], target: [0, 1] },
    { source: [0, 2], target: [0, 2] },
    { source: [1, 2], target: [1, 2] },
  ];
  const table = trainModel1(pairs, 3, 10);
  for (const word of [0, 1, 2]) expect(table.get(word * 3 + word)).toBeGreaterThan(0.8);
});
