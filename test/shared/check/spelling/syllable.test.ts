/** Vietnamese words that no syllable is spelt like, and what is foreign, transcribed or a matter of style. */

import { expect, it } from 'vitest';
import { checkSegment } from '../../../../shared/domain/pipeline.ts';

function faults(vi: string): readonly string[] {
  return checkSegment(vi, 'The source text.')
    .filter(({ rule }) => rule === 'spelling.syllable')
    .map((finding) => `${finding.vi?.text} → ${finding.suggestion?.text ?? '?'}`);
}

it.each([
  ['Các nghành kinh tế phát triển.', 'nghành → ngành'],
  ['Nhân dân nhiệt tình ngiên cứu.', 'ngiên → nghiên'],
  ['Ông được nguời dân tin yêu.', 'nguời → người'],
  ['Cơ sở đã đuợc sửa chữa.', 'đuợc → được'],
  ['Công tác thuơng mại có tiến bộ.', 'thuơng → thương'],
  ['Đường ghồ ghề khó đi.', 'ghồ → gồ'],
  ['Nước dâng lên ghần nhà.', 'ghần → gần'],
  ['Một kuộc họp quan trọng.', 'kuộc → cuộc'],
  ['Một cê khai đầy đủ.', 'cê → kê'],
  ['Hội nghị tâp trung vào giao thông.', 'tâp → ?'],
  ['Quyêt định có hiệu lực.', ''],
  ['Các quyêt định có hiệu lực.', 'quyêt → ?'],
  ['Sự phát triểnn của xã.', 'triểnn → ?'],
  ['Người dân phấnn khởi.', 'phấnn → ?'],
])('reads %s', (vi, expected) => {
  expect(faults(vi)).toEqual(expected === '' ? [] : [expected]);
});

it.each([
  'Hoà bình, hòa bình, thuỷ lợi, thủy lợi, quí và quý.',
  'Nhà nghiên cứu nghĩ về ngành nghề, gạo, ghế, kẻ, cái, quả.',
  'Khuỷu tay, khúc khuỷu, ngoằn ngoèo, huơ tay, thuở xưa, quạc quạc.',
  'Xe ô-tô, ra-đa, xà-phòng, a-xít và ki-lô-gam.',
  'Ôtô, đôla, vắcxin, axít, bêtông, sôcôla và ximăng.',
  'Prôtêin, hyđrô, crôm và glôcôm.',
  'Ông Müller ăn crème brûlée ở café.',
  'Đường Krông Nô, xã Đắk Lắk và người Xtiêng.',
  'Giếng nước, giặc, giữ gìn, gì, giục, giường.',
  'Loắt choắt, thoăn thoắt, xuềnh xoàng, khuya khoắt, ngoao.',
  'Trang https://báo.vn/tin-tứcc và thư a@báo.vn.',
  'Con tuần lộc, cái xoong, cái boong, xe moóc, quần soóc.',
  'Bác sỹ, mỹ thuật, lý do, kỹ sư, tỷ lệ, vỹ cầm.',
])('is silent on %s', (vi) => {
  expect(faults(vi)).toEqual([]);
});

it('is silent on a text that a conversion broke', () => {
  const broken = 'Hộii nghịị đãã thôngg quaa nghịị quyếtt vềề phátt triểnn kinhh tếế.';
  expect(faults(`${broken} ${broken}`)).toEqual([]);
});
