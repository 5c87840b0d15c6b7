/** What can and what cannot be a Vietnamese syllable. */

import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/text/fold.ts';
import { isVietnameseSyllable } from '../../../shared/text/syllables.ts';

const SYLLABLES =
  `a ai anh ấy bánh bướm chuồn chuột của cường dẫn dượng đường đuốc ếch em gà ghế ghẹ gì gìn gia già giếng giết giêng
giúp giấc giũa giữa giường giỗ hoa hòa hoà hoạch hoẵng huỳnh huých hươu iu kẻ khuya khuỷu khoắng kiến ký kỹ kính lũy luỹ lý mỹ nghiêng nghề
ngoằn ngoèo nguyễn nguyệt nguệch nhuyễn oanh oách ốc phở phượng pin quá quả quạt quắc quần quất quốc quê quen quên quỳnh quý quyền
quyết quýt quơ qui rượu sương tuýp thuở thuê thuế thúy thuý toàn trường tuyết ưu ương uyên uống vẫn vượt vở xoong xoèn xuất xuân yêu
ý y yến yếu yên Đắk Lắk ĐƯỢC Việt NAM cấp khiếp bưu tỉnh đẹp`.split(/\s+/);

const IMPOSSIBLE = `cấc̉ w john fest strong cà́p bat cap catp cạpp đìc hàt cẻp nghà ghà kà cê ngê gê quưa zân fở jô wà hớngg bànnn
tóan hòan thưở tíên tịêp uờng kuyên trướnf str été größe não̧ ôê aâ qấ q`.split(/\s+/);

describe('isVietnameseSyllable', () => {
  it.each(SYLLABLES)('%s is one', (word) => {
    expect(isVietnameseSyllable(word.normalize('NFC'))).toBe(true);
  });

  it.each(IMPOSSIBLE)('%s is none', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });

  it.each(['Nguyen', 'duoc', 'cac', 'Viet', 'Dak', 'truong', 'QUYET'])('%s only where marks are optional', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
    expect(isVietnameseSyllable(word, { marks: 'optional' })).toBe(true);
  });

  it.each(['province', 'festival', 'Photo', 'was', 'it’s', '', 'strength', 'rice'])('%j is none even without marks', (word) => {
    expect(isVietnameseSyllable(word, { marks: 'optional' })).toBe(false);
  });

  it('knows every syllable also without its marks', () => {
    for (const word of SYLLABLES) {
      expect(isVietnameseSyllable(fold(word.normalize('NFC')), { marks: 'optional' }), word).toBe(true);
    }
  });
});
