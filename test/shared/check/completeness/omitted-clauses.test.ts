/** Clauses and sentences that one side says and the other leaves out, on invented provincial and general news. */

import { describe, expect, it } from 'vitest';
import { checkSegment } from '../../../../shared/domain/pipeline.ts';

/** The findings of the rules that speak of completeness, and of what they may swallow. */
function findings(vi: string, en: string): readonly string[] {
  const watched = /^(?:omission|addition)\.|\.(?:missing|added|lost)$/;
  return checkSegment(vi, en).flatMap((one) =>
    watched.test(one.rule) ? [`${one.rule}: ${(one.vi ?? one.en)?.text ?? ''}`] : [],
  );
}

const COMPLETE: readonly (readonly [vi: string, en: string])[] = [
  [
    'Mưa lớn kéo dài nhiều giờ làm sạt lở tuyến đường duy nhất vào xã, khiến hàng trăm hộ dân bị cô lập.',
    'Hours of heavy rain triggered landslides on the only road into the commune, cutting off hundreds of households.',
  ],
  [
    'Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh yêu cầu các sở, ngành và UBND các huyện báo cáo HĐND tỉnh trước ngày 20/12.',
    "The Provincial Party Secretary and Chairman of the Provincial People's Committee asked departments, sectors and District People's Committees to report to the Provincial People's Council before December 20.",
  ],
  [
    'Phát biểu tại hội nghị, ông nhấn mạnh vai trò của người dân trong việc giữ gìn vệ sinh môi trường.',
    'Addressing the conference, he stressed the role of residents in keeping the environment clean.',
  ],
  [
    'Tổ chức Y tế Thế giới đã cử một đoàn chuyên gia đến khu vực bị ảnh hưởng để hỗ trợ các bệnh viện địa phương.',
    'The WHO has sent a team of experts to the affected area to help local hospitals.',
  ],
  [
    'Đội chủ nhà ghi bàn ngay phút thứ ba nhưng để thua ngược trong hiệp hai.',
    'The home side scored in the third minute but lost after a second-half comeback by their opponents.',
  ],
];

it.each(COMPLETE)('finds nothing missing: %s', (vi, en) => {
  expect(findings(vi, en)).toEqual([]);
});

describe('a clause left out', () => {
  const OMITTED: readonly (readonly [vi: string, en: string, expected: RegExp])[] = [
    [
      'Cơn bão đổ bộ vào đất liền lúc rạng sáng, làm tốc mái hàng chục ngôi nhà và quật đổ nhiều cây xanh.',
      'The storm made landfall at dawn.',
      /^omission\.clause: .*tốc mái hàng chục ngôi nhà và quật đổ nhiều cây xanh$/,
    ],
    [
      'Nhà máy, nơi sản xuất linh kiện điện tử cho các hãng xe nước ngoài, sẽ tạm ngừng hoạt động trong hai tuần để bảo dưỡng.',
      'The factory will suspend operations for two weeks for maintenance.',
      /^omission\.clause: .*sản xuất linh kiện điện tử/,
    ],
    [
      'Thư viện tỉnh mở cửa trở lại sau đợt sửa chữa và tặng thẻ đọc miễn phí cho học sinh các xã vùng cao.',
      'The provincial library has reopened after repairs.',
      /^omission\.clause: .*thẻ đọc miễn phí cho học sinh/,
    ],
  ];

  it.each(OMITTED)('is found: %s', (vi, en, expected) => {
    const found = findings(vi, en);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  it('takes its figures and names with it: one fault, one finding', () => {
    const vi =
      'Trường mầm non được xây mới trên diện tích rộng rãi, khang trang, do bà Phạm Thu Hường cùng các nhà hảo tâm quyên góp 350 triệu đồng để mua sắm bàn ghế và đồ chơi cho trẻ em nghèo.';
    const found = findings(vi, 'The kindergarten has been rebuilt on a large and spacious site.');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^omission\.clause: .*quyên góp 350 triệu đồng/);
  });

  it('is not what a missing figure alone is', () => {
    const vi = 'Hội chợ thu hút 350 gian hàng của các doanh nghiệp trong và ngoài tỉnh.';
    expect(findings(vi, 'The fair attracted stalls of enterprises from inside and outside the province.')).toEqual([
      'number.missing: 350',
    ]);
  });

  it('is only a hint where little speaks for it', () => {
    const severities = OMITTED.flatMap(([vi, en]) => checkSegment(vi, en)).filter(({ rule }) => rule === 'omission.clause');
    expect(severities.every(({ severity }) => severity === 'major' || severity === 'minor')).toBe(true);
  });
});

describe('a clause added', () => {
  it('is found in the English', () => {
    const found = findings(
      'Đoàn công tác đã thăm ba hộ nghèo.',
      'The delegation visited three poor households, handing over blankets and warm clothes collected by students of the city.',
    );
    expect(found).toEqual([
      expect.stringMatching(/^addition\.clause: handing over blankets and warm clothes collected by students of the city$/),
    ]);
  });
});

describe('a sentence between others', () => {
  const VI = [
    'Sở Y tế vừa kiểm tra các cơ sở giết mổ trên địa bàn.',
    'Phần lớn chủ cơ sở đã ký cam kết giữ vệ sinh.',
    'Đoàn kiểm tra sẽ quay lại vào cuối tháng.',
  ];
  const EN = [
    'The Department of Health has just inspected slaughterhouses in the area.',
    'Most owners have signed a pledge to keep them clean.',
    'The inspection team will return at the end of the month.',
  ];
  const without = (sentences: readonly string[], index: number): string => sentences.filter((_, at) => at !== index).join(' ');

  it.each([0, 1, 2])('is missed, short as it is: sentence %i', (index) => {
    expect(findings(VI.join(' '), without(EN, index))).toEqual([`omission.sentence: ${VI[index]}`]);
    expect(findings(without(VI, index), EN.join(' '))).toEqual([`addition.sentence: ${EN[index]}`]);
  });
});
