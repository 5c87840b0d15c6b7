/** Which names must stand in the English, which slips are found, and what may stay silent. */

import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../shared/name/compare-names.ts';

const NOBODY = () => false;

function found(vi: string, en: string, isKnown: (folded: string) => boolean = NOBODY): readonly string[] {
  return compareNames(vi, en, isKnown).map(({ kind, vi: name, en: place, expected }) =>
    kind === 'missing' ? `missing ${vi.slice(name.start, name.end)}` : `${en.slice(place!.start, place!.end)} → ${expected}`,
  );
}

const ACCEPTED: readonly (readonly [vi: string, en: string])[] = [
  ['Đồng chí Lê Quang Huy dự hội nghị.', 'Comrade Le Quang Huy attended the conference.'],
  ['Đồng chí Lê Quang Huy dự hội nghị.', 'Comrade Lê Quang Huy attended the conference.'],
  ['Ông Đỗ Đức Đạt phát biểu.', 'Mr Do Duc Dat spoke.'],
  ['Bà Phùng Thị Thuỷ trả lời.', 'Ms Phung Thi Thuy replied.'],
  ['Chủ tịch UBND tỉnh Trần Minh Khôi chủ trì.', 'Chairman Khoi, Tran Minh, presided.'],
  ['Ông Trần Minh Khôi nói.', 'Mr Khoi Tran said.'],
  ['Huyện Quỳ Châu có 12 xã.', 'Quy Chau district has 12 communes.'],
  ['Xã Tà Xùa đón khách.', 'Ta Xua commune welcomes visitors.'],
  ['Tỉnh Đắk Lắk trồng cà phê.', 'Dak Lak province grows coffee.'],
  ['Đoàn đi từ tỉnh Hà Nam.', 'The group came from Hanam province.'],
  ['Tại tỉnh Vân Nam, Trung Quốc.', 'In Yunnan province, China.'],
  ['Người dân tỉnh Quảng Đông.', 'People of Guangdong.'],
  ['Tập đoàn Samsung đầu tư.', "Samsung's investment continues."],
  ['Công ty Toyota và Honda.', 'Toyota and Honda.'],
  ['Đội tuyển Brazil thắng.', 'The Brazilian team won.'],
  ['Chính phủ Scotland ủng hộ.', 'The Scottish government supports it.'],
  ['Nước Cộng hòa Dominica.', 'The Dominican Republic.'],
  ['Người Argentina ăn mừng.', 'Argentines celebrated.'],
  ['Ông Richard Branson đến thăm.', 'Branson visited.'],
  ['Ban Thường vụ Tỉnh ủy họp.', 'The Standing Committee met.'],
  ['Bộ Quốc phòng và Bộ Công an.', 'The Ministry of National Defence and the Ministry of Public Security.'],
  ['Ủy ban nhân dân tỉnh, Phó Chủ tịch tỉnh.', 'The provincial committee and its vice chairman.'],
  ['UNESCO và WHO phối hợp.', 'The two organisations cooperate.'],
  ['Lễ hội Thái Bình Dương.', 'The Pacific festival.'],
  ['Từ Hà Nội đến Huế.', 'From Hanoi to Hue.'],
  ['Nhà máy Samsung Thái Nguyên.', 'The Samsung plant in Thai Nguyen.'],
  ['Theo Reuters, giá dầu tăng.', 'According to Reuters, oil prices rose.'],
  ['Cô Emily nói.', "Emily's words."],
];

const MISSPELT: readonly (readonly [vi: string, en: string, found: string])[] = [
  ['Đồng chí Lê Quang Huy dự hội nghị.', 'Comrade Le Quang Huuy attended the conference.', 'Huuy → Huy'],
  ['Ông Nguyễn Văn Khánh phát biểu.', 'Mr Nguyen Van Kahnh spoke.', 'Kahnh → Khanh'],
  ['Bà Phùng Thị Thủy trả lời.', 'Ms Phung Thi Thyu replied.', 'Thyu → Thuy'],
  ['Đồng chí Hoàng Nghĩa Trực.', 'Comrade Hoang Nghai Truc.', 'Nghai → Nghia'],
  ['Huyện Quỳnh Lưu có 33 xã.', 'Quynh Luuu district has 33 communes.', 'Luuu → Luu'],
  ['Nhà máy của Samsung mở rộng.', "Samsumg's plant is expanding.", 'Samsumg → Samsung'],
  ['Ông Richard Branson đến thăm.', 'Richard Bransen visited.', 'Bransen → Branson'],
  ['Giám đốc Katherine Johnston.', 'Director Kathernie Johnston.', 'Kathernie → Katherine'],
  ['Theo Bloomberg, giá tăng.', 'According to Blomberg, prices rose.', 'Blomberg → Bloomberg'],
  ['Thành phố Rotterdam.', 'The city of ROTTERDMA.', 'ROTTERDMA → ROTTERDAM'],
];

const MISSING: readonly (readonly [vi: string, en: string, found: string])[] = [
  ['Ông Lê Quang Huy, giám đốc sở, cho biết.', 'The director of the department said.', 'missing Lê Quang Huy'],
  ['Bà Trần Thị Hạnh nhận giải.', 'The prize was awarded.', 'missing Trần Thị Hạnh'],
  ['Dự án tại xã Tân Kỳ Sơn.', 'A project in the commune.', 'missing Tân Kỳ Sơn'],
  ['Ông Richard Branson đến thăm.', 'He visited.', 'missing Richard Branson'],
  ['Nhà máy của Samsung mở rộng.', 'The plant is expanding.', 'missing Samsung'],
  ['Đội trưởng Scotland Rory Hughes nhận thẻ.', 'The Scottish captain was booked.', 'missing Rory Hughes'],
];

describe('names', () => {
  it.each(ACCEPTED)('accepts %s / %s', (vi, en) => {
    expect(found(vi, en)).toEqual([]);
  });

  it.each(MISSPELT)('finds the slip in %s / %s', (vi, en, expected) => {
    expect(found(vi, en)).toEqual([expected]);
  });

  it.each(MISSING)('misses the name of %s / %s', (vi, en, expected) => {
    expect(found(vi, en)).toEqual([expected]);
  });

  it('lets a person named before be a title or a pronoun', () => {
    const vi = 'Ông Lê Quang Huy cho biết thêm.';
    expect(found(vi, 'He added.', (folded) => folded === 'huy')).toEqual([]);
    expect(found(vi, 'He added.')).toHaveLength(1);
  });
});
