/** Acronyms of the Vietnamese with a letter wrong, and those that only look like it. */

import { describe, expect, it } from 'vitest';
import { checkSegment } from '../../../../shared/domain/pipeline.ts';
import { sideConsistency } from '../check-document.ts';

const FOUND: readonly (readonly [texts: readonly string[], slip: string, meant: string])[] = [
  [['Trình HĐND tỉnh xem xét.', 'HĐNĐ huyện đã họp.'], 'HĐNĐ', 'HĐND'],
  [['Báo cáo được gửi tới HĐNĐ xã.'], 'HĐNĐ', 'HĐND'],
  [['UBNĐ huyện giao phòng kinh tế.'], 'UBNĐ', 'UBND'],
  [['UBDN xã đã báo cáo.'], 'UBDN', 'UBND'],
  [['UBNND phường tổ chức lễ.'], 'UBNND', 'UBND'],
  [['UBNd tỉnh yêu cầu.'], 'UBNd', 'UBND'],
  [['Lực lượng CANĐ bắt giữ hai người.'], 'CANĐ', 'CAND'],
  [['Quân khu trao Kỷ niệm chương QĐNĐ.'], 'QĐNĐ', 'QĐND'],
  [['Ủy ban MTQT tỉnh thăm hỏi.'], 'MTQT', 'MTTQ'],
  [['Trình HĐND tỉnh.', 'Nghị quyết số 12/NQ-HDND đã thông qua.'], 'HDND', 'HĐND'],
];

const SILENT: readonly (readonly string[])[] = [
  ['HĐND, UBND và MTTQ tỉnh họp.'],
  ['Trường THPT và THCS khai giảng.'],
  ['Sở GD&ĐT và Sở NN&PTNT ký kết.'],
  ['Nghị quyết 12/NQ-HDND và 13/NQ-HDND.'],
  ['HỘI ĐỒNG NHÂN DÂN TỈNH KHAI MẠC KỲ HỌP.'],
  ['Công ty HDBD và Quỹ UNDP tài trợ.'],
  ['FIFA, ASEAN, UNESCO và NATO.'],
  ['Dự án HDNĐ-5: HDNĐ, HDNĐ và HDNĐ là tên tắt của nhà thầu.'],
  ['Máy DJI quay phim 4K, chuẩn HDMI.'],
  ['Tỉnh uỷ và Tỉnh ủy đều đúng.'],
];

describe('a misspelt acronym', () => {
  it.each(FOUND)('is found in %j', (texts, slip) => {
    expect(sideConsistency('vi', texts)).toEqual([`acronym: ${slip}`]);
  });

  it.each(FOUND)('is mended in %j', (texts, slip, meant) => {
    const text = texts.join(' ');
    const found = checkSegment(text, '').find(({ rule }) => rule === 'consistency.acronym');
    const start = text.indexOf(slip);
    expect(found?.suggestion).toEqual({ side: 'vi', start, end: start + slip.length, text: meant });
  });

  it.each(SILENT.map((texts) => [texts]))('is not seen in %j', (texts) => {
    expect(sideConsistency('vi', texts)).toEqual([]);
  });
});
