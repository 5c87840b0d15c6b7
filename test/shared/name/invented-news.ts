/** Makes sentences of provincial news out of frames and names, with the same names in English, and spoils one of them on request. */

import { DISTRICT_LINES } from '../../../shared/name/tables/vietnam-districts.ts';
import { PROVINCE_ROWS } from '../../../shared/name/tables/vietnam-provinces.ts';
import { withoutMarks } from '../../../shared/name/write-name.ts';

/** A random number below `limit`; the whole test is repeatable. */
export type Random = (limit: number) => number;

/** A linear congruential generator (Park and Miller 1988, the minimal standard). */
export function seeded(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

export interface InventedPair {
  readonly vi: string;
  readonly en: string;
  /** The names of the pair as the Vietnamese has them. */
  readonly names: readonly string[];
}

const FAMILIES =
  'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Mai Trịnh Đào Cao Tạ Thái Vi Lò Lầu Thào Kha Lương Cầm'.split(
    ' ',
  );
const MIDDLES = 'Văn Thị Đức Hữu Quang Minh Xuân Ngọc Thanh Đình Công Quốc Bá Viết Hồng Trọng Thế Huy Khánh Nghĩa'.split(' ');
const GIVENS = (
  'Trung Hùng Dũng Lan Hoa Hương Sơn Thủy Bình Tuấn Đạt Khôi Phong Nhung Trang Thắng Lộc Yến Quyên Thảo Nga Vinh Hạnh Tâm Đệ ' +
  'Chiến Cường Giang Khoa Luyến Mạnh Nam Oanh Phúc Quý Sáng Tùng Uyên Vượng Ánh Đông Én Hiếu Hiệp Kiên Loan Mỹ Nhàn Phượng Trí'
).split(' ');

const DISTRICTS = DISTRICT_LINES.flatMap((line) => line.split(', ')).filter((name) => /^[\p{L} ]+ [\p{L} ]+$/u.test(name));
const PROVINCES = PROVINCE_ROWS.flatMap((row) => row.split(' | ')).flatMap((cell) => cell.split(', '));

/** P, Q: two people; D, E: two districts; T: a province. */
const FRAMES: readonly (readonly [vi: string, en: string])[] = [
  [
    'Đồng chí P, Bí thư Huyện ủy D, phát biểu chỉ đạo.',
    'Comrade P, Secretary of the D District Party Committee, gave a directive speech.',
  ],
  [
    'Dự hội nghị có các đồng chí: P - Phó Chủ tịch UBND tỉnh; Q - Giám đốc Sở Tài chính.',
    'Attending were comrades P - Vice Chairman of the Provincial People’s Committee; Q - Director of the Department of Finance.',
  ],
  ['Ông P, xã Tân Thành, huyện D, trồng 3 ha cam.', 'Mr P of Tan Thanh commune, D district, grows 3 hectares of oranges.'],
  [
    'Theo bà P, Chủ tịch Hội Phụ nữ tỉnh T, phong trào lan rộng.',
    'According to Ms P, President of the T Women’s Union, the movement is spreading.',
  ],
  [
    'Tại huyện D, lũ làm hư hỏng 12 cầu; tại huyện E, 5 xã bị cô lập.',
    'In D district floods damaged 12 bridges; in E district five communes were cut off.',
  ],
  ['Công an tỉnh T bắt giữ P (SN 1990, trú tại D).', 'T police arrested P (born in 1990, living in D).'],
  ['Ảnh: P', 'Photo: P'],
  [
    'Thiếu tướng P, Giám đốc Công an tỉnh T, trao thưởng cho Q.',
    'Major General P, Director of the T Public Security Department, rewarded Q.',
  ],
  ['Anh P và chị Q nuôi ong ở vùng cao D.', 'P and his wife Q keep bees in the highlands of D.'],
  [
    'Hợp tác xã do ông P làm giám đốc xuất khẩu chè sang nhiều nước.',
    'The cooperative directed by Mr P exports tea to many countries.',
  ],
  [
    'Sản phẩm của T có mặt tại hội chợ; gian hàng của E đông khách.',
    'Products of T were at the fair; the stand of E drew crowds.',
  ],
  [
    'Chủ tịch UBND tỉnh P làm việc với lãnh đạo D về tái định cư.',
    'Provincial People’s Committee Chairman P worked with the leaders of D on resettlement.',
  ],
  ['“Chúng tôi sẽ làm hết sức”, P nói.', '"We will do our best," P said.'],
  [
    'Thầy P, Hiệu trưởng Trường THPT D, cho biết năm nay trường có 12 lớp 10.',
    'P, principal of D High School, said the school has twelve 10th-grade classes this year.',
  ],
  ['Đoàn T gồm P, Q và 5 vận động viên khác giành huy chương.', 'The T team with P, Q and five other athletes won medals.'],
  ['Sau 2 giờ, tàu cá của P được lai dắt về E an toàn.', "After two hours P's fishing boat was towed safely to E."],
];

function pick<T>(list: readonly T[], random: Random): T {
  return list[random(list.length)]!;
}

function person(random: Random): string {
  const middles = random(4) === 0 ? [pick(MIDDLES, random), pick(GIVENS, random)] : [pick(MIDDLES, random)];
  return [pick(FAMILIES, random), ...middles, pick(GIVENS, random)].join(' ');
}

/** A pair in which every name stands as it should. */
export function inventedPair(random: Random): InventedPair {
  const [vi, en] = pick(FRAMES, random);
  const names: Readonly<Record<string, string>> = {
    P: person(random),
    Q: person(random),
    D: pick(DISTRICTS, random),
    E: pick(DISTRICTS, random),
    T: pick(PROVINCES, random),
  };
  const slot = /(?<!\p{L})[PQDET](?!\p{L})/gu;
  return {
    vi: vi.replaceAll(slot, (letter) => names[letter]!),
    en: en.replaceAll(slot, (letter) => withoutMarks(names[letter]!)),
    names: [...new Set(vi.match(slot))].map((letter) => names[letter]!),
  };
}

export type Spoiling =
  | 'lost letter'
  | 'letters exchanged'
  | 'substituted letter'
  | 'doubled letter'
  | 'syllables exchanged'
  | 'lost syllable'
  | 'dropped';

/** The syllable with one slip of the keys; null where the slip would change nothing. */
function mistype(syllable: string, kind: Spoiling, random: Random): string | null {
  const at = 1 + random(Math.max(1, syllable.length - 1));
  if (syllable.length < 3) return null;
  const letters: Partial<Readonly<Record<Spoiling, string>>> = {
    'lost letter': syllable.slice(0, at) + syllable.slice(at + 1),
    'letters exchanged': syllable.slice(0, at - 1) + syllable.charAt(at) + syllable.charAt(at - 1) + syllable.slice(at + 1),
    'substituted letter': syllable.slice(0, at) + 'xkbsmu'.charAt(random(6)) + syllable.slice(at + 1),
    'doubled letter': syllable.slice(0, at) + syllable.charAt(at) + syllable.slice(at),
  };
  const cased = letters[kind];
  if (cased === undefined) return null;
  const tidy = cased.charAt(0).toUpperCase() + cased.slice(1).toLowerCase();
  return tidy.toLowerCase() === syllable.toLowerCase() ? null : tidy;
}

/** `name` spoilt, and the part of it that is wrong; null where this kind does not apply. */
export function spoil(name: string, kind: Spoiling, random: Random): string | null {
  const syllables = name.split(' ');
  if (kind === 'dropped') return '';
  if (kind === 'lost syllable') {
    return syllables.length < 3 ? null : syllables.filter((_, index) => index !== 1).join(' ');
  }
  if (kind === 'syllables exchanged') {
    if (syllables.length < 3 || syllables[1] === syllables[2]) return null;
    const [first, second, third, ...rest] = syllables;
    return [first, third, second, ...rest].join(' ');
  }
  const at = random(syllables.length);
  const wrong = mistype(syllables[at]!, kind, random);
  return wrong === null ? null : syllables.map((syllable, index) => (index === at ? wrong : syllable)).join(' ');
}
