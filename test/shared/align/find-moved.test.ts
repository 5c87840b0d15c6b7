/** Paragraphs that the translation puts elsewhere are reported as moved, and nothing else is. */

import { describe, expect, it } from 'vitest';
import { createAligner } from '../../../shared/align/align.ts';
import type { AlignmentUnit } from '../../../shared/align/alignment-unit.ts';
import { findMoved } from '../../../shared/align/find-moved.ts';
import { runChecks } from '../../../shared/check/run-checks.ts';

const VI = [
  'Sáng 3/4, tỉnh Hòa Lộc khởi công tuyến đường ven biển dài 24 km, tổng mức đầu tư 1.850 tỷ đồng.',
  'Phát biểu tại lễ khởi công, Chủ tịch UBND tỉnh Đoàn Minh Khang yêu cầu các nhà thầu bảo đảm tiến độ và an toàn lao động.',
  'Tuyến đường đi qua bảy xã ven biển, kết nối cảng cá Cửa Sót với khu du lịch Bãi Ngang.',
  'Bà Trịnh Thị Lựu, chủ một nhà nghỉ ở Bãi Ngang, hy vọng con đường sẽ đưa thêm khách du lịch đến với làng chài.',
  'Theo kế hoạch, dự án hoàn thành trong quý IV/2027.',
];

const EN = [
  'On the morning of April 3, Hoa Loc province broke ground on a 24 km coastal road with a total investment of 1.85 trillion VND.',
  'Speaking at the ceremony, Chairman of the Provincial People’s Committee Doan Minh Khang asked contractors to ensure progress and labour safety.',
  'The road runs through seven coastal communes, connecting Cua Sot fishing port with Bai Ngang tourist area.',
  'Ms Trinh Thi Luu, who owns a guesthouse in Bai Ngang, hopes the road will bring more tourists to the fishing village.',
  'The project is scheduled for completion in the fourth quarter of 2027.',
];

const units = (texts: readonly string[]): readonly AlignmentUnit[] => texts.map((text) => ({ text, kind: 'paragraph' }));
const align = createAligner();

function movesOf(vi: readonly string[], en: readonly string[]): readonly (readonly [number, number])[] {
  return findMoved(units(vi), units(en), align(units(vi), units(en)), align).map((move) => [move.vi, move.en]);
}

describe('moved paragraphs', () => {
  it('are none where the order is the same', () => {
    expect(movesOf(VI, EN)).toEqual([]);
  });

  it('are found over a distance, in both directions', () => {
    expect(movesOf(VI, [EN[3]!, EN[0]!, EN[1]!, EN[2]!, EN[4]!])).toEqual([[3, 0]]);
    expect(movesOf(VI, [EN[0]!, EN[2]!, EN[3]!, EN[4]!, EN[1]!])).toEqual([[1, 4]]);
  });

  it('are not made of a paragraph left out and another one added', () => {
    const added = 'The weather bureau forecasts a hot and dry summer with three or four typhoons in the East Sea this year.';
    expect(movesOf(VI, [added, EN[0]!, EN[1]!, EN[2]!, EN[4]!])).toEqual([]);
  });

  it('are one minor finding with both places, neither an omission nor an addition', () => {
    const en = [EN[3]!, EN[0]!, EN[1]!, EN[2]!, EN[4]!];
    const paragraphs = (texts: readonly string[]) =>
      units(texts).map((unit) => ({ ...unit, source: { text: unit.text, start: 0, end: unit.text.length } }));
    const beads = align(units(VI), units(en));
    const moves = findMoved(units(VI), units(en), beads, align);
    const findings = runChecks({ vi: paragraphs(VI), en: paragraphs(en), beads, moves });
    expect(findings.map(({ rule, severity, vi, en: span }) => [rule, severity, vi?.paragraph, span?.paragraph])).toEqual([
      ['omission.moved', 'minor', 3, 0],
    ]);
  });
});
