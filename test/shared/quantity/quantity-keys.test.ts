/** Holds the keys that the aligner counts to one rule: equal figures give equal keys, uncertain ones give none. */

import { describe, expect, it } from 'vitest';
import { quantityKeys } from '../../../shared/quantity/quantity-keys.ts';

const PAIRS: readonly (readonly [vi: string, en: string, keys: readonly string[]])[] = [
  ['Đầu tư 1.250 tỷ đồng.', 'An investment of VND1.25 trillion.', ['n:1250000000000']],
  ['Tăng 8,2% trong tháng 11.', 'Up 8.2% in November.', ['n:41/5', 'month:11']],
  ['Nghị quyết số 18-NQ/TW.', 'Resolution No. 18-NQ/TW.', ['code:18-NQ/TW']],
  ['Quyết định 1719/QĐ-TTg.', 'Decision 1719/QD-TTg.', ['code:1719/QD-TTG']],
  ['Bảy xã, 45 thôn.', 'Seven communes, 45 hamlets.', ['n:7', 'n:45']],
  ['Quý III/2024.', 'The third quarter of 2024.', ['quarter:3', 'n:2024']],
  ['Kỳ họp thứ 24.', 'The 24th session.', ['n:24']],
  ['Ngày 5/9/2025.', 'September 5, 2025.', ['month:9', 'n:2025', 'n:5']],
  ['Một trong những huyện nghèo.', 'One of the poor districts.', []],
  ['Sáng thứ Hai.', 'On Monday morning.', []],
];

describe('quantityKeys', () => {
  it.each(PAIRS)('%s = %s', (vi, en, keys) => {
    expect([...quantityKeys(vi, 'vi')].sort()).toEqual([...keys].sort());
    expect([...quantityKeys(en, 'en')].sort()).toEqual([...keys].sort());
  });
});
