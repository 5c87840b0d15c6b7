/** What two file names say of belonging together. */

import { describe, expect, it } from 'vitest';
import { nameHint, nameKeys } from '../../../../shared/align/pairing/name-hints.ts';

describe('name hints', () => {
  it.each([
    ['le-hoi.vi.docx', 'le-hoi.en.docx', 1],
    ['Lễ hội hoa ban_VN.docx', 'le hoi hoa ban - EN.html', 1],
    ['VI/tin-01.txt', 'EN/tin-1.txt', 1],
    ['2024/05/Bài 3 (bản cuối).docx', '2024/05/bai_3_final_v2.docx', 1],
    ['TinTrongTinh0512_Viet.doc', 'tin trong tinh 0512 english.pdf', 1],
    ['bai1.docx', 'bai2.docx', 0],
    ['hội nghị 15.docx', 'conference 15.docx', 0.5],
    ['cau moi.docx', 'new bridge.docx', 0],
    ['vi.docx', 'en.docx', 0],
    ['', '', 0],
  ])('%s and %s: %d', (vi, en, hint) => {
    expect(nameHint(nameKeys(vi), nameKeys(en))).toBe(hint);
  });
});
